import { backend } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl';
import { describe, expect, it } from 'vitest';
import { hardwareBackends } from '../../src/pose/graphics';
import type { BackendName } from '../../src/core/model/recording';
import { isKnownAnswer, knownFrame } from '../../src/pose/known-frame';
import { MODEL_INPUT_SIZE, type ModelName } from '../../src/pose/pose-api';
import { PoseService } from '../../src/pose/pose-service';
import { itWhenFull } from '../helpers/when-full';

describe('the frame with known keypoints', () => {
	it.each([
		['movenet-lightning', 'litert'],
		['movenet-lightning', 'wasm'],
		['movenet-thunder', 'litert'],
		['movenet-thunder', 'wasm'],
		['blazepose-heavy', 'litert'],
		['blazepose-heavy', 'wasm']
	] satisfies [ModelName, BackendName][])(
		'tells the right answer of %s on %s from a wrong one',
		async (model, backend) => {
			const service = new PoseService();
			await service.load(model, backend);
			const { keypoints } = await service.infer(model, await knownFrame(model), 'plain');
			service.dispose();
			expect(isKnownAnswer(model, keypoints)).toBe(true);
			for (const wrong of [NaN, 0, 0.9]) {
				const ankle = keypoints.slice();
				ankle[16 * 3] = wrong;
				expect(isKnownAnswer(model, ankle)).toBe(false);
			}
			expect(isKnownAnswer(model, new Float32Array(51))).toBe(false);
		}
	);
});

describe('WebGL on the software renderer of this browser', () => {
	// Quicker: the unit tests of the trial of backends and of a lost one.
	itWhenFull(
		'is never a choice, yet answers as WebAssembly does when forced, and says so when its context is lost',
		async () => {
			expect(await hardwareBackends()).not.toContain('webgl');
			const model = 'movenet-lightning';
			const pixels = await knownFrame(model);
			const onCpu = new PoseService();
			await onCpu.load(model, 'wasm');
			const { keypoints: expected } = await onCpu.infer(model, pixels, 'plain');
			onCpu.dispose();
			const service = new PoseService();
			await service.load(model, 'webgl');
			const { keypoints } = await service.infer(model, pixels, 'plain');
			expect(isKnownAnswer(model, keypoints)).toBe(true);
			for (let k = 0; k < keypoints.length; k += 3) {
				const apart = Math.hypot(
					keypoints[k]! - expected[k]!,
					keypoints[k + 1]! - expected[k + 1]!
				);
				expect(apart * MODEL_INPUT_SIZE[model]).toBeLessThan(0.1);
			}

			const { gl } = (backend() as MathBackendWebGL).gpgpu;
			const lost = service.infer(model, pixels, 'plain');
			gl.getExtension('WEBGL_lose_context')!.loseContext();
			await expect(lost).rejects.toThrow('webgl');
		}
	);
});
