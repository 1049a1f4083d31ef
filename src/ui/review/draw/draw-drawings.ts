import type { Analysis } from '../../../core/model/analysis';
import type { Drawing } from '../../../core/model/drawing';
import { drawingValue, type DrawingValue } from '../../../core/view/drawing-value';
import { DEGREES_PER_RADIAN } from '../../../core/math/angles';
import { formatNumber, withUnit } from '../../../report/format';
import { DARK } from '../../skeleton';
import { drawPlate, segment, strokeCased } from '../player/draw-angle';
import type { Point, Viewport } from '../player/viewport';

/** Neither leg's colour, nor a profile's. */
const COLOUR = '#8a5cf6';
const WIDTH_SHARE = 1 / 170;
const DECIMALS = { deg: 0, m: 2, px: 0 } as const;
const UNITS = { deg: '°', m: 'm', px: 'px' } as const;
/** Radius of an angle's arc as a share of its shorter side. */
const ARC_SHARE = 0.4;

/** What a drawing says: its value, or its words; empty while it has neither. */
export function drawingLabel(drawing: Drawing, analysis: Pick<Analysis, 'view'>): string {
	if (drawing.kind === 'text') return drawing.text;
	const value = drawingValue(drawing, analysis);
	return value === null ? '' : valueText(value);
}

const valueText = ({ unit, value }: DrawingValue): string =>
	withUnit(formatNumber(value, DECIMALS[unit]), UNITS[unit]);

/** Draws what the user drew on a frame, as `viewport` shows it. */
export function drawDrawings(
	context: CanvasRenderingContext2D,
	analysis: Analysis,
	frame: number,
	viewport: Viewport,
	drawings: readonly Drawing[]
): void {
	const width = Math.max(2, context.canvas.height * WIDTH_SHARE);
	for (const drawing of drawings) {
		if (drawing.frame !== frame) continue;
		const points = drawing.points.map(({ x, y }) => viewport.place(x, y));
		context.save();
		context.lineCap = 'round';
		drawOne(context, drawing, points, analysis.view.cameraRollDegrees * viewport.rightwards, width);
		const label = drawingLabel(drawing, analysis);
		const at = labelPlace(drawing, points, width);
		if (label !== '' && at) drawPlate(context, label, at, Math.max(14, width * 4));
		context.restore();
	}
}

function drawOne(
	context: CanvasRenderingContext2D,
	{ kind }: Drawing,
	points: readonly Point[],
	rollDegrees: number,
	width: number
): void {
	const [a, b, c] = points;
	for (const [from, to] of [
		[a, b],
		[b, c]
	] as const)
		if (from && to) strokeCased(context, width, COLOUR, () => segment(context, from, to));
	if (kind === 'vertical' && a && b) {
		const roll = rollDegrees / DEGREES_PER_RADIAN;
		const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
		const up = b[1] < a[1] ? -1 : 1;
		const end: Point = [a[0] - up * Math.sin(roll) * length, a[1] + up * Math.cos(roll) * length];
		strokeCased(context, width * 0.5, DARK, () => segment(context, a, end), [2 * width, 2 * width]);
	}
	if (kind === 'angle' && a && b && c) drawArc(context, a, b, c, width);
	for (const [x, y] of kind === 'text' ? [] : points) {
		context.fillStyle = COLOUR;
		context.beginPath();
		context.arc(x, y, width * 1.4, 0, 2 * Math.PI);
		context.fill();
	}
}

function drawArc(
	context: CanvasRenderingContext2D,
	a: Point,
	vertex: Point,
	b: Point,
	width: number
): void {
	const angle = (to: Point) => Math.atan2(to[1] - vertex[1], to[0] - vertex[0]);
	const length = (to: Point) => Math.hypot(to[0] - vertex[0], to[1] - vertex[1]);
	const [from, to] = [angle(a), angle(b)];
	const turn = Math.atan2(Math.sin(to - from), Math.cos(to - from));
	const radius = ARC_SHARE * Math.min(length(a), length(b));
	strokeCased(context, width * 0.7, COLOUR, () => {
		context.beginPath();
		context.arc(vertex[0], vertex[1], radius, from, from + turn, turn < 0);
	});
}

/** Within an angle beyond its arc, beside the middle of a line, or at the place of the words. */
function labelPlace({ kind }: Drawing, points: readonly Point[], width: number): Point | null {
	const [a, b, c] = points;
	const beside = 4 * width;
	if (kind === 'text') return a ? [a[0] + beside, a[1] + 2 * width] : null;
	if (!a || !b) return null;
	if (kind !== 'angle') return [(a[0] + b[0]) / 2 + beside, (a[1] + b[1]) / 2];
	if (!c) return null;
	const unit = (to: Point): Point => {
		const length = Math.hypot(to[0] - b[0], to[1] - b[1]) || 1;
		return [(to[0] - b[0]) / length, (to[1] - b[1]) / length];
	};
	const [first, second] = [unit(a), unit(c)];
	const between: Point = [first[0] + second[0], first[1] + second[1]];
	const shorter = Math.min(
		Math.hypot(a[0] - b[0], a[1] - b[1]),
		Math.hypot(c[0] - b[0], c[1] - b[1])
	);
	const away = (ARC_SHARE * shorter + 2 * beside) / (Math.hypot(...between) || 1);
	return [b[0] + between[0] * away - beside, b[1] + between[1] * away + beside / 2];
}
