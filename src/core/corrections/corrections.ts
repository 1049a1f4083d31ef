import type { GaitEvent, GaitEventType, Stride } from '../model/analysis';
import { isWithin, type ClipFrames } from '../model/clip-frames';
import { exchanged, limbKeypoints, type Limb } from '../model/legs';
import { hermiteAt } from '../math/interpolate';
import { firstIndexFrom } from '../math/bisect';
import type { PlacedFootPoint } from '../model/feet';
import { KEYPOINT_COUNT, type Side, type Tracks } from '../model/tracks';

/**
 * Something the user corrected. Raw tracks stay as they are; corrections are applied, in their order, each time
 * results are derived. Frames are indices of the raw tracks, times are real seconds, places are pixels of the
 * picture. Frames outside the measured part of the clip are skipped.
 */
export type Correction =
	| {
			readonly kind: 'movePoint';
			readonly frame: number;
			readonly keypoint: number;
			readonly x: number;
			readonly y: number;
	  }
	| { readonly kind: 'hidePoint'; readonly frame: number; readonly keypoint: number }
	| {
			readonly kind: 'exchangeSides';
			readonly limb: Limb;
			/** First and last frame, both included. */
			readonly from: number;
			readonly to: number;
	  }
	| {
			readonly kind: 'moveEvent';
			readonly type: GaitEventType;
			readonly side: Side;
			readonly time: number;
			readonly to: number;
	  }
	| {
			readonly kind: 'addEvent';
			readonly type: GaitEventType;
			readonly side: Side;
			readonly time: number;
	  }
	| {
			readonly kind: 'removeEvent';
			readonly type: GaitEventType;
			readonly side: Side;
			readonly time: number;
	  }
	| StrideChoice;

interface StrideChoice {
	readonly kind: 'excludeStride' | 'includeStride';
	readonly side: Side;
	/** An instant within the stride. */
	readonly time: number;
}

/**
 * A moved point moves its neighbours along up to this far, s: the time a knee is blurred or hidden by a crossing arm.
 */
export const EASE_SECONDS = 0.05;

/**
 * A correction belongs to the nearest event of its kind within this time, s: events may shift by milliseconds between
 * results.
 */
const SAME_EVENT_SECONDS = 0.12;

/** The same correction on a clock that runs `factor` times as fast: from real time to file time and back. */
export function onClock(correction: Correction, factor: number): Correction {
	if (!('time' in correction)) return correction;
	const time = correction.time * factor;
	return correction.kind === 'moveEvent'
		? { ...correction, time, to: correction.to * factor }
		: { ...correction, time };
}

/** Without corrections of events and strides at other times than these; whatever names frames is kept. */
export const correctionsWithin = (
	corrections: readonly Correction[],
	times: Float64Array
): readonly Correction[] =>
	corrections.filter(
		(one) => !('time' in one) || (one.time >= times[0]! && one.time <= times[times.length - 1]!)
	);

/**
 * Swaps the limbs of the named frames and opens gaps where a point was marked as hidden.
 *
 * @param tracks of the measured frames
 * @param measured which frames of the clip these are
 */
export function namesCorrected(
	tracks: Tracks,
	corrections: readonly Correction[],
	measured: ClipFrames
): Tracks {
	let result = tracks;
	for (const correction of corrections)
		if (correction.kind === 'exchangeSides') {
			const inside = isExchangedBy(correction, measured);
			result = exchanged(result, limbKeypoints(correction.limb), inside);
		} else if (correction.kind === 'hidePoint' && correction.keypoint < KEYPOINT_COUNT) {
			const frame = placeOf(correction.frame, measured);
			if (frame === null) continue;
			result = withPoint(result, correction.keypoint, (x, y) => {
				x[frame] = y[frame] = NaN;
			});
		}
	return result;
}

/** Tells the measured frames between the two ends of an exchange, as far as the measured part reaches. */
function isExchangedBy(
	{ from, to }: { readonly from: number; readonly to: number },
	measured: ClipFrames
): (frame: number) => boolean {
	const first = placeOf(Math.max(from, measured.first), measured);
	const last = placeOf(Math.min(to, measured.end - 1), measured);
	if (first === null || last === null) return () => false;
	return (frame) => frame >= first && frame <= last;
}

/**
 * How far the user moved each point, frame by frame: exact in the frames that were moved; neighbours follow along the
 * cubic that is flat in every moved frame (smoothstep), back to zero {@link EASE_SECONDS} away. Apply them to tracks
 * of the same frames with {@link displaced}.
 *
 * @param shown the tracks the user saw, in picture coordinates, without moves
 * @param measured which frames of the clip these are
 * @returns `null` when nothing was moved
 */
export function displacements(
	shown: Tracks,
	corrections: readonly Correction[],
	measured: ClipFrames
): Displacement[] | null {
	const moved = new Map<number, Map<number, { x: number; y: number }>>();
	for (const correction of corrections) {
		if (correction.kind !== 'movePoint' || correction.keypoint >= KEYPOINT_COUNT) continue;
		const frame = placeOf(correction.frame, measured);
		if (frame === null) continue;
		const frames = moved.get(correction.keypoint) ?? new Map<number, { x: number; y: number }>();
		moved.set(correction.keypoint, frames.set(frame, correction));
	}
	if (moved.size === 0) return null;
	return [...moved].map(([keypoint, frames]) => displacementOf(shown, keypoint, frames));
}

/** Pixels to add to one keypoint, frame by frame from `first` on; places where the point was a gap and is now known. */
export interface Displacement {
	readonly keypoint: number;
	readonly first: number;
	readonly dx: Float64Array;
	readonly dy: Float64Array;
	readonly found: ReadonlyMap<number, { readonly x: number; readonly y: number }>;
}

/** Tracks with the displacements added. */
export function displaced(tracks: Tracks, displacements: readonly Displacement[]): Tracks {
	let result = tracks;
	for (const { keypoint, first, dx, dy, found } of displacements)
		result = withPoint(result, keypoint, (x, y) => {
			for (let i = 0; i < dx.length; i++) {
				x[first + i]! += dx[i]!;
				y[first + i]! += dy[i]!;
			}
			for (const [frame, place] of found) [x[frame], y[frame]] = [place.x, place.y];
		});
	return result;
}

/** Heels and toes placed (or, `place` null, hidden) by hand: keypoints from {@link KEYPOINT_COUNT} on, in their order. */
export const footPointsPlaced = (corrections: readonly Correction[]): PlacedFootPoint[] =>
	corrections.flatMap((correction) => {
		if (correction.kind !== 'movePoint' && correction.kind !== 'hidePoint') return [];
		const { frame, keypoint } = correction;
		if (keypoint < KEYPOINT_COUNT) return [];
		const place = correction.kind === 'movePoint' ? { x: correction.x, y: correction.y } : null;
		return [{ frame, keypoint, place }];
	});

/** Events moved, added and removed by hand, sorted by time. */
export function eventsCorrected(
	events: readonly GaitEvent[],
	corrections: readonly Correction[]
): readonly GaitEvent[] {
	let result: readonly GaitEvent[] = events;
	for (const correction of corrections) {
		if (correction.kind === 'addEvent') {
			const { type, side, time } = correction;
			result = [...result, { type, side, time }];
		} else if (correction.kind === 'removeEvent') {
			const index = nearestEvent(result, correction);
			result = result.filter((_, i) => i !== index);
		} else if (correction.kind === 'moveEvent') {
			const index = nearestEvent(result, correction);
			result = result.map((event, i) => (i === index ? { ...event, time: correction.to } : event));
		}
	}
	return result === events ? events : result.toSorted((a, b) => a.time - b.time);
}

/** Strides included or excluded by hand; the last correction counts. */
export function stridesCorrected(
	strides: readonly Stride[],
	corrections: readonly Correction[]
): readonly Stride[] {
	const chosen = corrections.filter(
		(correction): correction is StrideChoice =>
			correction.kind === 'excludeStride' || correction.kind === 'includeStride'
	);
	if (chosen.length === 0) return strides;
	return strides.map((stride) => {
		const last = chosen.findLast(
			({ side, time }) => side === stride.side && time >= stride.startTime && time < stride.endTime
		);
		return last ? { ...stride, included: last.kind === 'includeStride' } : stride;
	});
}

function nearestEvent(
	events: readonly GaitEvent[],
	{ type, side, time }: { readonly type: GaitEventType; readonly side: Side; readonly time: number }
): number {
	let nearest = -1;
	let distance = SAME_EVENT_SECONDS;
	events.forEach((event, i) => {
		const off = Math.abs(event.time - time);
		if (event.type === type && event.side === side && off < distance)
			[nearest, distance] = [i, off];
	});
	return nearest;
}

/** Index of a clip's frame among those that are used: a copy belongs to the frame it repeats; `null` outside of the measured part. */
function placeOf(frame: number, measured: ClipFrames): number | null {
	if (!isWithin(frame, measured)) return null;
	if (!measured.frames) return frame;
	const next = firstIndexFrom(measured.frames, frame);
	return measured.frames[next] === frame ? next : next - 1;
}

function displacementOf(
	shown: Tracks,
	keypoint: number,
	moved: ReadonlyMap<number, { readonly x: number; readonly y: number }>
): Displacement {
	const { times } = shown;
	const [x, y] = [shown.x[keypoint]!, shown.y[keypoint]!];
	const found = new Map([...moved].filter(([frame]) => Number.isNaN(x[frame]!)));
	const anchors: Anchor[] = [];
	for (const [frame, place] of [...moved].sort((a, b) => a[0] - b[0])) {
		if (found.has(frame)) continue;
		const time = times[frame]!;
		const last = anchors.at(-1)?.time ?? -Infinity;
		if (time - EASE_SECONDS > last) anchors.push(still(time - EASE_SECONDS));
		else anchors.pop();
		anchors.push({ time, dx: place.x - x[frame]!, dy: place.y - y[frame]! });
		anchors.push(still(time + EASE_SECONDS));
	}
	const first = anchors.length > 0 ? firstIndexFrom(times, anchors[0]!.time) : 0;
	const end = anchors.length > 0 ? firstIndexFrom(times, anchors.at(-1)!.time) : 0;
	const at = anchors.map(({ time }) => time);
	const flat = new Float64Array(anchors.length);
	const along = (values: number[]) =>
		times.slice(first, end).map((time) => hermiteAt(at, values, flat, time));
	return {
		keypoint,
		first,
		dx: along(anchors.map(({ dx }) => dx)),
		dy: along(anchors.map(({ dy }) => dy)),
		found
	};
}

interface Anchor {
	/** s */
	readonly time: number;
	/** Pixels. */
	readonly dx: number;
	readonly dy: number;
}

const still = (time: number): Anchor => ({ time, dx: 0, dy: 0 });

/** The same tracks with one keypoint's columns copied and changed. */
function withPoint(
	tracks: Tracks,
	keypoint: number,
	change: (x: Float64Array, y: Float64Array) => void
): Tracks {
	const [x, y] = [tracks.x[keypoint]!.slice(), tracks.y[keypoint]!.slice()];
	change(x, y);
	return { ...tracks, x: tracks.x.with(keypoint, x), y: tracks.y.with(keypoint, y) };
}
