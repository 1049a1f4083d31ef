import { VideoSample } from 'mediabunny';
import { describe, expect, it, vi } from 'vitest';
import type { CropSquare } from '../../src/pixels/crop';
import { KEYPOINT_COUNT } from '../../src/core/model/tracks';
import type { YuvColour } from '../../src/pixels/colour';
import { openClip } from '../../src/media/clip/clip';
import { FrameSampler } from '../../src/media/clip/frame-sampler';
import { MODEL_INPUT_SIZE } from '../../src/pose/pose-api';
import { PoseService } from '../../src/pose/pose-service';
import { enduranceSample, SAMPLE_SQUARE, truthFrames } from '../helpers/browser-pose';
import { randomPicture, sampleSlowly } from '../helpers/slow-sampler';

const FORMATS = (['I420', 'NV12'] as const).flatMap((format) =>
	(['bt601', 'bt709'] as const).flatMap((matrix) =>
		[false, true].map((fullRange) => ({ format, matrix, fullRange }))
	)
);
const SIZE = 96;
const UPRIGHT = { rotation: 0, flip: false } as const;

describe('squares of decoded frames', () => {
	it.each(FORMATS)(
		'are the area average, pixel for pixel: $format, $matrix, full range $fullRange',
		async ({ format, matrix, fullRange }) => {
			for (const [width, height] of [
				[64, 48],
				[31, 45]
			] as const) {
				const { sample, picture } = frameOf(format, { matrix, fullRange }, width, height);
				for (const square of SQUARES) {
					// Of noise the browser draws another picture.
					const cut = await new FrameSampler({}, true).cut(sample, square, 10);
					const slow = sampleSlowly(picture, square, UPRIGHT, 10);
					const worst = Math.max(...slow.map((value, i) => Math.abs(value - cut[i]!)));
					// A byte rounds by half a step.
					expect(worst).toBeLessThanOrEqual(0.51);
				}
				sample.close();
			}
		}
	);

	it.each(['movenet-lightning', 'movenet-thunder'] as const)(
		'give %s the same keypoints by planes and by canvas',
		async (model) => {
			const service = new PoseService();
			await service.load(model, 'wasm');
			const size = MODEL_INPUT_SIZE[model];
			const apart: number[] = [];
			for (const frame of await bothWays(SAMPLE_SQUARE, size)) {
				const [planes, canvas] = await Promise.all(
					frame.map(async (pixels) => (await service.infer(model, pixels, 'plain')).keypoints)
				);
				for (let k = 0; k < KEYPOINT_COUNT * 3; k += 3)
					apart.push(
						size * Math.hypot(planes![k]! - canvas![k]!, planes![k + 1]! - canvas![k + 1]!)
					);
			}
			service.dispose();
			apart.sort((a, b) => a - b);
			expect(apart).toHaveLength(truthFrames.length * KEYPOINT_COUNT);
			// A point that the model is in two minds about may jump by a single grey level.
			expect(apart[Math.floor(0.95 * apart.length)]).toBeLessThan(0.5);
			expect(apart[apart.length >> 1]).toBeLessThan(0.15);
		}
	);
});

describe('a browser whose planes are not what it draws', () => {
	it.each([
		['they have no colour', (planes: Uint8Array, luma: number) => planes.fill(0, luma)],
		['they are of another part of the frame', (planes: Uint8Array) => planes.reverse()],
		[
			'they cannot be copied',
			() => {
				throw new DOMException('Unsupported format.', 'NotSupportedError');
			}
		]
	])('is seen through, and its frames are drawn: %s', async (_, spoil) => {
		vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const clip = await openClip(await enduranceSample(), 'endurance.mp4');
		const sample = (await clip.frames.sink.samplesAtTimestamps([1]).next()).value!;
		const right = await new FrameSampler().cut(sample, SAMPLE_SQUARE, SIZE);
		const copy = sample.copyTo.bind(sample);
		sample.copyTo = async (target, options) => {
			const layout = await copy(target, options);
			spoil(target as Uint8Array, layout[1]!.offset);
			return layout;
		};
		const cut = await new FrameSampler().cut(sample, SAMPLE_SQUARE, SIZE);
		sample.close();
		clip.close();
		vi.restoreAllMocks();
		const apart = right.map((value, i) => Math.abs(value - cut[i]!));
		expect(apart.reduce((sum, value) => sum + value) / apart.length).toBeLessThan(3);
	});
});

/** All inside, over the edges, and beside; at least two luma pixels an output pixel. */
const SQUARES: readonly CropSquare[] = [
	{ x: 3.3, y: 7.7, size: 24.6 },
	{ x: -9.2, y: -4, size: 61.3 },
	{ x: 20, y: 11, size: 30 }
];

/** A frame as the decoder hands it out, and the same picture for the slow reference. */
function frameOf(format: 'I420' | 'NV12', colour: YuvColour, width: number, height: number) {
	const interleaved = format === 'NV12';
	const picture = randomPicture({ seed: 11, width, height, interleaved, colour });
	const data = new Uint8Array(picture.y.data.length + picture.u.data.length);
	data.set(picture.y.data);
	data.set(picture.u.data, picture.y.data.length);
	const frame = new VideoFrame(data, {
		format,
		codedWidth: width,
		codedHeight: height,
		timestamp: 0,
		colorSpace: {
			matrix: colour.matrix === 'bt601' ? 'smpte170m' : 'bt709',
			primaries: 'bt709',
			transfer: 'bt709',
			fullRange: colour.fullRange
		}
	});
	return { sample: new VideoSample(frame), picture };
}

/** Squares of the endurance sample's known frames: by planes, and by canvas. */
async function bothWays(square: CropSquare, size: number) {
	const clip = await openClip(await enduranceSample(), 'endurance.mp4');
	const pairs: [planes: Uint8Array, canvas: Uint8Array][] = [];
	const times = truthFrames.map((each) => each.fileTime + 0.008);
	for await (const sample of clip.frames.sink.samplesAtTimestamps(times)) {
		if (sample === null) continue;
		const { sampler } = clip.frames;
		pairs.push([
			await sampler.cut(sample, square, size),
			sampler.cutByCanvas(sample, square, size)
		]);
		sample.close();
	}
	clip.close();
	return pairs;
}
