import { createDetector, movenet, SupportedModels } from '@tensorflow-models/pose-detection';
import { describe, expect, it } from 'vitest';
import { median } from '../../src/core/math/statistics';
import { KEYPOINT_COUNT, KEYPOINT_NAMES } from '../../src/core/model/tracks';
import { squareImage } from '../../src/pixels/square-image';
import { useBackend } from '../../src/pose/tensorflow/backend';
import { toFrame } from '../../src/pose/body';
import { modelFileUrl } from '../../src/pose/model-files';
import { loadBlazePose } from '../../src/pose/tensorflow/blazepose';
import { loadMoveNet } from '../../src/pose/tensorflow/movenet';
import { MODEL_INPUT_SIZE, type MoveNetName } from '../../src/pose/pose-api';
import { PoseService } from '../../src/pose/pose-service';
import {
	SAMPLE_BODY_PIXELS,
	SAMPLE_SQUARE,
	sampleSquares,
	tensorCount,
	truthFrames
} from '../helpers/browser-pose';

const MODELS: MoveNetName[] = ['movenet-lightning', 'movenet-thunder'];
/** The face is a few pixels wide and its truth lies inside the head. */
const FIRST_BODY_POINT = KEYPOINT_NAMES.indexOf('left_shoulder');

describe('on TensorFlow', () => {
	it.each([
		...MODELS.map((name) => [name, () => loadMoveNet(name)] as const),
		['blazepose-heavy', () => loadBlazePose('blazepose-heavy')] as const
	])('%s keeps no tensor of a frame, and none after it is disposed', async (_name, load) => {
		await useBackend('wasm');
		const before = tensorCount();
		const model = await load();
		const loaded = tensorCount();
		expect(loaded).toBeGreaterThan(before);
		const pixels = new Uint8Array(model.inputSize ** 2 * 3).fill(90);
		for (let frame = 0; frame < 3; frame++) await model.infer(pixels);
		expect(tensorCount()).toBe(loaded);
		model.dispose();
		expect(tensorCount()).toBe(before);
	});
});

describe.each(MODELS)('%s', (name) => {
	it('finds the joints of a rendered runner, and the mirror image brings no harm', async () => {
		const service = new PoseService();
		await service.load(name, 'wasm');
		const squares = await sampleSquares(MODEL_INPUT_SIZE[name]);
		expect(squares).toHaveLength(truthFrames.length);
		for (const look of ['plain', 'mirrored'] as const) {
			const errors: number[] = [];
			for (const [i, pixels] of squares.entries()) {
				const { keypoints } = await service.infer(name, pixels, look);
				errors.push(...jointErrors(toFrame(keypoints, SAMPLE_SQUARE), i));
			}
			// MoveNet's published error on clips of this kind is 0.6 to 1.8 % of the body height.
			expect(median(errors) / SAMPLE_BODY_PIXELS).toBeLessThan(0.025);
		}
		service.dispose();
	});

	it('gives what pose-detection gives for the same pixels', async () => {
		await useBackend('wasm');
		const model = await loadMoveNet(name);
		const detector = await createDetector(SupportedModels.MoveNet, {
			modelType:
				name === 'movenet-thunder'
					? movenet.modelType.SINGLEPOSE_THUNDER
					: movenet.modelType.SINGLEPOSE_LIGHTNING,
			modelUrl: modelFileUrl(name, 'model.json'),
			enableSmoothing: false
		});
		let compared = 0;
		for (const pixels of await sampleSquares(model.inputSize)) {
			const ours = await model.infer(pixels);
			detector.reset();
			const theirs = (await detector.estimatePoses(squareImage(pixels, model.inputSize)))[0]!;
			for (const [k, point] of theirs.keypoints.entries()) {
				expect(Math.abs(ours[k * 3]! * model.inputSize - point.x)).toBeLessThan(0.5);
				expect(Math.abs(ours[k * 3 + 1]! * model.inputSize - point.y)).toBeLessThan(0.5);
				expect(Math.abs(ours[k * 3 + 2]! - point.score!)).toBeLessThan(0.02);
				compared++;
			}
		}
		expect(compared).toBe(truthFrames.length * KEYPOINT_COUNT);
		detector.dispose();
		model.dispose();
	});
});

describe('a pose service', () => {
	it('says which model is missing when it was not loaded', async () => {
		const service = new PoseService();
		await expect(service.infer('movenet-thunder', new Uint8Array(3), 'plain')).rejects.toThrow(
			'movenet-thunder'
		);
	});
});

function jointErrors(keypoints: Float32Array, frame: number): number[] {
	return truthFrames[frame]!.keypoints.map(([x, y], k) =>
		Math.hypot(keypoints[k * 3]! - x!, keypoints[k * 3 + 1]! - y!)
	).slice(FIRST_BODY_POINT);
}
