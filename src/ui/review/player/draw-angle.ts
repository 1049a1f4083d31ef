import { CASING_COLOUR, DARK, PLATE_COLOUR } from '../../skeleton';
import type { Point } from './viewport';

/** An angle between a line to measure against and a limb, both from the same joint. */
export interface DrawnAngle {
	readonly vertex: Point;
	/** Direction of the line it is measured against, as seen in the box. */
	readonly against: Point;
	readonly limb: Point;
	/** Radius of the arc and length of the line, box pixels. */
	readonly radius: number;
	readonly length: number;
	readonly label: string;
	readonly colour: string;
	readonly width: number;
}

/** Draws the reference line dashed, the arc, and the value on a plate beside it. */
export function drawAngle(context: CanvasRenderingContext2D, angle: DrawnAngle): void {
	const { vertex, against, limb, radius, length, label, colour, width } = angle;
	const [x, y] = vertex;
	const from = Math.atan2(against[1], against[0]);
	const turn = turned(Math.atan2(limb[1], limb[0]) - from);
	const end: Point = [x + Math.cos(from) * length, y + Math.sin(from) * length];
	context.save();
	strokeCased(context, width * 0.3, DARK, () => segment(context, vertex, end), [width, width]);
	strokeCased(context, width * 0.5, colour, () => {
		context.beginPath();
		context.arc(x, y, radius, from, from + turn, turn < 0);
	});

	const middle = from + turn / 2;
	// The value is outside the arc, on the side to which the limb is turned.
	const towards = Math.cos(from + turn) - Math.cos(from);
	const outwards = towards < 0 ? -1 : 1;
	const size = Math.max(14, width * 3);
	const at: Point = [
		x + Math.cos(middle) * radius + outwards * width * 3,
		y + Math.sin(middle) * radius + Math.sign(Math.sin(from)) * width * 3
	];
	drawPlate(context, label, at, size, outwards > 0 ? 'left' : 'right');
	context.restore();
}

/** Words on a plate: an outline alone does not make them readable on every picture. */
export function drawPlate(
	context: CanvasRenderingContext2D,
	label: string,
	[x, y]: Point,
	size: number,
	starts: 'left' | 'right' = 'left'
): void {
	context.font = `600 ${size}px system-ui, sans-serif`;
	const width = context.measureText(label).width;
	const left = starts === 'left' ? x : x - width;
	context.fillStyle = PLATE_COLOUR;
	context.beginPath();
	context.roundRect(left - size * 0.3, y - size, width + size * 0.6, size * 1.3, size * 0.3);
	context.fill();
	context.fillStyle = DARK;
	context.fillText(label, left, y);
}

/** Strokes a path over a lighter, wider copy of itself. */
export function strokeCased(
	context: CanvasRenderingContext2D,
	width: number,
	colour: string,
	path: () => void,
	dash: number[] = []
): void {
	path();
	context.strokeStyle = CASING_COLOUR;
	context.lineWidth = width + 2;
	context.stroke();
	context.strokeStyle = colour;
	context.lineWidth = width;
	context.setLineDash(dash);
	context.stroke();
	context.setLineDash([]);
}

export function segment(context: CanvasRenderingContext2D, from: Point, to: Point): void {
	context.beginPath();
	context.moveTo(...from);
	context.lineTo(...to);
}

/** The same angle between -180 and 180 degrees, radians. */
const turned = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle));
