import { SIDE_METRICS, type Analysis } from '../core/analysis';
import { roundMetric, roundTime } from './rounding';

const LINE_END = '\r\n';

/**
 * One line a stride (RFC 4180): side, start and end in real seconds, whether it counts, and every
 * per-side metric under its name in result files. A metric that cannot be given is empty.
 */
export function strideCsv({ strides }: Pick<Analysis, 'strides'>): string {
	const header = ['side', 'startTime', 'endTime', 'included', ...SIDE_METRICS];
	const lines = strides.map((stride) => [
		stride.side,
		roundTime(stride.startTime),
		roundTime(stride.endTime),
		stride.included,
		...SIDE_METRICS.map((name) => {
			const value = stride[name];
			return value === null ? '' : roundMetric(value);
		})
	]);
	return [header, ...lines].map((cells) => cells.join(',') + LINE_END).join('');
}
