import { describe, expect } from 'vitest';
import { recordKeypoints, type RecordingOptions } from '../../src/app/analyse';
import { derive } from '../../src/app/derive';
import { NO_SETTINGS } from '../../src/core/model/settings';
import type { Recording } from '../../src/core/model/recording';
import { KEYPOINT_COUNT } from '../../src/core/model/tracks';
import { MODEL_INPUT_SIZE } from '../../src/pose/pose-api';
import { firstFrames } from '../helpers/browser-clips';
import { enduranceSample, SAMPLE_SQUARE } from '../helpers/browser-pose';
import { metricShifts } from '../helpers/metric-shifts';
import { itWhenFull } from '../helpers/when-full';

/** Of 60 a second, every second one is measured: three strides a side. */
const FRAMES = 170;
/** Said to be four times slowed down, 60 frames a second are 240, of which every second is enough. */
const EVERY_SECOND_FRAME = { slowMotionFactor: 4 } as const;
/** Side of the model's input over that of the square, which holds the runner with little to spare. */
const INPUT_PIXELS = MODEL_INPUT_SIZE['movenet-lightning'] / SAMPLE_SQUARE.size;

describe('a clip gives the same result', () => {
	// Quicker: sampler, stepped-video and without-webcodecs.
	itWhenFull(
		'by WebCodecs and planes as by a <video> and a canvas: times, keypoints, metrics',
		async () => {
			const clip = await firstFrames(await enduranceSample(), FRAMES);
			const planes = await record(clip, { ...EVERY_SECOND_FRAME, decoder: 'webcodecs' });
			const canvas = await record(clip, { ...EVERY_SECOND_FRAME, decoder: 'video' });
			expect(canvas.fileTimes).toHaveLength(FRAMES / 2);
			expect(canvas.fileTimes).toEqual(planes.fileTimes);

			const apart = distances(planes, canvas).map((pixels) => pixels * INPUT_PIXELS);
			// Each way has found its own crop, a fraction of a pixel apart: the model's own scatter is in this. In one and
			// the same crop 95 % of the points are within 0.5 (sampler.test.ts).
			const [median, most] = [apart[apart.length >> 1]!, apart[Math.floor(0.95 * apart.length)]!];
			console.info(
				`points apart, input pixels: median ${median.toFixed(2)}, 95 % ${most.toFixed(2)}`
			);
			expect(median).toBeLessThan(0.5);

			const [own, other] = [planes, canvas].map((recording) =>
				derive(recording, { ...NO_SETTINGS, slowMotionFactor: 1 })
			) as [ReturnType<typeof derive>, ReturnType<typeof derive>];
			const shifts = metricShifts(own, other).sort((a, b) => b.share - a.share);
			expect(shifts.length).toBeGreaterThan(30);
			console.info(
				`<video> and canvas against WebCodecs and planes, ${shifts.length} metrics, largest in parts of their ±:\n` +
					shifts
						.slice(0, 5)
						.map(({ name, share }) => `${share.toFixed(3)} ${name}`)
						.join('\n')
			);
			expect(shifts[0]!.share).toBeLessThanOrEqual(1);
		}
	);

	// Quicker: the unit tests of the pool.
	itWhenFull('by one, two and four workers, bit for bit', async () => {
		const clip = await firstFrames(await enduranceSample(), 36);
		const [one, ...others] = [
			await record(clip, { workers: 1 }),
			await record(clip, { workers: 2 }),
			await record(clip, { workers: 4 })
		];
		expect(one.fileTimes).toHaveLength(36);
		for (const other of others) {
			expect(other.fileTimes).toEqual(one.fileTimes);
			expect(new Uint8Array(other.keypoints.buffer)).toEqual(new Uint8Array(one.keypoints.buffer));
		}
		expect(others.map(({ model }) => model!.workers)).toEqual([2, 4]);
	});
});

const record = (clip: Blob, options: Partial<RecordingOptions>): Promise<Recording> =>
	recordKeypoints(clip, { mode: 'fast', backend: 'litert', ...options });

/** How far each point of one recording lies from the other's, pixels of the frame, ascending. */
function distances(a: Recording, b: Recording): number[] {
	return Array.from({ length: a.fileTimes.length * KEYPOINT_COUNT }, (_, point) =>
		Math.hypot(
			a.keypoints[point * 3]! - b.keypoints[point * 3]!,
			a.keypoints[point * 3 + 1]! - b.keypoints[point * 3 + 1]!
		)
	).sort((x, y) => x - y);
}
