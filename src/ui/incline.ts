import { inclineDegrees, inclinePercent } from '../core/events/runner-frame';
import { formatTrimmed } from '../report/format';
import { parseNumber, within, type Typed } from './units';

/** Units in which an incline can be typed: treadmills show percent. */
export const INCLINE_UNITS = ['%', '°'] as const;
export type InclineUnit = (typeof INCLINE_UNITS)[number];

const RANGE_PERCENT = [-40, 60] as const;

/** Percent returned, whatever the unit typed. */
export function parseIncline(text: string, unit: InclineUnit = '%'): Typed {
	const value = parseNumber(text);
	if (value == null) return value;
	return within(unit === '%' ? value : inclinePercent(value), RANGE_PERCENT);
}

export const formatIncline = (percent: number | null, unit: InclineUnit = '%'): string =>
	percent === null ? '' : formatTrimmed(unit === '%' ? percent : inclineDegrees(percent), 1);
