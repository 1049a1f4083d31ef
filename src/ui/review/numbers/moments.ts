import type { Analysis, Stride } from '../../../core/model/analysis';
import { isSideMetric, type MetricName, type SideMetric } from '../../../core/model/metrics';
import type { Side } from '../../../core/model/tracks';
import { soleAtContact } from '../../../core/view/sole';

/** An instant behind a number: where it was read, in which stride, and its value there. */
export interface Moment {
	readonly time: number;
	readonly side: Side;
	readonly value: number | null;
}

/** The number whose frames are being viewed, one after the other. */
export interface Tour {
	readonly metric: MetricName;
	/** `null` for metrics of the runner as a whole. */
	readonly side: Side | null;
	readonly place: number;
}

/** Shows the frames that prove a number: of one side, or of the runner as a whole. */
export type ShowMetric = (metric: MetricName, side: Side | null) => void;

/** Where each metric is read in a stride; those not listed, at the initial contact. */
const READ_AT: { readonly [metric in SideMetric]?: keyof Stride['moments'] } = {
	swingTimeSeconds: 'toeOff',
	flightTimeSeconds: 'toeOff',
	hipExtensionAtToeOffDegrees: 'toeOff',
	peakHipExtensionDegrees: 'peakHipExtension',
	peakHipExtensionTrunkDegrees: 'peakHipExtension',
	swingSpeedDegreesPerSecond: 'peakHipExtension',
	peakSwingSpeedDegreesPerSecond: 'peakHipExtension',
	kneeLiftDegrees: 'kneeLift',
	hipRangeDegrees: 'kneeLift',
	peakKneeFlexionDegrees: 'peakKneeFlexion'
};

/** Every instant at which a metric was read, in the included strides, in order of time. */
export function momentsOf(
	metric: MetricName,
	side: Side | null,
	analysis: Pick<Analysis, 'strides' | 'footLines' | 'raw'>
): Moment[] {
	return analysis.strides
		.filter((stride) => stride.included && (side === null || stride.side === side))
		.flatMap((stride) => {
			const value = isSideMetric(metric) ? stride[metric] : null;
			if (isSideMetric(metric) && value === null) return [];
			const moment = isSideMetric(metric) ? READ_AT[metric] : undefined;
			const sole = metric === 'footInclinationAtContactDegrees' && soleTime(analysis, stride);
			const time = sole || (moment ? stride.moments[moment] : stride.startTime);
			return time === null ? [] : [{ time, side: stride.side, value }];
		})
		.sort((a, b) => a.time - b.time);
}

/** Of the frame next to the contact on which the sole is drawn. */
function soleTime(
	analysis: Pick<Analysis, 'footLines' | 'raw'>,
	{ side, startTime }: Stride
): number | null {
	const sole = soleAtContact(analysis, side, startTime);
	return sole && analysis.raw.times[sole.frame]!;
}
