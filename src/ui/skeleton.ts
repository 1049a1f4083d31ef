import { KEYPOINT_NAMES, keypointIndex, type KeypointName, type Side } from '../core/tracks';

/** Where a keypoint lies on the canvas, or `null` in a gap. */
export type PointOnCanvas = (keypoint: number) => readonly [number, number] | null;

export const LEFT_COLOUR = '#0072b2';
export const RIGHT_COLOUR = '#d55e00';
const DARK = '#1c2730';
/** Outline that keeps lines apart from any picture, light or dark. */
const CASING_COLOUR = 'rgb(255 255 255 / 85%)';
const PLATE_COLOUR = 'rgb(255 255 255 / 88%)';
const FAR_OPACITY = 0.7;

type Bone = readonly [KeypointName, KeypointName];

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
const TRUNK: readonly Bone[] = [
	['left_shoulder', 'right_shoulder'],
	['left_hip', 'right_hip'],
	['left_shoulder', 'left_hip'],
	['right_shoulder', 'right_hip'],
	['nose', 'left_ear'],
	['nose', 'right_ear']
];

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
	for (const [from, to] of TRUNK)
		bone(context, at(keypointIndex(from)), at(keypointIndex(to)), DARK, width * 0.4);
	context.globalAlpha = 1;
	limb(context, at, nearest, 'arm', width * 0.55);
	limb(context, at, nearest, 'leg', width);
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

/** The angle of a thigh against straight down, as an arc at the hip with its value. */
export function drawThighAngle(
	context: CanvasRenderingContext2D,
	hip: readonly [number, number],
	knee: readonly [number, number],
	label: string,
	colour: string,
	width: number,
	/** Radius of the arc as a share of the thigh: arcs of two legs stay apart. */
	reach: number
): void {
	const [x, y] = hip;
	const length = Math.hypot(knee[0] - x, knee[1] - y);
	const down = Math.PI / 2;
	const thigh = Math.atan2(knee[1] - y, knee[0] - x);
	context.save();
	const upright = [x, y + length] as const;
	context.strokeStyle = CASING_COLOUR;
	context.lineWidth = width * 0.3 + 2;
	line(context, hip, upright);
	context.strokeStyle = DARK;
	context.lineWidth = width * 0.3;
	context.setLineDash([width, width]);
	line(context, hip, upright);
	context.setLineDash([]);
	for (const [stroke, thickness] of [
		[CASING_COLOUR, width * 0.5 + 2],
		[colour, width * 0.5]
	] as const) {
		context.strokeStyle = stroke;
		context.lineWidth = thickness;
		context.beginPath();
		context.arc(x, y, length * reach, Math.min(down, thigh), Math.max(down, thigh));
		context.stroke();
	}

	const middle = (down + thigh) / 2;
	// The value stands outside the arc, pushed to the side the thigh is on.
	const outwards = Math.sign(Math.cos(thigh)) || 1;
	const textX = x + Math.cos(middle) * length * reach + outwards * width * 3;
	const textY = y + Math.sin(middle) * length * reach + width * 3;
	const size = Math.max(14, width * 3);
	context.font = `600 ${size}px system-ui, sans-serif`;
	const textWidth = context.measureText(label).width;
	const left = outwards > 0 ? textX : textX - textWidth;
	// On a plate of its own: an outline alone does not carry figures over every picture.
	context.fillStyle = PLATE_COLOUR;
	context.beginPath();
	context.roundRect(
		left - size * 0.3,
		textY - size,
		textWidth + size * 0.6,
		size * 1.3,
		size * 0.3
	);
	context.fill();
	context.fillStyle = DARK;
	context.fillText(label, left, textY);
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
