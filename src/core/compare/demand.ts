import type { DemandFeature, DemandSides, Estimate, ExpectedAtSpeed } from '../model/comparison';
import type { Statistic, Summary } from '../model/analysis';
import { SIDE_METRICS, THIGH_ACCELERATION } from '../model/metrics';
import { againstSpeed, expectedAt } from './expected';
import { profileStatistic } from './profile';
import { worse, type ReferenceData, type ReferenceDemand } from './reference';
import type { Side } from '../model/tracks';

/**
 * Movement features that in studies go with more hip-flexor work, compared with both profiles and with the runner's
 * own speed, leg by leg. Never a force, never a judgement.
 */
export function hipFlexorDemand(
	summary: Summary,
	nearSide: Side,
	reference: ReferenceData
): DemandFeature[] {
	const speed = summary.speedMetresPerSecond?.mean ?? null;
	return reference.demand.flatMap((feature): DemandFeature[] => {
		const own = estimate(feature, summary, nearSide);
		if (!own) return [];
		return [
			{
				name: feature.name,
				value: own.mean,
				ci95: [own.mean - own.plusMinus, own.mean + own.plusMinus],
				relativeToEndurance: own.mean / feature.endurance.mean,
				relativeToSprint: own.mean / feature.sprint.mean,
				expectedAtSpeed:
					feature.name === THIGH_ACCELERATION
						? accelerationAgainstSpeed(reference, speed, own.mean)
						: againstSpeed(feature.bySpeed, speed, own.mean),
				sides: sidesOf(feature, summary),
				confidence: feature.confidence,
				source: feature.source
			}
		];
	});
}

/**
 * Expected peak thigh acceleration at a speed, degrees/s^2: {@link thighAcceleration} of the typical range and
 * cadence there, with their spreads treated as independent.
 * @returns `null` where the tables have no values
 */
export function expectedAcceleration(reference: ReferenceData, speed: number | null) {
	const at = (name: string) =>
		expectedAt(reference.metrics.find((metric) => metric.name === name)?.bySpeed ?? [], speed);
	const [range, cadence] = [at('hipRangeDegrees'), at('cadenceStepsPerMinute')];
	if (!range || !cadence) return null;
	const { mean } = thighAcceleration(
		{ mean: range.mean, plusMinus: 0 },
		{ mean: 120 / cadence.mean, plusMinus: 0 }
	);
	const share = Math.hypot(range.sd / range.mean, (2 * cadence.sd) / cadence.mean);
	return { mean, sd: share * mean, confidence: worse(range.confidence, cadence.confidence) };
}

function accelerationAgainstSpeed(
	reference: ReferenceData,
	speed: number | null,
	value: number
): ExpectedAtSpeed | null {
	const expected = expectedAcceleration(reference, speed);
	return (
		expected && {
			...expected,
			deviationSds: (value - expected.mean) / expected.sd,
			likeSpeedMetresPerSecond: null
		}
	);
}

function estimate({ name }: ReferenceDemand, summary: Summary, nearSide: Side): Estimate | null {
	if (name !== THIGH_ACCELERATION) return profileStatistic(summary, name, nearSide);
	const range = profileStatistic(summary, 'hipRangeDegrees', nearSide);
	return range && summary.strideTimeSeconds && thighAcceleration(range, summary.strideTimeSeconds);
}

/** Both legs; their strides last equally long, so that their accelerations differ by the range alone. */
function sidesOf({ name }: ReferenceDemand, summary: Summary): DemandSides | null {
	const side = SIDE_METRICS.find((metric) => metric === name);
	if (side)
		return {
			left: plain(summary.left[side]),
			right: plain(summary.right[side]),
			differencePlusMinus: summary.differencePlusMinus[side]
		};
	const time = summary.strideTimeSeconds;
	if (name !== THIGH_ACCELERATION || !time) return null;
	const of = (own: Side): Estimate | null => {
		const range = summary[own].hipRangeDegrees;
		return range && thighAcceleration(range, time);
	};
	const apart = summary.differencePlusMinus.hipRangeDegrees;
	return {
		left: of('left'),
		right: of('right'),
		differencePlusMinus: apart === null ? null : apart * accelerationPerDegree(time.mean)
	};
}

const plain = (statistic: Statistic | null): Estimate | null =>
	statistic && { mean: statistic.mean, plusMinus: statistic.plusMinus };

/** Peak angular acceleration of a thigh that swings as a sine: (range / 2) (2 pi / stride time)^2, degrees/s^2. */
function thighAcceleration(range: Estimate, strideTime: Estimate): Estimate {
	const factor = accelerationPerDegree(strideTime.mean);
	const share = Math.hypot(
		range.plusMinus / range.mean,
		(2 * strideTime.plusMinus) / strideTime.mean
	);
	return { mean: range.mean * factor, plusMinus: Math.abs(range.mean * factor * share) };
}

/** Per degree of range, 1/s^2. */
const accelerationPerDegree = (strideSeconds: number): number =>
	0.5 * ((2 * Math.PI) / strideSeconds) ** 2;
