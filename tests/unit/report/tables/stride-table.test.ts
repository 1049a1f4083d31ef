import { expect, it } from 'vitest';
import { derive } from '../../../../src/app/derive';
import { NO_SETTINGS } from '../../../../src/core/model/settings';
import { SIDE_METRICS } from '../../../../src/core/model/metrics';
import { type Stride } from '../../../../src/core/model/analysis';
import type { Correction } from '../../../../src/core/corrections/corrections';
import { strideTable } from '../../../../src/report/tables/stride-table';
import { readTracksFile } from '../../../../src/report/tracks-file';
import { fixtureText, TRACKS_FIXTURES } from '../../../helpers/fixtures';

const FACTS = {
	session: 'Hill, run',
	athlete: 'Ana',
	savedAt: new Date(2026, 2, 9, 23, 50).getTime()
};

it('the table of strides has a line a stride and a column a metric, gaps empty', () => {
	const recording = readTracksFile(fixtureText(TRACKS_FIXTURES[0]));
	const analysis = derive(recording, {
		...NO_SETTINGS,
		slowMotionFactor: 1,
		speedMetresPerSecond: 3.5
	});
	const { strides } = analysis;
	const { columns, rowCount, row } = strideTable(analysis, [], FACTS);
	const column = (name: string) => columns.findIndex((one) => one.name === name);

	expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
	expect(rowCount).toBe(strides.length);
	strides.forEach((stride, i) => {
		const cells = row(i);
		expect(cells).toHaveLength(columns.length);
		const cell = (name: string) => cells[column(name)];
		expect(['session', 'athlete', 'date'].map(cell)).toEqual(['Hill, run', 'Ana', '2026-03-09']);
		expect([cell('stride'), cell('side'), cell('corrected')]).toEqual([i + 1, stride.side, 0]);
		expect(cell('included')).toBe(stride.included ? 1 : 0);
		expect(cell('startTime')).toBeCloseTo(stride.startTime, 4);
		expect(cell('speedMetresPerSecond')).toBe(3.5);
		const seconds = stride.endTime - stride.startTime;
		expect(cell('cadenceStepsPerMinute')).toBeCloseTo(120 / seconds, 2);
		for (const name of SIDE_METRICS) {
			const value = stride[name];
			if (value === null) expect(cell(name)).toBeNull();
			else expect(cell(name)).toBeCloseTo(value, 2);
		}
	});
	// The dataset has no shoulders: this column must be empty throughout.
	const trunk = column('peakHipExtensionTrunkDegrees');
	expect(strides.map((_, i) => row(i)[trunk])).toEqual(strides.map(() => null));
});

it.each<[string, Correction, (stride: Stride) => boolean]>([
	[
		'a joint that was moved',
		{ kind: 'movePoint', frame: 150, keypoint: 14, x: 500, y: 400 },
		({ startTime, endTime }) => startTime <= 2.5 && endTime >= 2.5
	],
	[
		'legs that were exchanged',
		{ kind: 'exchangeSides', limb: 'legs', from: 120, to: 180 },
		({ startTime, endTime }) => startTime <= 3 && endTime >= 2
	],
	[
		'an event that was moved',
		{ kind: 'moveEvent', type: 'toeOff', side: 'left', time: 2.2, to: 2.25 },
		({ startTime, endTime }) => startTime <= 2.25 && endTime >= 2.2
	],
	[
		'a stride that was left out',
		{ kind: 'excludeStride', side: 'right', time: 2.5 },
		({ side, startTime, endTime }) => side === 'right' && startTime <= 2.5 && endTime >= 2.5
	]
])('the table of strides says where it was put right by hand: %s', (_, correction, within) => {
	const recording = readTracksFile(fixtureText(TRACKS_FIXTURES[0]));
	const settings = { ...NO_SETTINGS, slowMotionFactor: 1 };
	const analysis = derive(recording, settings);
	expect(analysis.raw.times[150]).toBeCloseTo(2.5, 3);
	const { columns, row } = strideTable(analysis, [correction], FACTS);
	const column = columns.findIndex(({ name }) => name === 'corrected');
	const corrected = analysis.strides.map((_, i) => row(i)[column]);
	expect(corrected).toEqual(analysis.strides.map((stride) => (within(stride) ? 1 : 0)));
	expect(corrected).toContain(1);
	expect(corrected).toContain(0);
});
