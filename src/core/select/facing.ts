import { ENOUGH, samplingInterval } from '../math/sampling';
import { loopDirection } from './foot-way';
import { kneeBend } from './knee-bend';
import { median, quantile } from '../math/statistics';
import { keypointIndex, SIDES, type Side, type Tracks } from '../model/tracks';

/**
 * The direction the runner faces, decided once for the clip, whichever leg is called left. Evidence: knees bend one
 * way only; feet go back low down and forward high up; the nose is ahead of the ears. Each votes from -1 (left) to 1 (right); what a
 * track does not show (head, arms) does not vote.
 */
export function facingOf(tracks: Tracks, legLength: number): Side {
	const votes = [
		{ weight: 3, value: kneeDirection(tracks, legLength) },
		{ weight: 2, value: loopDirection(tracks, legLength) },
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
