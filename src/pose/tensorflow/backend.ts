import { backend, env, ready, setBackend } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import wasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import wasmSimd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import type { TensorFlowBackend } from '../../core/model/recording';

/**
 * Makes TensorFlow use a backend in this thread. WebAssembly runs on one thread: several
 * single-threaded workers scale better and need no cross-origin isolation.
 *
 * @throws {Error} when the browser cannot run it, or only in half precision, as WebGL on iPhones: rounding moves points by
 *   pixels, and the known frame would not tell
 */
export async function useBackend(name: TensorFlowBackend): Promise<void> {
	if (name === 'wasm') {
		env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
		setWasmPaths({
			'tfjs-backend-wasm.wasm': wasm,
			'tfjs-backend-wasm-simd.wasm': wasmSimd,
			// Every name must have an address; with threads off this one is never requested.
			'tfjs-backend-wasm-threaded-simd.wasm': wasmSimd
		});
	} else if (name === 'webgl') {
		await import('@tensorflow/tfjs-backend-webgl');
	} else {
		await import('@tensorflow/tfjs-backend-webgpu');
	}
	if (!(await setBackend(name))) throw new Error(`This browser cannot run the ${name} backend.`);
	if (name === 'webgl' && !env().getBool('WEBGL_RENDER_FLOAT32_ENABLED'))
		throw new Error('WebGL calculates in half precision here.');
	await ready();
}

/**
 * Rejects when the device of the backend in use is lost, and never resolves. TensorFlow itself waits for ever for an
 * answer from a WebGL context that is gone.
 */
export function deviceLoss(name: TensorFlowBackend): Promise<never> {
	const loss = new Promise<never>((_, reject) => {
		const lost = () => reject(new Error(`The device of the ${name} backend was lost.`));
		if (name === 'webgl') {
			// The types of a worker do not include a context's canvas.
			const gl = (backend() as MathBackendWebGL).gpgpu.gl as { readonly canvas?: EventTarget };
			gl.canvas?.addEventListener('webglcontextlost', lost);
		} else if (name === 'webgpu') void (backend() as WebGPUBackend).device.lost.then(lost);
	});
	// It may happen while nothing is requested.
	loss.catch(() => undefined);
	return loss;
}
