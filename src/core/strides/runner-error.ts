import type { MetricName } from '../model/metrics';

/** How fast somebody runs, in legs a second: the one measure of speed that every clip with two feet gives. */
export type Pace = 'slow' | 'steady' | 'fast' | 'sprint';

/**
 * Upper ends, leg lengths a second: about 2.9, 4.0 and 5.1 m/s. The eighteen runners ran 2.5, 3.5 and 4.5 m/s, so each of
 * the first three has one of these speeds in its middle.
 */
const SLOW_BELOW = 3.4;
const STEADY_BELOW = 4.7;
const FAST_BELOW = 5.9;

/** @param legsPerSecond `null` where no foot's stance was seen: then as the pace whose errors are largest */
export function paceOf(legsPerSecond: number | null): Pace {
	if (legsPerSecond === null || legsPerSecond < SLOW_BELOW) return 'slow';
	if (legsPerSecond < STEADY_BELOW) return 'steady';
	return legsPerSecond < FAST_BELOW ? 'fast' : 'sprint';
}

/**
 * What the method's error is made of, one SD each, in the metric's unit or as a share of its value: how much it differs
 * from runner to runner when the points are exact, and what noise as of a phone adds to that.
 */
export interface RunnerErrorCell {
	readonly spread: number;
	readonly noise: number;
	/** The same at about 30 frames a second, where such tracks exist. */
	readonly slowNoise: number | null;
	readonly runners: number;
}

/** Errors between runners by metric, leg and pace; nobody sprints among them. */
export type RunnerErrors = Readonly<
	Partial<
		Record<
			MetricName,
			Readonly<
				Partial<
					Record<'near' | 'far' | 'difference', Readonly<Partial<Record<Pace, RunnerErrorCell>>>>
				>
			>
		>
	>
>;

/**
 * One SD of the error in a sprint, near leg and far leg alike: no sprinter is in the validation. Root mean square over one
 * sprinter at 7.0 and 9.5 m/s (Dorn, Schache & Pandy 2012; contact time 9 ms, extension 1.8, knee lift 2.4, knee at
 * contact 8 degrees), widened to what five others showed of extension (up to 6 degrees) and knee lift (up to 6).
 */
const SPRINT: Readonly<Partial<Record<MetricName, number>>> = {
	contactTimeSeconds: 0.012,
	swingTimeSeconds: 0.012,
	dutyFactor: 0.02,
	flightTimeSeconds: 0.012,
	peakHipExtensionDegrees: 3,
	hipExtensionAtToeOffDegrees: 5,
	peakHipExtensionTrunkDegrees: 4,
	kneeLiftDegrees: 3,
	hipRangeDegrees: 3,
	swingSpeedDegreesPerSecond: 25,
	peakSwingSpeedDegreesPerSecond: 40,
	peakKneeFlexionDegrees: 2.5,
	kneeFlexionAtContactDegrees: 8,
	shankAngleAtContactDegrees: 6,
	overstrideLegs: 0.04
};

/** What a metric's error is at least in a sprint; 0 at other paces. */
export const sprintError = (name: MetricName, pace: Pace): number =>
	pace === 'sprint' ? (SPRINT[name] ?? 0) : 0;

/** The cell of a pace; sprinters have that of fast runners, and {@link sprintError} on top. */
export function runnerCell(
	errors: RunnerErrors,
	name: MetricName,
	leg: 'near' | 'far' | 'difference',
	pace: Pace
): RunnerErrorCell | null {
	return errors[name]?.[leg]?.[pace === 'sprint' ? 'fast' : pace] ?? null;
}
