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
import { footKeypoint } from '../../../src/core/model/feet';
import { strideTable } from '../../../src/report/tables/stride-table';
import { resultTable, tableRow } from '../../../tools/result-table';
import { analysed } from '../../helpers/analysed';
import { fixtureText, TRACKS_FIXTURES } from '../../helpers/fixtures';
import { framesAround, seenFeet } from '../../helpers/seen-feet';
import { syntheticRunner } from '../../helpers/synthetic-runner';

const METRIC = 'footInclinationAtContactDegrees';

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

describe('a result with feet', () => {
	const { tracks } = syntheticRunner();
	const frames = framesAround(tracks, analysed(tracks).events);
	const feet = seenFeet(tracks, frames, { degrees: (side) => (side === 'left' ? 25 : 7) });
	const plain = readTracksFile(fixtureText(TRACKS_FIXTURES[0]));
	const analysis = analysed(tracks, { cameraRollDegrees: 0 }, [], feet);
	const recording = { ...plain, fileTimes: tracks.times };
	const file = toAnalysisFile(recording, 1, analysis);

	it('tells heels and toes, the strike of each foot and of each contact', () => {
		expect(readAnalysisFile(JSON.stringify(file))).toEqual(file);
		expect(file.feet).toHaveLength(analysis.footLines.length);
		expect(file.feet!.length).toBeGreaterThan(20);
		expect(file.summary.left.footStrike).toBe('rear');
		expect(file.summary.right.footStrike).toBe('between');
		expect(new Set(file.strides.map(({ side, footStrike }) => `${side} ${footStrike}`))).toEqual(
			new Set(['left rear', 'right between'])
		);
		const facts = { session: '', athlete: null, savedAt: null };
		const { row } = strideTable(analysis, [], facts);
		expect(analysis.strides.map((_, i) => row(i).at(-1))).toEqual(
			file.strides.map(({ footStrike }) => footStrike)
		);
	});

	it('is also read without them, as files written before have none', () => {
		const { feet: _, summary, strides, ...rest } = file;
		const bare = <Old extends { footStrike?: unknown; [METRIC]: unknown }>(whole: Old) => {
			const { footStrike: _strike, [METRIC]: _value, ...old } = whole;
			return old;
		};
		const old = {
			...rest,
			strides: strides.map(bare),
			summary: { ...summary, left: bare(summary.left), right: bare(summary.right) }
		};
		const read = readAnalysisFile(JSON.stringify(old));
		expect(read.feet).toBeUndefined();
		expect(read.summary.left[METRIC]).toBeNull();
		expect(read.summary.left.footStrike).toBeUndefined();
		expect(read.strides.every((stride) => stride[METRIC] === null)).toBe(true);
	});

	it('names a heel that was moved and toes that were hidden, and no other point', () => {
		const corrections: Correction[] = [
			{ kind: 'movePoint', frame: 30, keypoint: footKeypoint('left', 'heel'), x: 1, y: 2 },
			{ kind: 'hidePoint', frame: 31, keypoint: footKeypoint('right', 'toe') }
		];
		const written = toAnalysisFile(recording, 1, analysis, { corrections });
		expect(written.corrections).toEqual([
			{ kind: 'movePoint', frame: 30, keypoint: 'left_heel', x: 1, y: 2 },
			{ kind: 'hidePoint', frame: 31, keypoint: 'right_toe' }
		]);
		expect(readAnalysisFile(JSON.stringify(written))).toEqual(written);
		const unknown = {
			...written,
			corrections: [{ kind: 'hidePoint', frame: 3, keypoint: 'tail' }]
		};
		expect(() => readAnalysisFile(JSON.stringify(unknown))).toThrow('invalid-file');
	});

	it('has its feet in the table of the command line', () => {
		const [header, row] = resultTable([tableRow('run.mp4', file)]).split('\n');
		expect(header).toMatch(/foot deg L\/R +strike L\/R/);
		expect(row).toMatch(/\b25\/7 +rear\/between\b/);
		const without = toAnalysisFile(recording, 1, analysed(tracks));
		expect(resultTable([tableRow('run.mp4', without)])).toContain('–/–');
	});
});
