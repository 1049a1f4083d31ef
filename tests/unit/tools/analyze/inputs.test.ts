import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { jobsOf } from '../../../../tools/analyze/inputs';
import { UsageError } from '../../../../tools/analyze/usage-error';

const KEYPOINTS = '{"format":"stridescope/tracks"}';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'stridescope-inputs-'));
	vi.stubEnv('INIT_CWD', folder);
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true, force: true });
});

describe('a folder', () => {
	it('stands for its videos and keypoint files at any depth, sorted, and for nothing else', () => {
		put('clips/b.MOV', 'clips/a/z.mp4', 'clips/a/notes.txt', 'clips/Z.webm');
		put('clips/a/z.analysis.json', 'clips/stridescope-log.jsonl', 'clips/a/z.mp4.1234.part');
		put('clips/package.json');
		put('clips/c/points.json', 'clips/c/points.analysis.json');
		writeFileSync(join(folder, 'clips/c/points.json'), KEYPOINTS);
		expect(namesOf('clips')).toEqual(['Z.webm', 'a/z.mp4', 'b.MOV', 'c/points.json']);
	});

	it('keeps its shape in the folder for the results, so that equal names below it stay apart', () => {
		put('clips/a/run.mp4', 'clips/b/run.mp4');
		expect(jobsOf(['clips']).map(({ result }) => result)).toEqual([
			'a/run.analysis.json',
			'b/run.analysis.json'
		]);
	});

	it('gives the same names wherever it lies', () => {
		put('here/a/run.mp4', 'there/deep/a/run.mp4');
		expect(namesOf('here')).toEqual(namesOf(join(folder, 'there/deep')));
	});

	it('and a file in it that is named as well are one', () => {
		put('clips/run.mp4');
		expect(namesOf('clips', 'clips/run.mp4')).toEqual(['run.mp4']);
	});
});

describe('a pattern', () => {
	it('stands for what matches it, named from where it begins to vary', () => {
		put('clips/a/run.mp4', 'clips/b/run.mp4', 'clips/b/walk.mov');
		expect(namesOf('clips/*/run.mp4')).toEqual(['a/run.mp4', 'b/run.mp4']);
		expect(namesOf(join(folder, 'clips/**/*.{mp4,mov}'))).toHaveLength(3);
	});

	it('is a file where one has exactly this name', () => {
		put('run[1].mp4', 'run1.mp4');
		expect(namesOf('run[1].mp4')).toEqual(['run[1].mp4']);
	});
});

it.each([
	[['empty'], 'neither videos nor keypoint files'],
	[['*.mp4'], 'No file matches'],
	[['clips', 'other'], 'both be written to a/run.analysis.json'],
	[['twins'], 'both be written to run.analysis.json']
])('%j is refused before anything starts', (inputs, message) => {
	put('empty/notes.txt', 'clips/a/run.mp4', 'other/a/run.mp4', 'twins/run.mp4', 'twins/run.mov');
	expect(() => jobsOf(inputs)).toThrow(UsageError);
	expect(() => jobsOf(inputs)).toThrow(message);
});

it('a file that does not exist stays in the list: it is told of when its turn comes', () => {
	expect(namesOf('missing.mov')).toEqual(['missing.mov']);
});

const namesOf = (...inputs: string[]) => jobsOf(inputs).map(({ name }) => name);

function put(...paths: string[]): void {
	for (const path of paths) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), '');
	}
}
