import { expect, it } from 'vitest';
import { derive } from '../../src/app/derive';
import { NO_SETTINGS, SIDE_METRICS } from '../../src/core/analysis';
import { strideCsv } from '../../src/report/csv';
import { readTracksFile } from '../../src/report/tracks-file';
import { fixtureText, TRACKS_FIXTURES } from '../helpers/fixtures';

it('the table of strides has a line a stride and a column a metric, gaps empty', () => {
	const recording = readTracksFile(fixtureText(TRACKS_FIXTURES[0]));
	const { strides } = derive(recording, { ...NO_SETTINGS, slowMotionFactor: 1 });
	const [header, ...lines] = strideCsv({ strides })
		.trimEnd()
		.split('\r\n')
		.map((line) => line.split(','));

	expect(header).toEqual(['side', 'startTime', 'endTime', 'included', ...SIDE_METRICS]);
	expect(lines).toHaveLength(strides.length);
	lines.forEach((cells, i) => {
		const stride = strides[i]!;
		expect(cells.slice(0, 1)).toEqual([stride.side]);
		expect(Number(cells[1])).toBeCloseTo(stride.startTime, 4);
		expect(cells[3]).toBe(String(stride.included));
		SIDE_METRICS.forEach((name, column) => {
			const value = stride[name];
			if (value === null) expect(cells[4 + column]).toBe('');
			else expect(Number(cells[4 + column])).toBeCloseTo(value, 2);
		});
	});
	// The dataset has no shoulders: this column must be empty throughout.
	const trunk = header!.indexOf('peakHipExtensionTrunkDegrees');
	expect(new Set(lines.map((cells) => cells[trunk]))).toEqual(new Set(['']));
});
