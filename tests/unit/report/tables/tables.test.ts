import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../../src/app/session-headline';
import { sessionRows } from '../../../../src/app/session-rows';
import { OVERALL_METRICS, SIDE_METRICS } from '../../../../src/core/model/metrics';
import { KEYPOINT_NAMES, keypointIndex } from '../../../../src/core/model/tracks';
import { csvText } from '../../../../src/report/tables/csv';
import { headingOf, type DataTable } from '../../../../src/report/tables/data-table';
import { frameTable } from '../../../../src/report/tables/frame-table';
import { sessionTable } from '../../../../src/report/tables/session-table';
import { summaryTable } from '../../../../src/report/tables/summary-table';
import { analysed } from '../../../helpers/analysed';
import { storedSession } from '../../../helpers/stored';
import { syntheticRunner } from '../../../helpers/synthetic-runner';

const { tracks, truth } = syntheticRunner({ seconds: 6 });
const ANALYSIS = analysed(tracks, { speedMetresPerSecond: 3.5 });
const FACTS = { session: 'Hill run', athlete: null, savedAt: null };

describe('the table of frames', () => {
	const table = frameTable(
		ANALYSIS,
		tracks.times.map((time) => 4 * time)
	);

	it('has a row a frame with its times, angles and points', () => {
		expect(table.rowCount).toBe(tracks.times.length);
		expectUnique(table);
		const knee = keypointIndex('right_knee');
		for (const i of [0, 137, table.rowCount - 1]) {
			const cell = cellsOf(table, i);
			expect(cell('frame')).toBe(i);
			expect(cell('time')).toBeCloseTo(tracks.times[i]!, 4);
			expect(cell('fileTime')).toBeCloseTo(4 * tracks.times[i]!, 4);
			expect(cell('rightKneeDegrees')).toBeCloseTo(ANALYSIS.angles.right.knee[i]!, 2);
			expect(cell('right_knee.x')).toBeCloseTo(ANALYSIS.tracks.x[knee]![i]!, 1);
		}
		expect(KEYPOINT_NAMES.every((name) => has(table, `${name}.score`))).toBe(true);
	});

	it('says when a foot is on the ground, as long as it is', () => {
		const [first, last] = [ANALYSIS.events[0]!.time, ANALYSIS.events.at(-1)!.time];
		const known = Array.from({ length: table.rowCount }, (_, i) =>
			cellsOf(table, i)('leftContact')
		);
		const within = known.filter((_, i) => tracks.times[i]! > first && tracks.times[i]! < last);
		const share = within.filter((cell) => cell === 1).length / within.length;
		expect(share).toBeCloseTo(truth.contactSeconds / truth.strideSeconds, 1);
		expect(known[0]).toBeNull();
	});

	it('leaves empty what was not seen', () => {
		const blind = syntheticRunner({ seconds: 6, upperBody: false });
		const cell = cellsOf(frameTable(analysed(blind.tracks), blind.tracks.times), 50);
		expect([cell('nose.x'), cell('trunkLeanDegrees'), cell('leftHipDegrees')]).toEqual(
			new Array(3).fill(null)
		);
	});
});

describe('the summary', () => {
	const table = summaryTable(ANALYSIS, FACTS);
	const rows = Array.from({ length: table.rowCount }, (_, i) => cellsOf(table, i));

	it('has a row a number of the runner, and three a number of the legs', () => {
		expect(rows).toHaveLength(OVERALL_METRICS.length + 3 * SIDE_METRICS.length);
		expectUnique(table);
	});

	it('gives mean, spread, ± and what is typical at the speed', () => {
		const { kneeLiftDegrees } = ANALYSIS.summary.left;
		const left = rows.find(
			(cell) => cell('metric') === 'kneeLiftDegrees' && cell('side') === 'left'
		)!;
		expect(left('mean')).toBeCloseTo(kneeLiftDegrees!.mean, 2);
		expect(left('n')).toBe(kneeLiftDegrees!.n);
		expect(left('plusMinus')).toBeCloseTo(kneeLiftDegrees!.plusMinus, 2);
		expect(left('expectedMean')).toBeGreaterThan(0);
		expect(left('unit')).toBe('°');
	});

	it('gives the difference of the legs with its own ±', () => {
		const both = rows.find(
			(cell) => cell('metric') === 'contactTimeSeconds' && cell('side') === 'left-right'
		)!;
		const { left, right, differencePlusMinus } = ANALYSIS.summary;
		const difference = left.contactTimeSeconds!.mean - right.contactTimeSeconds!.mean;
		expect(both('mean')).toBeCloseTo(difference, 5);
		expect(both('plusMinus')).toBeCloseTo(differencePlusMinus.contactTimeSeconds!, 5);
	});
});

it('many sessions are one table with a row each, whatever numbers they have', () => {
	const { entry } = storedSession('a', { name: 'Hill run', athleteId: 'ana' });
	const headline = headlineOf(ANALYSIS);
	const ana = { id: 'ana', name: 'Ana', heightMetres: 1.71, legLengthMetres: null };
	const table = sessionTable(
		sessionRows(
			[{ ...entry, headline }, storedSession('b', { note: '=1+1' }).entry],
			[{ ...ana, notes: '', tags: [], createdAt: 1 }]
		)
	);
	expect(table.rowCount).toBe(2);
	expectUnique(table);
	const [first, second] = [cellsOf(table, 0), cellsOf(table, 1)];
	const { cadenceStepsPerMinute, right } = ANALYSIS.summary;
	expect(first('cadenceStepsPerMinute')).toBeCloseTo(cadenceStepsPerMinute!.mean, 2);
	expect(first('right.kneeLiftDegrees.plusMinus')).toBeCloseTo(right.kneeLiftDegrees!.plusMinus, 2);
	expect([first('athlete'), first('heightMetres'), first('date')]).toEqual([
		...['Ana', 1.71, '2023-11-14']
	]);
	expect([second('athlete'), second('right.kneeLiftDegrees')]).toEqual([null, null]);
	expect(csvText(table, 'comma')).toContain("'=1+1");
});

it('a heading has the title, the unit and the name that never changes', () => {
	const headings = frameTable(ANALYSIS, tracks.times).columns.map(headingOf);
	expect(headings).toContain('Left knee flexion (°) [leftKneeDegrees]');
	expect(headings).toContain('Frame [frame]');
});

const has = ({ columns }: DataTable, name: string) => columns.some((one) => one.name === name);

const cellsOf = ({ columns, row }: DataTable, i: number) => {
	const cells = row(i);
	expect(cells).toHaveLength(columns.length);
	return (name: string) => cells[columns.findIndex((column) => column.name === name)];
};

function expectUnique({ columns }: DataTable) {
	expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
}
