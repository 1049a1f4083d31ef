import { nearSideAt, type Analysis, type Stride } from '../model/analysis';
import { firstIndexFrom } from '../math/bisect';

/** One frame of a video that is written. */
export interface PlannedFrame {
	/** Of the recording. */
	readonly frame: number;
	/** When it is shown, s from the start of the video. */
	readonly time: number;
	/** How long, s. */
	readonly duration: number;
}

/** What is needed of a clip to plan a video of it. */
export type PlannedClip = Pick<Analysis, 'raw' | 'strides' | 'view' | 'framesBack'>;

/** What a written video shows: all of the clip, one stride again and again, or a few strides that linger at their events. */
export const VIDEO_PARTS = ['whole', 'stride', 'moments'] as const;
export type VideoPart = (typeof VIDEO_PARTS)[number];

/** More frames a second than this no screen shows. */
const MOST_FRAMES_PER_SECOND = 60;
/** The loop of a stride is as often repeated as fills this, s, but shown twice at least. */
const LOOP_SECONDS = 6;
const FEWEST_LOOPS = 2;
/** Strides that linger at their events. */
const MOMENT_STRIDES = 3;
/** So long before and after an event time passes more slowly, s, and by so much. */
const MOMENT_SECONDS = 0.08;
const MOMENT_SLOWING = 4;

/**
 * Which frames a video shows and when. Their distances are those of the recording, divided by the speed; frames that
 * would follow each other faster than a screen shows are left out.
 *
 * @param speed 1: as in life; 0.5: half as fast
 * @param stride which one is shown again and again; by default the first that counts
 * @returns none where the clip has no stride to show
 */
export function planVideo(
	analysis: PlannedClip,
	part: VideoPart,
	speed: number,
	stride: Stride | null = null
): PlannedFrame[] {
	const { times } = analysis.raw;
	if (part === 'whole') return timed(every(times), (frame) => times[frame]! - times[0]!, speed);
	const strides = countedStrides(analysis);
	if (part === 'stride') {
		const looped = stride ?? strides[0];
		return looped ? loopOf(times, looped, speed) : [];
	}
	const shown = strides.slice(0, MOMENT_STRIDES);
	const [first, last] = [shown[0], shown.at(-1)];
	if (!first || !last) return [];
	const frames = within(times, first.startTime - MOMENT_SECONDS, last.endTime + MOMENT_SECONDS);
	const events = shown.flatMap(({ startTime, endTime, moments }) => [
		startTime,
		endTime,
		...(moments.toeOff === null ? [] : [moments.toeOff])
	]);
	return timed(frames, lingering(times, frames, events), speed);
}

/** Of the leg that is near the camera. */
function countedStrides(analysis: PlannedClip): Stride[] {
	const { times } = analysis.raw;
	return analysis.strides.filter(
		({ included, side, startTime }) =>
			included && side === nearSideAt(analysis, firstIndexFrom(times, startTime))
	);
}

/**
 * The frames of a part of a clip, as {@link planVideo} has them.
 *
 * @param from, to real seconds; `to` is left out
 */
export const planSpan = (
	times: Float64Array,
	from: number,
	to: number,
	speed: number
): PlannedFrame[] => {
	const frames = within(times, from, to);
	return timed(frames, (frame) => times[frame]! - times[frames[0]!]!, speed);
};

function loopOf(
	times: Float64Array,
	{ startTime, endTime }: Stride,
	speed: number
): PlannedFrame[] {
	const frames = within(times, startTime, endTime);
	const length = endTime - startTime;
	const repeats = Math.max(FEWEST_LOOPS, Math.round((LOOP_SECONDS * speed) / length));
	const all = Array.from({ length: repeats }, (_, turn) =>
		frames.map((frame) => ({ frame, turn }))
	);
	const at = all.flat();
	const planned = timed(
		at.map((_, i) => i),
		(i) => at[i]!.turn * length + times[at[i]!.frame]! - times[frames[0]!]!,
		speed
	);
	return planned.map((each) => ({ ...each, frame: at[each.frame]!.frame }));
}

/** The time that has passed at each frame, where it passes more slowly around events. */
function lingering(
	times: Float64Array,
	frames: readonly number[],
	events: readonly number[]
): (frame: number) => number {
	const passed = new Map<number, number>();
	let now = 0;
	frames.forEach((frame, i) => {
		if (i > 0) {
			const middle = (times[frame]! + times[frames[i - 1]!]!) / 2;
			const slow = events.some((event) => Math.abs(event - middle) < MOMENT_SECONDS);
			now += (times[frame]! - times[frames[i - 1]!]!) * (slow ? MOMENT_SLOWING : 1);
		}
		passed.set(frame, now);
	});
	return (frame) => passed.get(frame)!;
}

function timed(
	frames: readonly number[],
	passed: (frame: number) => number,
	speed: number
): PlannedFrame[] {
	const shown: { frame: number; time: number }[] = [];
	for (const frame of frames) {
		const time = passed(frame) / speed;
		const last = shown.at(-1);
		// Half a millisecond: stored times are rounded.
		if (!last || time - last.time > 1 / MOST_FRAMES_PER_SECOND - 5e-4) shown.push({ frame, time });
	}
	return shown.map(({ frame, time }, i) => {
		const [from, to] = i + 1 < shown.length ? [i, i + 1] : [Math.max(0, i - 1), i];
		const duration = shown[to]!.time - shown[from]!.time || 1 / MOST_FRAMES_PER_SECOND;
		return { frame, time, duration };
	});
}

const every = (times: Float64Array): number[] => Array.from(times, (_, frame) => frame);

const within = (times: Float64Array, from: number, to: number): number[] =>
	every(times).filter((frame) => times[frame]! >= from && times[frame]! < to);
