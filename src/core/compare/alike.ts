import type { Analysis } from '../model/analysis';
import { clockInQuestion } from '../model/quality-note';
import type { PointSource } from '../model/recording';
import { OFF_AXIS_LIMIT_DEGREES } from '../events/off-axis';
import { isSlow } from '../strides/method-error';

/** One of two clips to compare. */
export interface ComparedClip {
	readonly analysis: Pick<Analysis, 'summary' | 'view' | 'gait' | 'quality'>;
	readonly source: PointSource;
	/** Captured frames a second. */
	readonly frameRate: number;
	/** Whether the speed was entered rather than estimated. */
	readonly speedEntered: boolean;
}

/** Something other than the runner that may explain why two clips differ, with the figures of its sentence. */
export type Unlike =
	| { readonly kind: 'clock' | 'gait' | 'model' | 'near-side' | 'person' | 'scale' }
	| {
			readonly kind: 'speed' | 'camera' | 'frame-rate' | 'incline';
			readonly before: number;
			readonly after: number;
	  }
	/** After / before, of speeds in leg lengths a second: one of the clips has no scale. */
	| { readonly kind: 'speed-ratio'; readonly ratio: number }
	/** One of the speeds is estimated, so that a small difference goes unnoticed. */
	| { readonly kind: 'speed-unsure' };

/** Entered belt speeds that differ by less are one speed; two belts are hardly better. */
const SAME_BELT = 0.02;
/** Estimates of one speed differ by this much (one SD of each is 4 %, most of it common to clips of one runner). */
const SAME_ESTIMATE = 0.05;
/** Degrees off the perpendicular: what a tripod that was put up again differs by. */
const SAME_CAMERA_DEGREES = 5;
const SAME_FRAME_RATE = 1.5;
export const SAME_INCLINE_PERCENT = 0.5;

/**
 * What else differs between two clips, what explains most first: without an answer about the clock nothing can be
 * compared, speed changes every number, and the camera what is seen of them.
 *
 * @param samePerson whether both are known to show the same runner
 */
export function unlikeIn(
	before: ComparedClip,
	after: ComparedClip,
	samePerson: boolean
): readonly Unlike[] {
	const [a, b] = [before.analysis, after.analysis];
	const found: Unlike[] = [];
	if (clockInQuestion(a.quality) || clockInQuestion(b.quality)) found.push({ kind: 'clock' });
	if (a.gait !== b.gait) found.push({ kind: 'gait' });
	found.push(...speedsOf(before, after));
	const inclines = [a.view.inclinePercent ?? 0, b.view.inclinePercent ?? 0] as const;
	if (Math.abs(inclines[0] - inclines[1]) > SAME_INCLINE_PERCENT)
		found.push({ kind: 'incline', before: inclines[0], after: inclines[1] });
	const off = [a.view.offAxisDegrees ?? 0, b.view.offAxisDegrees ?? 0] as const;
	if (
		Math.abs(off[0] - off[1]) > SAME_CAMERA_DEGREES ||
		off.some((degrees) => Math.abs(degrees) >= OFF_AXIS_LIMIT_DEGREES)
	)
		found.push({ kind: 'camera', before: off[0], after: off[1] });
	if (a.view.nearSide !== b.view.nearSide) found.push({ kind: 'near-side' });
	if (before.source !== after.source) found.push({ kind: 'model' });
	const rates = [before.frameRate, after.frameRate] as const;
	const ratio = Math.max(...rates) / Math.min(...rates);
	if (ratio > SAME_FRAME_RATE || isSlow(rates[0]) !== isSlow(rates[1]))
		found.push({ kind: 'frame-rate', before: rates[0], after: rates[1] });
	if ((a.view.pixelsPerMetre === null) !== (b.view.pixelsPerMetre === null))
		found.push({ kind: 'scale' });
	if (!samePerson) found.push({ kind: 'person' });
	return found;
}

/** Whether two speeds may be one: of estimates more is needed to tell them apart. */
export const isSameSpeed = (a: number, b: number, entered: boolean): boolean =>
	Math.abs(a - b) / Math.max(a, b) <= (entered ? SAME_BELT : SAME_ESTIMATE);

/** Speeds that were entered are compared as they are, others in leg lengths, which every clip of a runner has. */
function speedsOf(before: ComparedClip, after: ComparedClip): Unlike[] {
	const speeds = [before, after].map(
		({ analysis }) => analysis.summary.speedMetresPerSecond?.mean ?? null
	);
	const entered = before.speedEntered && after.speedEntered;
	const [from, to] = entered ? speeds : [before, after].map(legsPerSecond);
	if (from == null || to == null) return [{ kind: 'speed-unsure' }];
	if (!isSameSpeed(from, to, entered)) {
		const [first, second] = speeds;
		return first == null || second == null
			? [{ kind: 'speed-ratio', ratio: to / from }]
			: [{ kind: 'speed', before: first, after: second }];
	}
	return entered ? [] : [{ kind: 'speed-unsure' }];
}

/** How fast somebody runs in leg lengths a second; `null` where no foot's stance was seen. */
export function legsPerSecond({ analysis: { summary } }: Pick<ComparedClip, 'analysis'>) {
	const { strideLengthLegs: length, strideTimeSeconds: time } = summary;
	return length && time ? length.mean / time.mean : null;
}
