import type { QualityNote, SideMetric, Stride } from './analysis';
import type { Regularity } from './regularity';

/** Below this frame rate a single stride does not show when a foot lands: events of phone-like 30 fps tracks spread by 11 to 19 ms, at 60 fps by 7 to 13. */
const SINGLE_STRIDE_FRAME_RATE = 50;

/** Metrics that are differences of event times. */
const TIMED_METRICS = [
	'contactTimeSeconds',
	'swingTimeSeconds',
	'dutyFactor',
	'flightTimeSeconds'
] as const satisfies readonly SideMetric[];

/**
 * Metrics that the clip cannot support, each with the reason: times between events where strides are too
 * unlike each other to be folded and too few frames show each.
 */
export function unsupportedMetrics(
	{ regular, neighboursAlike }: Regularity,
	frameRate: number
): QualityNote[] {
	if (regular || neighboursAlike || frameRate >= SINGLE_STRIDE_FRAME_RATE) return [];
	const reason = `the strides differ too much to be averaged, and ${Math.round(frameRate)} frames a second are too few to time one of them`;
	return TIMED_METRICS.map((metric) => ({
		code: 'metric-unsupported',
		severity: 'warning',
		metric,
		details: { reason }
	}));
}

/** Strides without the metrics that the notes name. */
export const onlySupported = (
	strides: readonly Stride[],
	notes: readonly QualityNote[]
): Stride[] =>
	strides.map((stride) =>
		notes.reduce((kept, { metric }) => (metric ? { ...kept, [metric]: null } : kept), stride)
	);
