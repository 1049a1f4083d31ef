import { KEYPOINT_NAMES, type Side } from '../core/model/tracks';

type CanvasPoint = readonly [number, number];

/** Where a keypoint is on the canvas, or `null` in a gap. */
export type PointOnCanvas = (keypoint: number) => CanvasPoint | null;

export const LEFT_COLOUR = '#0072b2';
export const RIGHT_COLOUR = '#d55e00';
export const DARK = '#1c2730';
/** Outline that separates lines from any picture, light or dark. */
export const CASING_COLOUR = 'rgb(255 255 255 / 85%)';
export const PLATE_COLOUR = 'rgb(255 255 255 / 88%)';
const FAR_OPACITY = 0.7;

const LIMBS: Readonly<Record<'leg' | 'arm', readonly (readonly [string, string])[]>> = {
	leg: [
		['hip', 'knee'],
		['knee', 'ankle']
	],
	arm: [
		['shoulder', 'elbow'],
		['elbow', 'wrist']
	]
};
/** One line: hips, shoulders, ears, each between both sides. A face would hide the runner's own. */
const TRUNK = ['hip', 'shoulder', 'ear'] as const;

export interface SkeletonStyle {
	/** Line width of the near leg, canvas pixels. */
	readonly width: number;
	/** `null`: not known yet, both sides alike. */
	readonly nearSide: Side | null;
	readonly farLeg: boolean;
}

/** Draws the skeleton: far limbs lighter and first, the trunk, near limbs strong and on top. */
export function drawSkeleton(
	context: CanvasRenderingContext2D,
	at: PointOnCanvas,
	{ width, nearSide, farLeg }: SkeletonStyle
): void {
	const farSide: Side = nearSide === 'left' ? 'right' : 'left';
	const nearest: Side = farSide === 'left' ? 'right' : 'left';
	const farOpacity = nearSide === null ? 1 : FAR_OPACITY;
	context.save();
	context.lineCap = 'round';
	context.lineJoin = 'round';
	context.globalAlpha = farOpacity;
	if (farLeg) {
		limb(context, at, farSide, 'arm', width * 0.45);
		limb(context, at, farSide, 'leg', width * 0.7);
	}
	context.globalAlpha = 0.9;
	const trunk = TRUNK.map((joint) => between(at(index('left', joint)), at(index('right', joint))));
	for (const [i, from] of trunk.entries())
		bone(context, from, trunk[i + 1] ?? null, DARK, width * 0.45);
	context.globalAlpha = 1;
	limb(context, at, nearest, 'arm', width * 0.55);
	limb(context, at, nearest, 'leg', width);
	context.restore();
}

/** One leg as plain thin lines: where it was a moment ago. */
export function drawFadedLeg(
	context: CanvasRenderingContext2D,
	at: PointOnCanvas,
	side: Side,
	width: number,
	opacity: number,
	/** Its thigh alone. */
	thighOnly = false
): void {
	const joint = (name: string) => at(index(side, name));
	context.save();
	context.lineCap = 'round';
	context.globalAlpha = opacity;
	bone(context, joint('hip'), joint('knee'), colourOf(side), width, false);
	if (!thighOnly) bone(context, joint('knee'), joint('ankle'), colourOf(side), width, false);
	context.restore();
}

/** The path of a keypoint through the frames given, oldest first, fading in. */
export function drawPath(
	context: CanvasRenderingContext2D,
	points: readonly (readonly [number, number] | null)[],
	colour: string,
	width: number
): void {
	context.save();
	context.lineCap = 'round';
	for (let i = 1; i < points.length; i++) {
		context.globalAlpha = (0.85 * i) / points.length;
		bone(context, points[i - 1]!, points[i]!, colour, width, false);
	}
	context.restore();
}

export const colourOf = (side: Side): string => (side === 'left' ? LEFT_COLOUR : RIGHT_COLOUR);

function limb(
	context: CanvasRenderingContext2D,
	at: PointOnCanvas,
	side: Side,
	kind: 'leg' | 'arm',
	width: number
): void {
	for (const [from, to] of LIMBS[kind])
		bone(context, at(index(side, from)), at(index(side, to)), colourOf(side), width);
}

/** The middle of two points, or the one that is known. */
export const between = (a: CanvasPoint | null, b: CanvasPoint | null): CanvasPoint | null =>
	a && b ? [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] : (a ?? b);

const index = (side: Side, joint: string): number =>
	(KEYPOINT_NAMES as readonly string[]).indexOf(`${side}_${joint}`);

function bone(
	context: CanvasRenderingContext2D,
	from: readonly [number, number] | null,
	to: readonly [number, number] | null,
	colour: string,
	width: number,
	cased = true
): void {
	if (from === null || to === null) return;
	if (cased) {
		context.strokeStyle = CASING_COLOUR;
		context.lineWidth = width + 2;
		line(context, from, to);
	}
	context.strokeStyle = colour;
	context.lineWidth = width;
	line(context, from, to);
}

function line(
	context: CanvasRenderingContext2D,
	from: readonly [number, number],
	to: readonly [number, number]
): void {
	context.beginPath();
	context.moveTo(...(from as [number, number]));
	context.lineTo(...(to as [number, number]));
	context.stroke();
}
