import { ENOUGH, samplingInterval } from '../math/sampling';
import { facingIn } from './facing-in';
import { otherBodiesIn } from './other-body';
import { LEAST_PASS_SECONDS, passesIn, type Stretch } from './passes';
import type { ClipFrames } from '../model/clip-frames';
import type { QualityNote } from '../model/quality-note';
import { LEG_JOINTS, legIndex, pairCentre } from '../model/legs';
import { median } from '../math/statistics';
import { keypointIndex, SIDES, type Side, type Tracks } from '../model/tracks';

/**
 * Across a cut, trunk or head move by at least this from one frame to the next, in leg lengths: a third of what they
 * do at 3 m/s and 24 fps in a still picture.
 */
const LEAST_STEP = 0.12;

/** ... and by at least this many times their usual movement between frames. */
const UNUSUAL_STEP = 3;

/** Length compared on either side of a cut, s: longer than a pose model's slips, about one bounce of the hips. */
const WINDOW_SECONDS = 0.3;

/** Fewer frames than this are not enough to judge one side of a cut. */
const FEWEST_FRAMES = 4;

/**
 * Across a cut the hips are displaced by at least this beyond their own drift, leg lengths: half of it is already far
 * outside their bounce and sway.
 */
const JUMP = 0.5;

/**
 * Across a cut the body becomes larger or smaller by this factor, and the hips are displaced as well: strides alone
 * may change in size at once.
 */
const GROWTH = 1.35;
const GROWTH_JUMP = 0.12;

/** A part of a clip without a cut, and with one pass of the runner. */
export interface Scene {
	/** The part's frames; the input itself when there is one part. */
	readonly tracks: Tracks;
	/** Index of its first frame in the clip. */
	readonly first: number;
	readonly notes: readonly QualityNote[];
}

/**
 * Finds the longest part of a clip that was filmed in one go, and in it each pass of the runner. At a cut, from one frame
 * to the next, the runner is elsewhere in the picture, has another size, another build or faces the other way, and stays so. A clip
 * that jumps in time but keeps the runner in place (the seam of a loop) is one scene. Of a runner who comes back, or
 * comes again, each pass is a part of its own, see {@link passesIn}.
 *
 * @param tracks gaps are `NaN`
 * @param legLength pixels
 * @returns the longest pass first; then its others, and those that a time without anybody in view separates from it
 */
export function scenesIn(tracks: Tracks, legLength: number): readonly [Scene, ...Scene[]] {
	const cuts = new Set([...cutsIn(tracks, legLength), ...otherBodiesIn(tracks, legLength)]);
	const edges = [0, ...[...cuts].sort((a, b) => a - b), tracks.times.length];
	const scenes = edges.slice(1).map((end, i) => ({ first: edges[i]!, end }));
	const [scene, ...others] = partsOf({ tracks, first: 0, notes: [] }, scenes, (details) => ({
		code: 'scene-cut',
		severity: 'warning',
		metric: null,
		details
	}));
	const passes = partsOf(scene, passesIn(scene.tracks, legLength), (details) => ({
		code: 'several-passes',
		severity: 'info',
		metric: null,
		details
	}));
	return [...passes, ...others.filter((other) => isReturn(scene, other))];
}

/** At an edit one scene follows another at once; before a runner comes back, this long nobody is in view, s. */
const AWAY_SECONDS = 0.2;

/**
 * Whether a part may be another pass: where nobody is in view, a pose model sees somebody jump about, which looks like
 * cuts.
 */
function isReturn(
	{ tracks: { times: scene } }: Scene,
	{ tracks: { times: other } }: Scene
): boolean {
	const away = Math.max(other[0]! - scene.at(-1)!, scene[0]! - other.at(-1)!);
	return away >= AWAY_SECONDS && other.at(-1)! - other[0]! >= LEAST_PASS_SECONDS;
}

/** The parts of a scene, the longest first, each with a note that says which; the scene itself where there is one. */
function partsOf(
	{ tracks, first: before, notes }: Scene,
	parts: readonly Stretch[],
	noteWith: (details: QualityNote['details']) => QualityNote
): readonly [Scene, ...Scene[]] {
	if (parts.length < 2) return [{ tracks, first: before, notes }];
	const seconds = ({ first, end }: Stretch) => tracks.times[end - 1]! - tracks.times[first]!;
	const byLength = parts.toSorted((a, b) => seconds(b) - seconds(a));
	return byLength.map(({ first, end }): Scene => {
		const part = (column: Float64Array) => column.slice(first, end);
		const times = part(tracks.times);
		const [startSeconds, endSeconds] = [times[0]!, times[times.length - 1]!];
		return {
			tracks: {
				...tracks,
				times,
				x: tracks.x.map(part),
				y: tracks.y.map(part),
				score: tracks.score.map(part)
			},
			first: before + first,
			notes: [...notes, noteWith({ startSeconds, endSeconds, parts: parts.length })]
		};
	}) as [Scene, ...Scene[]];
}

/** The frames of a scene in its clip; `frames` are indices within the scene, `null` for all of them. */
export function framesInClip(
	frames: readonly number[] | null,
	{ tracks, first, notes }: Scene
): ClipFrames {
	const end = first + tracks.times.length;
	if (notes.length === 0) return { first, end, frames };
	const inClip = Array.from(frames ?? tracks.times.keys(), (frame) => frame + first);
	return { first, end, frames: inClip };
}

/** A scene's tracks on all frames of its clip; everything outside is a gap. */
export function onWholeClip(shown: Tracks, { first, notes }: Scene, clip: Tracks): Tracks {
	if (notes.length === 0) return shown;
	const at = (empty: number) => (column: Float64Array) => {
		const whole = new Float64Array(clip.times.length).fill(empty);
		whole.set(column, first);
		return whole;
	};
	return {
		...shown,
		times: clip.times,
		x: shown.x.map(at(NaN)),
		y: shown.y.map(at(NaN)),
		score: shown.score.map(at(0))
	};
}

/** First frame after each cut. */
function cutsIn(tracks: Tracks, legLength: number): number[] {
	const { times } = tracks;
	const hip = pairCentre(tracks, 'hip');
	const seen: number[] = [];
	for (let i = 0; i < times.length; i++) if (hip.x[i] === hip.x[i]) seen.push(i);
	const steps = stepsOf(tracks, hip, seen);
	const every = samplingInterval(steps.length, ENOUGH.median);
	const usual = median(steps.filter((_, n) => n % every === 0));
	const least = Math.max(LEAST_STEP * legLength, UNUSUAL_STEP * usual);
	const body: Body = { tracks, hip, seen, legLength };
	const cuts: number[] = [];
	for (let n = 1; n < seen.length; n++)
		if (steps[n]! >= least && isCut(body, n)) cuts.push(seen[n]!);
	return cuts;
}

interface Point {
	readonly x: Float64Array;
	readonly y: Float64Array;
}

interface Body {
	readonly tracks: Tracks;
	readonly hip: Point;
	/** Frames in which a hip is known. */
	readonly seen: readonly number[];
	readonly legLength: number;
}

const NOSE = keypointIndex('nose');

/** How far the hips or the nose, whichever went further, moved since the last frame in which they were seen, pixels. */
function stepsOf(tracks: Tracks, hip: Point, seen: readonly number[]): Float64Array {
	const [noseX, noseY] = [tracks.x[NOSE]!, tracks.y[NOSE]!];
	const steps = new Float64Array(seen.length);
	for (let n = 1; n < seen.length; n++) {
		const [a, b] = [seen[n - 1]!, seen[n]!];
		const square = (hip.x[b]! - hip.x[a]!) ** 2 + (hip.y[b]! - hip.y[a]!) ** 2;
		const nose = (noseX[b]! - noseX[a]!) ** 2 + (noseY[b]! - noseY[a]!) ** 2;
		steps[n] = Math.sqrt(nose > square ? nose : square);
	}
	return steps;
}

/** Whether place, size or facing differ lastingly before and from the nth seen frame on. */
function isCut(body: Body, n: number): boolean {
	const { times } = body.tracks;
	const { seen } = body;
	const [end, start] = [times[seen[n - 1]!]!, times[seen[n]!]!];
	if (start - end > WINDOW_SECONDS) return false;
	let [from, to] = [n - 1, n];
	while (from > 0 && end - times[seen[from - 1]!]! <= WINDOW_SECONDS) from--;
	while (to < seen.length && times[seen[to]!]! - start <= WINDOW_SECONDS) to++;
	const [before, after] = [seen.slice(from, n), seen.slice(n, to)];
	if (Math.min(before.length, after.length) < FEWEST_FRAMES) return false;
	const growth = sizeIn(body, after) / sizeIn(body, before);
	const grown = growth > GROWTH || growth < 1 / GROWTH;
	const legs = jump(body, before, after) / body.legLength;
	return (
		legs > JUMP ||
		(grown && legs > GROWTH_JUMP) ||
		facingIn(body.tracks, body.legLength, before) * facingIn(body.tracks, body.legLength, after) < 0
	);
}

/** Distance between the hips' median places, or the part of it that their own drift does not explain, pixels. */
function jump({ tracks, hip }: Body, before: readonly number[], after: readonly number[]): number {
	const middle = (frames: readonly number[], of: Float64Array) => median(frames.map((i) => of[i]!));
	const moved = (values: Float64Array) => middle(after, values) - middle(before, values);
	const speed = (frames: readonly number[], values: Float64Array) => {
		const half = frames.length >> 1;
		const [a, b] = [frames.slice(0, half), frames.slice(-half)];
		return (
			(middle(b, values) - middle(a, values)) / (middle(b, tracks.times) - middle(a, tracks.times))
		);
	};
	const drift = (values: Float64Array) =>
		((speed(before, values) + speed(after, values)) / 2) * moved(tracks.times);
	const [x, y] = [moved(hip.x), moved(hip.y)];
	// A slip of a few frames spoils the drift but not the medians.
	return Math.min(Math.hypot(x, y), Math.hypot(x - drift(hip.x), y - drift(hip.y)));
}

const legOf = (side: Side) =>
	LEG_JOINTS.map((joint) => legIndex(side, joint)) as [number, number, number];

/** Median length of hip to knee to ankle over the frames and both legs, pixels. */
function sizeIn({ tracks: { x, y } }: Body, frames: readonly number[]): number {
	return median(
		SIDES.flatMap((side) => {
			const [hip, knee, ankle] = legOf(side);
			const length = (a: number, b: number, i: number) =>
				Math.hypot(x[b]![i]! - x[a]![i]!, y[b]![i]! - y[a]![i]!);
			return frames.map((i) => length(hip, knee, i) + length(knee, ankle, i));
		})
	);
}
