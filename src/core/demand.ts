import type { DemandFeature, Statistic, Summary } from './analysis';
import { expectedAt } from './expected';
import { profileStatistic } from './profile';
import type { ReferenceData } from './reference';
import type { Side } from './tracks';

/**
 * Movement features that in studies go with more hip-flexor work, against both profiles and the runner's
 * own speed. Never a force, never a judgement.
 */
export function hipFlexorDemand(
	summary: Summary,
	nearSide: Side,
	reference: ReferenceData
): DemandFeature[] {
	const speed = summary.speedMetresPerSecond?.mean ?? null;
	return reference.demand.flatMap((feature): DemandFeature[] => {
		const own =
			feature.name === 'peakThighAccelerationDegreesPerSecond2'
				? thighAcceleration(summary, nearSide)
				: profileStatistic(summary, feature.name, nearSide);
		if (!own) return [];
		return [
			{
				name: feature.name,
				value: own.mean,
				ci95: [own.mean - own.plusMinus, own.mean + own.plusMinus],
				relativeToEndurance: own.mean / feature.endurance.mean,
				relativeToSprint: own.mean / feature.sprint.mean,
				expectedAtSpeed: expectedAt(feature.bySpeed, speed),
				source: feature.source
			}
		];
	});
}

/** Peak angular acceleration of a thigh that swings as a sine: (range / 2) (2 pi / stride time)^2, degrees/s^2. */
function thighAcceleration(
	summary: Summary,
	nearSide: Side
): Pick<Statistic, 'mean' | 'plusMinus'> | null {
	const range = profileStatistic(summary, 'hipRangeDegrees', nearSide);
	const strideTime = summary.strideTimeSeconds;
	if (!range || !strideTime) return null;
	const factor = 0.5 * ((2 * Math.PI) / strideTime.mean) ** 2;
	const share = Math.hypot(
		range.plusMinus / range.mean,
		(2 * strideTime.plusMinus) / strideTime.mean
	);
	return { mean: range.mean * factor, plusMinus: range.mean * factor * share };
}
