import { OFF_AXIS_LIMIT_DEGREES } from '../events/off-axis';
import { studentT95 } from '../math/statistics';
import type { Statistic } from '../model/analysis';
import type { MeanAndSd } from '../model/comparison';
import { isSideMetric, type MetricName } from '../model/metrics';
import { clockInQuestion } from '../model/quality-note';
import { SIDES, type Side } from '../model/tracks';
import { isSameSpeed, SAME_INCLINE_PERCENT, type ComparedClip } from './alike';
import { CHANCE } from './difference-of-sessions';
import { expectedAt } from './expected';
import { independentNames } from './independent-names';
import { rowOf, type ReferenceLibrary, type ReferenceProfile } from './reference';

/** One number of one side beside a profile's. */
export interface ProfileDifference {
	readonly metric: MetricName;
	/** `null` for the runner as a whole. */
	readonly side: Side | null;
	readonly own: Statistic;
	readonly profile: MeanAndSd;
	/** The runner's minus the profile's, the metric's unit. */
	readonly amount: number;
	/** So far a runner of the group may be from its mean, as measured here (95 %). */
	readonly plusMinus: number;
	readonly exceeds: boolean;
	/** Typical at the runner's own speed; `null` without a speed or a table for it. */
	readonly expected: MeanAndSd | null;
}

/** Something that explains a difference whoever runs, with the figures of its sentence. */
export type UnlikeProfile =
	| { readonly kind: 'clock' | 'gait' | 'speed-unknown' | 'profile-speed-unknown' }
	/** m/s. */
	| { readonly kind: 'speed'; readonly own: number; readonly profile: number }
	/** Degrees off the perpendicular. */
	| { readonly kind: 'camera'; readonly degrees: number }
	| { readonly kind: 'incline'; readonly percent: number };

export interface ComparedWithProfile {
	/** What explains most first. */
	readonly unlike: readonly UnlikeProfile[];
	/** In a fixed order; numbers that follow from others are left out. */
	readonly differences: readonly ProfileDifference[];
	readonly exceeding: number;
	/** How many would exceed their ± for a runner who belongs to the group. */
	readonly byChance: number;
}

/** Where the size of a group is not known: as in a large one. */
const LARGE_GROUP = 1.96;

/**
 * A clip beside a profile, number by number: what differs by more than the runner's own error and the spread of the
 * profile's runners together. The spread is the 95 % prediction interval of one more runner of the group, t(n - 1) x SD
 * x root(1 + 1/n), since a few runners tell their spread only roughly; both are joined as the root of the sum of squares.
 *
 * Nothing exceeds while it is open at which speed the clip plays, nor for somebody who is not known to run.
 */
export function differenceToProfile(
	clip: ComparedClip,
	profile: Pick<ReferenceProfile, 'metrics' | 'speedMetresPerSecond'>,
	expected: ReferenceLibrary['expected']
): ComparedWithProfile {
	const { summary } = clip.analysis;
	const unlike = unlikeProfile(clip, profile.speedMetresPerSecond);
	const open = unlike.some(({ kind }) => kind === 'clock' || kind === 'gait');
	const speed = summary.speedMetresPerSecond?.mean ?? null;
	const names = independentNames(
		(name) => !isSideMetric(name) && summary[name] !== null && name in profile.metrics
	);
	const differences = names.flatMap((metric) => {
		const value = profile.metrics[metric];
		if (!value) return [];
		return (isSideMetric(metric) ? SIDES : [null]).flatMap((side): ProfileDifference[] => {
			const own = isSideMetric(metric) ? side && summary[side][metric] : summary[metric];
			if (!own) return [];
			const amount = own.mean - value.mean;
			const plusMinus = Math.hypot(own.plusMinus, spreadOf(value));
			return [
				{
					...{ metric, side, own, amount, plusMinus },
					profile: { mean: value.mean, sd: value.sd },
					exceeds: !open && Math.abs(amount) > plusMinus,
					expected: expectedAt(expected[metric]?.map(rowOf) ?? [], speed)
				}
			];
		});
	});
	return {
		unlike,
		differences,
		exceeding: differences.filter(({ exceeds }) => exceeds).length,
		byChance: CHANCE * differences.length
	};
}

const spreadOf = ({ sd, n }: MeanAndSd & { readonly n: number | null }): number =>
	n === null || n < 2 ? LARGE_GROUP * sd : studentT95(n - 1) * sd * Math.sqrt(1 + 1 / n);

function unlikeProfile(
	{ analysis: { quality, gait, summary, view }, speedEntered }: ComparedClip,
	profile: number | null
): UnlikeProfile[] {
	const found: UnlikeProfile[] = [];
	if (clockInQuestion(quality)) found.push({ kind: 'clock' });
	if (gait !== 'running') found.push({ kind: 'gait' });
	const own = summary.speedMetresPerSecond?.mean ?? null;
	if (own === null) found.push({ kind: 'speed-unknown' });
	else if (profile === null) found.push({ kind: 'profile-speed-unknown' });
	else if (!isSameSpeed(own, profile, speedEntered)) found.push({ kind: 'speed', own, profile });
	const percent = view.inclinePercent ?? 0;
	if (Math.abs(percent) > SAME_INCLINE_PERCENT) found.push({ kind: 'incline', percent });
	const degrees = Math.abs(view.offAxisDegrees ?? 0);
	if (degrees >= OFF_AXIS_LIMIT_DEGREES) found.push({ kind: 'camera', degrees });
	return found;
}
