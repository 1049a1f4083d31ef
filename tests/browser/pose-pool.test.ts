import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/pose/in-order';
import { isKnownAnswer, knownFrame } from '../../src/pose/known-frame';
import { startPoseWorker } from '../../src/pose/pose-client';
import { PosePool, type PoseWorker } from '../../src/pose/pose-pool';

const MODEL = 'movenet-lightning';
const SQUARES = 24;
/** Longer than an inference takes on a busy machine. */
const PATIENCE = { milliseconds: 8000, answered: () => undefined, gaveUp: () => undefined };

describe('a pool of real pose workers', () => {
	it('answers every square when one worker is killed in the middle', async () => {
		const workers: PoseWorker[] = [];
		const start = () => {
			const worker = startPoseWorker();
			workers.push(worker);
			return worker;
		};
		const pool = new PosePool(start, { backend: 'litert', workers: 2 }, 2, PATIENCE);
		await pool.load(MODEL);
		const pixels = await knownFrame(MODEL);
		let answered = 0;
		const poses = inOrder(times(SQUARES), pool.capacity, () =>
			Promise.resolve(() => pool.infer(MODEL, pixels, 'plain'))
		);
		for await (const { keypoints } of poses) {
			expect(isKnownAnswer(MODEL, keypoints)).toBe(true);
			// It is gone without a word, as when the system takes its memory.
			if (++answered === 5) workers[1]!.end();
		}
		expect(answered).toBe(SQUARES);
		expect(workers).toHaveLength(3);
		expect(pool.report.replaced).toBe(1);
		pool.close();
	});
});

async function* times(count: number) {
	for (let n = 0; n < count; n++) yield await Promise.resolve(n);
}
