import { footStrikeAtContact } from '../core/model/foot-strike';
import { SIDE_METRICS } from '../core/model/metrics';
import { type Analysis } from '../core/model/analysis';
import { touchedStrides } from '../core/corrections/correction-list';
import type { Correction } from '../core/corrections/corrections';
import { roundMetric, roundTime } from './rounding';

const LINE_END = '\r\n';

/**
 * One line per stride (RFC 4180): side, start and end in real seconds, whether it counts, whether something in it was
 * corrected by hand, every per-side metric under its name in result files, and which part of the foot lands first. A
 * metric that cannot be given is empty.
 *
 * @param corrections their times in real seconds
 */
export function strideCsv(
	{ strides, raw }: Pick<Analysis, 'strides' | 'raw'>,
	corrections: readonly Correction[]
): string {
	const header = [
		'side',
		'startTime',
		'endTime',
		'included',
		'corrected',
		...SIDE_METRICS,
		'footStrike'
	];
	const touched = touchedStrides(strides, corrections, raw.times);
	const lines = strides.map((stride, i) => [
		stride.side,
		roundTime(stride.startTime),
		roundTime(stride.endTime),
		stride.included,
		touched[i]!,
		...SIDE_METRICS.map((name) => {
			const value = stride[name];
			return value === null ? '' : roundMetric(value);
		}),
		footStrikeAtContact(stride.footInclinationAtContactDegrees) ?? ''
	]);
	return [header, ...lines].map((cells) => cells.join(',') + LINE_END).join('');
}
