import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/model/refusal';
import { KEYPOINT_COUNT, KEYPOINT_NAMES } from '../../../src/core/model/tracks';
import { readTracksFile } from '../../../src/report/tracks-file';
import { fixtureText, TRACKS_FIXTURES } from '../../helpers/fixtures';

describe('a tracks file', () => {
	it('gives the keypoints and real times that stand in it', () => {
		const recording = readTracksFile(JSON.stringify(tracksFile()));
		expect([...recording.fileTimes]).toEqual([0.5, 0.52, 0.54]);
		expect([...recording.keypoints.subarray(0, 6)]).toEqual([100, 300, 0.5, 101, 300, 0.5]);
		expect(recording.clip).toMatchObject({ width: 640, height: 480, frameCount: 3, codec: null });
		expect(recording.clip.fileFrameRate).toBeCloseTo(50, 9);
		expect(recording.clip.fileDurationSeconds).toBeCloseTo(0.06, 9);
		expect(recording.clip.variableFrameRate).toBe(false);
		expect(recording.model).toBeNull();
		expect(recording.timing).toBeNull();
	});

	it.each(TRACKS_FIXTURES)('is read without its truth as with it: %s', (name) => {
		const withTruth = JSON.parse(fixtureText(name)) as Record<string, unknown>;
		expect(withTruth).toHaveProperty('truth');
		const { truth: _truth, source: _source, ...without } = withTruth;
		expect(readTracksFile(JSON.stringify(without))).toEqual(
			readTracksFile(JSON.stringify({ ...withTruth, slowMotionFactor: 8, invented: [1] }))
		);
	});

	it('may list the keypoints in any order', () => {
		const file = tracksFile();
		const reversed = {
			...file,
			keypointNames: [...KEYPOINT_NAMES].reverse(),
			keypoints: file.keypoints.map((points) => [...points].reverse())
		};
		expect(readTracksFile(JSON.stringify(reversed))).toEqual(readTracksFile(JSON.stringify(file)));
	});

	it('may give null for a point that was not seen', () => {
		const file = tracksFile();
		file.keypoints[1]![2] = null;
		const { keypoints } = readTracksFile(JSON.stringify(file));
		const offset = (KEYPOINT_COUNT + 2) * 3;
		expect([...keypoints.subarray(offset, offset + 3)]).toEqual([NaN, NaN, 0]);
	});

	it('says that its frame rate varies when frames are missing', () => {
		const file = { ...tracksFile(), times: [0, 0.02, 0.06] };
		expect(readTracksFile(JSON.stringify(file)).clip.variableFrameRate).toBe(true);
	});
});

describe('a tracks file is refused', () => {
	it.each([
		['text that is not JSON', 'hello', 'start'],
		['another format', change({ format: 'stridescope/analysis' }), 'format'],
		['a list', '[]', 'format'],
		['an older version than the first', change({ version: 0 }), 'version'],
		['a missing width', change({ width: undefined }), 'width'],
		['a height of nothing', change({ height: 0 }), 'height'],
		['times that go back', change({ times: [0, 0.04, 0.02] }), 'times'],
		['a single frame', change({ times: [0], keypoints: [[]] }), 'times'],
		['a keypoint name twice', change({ keypointNames: Array(17).fill('nose') }), 'keypointNames'],
		['fewer frames than times', change({ times: [0, 0.02, 0.04, 0.06] }), 'top level'],
		['a frame of 16 points', change({ keypoints: shortFrame() }), 'keypoints.1'],
		['a coordinate in words', change({ keypoints: wordFrame() }), 'keypoints.2']
	])('for %s', (_what, text, where) => {
		expect(refusalOf(text)).toMatchObject({ code: 'invalid-file', details: { where } });
	});

	it('for a newer version, as such', () => {
		const refusal = refusalOf(change({ version: 2, times: 'changed since' }));
		expect(refusal).toMatchObject({ code: 'newer-version', details: { version: 2 } });
	});
});

function refusalOf(text: string): unknown {
	try {
		return readTracksFile(text);
	} catch (error) {
		expect(error).toBeInstanceOf(Refusal);
		return error;
	}
}

const change = (changes: object): string => JSON.stringify({ ...tracksFile(), ...changes });

function shortFrame() {
	const { keypoints } = tracksFile();
	keypoints[1]!.pop();
	return keypoints;
}

function wordFrame() {
	const { keypoints } = tracksFile();
	(keypoints[2]![5] as unknown[])[0] = 'left';
	return keypoints;
}

function tracksFile() {
	return {
		format: 'stridescope/tracks',
		version: 1,
		width: 640,
		height: 480,
		times: [0.5, 0.52, 0.54],
		keypointNames: [...KEYPOINT_NAMES],
		keypoints: [0, 1, 2].map((frame) =>
			KEYPOINT_NAMES.map((_name, k): number[] | null => [100 + k, 300 + frame, 0.5])
		)
	};
}
