import { touchedStrides } from '../../core/corrections/correction-list';
import type { Correction } from '../../core/corrections/corrections';
import { footStrikeAtContact } from '../../core/model/foot-strike';
import { SIDE_METRICS } from '../../core/model/metrics';
import type { Analysis } from '../../core/model/analysis';
import { roundMetric, roundTime, unlessNull } from '../rounding';
import {
	columnOf,
	sessionCells,
	sessionColumns,
	yesOrNo,
	type DataTable,
	type SessionFacts
} from './data-table';
import { metricColumn } from './metric-columns';

/** Both feet once each. */
const STEPS_A_STRIDE = 2;

/**
 * One row a stride, in order of time: what it belongs to, when it was, whether it counts, whether something in it was
 * corrected by hand, every number of the leg, and which part of the foot lands first.
 *
 * @param corrections their times in real seconds
 */
export function strideTable(
	{ strides, raw, summary }: Pick<Analysis, 'strides' | 'raw' | 'summary'>,
	corrections: readonly Correction[],
	facts: SessionFacts
): DataTable {
	const touched = touchedStrides(strides, corrections, raw.times);
	const speed = summary.speedMetresPerSecond;
	return {
		columns: [
			...sessionColumns(),
			metricColumn('speedMetresPerSecond'),
			columnOf('stride'),
			columnOf('side'),
			columnOf('startTime', 's'),
			columnOf('endTime', 's'),
			columnOf('included'),
			columnOf('corrected'),
			metricColumn('strideTimeSeconds'),
			metricColumn('cadenceStepsPerMinute'),
			...SIDE_METRICS.map(metricColumn),
			columnOf('footStrike')
		],
		rowCount: strides.length,
		row: (i) => {
			const stride = strides[i]!;
			const seconds = stride.endTime - stride.startTime;
			return [
				...sessionCells(facts),
				speed && roundMetric(speed.mean),
				i + 1,
				stride.side,
				roundTime(stride.startTime),
				roundTime(stride.endTime),
				yesOrNo(stride.included),
				yesOrNo(touched[i]!),
				roundMetric(seconds),
				roundMetric((60 * STEPS_A_STRIDE) / seconds),
				...SIDE_METRICS.map((name) => unlessNull(stride[name], roundMetric)),
				footStrikeAtContact(stride.footInclinationAtContactDegrees)
			];
		}
	};
}
