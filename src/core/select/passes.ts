import { pairCentre } from '../model/legs';
import type { Tracks } from '../model/tracks';
import { facingIn } from './facing-in';

/** Frames from `first` up to, not including, `end`. */
export interface Stretch {
	readonly first: number;
	readonly end: number;
}

/** Which way the runner faces is asked once in this time, s: about one step. */
const LOOK_SECONDS = 0.3;
/** Frames of each look, and the fewest that say something. */
const MOST_FRAMES = 8;
const FEWEST_FRAMES = 3;

/** Shorter passes hold too few strides, and shorter misreadings of the direction are no turn, s. */
export const LEAST_PASS_SECONDS = 1;

/** Out of sight for longer than this and then further back than this (leg lengths), the runner came a second time. */
const ABSENT_SECONDS = 0.5;
const FURTHER_BACK = 1;

/** Looks that agree. */
interface Pass extends Stretch {
	/** 1 to the right, -1 to the left. */
	readonly facing: number;
}

/**
 * The passes of a runner who runs there and back, or comes again: from the first to the last look that shows him face
 * one way. The whole clip where there is one pass.
 *
 * @param tracks gaps are `NaN`
 * @param legLength pixels
 */
export function passesIn(tracks: Tracks, legLength: number): readonly Stretch[] {
	const { times } = tracks;
	const whole = [{ first: 0, end: times.length }];
	const hipX = pairCentre(tracks, 'hip').x;
	const long = ({ first, end }: Stretch) => times[end - 1]! - times[first]! >= LEAST_PASS_SECONDS;
	/** Out of sight between two looks and behind afterwards. */
	const isAnother = (a: Stretch, b: Stretch, facing: number) => {
		const [last, next] = [lastKnown(hipX, a), firstKnown(hipX, b)];
		return (
			times[next]! - times[last]! > ABSENT_SECONDS &&
			facing * (hipX[next]! - hipX[last]!) < -FURTHER_BACK * legLength
		);
	};
	const joined = (looks: readonly Pass[]) =>
		looks.reduce<Pass[]>((passes, look) => {
			const before = passes.at(-1);
			const same = before?.facing === look.facing && !isAnother(before, look, look.facing);
			return same ? [...passes.slice(0, -1), { ...before, end: look.end }] : [...passes, look];
		}, []);
	const passes = joined(joined(looksAt(tracks, hipX, legLength)).filter(long));
	return passes.length > 1 ? passes : whole;
}

/** One look after another, those left out that do not show which way the runner faces. */
function looksAt(tracks: Tracks, hipX: Float64Array, legLength: number): Pass[] {
	const { times } = tracks;
	const looks: Pass[] = [];
	for (let first = 0, end; first < times.length; first = end) {
		// Of so far a time that a second more is the same number, at least its own frame.
		end = first + 1;
		while (end < times.length && times[end]! < times[first]! + LOOK_SECONDS) end++;
		const frames: number[] = [];
		const every = Math.max(1, Math.floor((end - first) / MOST_FRAMES));
		for (let i = first; i < end; i += every) if (hipX[i] === hipX[i]) frames.push(i);
		const facing = frames.length < FEWEST_FRAMES ? 0 : facingIn(tracks, legLength, frames);
		if (facing !== 0) looks.push({ first, end, facing });
	}
	return looks;
}

function lastKnown(values: Float64Array, { first, end }: Stretch): number {
	let i = end - 1;
	while (i > first && values[i] !== values[i]) i--;
	return i;
}

function firstKnown(values: Float64Array, { first, end }: Stretch): number {
	let i = first;
	while (i < end - 1 && values[i] !== values[i]) i++;
	return i;
}
