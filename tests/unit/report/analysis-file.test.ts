import { beforeAll, describe, expect, it } from 'vitest';
import { derive } from '../../../src/app/derive';
import { NO_SETTINGS } from '../../../src/core/model/settings';
import { type Analysis } from '../../../src/core/model/analysis';
import type { Correction } from '../../../src/core/corrections/corrections';
import type { Recording } from '../../../src/core/model/recording';
import {
	readAnalysisFile,
	toAnalysisFile,
	type AnalysisFile
} from '../../../src/report/analysis-file';
import { findings } from '../../../src/report/findings';
import { setLanguage } from '../../../src/report/words';
import { readTracksFile } from '../../../src/report/tracks-file';
import { fixtureText, TRACKS_FIXTURES } from '../../helpers/fixtures';

describe.each(TRACKS_FIXTURES)('the result of %s', (name) => {
	let recording: Recording;
	let analysis: Analysis;
	let file: AnalysisFile;

	beforeAll(() => {
		recording = readTracksFile(fixtureText(name));
		analysis = derive(recording, { ...NO_SETTINGS, slowMotionFactor: 1 });
		file = toAnalysisFile(recording, 1, analysis);
	});

	it('fits its schema and is the same after a round through a file', () => {
		expect(readAnalysisFile(JSON.stringify(file))).toEqual(file);
	});

	it('keeps every summary to six digits', () => {
		const { cadenceStepsPerMinute, left } = analysis.summary;
		const written = file.summary;
		expect(cadenceStepsPerMinute).not.toBeNull();
		expect(written.cadenceStepsPerMinute!.mean).toBeCloseTo(cadenceStepsPerMinute!.mean, 3);
		expect(written.left.kneeLiftDegrees!.mean).toBeCloseTo(left.kneeLiftDegrees!.mean, 3);
		expect(written.strideLengthMetres).toBeNull();
	});

	it('has every stride and event with times to a hundredth of a millisecond', () => {
		expect(file.strides.map(({ startTime }) => startTime)).toHaveLength(analysis.strides.length);
		expect(file.events.length).toBeGreaterThan(10);
		file.events.forEach(({ time }, i) => {
			expect(Math.abs(time - analysis.events[i]!.time)).toBeLessThan(5.1e-6);
		});
	});

	it('writes points that were never seen as gaps, not as places', () => {
		// The dataset has no upper body: the nose is never seen.
		expect(file.keypoints.every(([nose]) => nose === null)).toBe(true);
		expect(file.keypoints.some((points) => points[15] !== null)).toBe(true);
	});

	it('says every quality note in words', () => {
		expect(file.quality).toHaveLength(analysis.quality.length);
		for (const { message } of file.quality) expect(message).toMatch(/^[A-Z].{10,}\.$/s);
	});

	it('carries no soft hyphen of the language it is written in', async () => {
		await setLanguage('de');
		const said = findings(analysis).map(({ sentence }) => sentence);
		const written = toAnalysisFile(recording, 1, analysis).findings!;
		await setLanguage('en');
		expect(said.some((sentence) => sentence.includes('\u00ad'))).toBe(true);
		expect(written.map(({ sentence }) => sentence)).toEqual(
			said.map((sentence) => sentence.split('\u00ad').join(''))
		);
	});

	it('is refused when any of its keys is missing', () => {
		// These came later: files written before lack them.
		const later = ['language', 'effort', 'corrections', 'feet', 'findings'];
		const keys = Object.keys(file).filter((key) => !later.includes(key));
		for (const key of keys.filter((key) => key !== 'format')) {
			const { [key as keyof AnalysisFile]: _removed, ...rest } = file;
			expect(() => readAnalysisFile(JSON.stringify(rest)), key).toThrow('invalid-file');
		}
	});
});

it('what was put right by hand is told, in real seconds and with the names of points', () => {
	const recording = readTracksFile(fixtureText(TRACKS_FIXTURES[0]));
	const corrections: readonly Correction[] = [
		{ kind: 'movePoint', frame: 150, keypoint: 14, x: 500.123456, y: 400 },
		{ kind: 'hidePoint', frame: 20, keypoint: 13 },
		{ kind: 'exchangeSides', limb: 'arms', from: 7, to: 9 },
		{ kind: 'moveEvent', type: 'toeOff', side: 'left', time: 2.2, to: 2.251234567 },
		{ kind: 'addEvent', type: 'initialContact', side: 'right', time: 3 },
		{ kind: 'removeEvent', type: 'initialContact', side: 'right', time: 3 },
		{ kind: 'excludeStride', side: 'left', time: 4 },
		{ kind: 'includeStride', side: 'left', time: 4 }
	];
	const analysis = derive(recording, { ...NO_SETTINGS, slowMotionFactor: 1 }, corrections);
	const file = toAnalysisFile(recording, 1, analysis, { corrections });
	expect(readAnalysisFile(JSON.stringify(file))).toEqual(file);
	expect(file.corrections).toHaveLength(corrections.length);
	expect(file.corrections![0]).toMatchObject({ keypoint: 'right_knee', frame: 150 });
	expect(file.corrections![0]).toHaveProperty('x', 500.12);
	expect(file.corrections![1]).toMatchObject({ keypoint: 'left_knee' });
	expect(file.corrections![3]).toMatchObject({ to: 2.25123 });
	expect(toAnalysisFile(recording, 1, analysis).corrections).toEqual([]);
	const wrong = { ...file, corrections: [{ kind: 'movePoint', frame: -1 }] };
	expect(() => readAnalysisFile(JSON.stringify(wrong))).toThrow('invalid-file');
});

it('slow motion removed: real times are file times over the factor', () => {
	const recording = slowedDown(readTracksFile(fixtureText(TRACKS_FIXTURES[0])), 8);
	const analysis = derive(recording, { ...NO_SETTINGS, slowMotionFactor: 8 });
	const { clip, times, fileTimes } = toAnalysisFile(recording, 8, analysis);
	expect(fileTimes.at(-1)! / times.at(-1)!).toBeCloseTo(8, 3);
	expect(clip.slowMotionFactor).toBe(8);
	expect(clip.frameRate).toBeCloseTo(60, 1);
	expect(clip.durationSeconds).toBeCloseTo(times.length / 60, 2);
});

function slowedDown(recording: Recording, factor: number): Recording {
	const { clip, fileTimes } = recording;
	return {
		...recording,
		clip: {
			...clip,
			fileDurationSeconds: clip.fileDurationSeconds * factor,
			fileFrameRate: clip.fileFrameRate / factor
		},
		fileTimes: fileTimes.map((time) => time * factor)
	};
}
