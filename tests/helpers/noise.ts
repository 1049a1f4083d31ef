import { exchanged } from '../../src/core/model/legs';
import { otherSide, type Side, type Tracks } from '../../src/core/model/tracks';
import { seededRandom, type Random } from './random';

/** SD of each coordinate, share of body height, by side; correlated in time. */
export const NOISE_LEVELS = {
	clean: { near: 0.003, far: 0.003 },
	phone: { near: 0.008, far: 0.013 },
	bad: { near: 0.015, far: 0.025 }
} as const;
export type NoiseLevel = keyof typeof NOISE_LEVELS;

/** Time over which neighbouring errors of a pose model resemble each other, s. */
const CORRELATION_SECONDS = 0.025;

const LEFT_LEG = [11, 13, 15];
const RIGHT_LEG = [12, 14, 16];
export const LEG_KEYPOINTS = [...LEFT_LEG, ...RIGHT_LEG].sort((a, b) => a - b);

/** Tracks with something wrong, and what was done to them. */
export interface Spoiled<Record> {
	readonly tracks: Tracks;
	readonly done: Record;
}

interface Body {
	readonly nearSide: Side;
	readonly heightPixels: number;
}

/** Gaussian noise on every seen point, correlated in time; the far leg and arm get more. */
export function withNoise(tracks: Tracks, body: Body, level: NoiseLevel, seed: number): Tracks {
	const random = seededRandom(seed);
	const copy = copied(tracks);
	for (let k = 0; k < copy.x.length; k++) {
		// COCO: odd indices are left, even ones right; the nose (0) is seen as well as the near side.
		const side: Side = k === 0 ? body.nearSide : k % 2 === 1 ? 'left' : 'right';
		const share = NOISE_LEVELS[level][side === body.nearSide ? 'near' : 'far'];
		for (const column of [copy.x[k]!, copy.y[k]!])
			addCorrelated(column, tracks.times, share * body.heightPixels, random);
	}
	return copy;
}

function addCorrelated(column: Float64Array, times: Float64Array, sd: number, random: Random) {
	let error = sd * random.normal();
	for (let i = 0; i < column.length; i++) {
		if (i > 0) {
			const kept = Math.exp(-(times[i]! - times[i - 1]!) / CORRELATION_SECONDS);
			error = kept * error + Math.sqrt(1 - kept * kept) * sd * random.normal();
		}
		column[i]! += error;
	}
}

/** Exchanges the legs in runs of the given lengths (frames), at random places that do not touch. */
export function withSwaps(
	tracks: Tracks,
	runs: readonly number[],
	seed: number
): Spoiled<readonly number[]> {
	const frames = new Set([...freeRuns(tracks, runs, seededRandom(seed))].flat());
	return {
		tracks: exchanged(tracks, LEG_KEYPOINTS, (frame) => frames.has(frame)),
		done: [...frames].sort((a, b) => a - b)
	};
}

/** The frames of each run; a run is only placed once the one before was used. */
function* freeRuns(tracks: Tracks, runs: readonly number[], random: Random): Generator<number[]> {
	const taken = new Set<number>();
	for (const length of runs) {
		const start = freePlace(tracks.times.length, length, taken, random);
		const run = Array.from({ length }, (_, i) => start + i);
		for (const frame of run) taken.add(frame);
		yield run;
	}
}

function freePlace(count: number, length: number, taken: ReadonlySet<number>, random: Random) {
	for (let tries = 0; tries < 1000; tries++) {
		const start = random.below(count - length);
		let free = true;
		for (let i = start - 1; i <= start + length; i++) if (taken.has(i)) free = false;
		if (free) return start;
	}
	throw new Error(`no room for a run of ${length} in ${count} frames`);
}

/** The far leg's points jump onto the near leg in runs of frames, with a little scatter. */
export function withCollapses(
	tracks: Tracks,
	body: Body,
	runs: readonly number[],
	seed: number
): Spoiled<readonly number[]> {
	const random = seededRandom(seed);
	const copy = copied(tracks);
	const done: number[] = [];
	const [hidden, shown] =
		otherSide(body.nearSide) === 'left' ? [LEFT_LEG, RIGHT_LEG] : [RIGHT_LEG, LEFT_LEG];
	const scatter = 0.004 * body.heightPixels;
	for (const run of freeRuns(tracks, runs, random))
		for (const i of run) {
			done.push(i);
			hidden.forEach((k, joint) => {
				copy.x[k]![i] = tracks.x[shown[joint]!]![i]! + scatter * random.normal();
				copy.y[k]![i] = tracks.y[shown[joint]!]![i]! + scatter * random.normal();
			});
		}
	return { tracks: copy, done: done.sort((a, b) => a - b) };
}

/** A frame and a keypoint. */
export type Place = readonly [frame: number, keypoint: number];

/** Throws single leg points 8 to 25 % of body height off their place. */
export const withOutliers = atRandomPlaces((copy, body, [frame, k], random) => {
	const angle = 2 * Math.PI * random.uniform();
	const reach = (0.08 + 0.17 * random.uniform()) * body.heightPixels;
	copy.x[k]![frame]! += reach * Math.cos(angle);
	copy.y[k]![frame]! += reach * Math.sin(angle);
});

/** Takes single leg points away: a score below 0.1 and a wrong place, as pose models do. */
export const withMissing = atRandomPlaces((copy, body, [frame, k], random) => {
	copy.x[k]![frame]! += body.heightPixels * (random.uniform() - 0.5);
	copy.y[k]![frame]! += body.heightPixels * (random.uniform() - 0.5);
	copy.score[k]![frame] = 0.05;
});

/** Does something to a share of the leg points. */
function atRandomPlaces(
	spoil: (copy: Tracks, body: Body, place: Place, random: Random) => void
): (tracks: Tracks, body: Body, share: number, seed: number) => Spoiled<readonly Place[]> {
	return (tracks, body, share, seed) => {
		const random = seededRandom(seed);
		const copy = copied(tracks);
		const done: Place[] = [];
		for (let frame = 0; frame < tracks.times.length; frame++)
			for (const k of LEG_KEYPOINTS) {
				if (random.uniform() >= share) continue;
				spoil(copy, body, [frame, k], random);
				done.push([frame, k]);
			}
		return { tracks: copy, done };
	};
}

/** Shows a share of the frames twice: the next frame's own picture is lost, as in a 30 fps clip re-encoded at 60. */
export function withDuplicates(
	tracks: Tracks,
	share: number,
	seed: number
): Spoiled<readonly number[]> {
	const copy = copied(tracks);
	const done = someFrames(tracks, share, seed, 1);
	for (const frame of done)
		for (const column of [...copy.x, ...copy.y]) column[frame] = column[frame - 1]!;
	return { tracks: copy, done };
}

/** Loses a share of the frames; the times of the others stay true. */
export function withDropped(
	tracks: Tracks,
	share: number,
	seed: number
): Spoiled<readonly number[]> {
	const done = someFrames(tracks, share, seed, 0);
	const lost = new Set(done);
	return { tracks: onlyFrames(tracks, (frame) => !lost.has(frame)), done };
}

/** A share of the frames from one on. */
function someFrames({ times }: Tracks, share: number, seed: number, from: number): number[] {
	const random = seededRandom(seed);
	const all = Array.from(times, (_, frame) => frame);
	return all.slice(from).filter(() => random.uniform() < share);
}

/** The frames for which `kept` holds. */
export function onlyFrames(tracks: Tracks, kept: (frame: number) => boolean): Tracks {
	const column = (values: Float64Array) => values.filter((_, frame) => kept(frame));
	return {
		...tracks,
		times: column(tracks.times),
		x: tracks.x.map(column),
		y: tracks.y.map(column),
		score: tracks.score.map(column)
	};
}

/** A copy whose columns may be written to. */
export function copied(tracks: Tracks): Tracks {
	return onlyFrames(tracks, () => true);
}
