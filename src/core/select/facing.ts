import { ENOUGH, samplingInterval } from '../math/sampling';
import { kneeBend } from './knee-bend';
import { pairCentre, legIndex } from '../model/legs';
import { median, quantile } from '../math/statistics';
import { keypointIndex, SIDES, type Side, type Tracks } from '../model/tracks';

/**
 * The direction the runner faces, decided once for the clip, whichever leg is called left. Evidence: knees bend one
 * way only; a low foot moves backward; the nose is ahead of the ears. Each votes from -1 (left) to 1 (right); what a
 * track does not show (head, arms) does not vote.
 */
export function facingOf(tracks: Tracks, legLength: number): Side {
	const votes = [
		{ weight: 3, value: kneeDirection(tracks, legLength) },
		{ weight: 2, value: lowFootDirection(tracks, legLength) },
		{ weight: 1, value: headDirection(tracks) }
	].filter((vote) => !Number.isNaN(vote.value));
	const toRight = votes.reduce((sum, vote) => sum + vote.weight * vote.value, 0);
	return toRight >= 0 ? 'right' : 'left';
}

const everyOf = (tracks: Tracks) => samplingInterval(tracks.times.length, ENOUGH.path);

/** Offset of the knee from the hip-ankle line: its 90th percentiles on either side against each other. */
function kneeDirection(tracks: Tracks, legLength: number): number {
	const offsets: number[] = [];
	const every = everyOf(tracks);
	for (const side of SIDES) {
		const bendAt = kneeBend(tracks, side);
		for (let i = 0; i < tracks.times.length; i += every)
			offsets.push(bendAt(i) / (legLength * legLength));
	}
	const [toRight, toLeft] = [
		Math.max(0, quantile(offsets, 0.9)),
		Math.max(0, -quantile(offsets, 0.1))
	];
	return (toRight - toLeft) / (toRight + toLeft);
}

/** Feet low in the picture move against the running direction, feet high up with it. */
function lowFootDirection(tracks: Tracks, legLength: number): number {
	const every = everyOf(tracks);
	const hip = pairCentre(tracks, 'hip');
	let low = 0;
	let high = 0;
	for (const side of SIDES) {
		const ankle = legIndex(side, 'ankle');
		const [x, y] = [tracks.x[ankle]!, tracks.y[ankle]!];
		const drops: number[] = [];
		for (let i = 0; i < y.length; i += every) drops.push(y[i]! - hip.y[i]!);
		const [floor, ceiling] = [quantile(drops, 0.75), quantile(drops, 0.35)];
		for (let i = every; i < y.length; i += every) {
			const move = x[i]! - hip.x[i]! - x[i - 1]! + hip.x[i - 1]!;
			if (!(Math.abs(move) < legLength / 2)) continue;
			const drop = y[i]! - hip.y[i]!;
			if (drop > floor) low += move;
			else if (drop < ceiling) high += move;
		}
	}
	return (high - low) / (Math.abs(high) + Math.abs(low));
}

/** Nose relative to the ears, otherwise to the shoulders: the sign that most frames agree on. */
function headDirection(tracks: Tracks): number {
	const nose = keypointIndex('nose');
	const reference = (['ear', 'shoulder'] as const)
		.map((part) => [
			tracks.x[keypointIndex(`left_${part}`)]!,
			tracks.x[keypointIndex(`right_${part}`)]!
		])
		.find(([left, right]) => !Number.isNaN(median(left!)) || !Number.isNaN(median(right!)));
	if (!reference) return NaN;
	const [left, right] = reference as [Float64Array, Float64Array];
	let ahead = 0;
	let behind = 0;
	tracks.x[nose]!.forEach((x, i) => {
		const middle = Number.isNaN(left[i]!)
			? right[i]!
			: Number.isNaN(right[i]!)
				? left[i]!
				: (left[i]! + right[i]!) / 2;
		if (x > middle) ahead++;
		else if (x < middle) behind++;
	});
	return ahead + behind > 0 ? (ahead - behind) / (ahead + behind) : NaN;
}
