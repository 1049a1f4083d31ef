import { nearSideAt, type Analysis } from '../../../core/model/analysis';
import type { BeltLine } from '../../../core/view/belt-line';
import { forwardAlongBelt, soleDegrees } from '../../../core/view/sole';
import { DEGREES_PER_RADIAN } from '../../../core/math/angles';
import { keypointIndex, otherSide, type KeypointName, type Side } from '../../../core/model/tracks';
import { formatNumber } from '../../../report/format';
import { words } from '../../../report/words';
import {
	between,
	colourOf,
	DARK,
	drawFadedLeg,
	drawPath,
	drawSkeleton,
	type PointOnCanvas
} from '../../skeleton';
import { drawAngle, drawPlate, segment, strokeCased } from './draw-angle';
import { drawSole } from './draw-sole';
import type { Point, Viewport } from './viewport';

/** What can be drawn over the picture, in the order it is offered. */
export const OVERLAY_PARTS = [
	'skeleton',
	'farLeg',
	'angles',
	'kneeAngles',
	'trunkLine',
	'soles',
	'thighTrail',
	'paths',
	'onionSkin',
	'beltLine'
] as const;
export type OverlayPart = (typeof OVERLAY_PARTS)[number];
export type OverlayChoice = Readonly<Record<OverlayPart, boolean>>;

/** These parts and no other. */
export const overlayOf = (...parts: readonly OverlayPart[]): OverlayChoice =>
	Object.fromEntries(OVERLAY_PARTS.map((part) => [part, parts.includes(part)])) as OverlayChoice;

/** Length of the ankle's path behind the frame shown: about one stride. */
const PATH_SECONDS = 0.7;
/** A swing or a stance: the thigh passes each place once. */
const THIGH_TRAIL_SECONDS = 0.35;
/** Far enough apart to be distinct at any frame rate. */
const ONION = { skins: 5, secondsApart: 1 / 30 };
/** Line width of the near leg as a share of the canvas height. */
const WIDTH_SHARE = 1 / 110;

/**
 * Draws everything measured on one frame, as `viewport` shows it.
 *
 * @param belt where the belt is, for the line along it
 * @param angleSide angles of this leg alone
 */
export function drawOverlay(
	context: CanvasRenderingContext2D,
	analysis: Analysis,
	frame: number,
	viewport: Viewport,
	choice: OverlayChoice,
	belt: BeltLine | null = null,
	angleSide: Side | null = null
): void {
	const { tracks, view } = analysis;
	const pointAt = (keypoint: number, index: number): Point | null => {
		const x = tracks.x[keypoint]![index]!;
		const y = tracks.y[keypoint]![index]!;
		return Number.isNaN(x) || Number.isNaN(y) ? null : viewport.place(x, y);
	};
	const at: PointOnCanvas = (keypoint) => pointAt(keypoint, frame);
	const width = Math.max(2.5, context.canvas.height * WIDTH_SHARE);
	const near = nearSideAt(analysis, frame);
	const sides: readonly Side[] = choice.farLeg ? [otherSide(near), near] : [near];

	if (choice.beltLine && belt) drawBelt(context, belt, viewport, view.cameraRollDegrees, width);
	if (choice.paths) {
		for (const side of sides) {
			const ankle = keypointIndex(`${side}_ankle`);
			const from = firstFrameWithin(tracks.times, frame, PATH_SECONDS);
			const points = Array.from({ length: frame - from + 1 }, (_, i) => pointAt(ankle, from + i));
			drawPath(context, points, colourOf(side), width * (side === near ? 0.5 : 0.3));
		}
	}
	if (choice.thighTrail) {
		const from = firstFrameWithin(tracks.times, frame, THIGH_TRAIL_SECONDS);
		for (const side of sides)
			for (let i = from; i < frame; i++) {
				const share = (i - from + 1) / (frame - from);
				const then: PointOnCanvas = (keypoint) => pointAt(keypoint, i);
				const [thickness, opacity] = side === near ? [0.5, 0.7] : [0.25, 0.3];
				drawFadedLeg(context, then, side, width * thickness, share * opacity, true);
			}
	}
	if (choice.onionSkin)
		for (const [i, past] of pastFrames(tracks.times, frame).entries())
			for (const side of sides) {
				const then: PointOnCanvas = (keypoint) => pointAt(keypoint, past);
				const opacity = 0.5 - (0.4 * i) / ONION.skins;
				drawFadedLeg(context, then, side, width * (side === near ? 0.6 : 0.4), opacity);
			}
	if (choice.skeleton) drawSkeleton(context, at, { width, nearSide: near, farLeg: choice.farLeg });
	const measured = angleSide ? [angleSide] : sides;
	if (choice.soles) drawSoles(context, analysis, frame, viewport, width, measured);
	drawAngles(context, analysis, frame, at, viewport, choice, width, measured);
}

/** Feet that were looked at in this frame, with their angle to the belt. */
function drawSoles(
	context: CanvasRenderingContext2D,
	analysis: Analysis,
	frame: number,
	viewport: Viewport,
	width: number,
	sides: readonly Side[]
): void {
	const [forward, down] = forwardAlongBelt(analysis, frame);
	for (const line of analysis.footLines) {
		const { side, heel, toe } = line;
		if (line.frame !== frame || !sides.includes(side)) continue;
		drawSole(context, {
			heel: viewport.place(heel.x, heel.y),
			toe: viewport.place(toe.x, toe.y),
			along: [forward * viewport.rightwards, down],
			label: `${formatNumber(soleDegrees(analysis, line), 0)}°`,
			colour: colourOf(side),
			width
		});
	}
}

function drawAngles(
	context: CanvasRenderingContext2D,
	analysis: Analysis,
	frame: number,
	at: PointOnCanvas,
	viewport: Viewport,
	choice: OverlayChoice,
	width: number,
	sides: readonly Side[]
): void {
	const { angles, view } = analysis;
	const roll = view.cameraRollDegrees / DEGREES_PER_RADIAN;
	const down: Point = [-Math.sin(roll) * viewport.rightwards, Math.cos(roll)];
	const joint = (name: string) => at(keypointIndex(name as KeypointName));
	const near = nearSideAt(analysis, frame);
	for (const side of sides) {
		const [hip, knee, ankle] = ['hip', 'knee', 'ankle'].map((name) => joint(`${side}_${name}`));
		if (!hip || !knee) continue;
		const thigh = minus(knee, hip);
		const length = Math.hypot(...thigh);
		const drawn = { colour: colourOf(side), width: side === near ? width : width * 0.7 };
		// As the tables have it: extension behind and lift in front are both positive; the arc shows the direction.
		const value = (degrees: number) => `${formatNumber(Math.abs(degrees), 0)}°`;
		// One plumb line is enough to read both legs against.
		const plumb = side === near || !sides.includes(near);
		if (choice.angles && !Number.isNaN(angles[side].thigh[frame]!))
			drawAngle(context, {
				...drawn,
				...{ vertex: hip, against: down, limb: thigh, length, dashed: plumb },
				// Arcs of the two legs stay apart.
				radius: length * (side === near ? 0.75 : 0.35),
				label: value(angles[side].thigh[frame]!)
			});
		if (choice.kneeAngles && ankle && !Number.isNaN(angles[side].knee[frame]!))
			drawAngle(context, {
				...drawn,
				...{ vertex: knee, against: thigh, limb: minus(ankle, knee), length: length * 0.7 },
				dashed: true,
				radius: length * (side === near ? 0.5 : 0.3),
				label: value(angles[side].knee[frame]!)
			});
	}
	if (!choice.trunkLine) return;
	const hips = between(joint('left_hip'), joint('right_hip'));
	const shoulders = between(joint('left_shoulder'), joint('right_shoulder'));
	const lean = angles.trunkLean[frame]!;
	if (!hips || !shoulders || Number.isNaN(lean)) return;
	const trunk = minus(shoulders, hips);
	const length = Math.hypot(...trunk);
	context.save();
	context.lineCap = 'round';
	strokeCased(context, width * 0.6, DARK, () => segment(context, hips, shoulders));
	context.restore();
	drawAngle(context, {
		...{ vertex: hips, against: [-down[0], -down[1]], limb: trunk, length, radius: length * 0.85 },
		...{ label: `${formatNumber(lean, 0)}°`, colour: DARK, width: width * 0.8, dashed: true }
	});
}

/** The belt from edge to edge, with the camera's tilt it was drawn along. */
function drawBelt(
	context: CanvasRenderingContext2D,
	{ x, y, along }: BeltLine,
	viewport: Viewport,
	rollDegrees: number,
	width: number
): void {
	const point = viewport.place(x, y);
	const rise = along[1] / along[0] / viewport.rightwards;
	const heightAt = (across: number) => point[1] + (across - point[0]) * rise;
	context.save();
	strokeCased(
		context,
		width * 0.35,
		DARK,
		() => segment(context, [0, heightAt(0)], [viewport.width, heightAt(viewport.width)]),
		[width * 2, width]
	);
	const size = Math.max(12, width * 2.2);
	const left = size;
	const label = words.ui.player.belt(formatNumber(rollDegrees, 1));
	drawPlate(context, label, [left, heightAt(left) + size * 1.6], size);
	context.restore();
}

/** Frames before this one, the nearest first. */
function pastFrames(times: Float64Array, frame: number): number[] {
	const past: number[] = [];
	let last = frame;
	for (let i = frame - 1; i >= 0 && past.length < ONION.skins; i--) {
		// Half a millisecond, so that frames at exactly this distance are not missed because of rounding.
		if (times[last]! - times[i]! < ONION.secondsApart - 5e-4) continue;
		past.push(i);
		last = i;
	}
	return past;
}

function firstFrameWithin(times: Float64Array, frame: number, seconds: number): number {
	let first = frame;
	while (first > 0 && times[frame]! - times[first - 1]! <= seconds) first--;
	return first;
}

const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
