import { expect, it } from 'vitest';
import { derive } from '../../../src/app/derive';
import { NO_SETTINGS } from '../../../src/core/model/settings';
import { SIDE_METRICS } from '../../../src/core/model/metrics';
import { type Stride } from '../../../src/core/model/analysis';
import type { Correction } from '../../../src/core/corrections/corrections';
import { strideCsv } from '../../../src/report/csv';
import { readTracksFile } from '../../../src/report/tracks-file';
import { fixtureText, TRACKS_FIXTURES } from '../../helpers/fixtures';

it('the table of strides has a line a stride and a column a metric, gaps empty', () => {
	const recording = readTracksFile(fixtureText(TRACKS_FIXTURES[0]));
	const analysis = derive(recording, { ...NO_SETTINGS, slowMotionFactor: 1 });
	const { strides } = analysis;
	const [header, ...lines] = strideCsv(analysis, [])
		.trimEnd()
		.split('\r\n')
		.map((line) => line.split(','));

	expect(header).toEqual([
		'side',
		'startTime',
		'endTime',
		'included',
		'corrected',
		...SIDE_METRICS,
		'footStrike'
	]);
	expect(lines).toHaveLength(strides.length);
	lines.forEach((cells, i) => {
		const stride = strides[i]!;
		expect(cells.slice(0, 1)).toEqual([stride.side]);
		expect(Number(cells[1])).toBeCloseTo(stride.startTime, 4);
		expect(cells[3]).toBe(String(stride.included));
		expect(cells[4]).toBe('false');
		SIDE_METRICS.forEach((name, column) => {
			const value = stride[name];
			if (value === null) expect(cells[5 + column]).toBe('');
			else expect(Number(cells[5 + column])).toBeCloseTo(value, 2);
		});
	});
	// The dataset has no shoulders: this column must be empty throughout.
	const trunk = header!.indexOf('peakHipExtensionTrunkDegrees');
	expect(new Set(lines.map((cells) => cells[trunk]))).toEqual(new Set(['']));
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
	const corrected = strideCsv(analysis, [correction])
		.trimEnd()
		.split('\r\n')
		.slice(1)
		.map((line) => line.split(',')[4]);
	expect(corrected).toEqual(analysis.strides.map((stride) => String(within(stride))));
	expect(corrected).toContain('true');
	expect(corrected).toContain('false');
});
