import relaxedWasm from '@litertjs/core/wasm/litert_wasm_internal.wasm?url';
import plainWasm from '@litertjs/core/wasm/litert_wasm_compat_internal.wasm?url';
import type { CompiledLiteRt } from '../pose-api';
import { hasRelaxedSimd } from './relaxed-simd';

let compiling: Promise<CompiledLiteRt> | null = null;

/**
 * Compiles LiteRT in this thread, once: with Relaxed SIMD where the browser has it.
 *
 * @throws {Error} when it cannot be loaded or compiled; the next call tries again
 */
export function compiledLiteRt(): Promise<CompiledLiteRt> {
	if (compiling !== null) return compiling;
	const attempt = compileBest();
	attempt.catch(() => (compiling = null));
	return (compiling = attempt);
}

async function compileBest(): Promise<CompiledLiteRt> {
	if (hasRelaxedSimd())
		try {
			return { relaxed: true, module: await compile(relaxedWasm) };
		} catch (error) {
			// A browser may know the instructions and fail to compile them.
			console.error(error);
		}
	return { relaxed: false, module: await compile(plainWasm) };
}

/** As it comes, where the server says what it is: browsers keep the code of what came so. */
async function compile(address: string): Promise<WebAssembly.Module> {
	try {
		return await WebAssembly.compileStreaming(fetch(address));
	} catch {
		const file = await fetch(address);
		if (!file.ok) throw new Error(`LiteRT did not load: ${file.status}.`);
		return WebAssembly.compile(await file.arrayBuffer());
	}
}
