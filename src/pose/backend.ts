import { env, ready, setBackend } from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import wasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import wasmSimd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import type { BackendName } from '../core/recording';

/**
 * Makes TensorFlow use a backend in this thread. WebAssembly runs on one thread: several
 * single-threaded workers scale better and need no cross-origin isolation.
 *
 * @throws {Error} when the browser cannot run it
 */
export async function useBackend(name: BackendName): Promise<void> {
	if (name === 'wasm') {
		env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
		setWasmPaths({
			'tfjs-backend-wasm.wasm': wasm,
			'tfjs-backend-wasm-simd.wasm': wasmSimd,
			// Every name must have an address; with threads off this one is never asked for.
			'tfjs-backend-wasm-threaded-simd.wasm': wasmSimd
		});
	} else if (name === 'webgl') {
		await import('@tensorflow/tfjs-backend-webgl');
	} else {
		await import('@tensorflow/tfjs-backend-webgpu');
	}
	if (!(await setBackend(name))) throw new Error(`This browser cannot run the ${name} backend.`);
	await ready();
}
