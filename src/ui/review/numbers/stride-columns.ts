import { footStrikeAtContact, type FootStrike } from '../../../core/model/foot-strike';
import { isSideMetric, METRICS, SIDE_METRICS, type SideMetric } from '../../../core/model/metrics';
import { type Stride } from '../../../core/model/analysis';
import type { ChartTable } from '../../../report/chart-table';
import { words } from '../../../report/words';
import { METRIC_GROUPS } from './metric-groups';

/** Columns that are shown together; the other numbers of a stride are in another group, none is left out. */
export const COLUMN_GROUPS = {
	main: [
		'contactTimeSeconds',
		'flightTimeSeconds',
		'peakHipExtensionDegrees',
		'kneeLiftDegrees',
		'swingSpeedDegreesPerSecond',
		'peakKneeFlexionDegrees'
	],
	time: sided(METRIC_GROUPS.time),
	hip: [
		'peakHipExtensionDegrees',
		'kneeLiftDegrees',
		'swingSpeedDegreesPerSecond',
		...sided(METRIC_GROUPS.hip)
	],
	knee: sided(METRIC_GROUPS.knee),
	all: SIDE_METRICS
} as const satisfies Record<string, readonly SideMetric[]>;
export type ColumnGroup = keyof typeof COLUMN_GROUPS;

/** What a single stride of a foot has. */
function sided(names: readonly string[]): SideMetric[] {
	return names.filter(isSideMetric);
}

/** The number of a stride that is also told in words. */
export const FOOT_INCLINATION = 'footInclinationAtContactDegrees' satisfies SideMetric;

/** Which part of the foot lands first. */
export const strikeOf = (stride: Stride): FootStrike | null =>
	footStrikeAtContact(stride[FOOT_INCLINATION]);

/** A stride as a row, with its index in the clip, from 1. */
export interface StrideRow {
	readonly stride: Stride;
	readonly place: number;
}

export type StrideColumn = 'place' | 'included' | 'side' | 'startTime' | SideMetric;

export interface SortOrder {
	readonly by: StrideColumn;
	readonly rising: boolean;
}

/** In order of time, until somebody sorts. */
export const BY_TIME: SortOrder = { by: 'place', rising: true };

/** Sorted rows; equal ones keep the order of time, and strides without the number come last in both directions. */
export function sortedRows(strides: readonly Stride[], { by, rising }: SortOrder): StrideRow[] {
	const rows = strides.map((stride, i) => ({ stride, place: i + 1 }));
	const known = rows.filter((row) => valueOf(row, by) !== null);
	known.sort((a, b) => (rising ? 1 : -1) * compare(valueOf(a, by)!, valueOf(b, by)!));
	return [...known, ...rows.filter((row) => valueOf(row, by) === null)];
}

/** The order after a press on a column's heading: ascending first, then descending. */
export const pressed = (order: SortOrder, by: StrideColumn): SortOrder => ({
	by,
	rising: order.by === by ? !order.rising : true
});

/** Heading of a column: what is measured, and its unit. */
export const titleOf = (name: SideMetric): string =>
	`${words.metrics[name].short} (${words.metrics[name].unit})`;

/** The rows and columns shown, as a table to copy. */
export function strideTable(
	rows: readonly StrideRow[],
	metrics: readonly SideMetric[]
): ChartTable {
	const text = words.ui.review;
	const withStrike = metrics.includes(FOOT_INCLINATION);
	return {
		title: text.strides,
		columns: [
			{ title: text.stride, decimals: 0 },
			{ title: words.ui.correct.counts, decimals: 0 },
			{ title: text.side, decimals: 0 },
			{ title: text.start, decimals: 3 },
			...metrics.map((name) => ({ title: titleOf(name), decimals: METRICS[name].decimals })),
			...(withStrike ? [{ title: words.numbers.strike, decimals: 0 }] : [])
		],
		rowCount: rows.length,
		row: (i) => {
			const { stride, place } = rows[i]!;
			return [
				place,
				stride.included ? 1 : 0,
				words.ui[stride.side],
				stride.startTime,
				...metrics.map((name) => (stride[name] ?? NaN) * METRICS[name].scale),
				...(withStrike ? [strikeWord(stride)] : [])
			];
		}
	};
}

function strikeWord(stride: Stride): string {
	const strike = strikeOf(stride);
	return strike === null ? '' : words.numbers.strikes[strike];
}

function valueOf({ stride, place }: StrideRow, column: StrideColumn): number | string | null {
	if (column === 'place') return place;
	if (column === 'included') return stride.included ? 0 : 1;
	return stride[column];
}

const compare = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);
