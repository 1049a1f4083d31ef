import { describe, expect, it } from 'vitest';
import { SEEN_FOOT_POINTS, seenAnkleIndex } from '../../../src/core/model/feet';
import { legIndex } from '../../../src/core/model/legs';
import { KEYPOINT_COUNT, SIDES, type Side } from '../../../src/core/model/tracks';
import { framesAtContacts, lookAtFeet } from '../../../src/pose/feet-at-contacts';
import { FOOT_MODEL } from '../../../src/pose/pose-api';
import type { FootFrame } from '../../../src/pose/foot-frames';
import type { PosePool } from '../../../src/pose/pose-pool';

const SQUARE = { x: 100, y: 50, size: 512 };

describe('the frames at contacts', () => {
	const frames = Array.from({ length: 600 }, (_, index) => frameAt(index));

	it('are the ones just before and just after', () => {
		const chosen = framesAtContacts(frames, [{ side: 'left', time: 2.005 }]);
		expect(chosen.map(({ index }) => index)).toEqual([200, 201]);
	});

	it('are none where the kept frames lie too far apart, before the first or after the last', () => {
		const few = [frames[100]!, frames[105]!, frames[109]!];
		const at = (time: number) => framesAtContacts(few, [{ side: 'left', time }]);
		expect(at(1.02)).toEqual([]);
		expect(at(1.07).map(({ index }) => index)).toEqual([105, 109]);
		expect(at(0.5)).toEqual([]);
		expect(at(1.2)).toEqual([]);
	});

	it('are of eight contacts a foot at most, spread over the clip, each frame once', () => {
		const contacts = (['left', 'right'] as const).flatMap((side) =>
			Array.from({ length: 40 }, (_, i) => ({ side, time: 0.105 + i * 0.14 }))
		);
		const chosen = framesAtContacts(frames, contacts);
		// Both feet land at the same time here: their frames are the same.
		expect(chosen).toHaveLength(16);
		expect(new Set(chosen).size).toBe(16);
		const indices = chosen.map(({ index }) => index);
		expect(indices).toEqual([...indices].sort((a, b) => a - b));
		expect(indices[0]).toBeLessThan(70);
		expect(indices.at(-1)).toBeGreaterThan(480);
	});
});

describe('looking at feet', () => {
	it('asks the model that knows feet, and places its answer in the picture', async () => {
		const asked: string[] = [];
		const pool = poolOf((model) => {
			asked.push(model);
			const keypoints = new Float32Array((KEYPOINT_COUNT + 4) * 3);
			for (let k = 0; k < KEYPOINT_COUNT + 4; k++) keypoints.set([0.25, 0.5, 0.01 * k], 3 * k);
			return keypoints;
		});
		const progress: number[] = [];
		const seen = await lookAtFeet(
			pool,
			[frameAt(7), frameAt(9)],
			() => 'plain',
			(done) => progress.push(done)
		);
		expect(asked).toEqual([FOOT_MODEL, FOOT_MODEL]);
		expect(progress).toEqual([1, 2]);
		expect([...seen.frames]).toEqual([7, 9]);
		expect(seen.points).toHaveLength(2 * SEEN_FOOT_POINTS * 3);
		const scores = [17, 18, 19, 20, legIndex('left', 'ankle'), legIndex('right', 'ankle')];
		for (let i = 0; i < 2 * SEEN_FOOT_POINTS; i++) {
			const [x, y, score] = seen.points.subarray(3 * i, 3 * i + 3);
			// The answer's own places are y and x as shares of the square, or x and y: both are told by its model.
			expect([x, y].sort()).toEqual([100 + 0.25 * 512, 50 + 0.5 * 512].sort());
			expect(score).toBeCloseTo(0.01 * scores[i % SEEN_FOOT_POINTS]!, 6);
		}
	});

	it('asks nobody where the models of the mode knew the feet, and takes the ankles of the same frame', async () => {
		const pool = poolOf(() => {
			throw new Error('asked');
		});
		const feet = Float32Array.from({ length: 12 }, (_, i) => i);
		const seen = await lookAtFeet(
			pool,
			[{ ...frameAt(3), feet }],
			() => 'plain',
			() => undefined
		);
		expect([...seen.points.subarray(0, 12)]).toEqual([...feet]);
		for (const side of SIDES) {
			const k = 3 * seenAnkleIndex(side);
			expect([...seen.points.subarray(k, k + 3)]).toEqual([...ankleOf(3, side)]);
		}
	});

	it('fails when the model cannot be asked', async () => {
		const pool = { infer: () => Promise.reject(new Error('lost')) };
		await expect(
			lookAtFeet(
				pool,
				[frameAt(1)],
				() => 'plain',
				() => undefined
			)
		).rejects.toThrow('lost');
	});
});

const ankleOf = (index: number, side: Side): Float32Array =>
	frameAt(index).keypoints.subarray(3 * legIndex(side, 'ankle'), 3 * legIndex(side, 'ankle') + 3);

/** A hundred frames a second. */
const frameAt = (index: number): FootFrame => ({
	index,
	time: index / 100,
	square: SQUARE,
	pixels: new Uint8Array(1),
	feet: null,
	keypoints: Float32Array.from({ length: KEYPOINT_COUNT * 3 }, (_, i) => index + i)
});

const poolOf = (answer: (model: string) => Float32Array): Pick<PosePool, 'infer'> => ({
	infer: (model) =>
		Promise.resolve().then(
			() => ({ keypoints: answer(model) }) as Awaited<ReturnType<PosePool['infer']>>
		)
});
