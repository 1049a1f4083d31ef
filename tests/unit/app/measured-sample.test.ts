import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMeasured, writeMeasured } from '../../../src/app/samples/measured';
import { derive } from '../../../src/app/derive';
import { DEFAULT_CLIP_SETTINGS } from '../../../src/app/clip-settings';
import { fixtureText, TRACKS_FIXTURES } from '../../helpers/fixtures';
import { readTracksFile } from '../../../src/report/tracks-file';

describe('a sample that is measured already', () => {
	it('comes out of its file bit for bit', () => {
		const recording = readTracksFile(fixtureText(TRACKS_FIXTURES[0]));
		expect(readMeasured(writeMeasured(recording))).toEqual(recording);
	});

	it.each([
		['A-endurance-right-60', 480, 164.5],
		['B-sprint-right-120', 600, 250.1]
	])(
		'%s has its frames, its feet and the cadence it was rendered with',
		(name, frames, cadence) => {
			const file = `src/app/samples/${name}.measured.json`;
			const recording = readMeasured(readFileSync(file, 'utf8'));
			expect(recording.clip.name).toBe(`${name}.mp4`);
			expect(recording.model?.mode).toBe('accurate');
			expect(recording.fileTimes).toHaveLength(frames);
			expect(recording.feet!.frames.length).toBeGreaterThan(10);
			const { mean, plusMinus } = derive(recording, DEFAULT_CLIP_SETTINGS).summary
				.cadenceStepsPerMinute!;
			expect(Math.abs(mean - cadence)).toBeLessThan(2 * plusMinus);
		}
	);
});
