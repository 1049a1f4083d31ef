import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/core/math/statistics';
import { KEYPOINT_NAMES } from '../../src/core/model/tracks';
import { openClip } from '../../src/media/clip/clip';
import { cropOfFrame } from '../../src/pixels/crop';
import { bodyOf, squareOfBody, toFrame } from '../../src/pose/body';
import { isKnownAnswer, knownFrame } from '../../src/pose/known-frame';
import { loadBlazePose } from '../../src/pose/litert/blazepose';
import { startLiteRt } from '../../src/pose/litert/start';
import { fetchMoveNet, loadMoveNet } from '../../src/pose/litert/movenet';
import { fetchModelFile } from '../../src/pose/model-files';
import { isBlazePose, MODEL_INPUT_SIZE, type ModelName } from '../../src/pose/pose-api';
import { PoseService } from '../../src/pose/pose-service';
import asymmetric from '../reference/clips/D-tempo-asymmetry-60.mp4?url';
import tempo from '../reference/bodies/M-tempo-60.mp4?url';
import fast from '../reference/bodies/N-fast-left-60.mp4?url';
import leftFacing from '../reference/bodies/O-asymmetry-left-60.mp4?url';

/** How far the points of each may lie apart, pixels of its input: the median, and 95 %. */
const LIMITS: Readonly<Record<ModelName, readonly [number, number]>> = {
	'movenet-lightning': [0.25, 1.1],
	'movenet-thunder': [0.25, 1.1],
	'blazepose-heavy': [0.35, 1.1]
};
const MODELS = Object.keys(LIMITS) as ModelName[];
/** No range was measured on them, see `tools/convert/crops.ts`. */
const CLIPS = [asymmetric, tempo, fast, leftFacing];
const TIMES = Array.from({ length: 10 }, (_, i) => 0.51 + 0.237 * i);
/** What angles and events are made of. */
const MEASURED = KEYPOINT_NAMES.flatMap((name, k) => (/hip|knee|ankle/.test(name) ? [k] : []));

describe.each(MODELS)('%s on LiteRT', (name) => {
	const size = MODEL_INPUT_SIZE[name];

	it('finds what the network of floats on TensorFlow finds', async () => {
		const [whole, float] = [new PoseService(), new PoseService()];
		await Promise.all([whole.load(name, 'litert'), float.load(name, 'wasm')]);
		const apart: number[] = [];
		for (const url of CLIPS)
			for (const pixels of await runnerIn(url, name, float))
				for (const look of ['plain', 'mirrored'] as const) {
					const { keypoints: found } = await whole.infer(name, pixels, look);
					const { keypoints: expected } = await float.infer(name, pixels, look);
					for (const k of MEASURED)
						apart.push(
							size *
								Math.hypot(
									found[3 * k]! - expected[3 * k]!,
									found[3 * k + 1]! - expected[3 * k + 1]!
								)
						);
				}
		whole.dispose();
		float.dispose();
		expect(apart).toHaveLength(CLIPS.length * TIMES.length * 2 * MEASURED.length);
		const [most, mostOf95] = LIMITS[name];
		expect(quantile(apart, 0.5)).toBeLessThanOrEqual(most);
		expect(quantile(apart, 0.95)).toBeLessThanOrEqual(mostOf95);
	});

	it('gives the known answer, the same each time, and keeps no memory of a frame', async () => {
		const wasm = await startLiteRt();
		const model = isBlazePose(name)
			? await loadBlazePose(wasm, name, await fetchModelFile(name, `${name}.tflite`))
			: await loadMoveNet(wasm, name, await fetchMoveNet(name));
		const pixels = await knownFrame(name);
		const first = await model.infer(pixels);
		expect(isKnownAnswer(name, first)).toBe(true);
		await model.infer(new Uint8Array(pixels.length));
		const memory = wasm.HEAPU8.length;
		for (let frame = 0; frame < 30; frame++) expect(await model.infer(pixels)).toEqual(first);
		expect(wasm.HEAPU8.length).toBe(memory);
		model.dispose();
	});
});

/** Squares around the runner of a clip, as the model sees them. */
async function runnerIn(url: string, name: ModelName, model: PoseService): Promise<Uint8Array[]> {
	const size = MODEL_INPUT_SIZE[name];
	const clip = await openClip(await (await fetch(url)).blob(), 'clip.mp4');
	try {
		const { width, height } = clip.facts;
		let square = cropOfFrame(width, height);
		const squares: Uint8Array[] = [];
		// The first look finds the runner.
		for await (const frame of clip.frames.at([TIMES[0]! - 0.1, ...TIMES])) {
			const pixels = await frame.cut(square, size);
			squares.push(pixels);
			const { keypoints } = await model.infer(name, pixels, 'plain');
			square = squareOfBody(bodyOf(toFrame(keypoints, square))!);
		}
		return squares.slice(1);
	} finally {
		clip.close();
	}
}
