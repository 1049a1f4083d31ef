import { tracksFromFlat } from '../core/model/flat-keypoints';
import type { DeviceLevel } from './device-level';
import { median } from '../core/math/statistics';
import { sineOffSide } from '../core/select/side-view';
import { CONFIDENT_SCORE, extent, LENGTHS_IN_SQUARE, MEASURED_PARTS, type Body } from './body';
import { partOutside } from './crop-extent';
import type { FrameSize } from '../pixels/frame-source';
import { MODEL_INPUT_SIZE } from './pose-api';

/** What a camera is checked for before a recording. */
export const FRAMING_CHECKS = ['whole', 'distance', 'side', 'height', 'level'] as const;
export type FramingCheck = (typeof FRAMING_CHECKS)[number];

/** What to do about it. */
export type Advice =
	| 'step-back'
	| 'come-closer'
	/** Turn the camera. */
	| 'aim-up'
	| 'aim-down'
	| 'aim-left'
	| 'aim-right'
	| 'go-to-side'
	| 'raise'
	| 'lower'
	/** Turn it about the direction it looks in. */
	| 'turn-clockwise'
	| 'turn-anticlockwise'
	/** It looks up, or down. */
	| 'tilt-down'
	| 'tilt-up';

export type Verdict = 'unknown' | 'good' | Advice;

/** How a runner is framed by a camera. */
export interface Framing {
	/** Somebody is in view. */
	readonly seen: boolean;
	readonly verdicts: { readonly [check in FramingCheck]: Verdict };
}

/*
 * Lengths below are parts of the body length from shoulder to ankle, about 0.8 of the stature; parts of the
 * body from Winter 2009 (eye to crown 0.064 of stature, ankle to sole 0.039). A hand is 0.1 m wide: 0.07.
 */
const HAND = 0.07;
const ABOVE_EYES = 0.08 + HAND;
const BELOW_ANKLES = 0.05 + HAND;
/** A running stride is about as wide as the body is long: half of it to either side of the hip. */
const BESIDE_HIP = 0.5 + HAND;
/**
 * Hips this far from the picture's middle come from a level camera 0.35 m too high or too low: it then looks at the
 * pelvis from above or below.
 */
const HIP_OFF_MIDDLE = 0.25;
/** 30 degrees off the side; at 45 a recording is refused, at 7 its angles get a note. */
const MOST_OFF_SIDE = 0.5;
/** Looks that a median of jittering hips needs. */
const LOOKS_FOR_SIDE = 4;
/** Roll is corrected later where it is known: only what cuts into the picture deserves a hint. */
const MOST_ROLL_DEGREES = 3;
const MOST_PITCH_DEGREES = 6;
/** A body at which the recording's model sees single pixels enlarged. */
const SHARP_LENGTH_PIXELS = MODEL_INPUT_SIZE['movenet-thunder'] / LENGTHS_IN_SQUARE;

const UNKNOWN = {
	whole: 'unknown',
	distance: 'unknown',
	side: 'unknown',
	height: 'unknown',
	level: 'unknown'
} as const;

/**
 * Judges how a runner is filmed from the newest looks at a camera's picture.
 *
 * @param bodies of the last seconds, oldest first; none when nobody is in view
 * @param level of the camera by its sensors, `null` where there are none
 * @param rollDegrees of the camera by upright lines of the picture, `null` where there are none
 */
export function framingOf(
	bodies: readonly Body[],
	size: FrameSize,
	level: DeviceLevel | null,
	rollDegrees: number | null
): Framing {
	const tilt = levelVerdict(level, rollDegrees);
	if (bodies.length === 0) return { seen: false, verdicts: { ...UNKNOWN, level: tilt } };
	const length = median(bodies.map((body) => body.length));
	const room = roomNeeded(bodies, length);
	const tooNear = room.bottom - room.top > size.height || room.right - room.left > size.width;
	const tooFar = length < SHARP_LENGTH_PIXELS;
	return {
		seen: true,
		verdicts: {
			whole: tooNear ? 'step-back' : aimVerdict(bodies, room, size),
			distance: tooNear ? 'step-back' : tooFar ? 'come-closer' : 'good',
			side: sideVerdict(bodies, size),
			// A camera that looks up or down moves the hip in the picture, too.
			height:
				level && tilt.startsWith('tilt') ? 'unknown' : heightVerdict(bodies, length, size.height),
			level: tilt
		}
	};
}

/** What must be in the picture for the whole stride, with some room around it, pixels. */
function roomNeeded(bodies: readonly Body[], length: number) {
	const boxes = bodies.map((body) => extent(body.keypoints, CONFIDENT_SCORE)!);
	const hips = bodies.map((body) => body.x);
	return {
		top: Math.min(...boxes.map(({ top }) => top)) - ABOVE_EYES * length,
		bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + BELOW_ANKLES * length,
		left: Math.min(...hips) - BESIDE_HIP * length,
		right: Math.max(...hips) + BESIDE_HIP * length
	};
}

function aimVerdict(
	bodies: readonly Body[],
	room: ReturnType<typeof roomNeeded>,
	size: FrameSize
): Verdict {
	const lacking = [
		{ by: -room.top, advice: 'aim-up' },
		{ by: room.bottom - size.height, advice: 'aim-down' },
		{ by: -room.left, advice: 'aim-left' },
		{ by: room.right - size.width, advice: 'aim-right' }
	] as const;
	const most = lacking.reduce((a, b) => (b.by > a.by ? b : a));
	if (most.by > 0) return most.advice;
	// A part outside the picture is put at its edge, or nowhere with any confidence.
	const missing = bodies.map((body) => partOutside(body, size) ?? partUnseen(body));
	const part = missing.find((each) => each !== null) ?? null;
	const often = missing.filter((each) => each !== null).length > bodies.length / 2;
	return part && often ? FOR_PART[part] : 'good';
}

const FOR_PART = { head: 'aim-up', hips: 'step-back', ankles: 'aim-down' } as const;

const partUnseen = (body: Body): keyof typeof FOR_PART | null =>
	(['head', 'ankles'] as const).find((part) =>
		MEASURED_PARTS[part].every((k) => body.keypoints[k * 3 + 2]! < CONFIDENT_SCORE)
	) ?? null;

function sideVerdict(bodies: readonly Body[], size: FrameSize): Verdict {
	if (bodies.length < LOOKS_FOR_SIDE) return 'unknown';
	const keypoints = Float32Array.from(bodies.flatMap((body) => [...body.keypoints]));
	const times = Float64Array.from(bodies.keys());
	const sine = sineOffSide(tracksFromFlat(size, times, keypoints));
	if (Number.isNaN(sine)) return 'unknown';
	return sine > MOST_OFF_SIDE ? 'go-to-side' : 'good';
}

function heightVerdict(bodies: readonly Body[], length: number, frameHeight: number): Verdict {
	const below = (median(bodies.map((body) => body.y)) - frameHeight / 2) / length;
	if (Math.abs(below) <= HIP_OFF_MIDDLE) return 'good';
	return below > 0 ? 'lower' : 'raise';
}

function levelVerdict(level: DeviceLevel | null, lines: number | null) {
	const roll = level?.rollDegrees ?? lines;
	if (roll === null) return 'unknown';
	if (Math.abs(roll) > MOST_ROLL_DEGREES)
		// The scene leans the other way than the camera.
		return roll > 0 ? 'turn-clockwise' : 'turn-anticlockwise';
	if (level && Math.abs(level.pitchDegrees) > MOST_PITCH_DEGREES)
		return level.pitchDegrees > 0 ? 'tilt-down' : 'tilt-up';
	return 'good';
}
