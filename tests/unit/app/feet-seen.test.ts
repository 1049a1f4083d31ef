import { afterEach, describe, expect, it, vi } from 'vitest';
import { withFeet } from '../../../src/app/record/feet-seen';
import { turnedRecording } from '../../../src/app/recording-tracks';
import { derive } from '../../../src/app/derive';
import { DEFAULT_CLIP_SETTINGS } from '../../../src/app/clip-settings';
import { SEEN_FOOT_POINTS, type FeetSeen } from '../../../src/core/model/feet';
import { Refusal } from '../../../src/core/model/refusal';
import type { FootContact } from '../../../src/pose/feet-at-contacts';
import { readTracksFile } from '../../../src/report/tracks-file';
import { fixtureText, TRACKS_FIXTURES } from '../../helpers/fixtures';

const recording = readTracksFile(fixtureText(TRACKS_FIXTURES[0]));
const SEEN: FeetSeen = {
	frames: Uint32Array.of(20, 21),
	points: Float32Array.from({ length: 2 * SEEN_FOOT_POINTS * 3 }, (_, i) => i)
};
const ignored = () => undefined;

afterEach(() => vi.restoreAllMocks());

describe('the feet of a recording', () => {
	it('are looked at around the contacts of the strides that count, in file time', async () => {
		const slow = 4;
		const fileTimes = recording.fileTimes.map((time) => time * slow);
		const { worker, asked } = workerOf(() => Promise.resolve(SEEN));
		const result = await withFeet({ ...recording, fileTimes }, worker, slow, ignored);
		expect(result.feet).toBe(SEEN);
		const settings = { ...DEFAULT_CLIP_SETTINGS, slowMotionFactor: slow };
		const counted = derive({ ...recording, fileTimes }, settings).strides.filter((s) => s.included);
		expect(asked).toEqual([
			counted.map(({ side, startTime }) => ({ side, time: startTime * slow }))
		]);
		expect(counted.length).toBeGreaterThan(10);
	});

	it('are missing, with a note, where the model cannot be loaded; everything else stays', async () => {
		vi.spyOn(console, 'error').mockImplementation(ignored);
		const { worker } = workerOf(() => Promise.reject(new TypeError('Failed to fetch')));
		const result = await withFeet(recording, worker, 1, ignored);
		const { notes, ...rest } = result;
		const { notes: before, ...same } = recording;
		expect(rest).toEqual(same);
		expect(notes.slice(0, -1)).toEqual(before);
		expect(notes.at(-1)).toMatchObject({ code: 'feet-unmeasured', severity: 'info' });
	});

	it('end with the reason why the whole analysis ends', async () => {
		const { worker } = workerOf(() => Promise.reject(new Refusal('no-person')));
		await expect(withFeet(recording, worker, 1, ignored)).rejects.toThrow(Refusal);
	});

	it('are not looked for in a clip that gives no result, which stays as it is', async () => {
		const nobody = { ...recording, keypoints: recording.keypoints.map(() => NaN) };
		const { worker, asked } = workerOf(() => Promise.resolve(SEEN));
		expect(await withFeet(nobody, worker, 1, ignored)).toBe(nobody);
		expect(asked).toEqual([]);
	});

	it('are absent where no frame around a contact was kept', async () => {
		const none = { frames: new Uint32Array(), points: new Float32Array() };
		const { worker } = workerOf(() => Promise.resolve(none));
		expect(await withFeet(recording, worker, 1, ignored)).toBe(recording);
	});

	it('turn with the picture, and four quarter turns bring them back', () => {
		const seen = { ...recording, feet: SEEN };
		const { width, height } = recording.clip;
		const once = turnedRecording(seen, 90).feet!;
		expect(once.frames).toEqual(SEEN.frames);
		expect([...once.points.subarray(3, 6)]).toEqual([height - 4, 3, 5]);
		expect([...turnedRecording(seen, 180).feet!.points.subarray(3, 6)]).toEqual([
			width - 3,
			height - 4,
			5
		]);
		let turned = seen;
		for (let turn = 0; turn < 4; turn++) turned = turnedRecording(turned, 90) as typeof seen;
		expect(turned.feet).toEqual(SEEN);
		expect(turnedRecording(recording, 90).feet).toBeUndefined();
	});
});

function workerOf(answer: () => Promise<FeetSeen>) {
	const asked: (readonly FootContact[])[] = [];
	const feet = (contacts: readonly FootContact[]) => {
		asked.push(contacts);
		return answer();
	};
	return { worker: { feet }, asked };
}
