import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import {
	isShare,
	isSlow,
	methodError,
	NORMAL_95,
	type ErrorCell,
	type ErrorCells,
	type ErrorTable,
	type ErrorTables,
	type Leg
} from '../../src/core/strides/method-error';
import { POINT_SOURCES, type PointSource } from '../../src/core/model/recording';
import { inProject } from '../project';
import type { Reading } from './readings';
import { runnerErrors } from './runner-errors';

const FILE = inProject('src/core/strides/method-error-table.ts');

/** Rendered clips are few and cleaner than life: their worst file must lie within the limits that hold 99 % of a normal distribution. */
const NORMAL_99 = 2.58;

const LEGS: readonly Leg[] = ['near', 'far', 'difference'];

/** Errors by source, metric and leg: root mean square over the files, of a pose model more where the worst file asks for it. */
export function errorTable(readings: readonly Reading[]): ErrorTable {
	const metrics = [...new Set(readings.map(({ metric }) => metric))].sort();
	const of = (source: PointSource) =>
		Object.fromEntries(
			metrics.flatMap((metric) => {
				const legs = LEGS.flatMap((leg) => {
					const cells = cellsOf(
						readings.filter(
							(r) => r.place.source === source && r.metric === metric && r.leg === leg
						)
					);
					return cells ? [[leg, cells]] : [];
				});
				return legs.length > 0 ? [[metric, Object.fromEntries(legs)]] : [];
			})
		) as ErrorTable[PointSource];
	return Object.fromEntries(POINT_SOURCES.map((source) => [source, of(source)])) as ErrorTable;
}

function cellsOf(readings: readonly Reading[]): ErrorCells | null {
	const all = cell(readings);
	const slow = cell(readings.filter(({ place }) => isSlow(place.frameRate)));
	return all && { all, ...(slow && { slow }) };
}

function cell(readings: readonly Reading[]): ErrorCell | null {
	if (readings.length === 0) return null;
	const errors = readings.map(({ metric, error, value }) =>
		isShare(metric) ? error / value : error
	);
	const rms = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);
	const worst = Math.max(...errors.map(Math.abs));
	const fewAndClean = readings[0]!.place.source !== 'joints';
	const error = fewAndClean ? Math.max(rms, worst / NORMAL_99) : rms;
	return [Number(error.toPrecision(3)), errors.length];
}

/**
 * Writes the table that the core reads. Sources without readings keep what the table had.
 * @returns whether it differs from the one before
 */
export async function writeErrorTable(
	readings: readonly Reading[],
	before: ErrorTable
): Promise<boolean> {
	const own = errorTable(readings);
	const table: ErrorTable = Object.fromEntries(
		POINT_SOURCES.map((source) => [
			source,
			readings.some(({ place }) => place.source === source) ? own[source] : before[source]
		])
	) as ErrorTable;
	const text = `import type { ErrorTable } from './method-error';

/** Written by \`npm run validate -- --record\` (with \`--tracks\` only the half of the joints); do not edit. */
export const VALIDATION_ERRORS: ErrorTable = ${JSON.stringify(table)};
`;
	const options = JSON.parse(readFileSync(inProject('.prettierrc'), 'utf8')) as object;
	const formatted = await format(text, { ...options, parser: 'typescript' });
	const changed = formatted !== readFileSync(FILE, 'utf8');
	writeFileSync(FILE, formatted);
	return changed;
}

/** How today's errors differ from those of a table, as shares of those; all files together, one a metric and leg. */
export function changesSince(recorded: ErrorTable, readings: readonly Reading[]): number[] {
	const today = errorTable(readings);
	return POINT_SOURCES.flatMap((source) =>
		(Object.keys(today[source]) as Reading['metric'][]).flatMap((metric) =>
			LEGS.flatMap((leg) => {
				const now = today[source][metric]?.[leg];
				const before = recorded[source][metric]?.[leg];
				return now ? [before ? Math.abs(now.all[0] / before.all[0] - 1) : Infinity] : [];
			})
		)
	);
}

/** How many readings of a group have the truth within the ±. */
export interface Coverage {
	readonly group: string;
	readonly inside: number;
	readonly readings: number;
}

/** @param tablesFor the errors that the ± of a reading is made of */
export function coverageBy(
	readings: readonly Reading[],
	group: (reading: Reading) => string,
	tablesFor: (reading: Reading) => ErrorTables
): Coverage[] {
	return [...new Set(readings.map(group))].map((name) => {
		const own = readings.filter((reading) => group(reading) === name);
		const inside = own.filter((reading) => covered(reading, tablesFor(reading))).length;
		return { group: name, inside, readings: own.length };
	});
}

/** Fewer readings with the truth within the ± than this mean that the table is out of date. */
const LEAST_COVERED = 0.93;

/** In words, for each source of points, when the ± hold the truth too rarely. */
export function tooFewCovered(readings: readonly Reading[], tables: ErrorTables): string[] {
	return coverageBy(
		readings,
		({ place }) => place.source,
		() => tables
	).flatMap(({ group, inside, readings: all }) =>
		inside < LEAST_COVERED * all
			? [
					`${group}: ${inside} of ${all} truths within the ±: npm run validate -- --record takes today's errors`
				]
			: []
	);
}

export function covered(
	{ metric, leg, place, value, half, error }: Reading,
	tables: ErrorTables
): boolean {
	const own = methodError(metric, leg, place, value, tables);
	return Math.abs(error) <= Math.hypot(half, NORMAL_95 * own);
}

/** For each reading the errors made without any file of its runner. */
export function tablesWithoutOwn(readings: readonly Reading[]): (reading: Reading) => ErrorTables {
	const tables = new Map(
		[...new Set(readings.map(({ runner }) => runner))].map((runner) => {
			const others = readings.filter((other) => other.runner !== runner);
			return [runner, { files: errorTable(others), runners: runnerErrors(others) }];
		})
	);
	return ({ runner }) => tables.get(runner)!;
}
