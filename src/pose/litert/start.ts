import type { LiteRtWasm } from '@litertjs/core/wasm/litert_wasm_internal.js';
import type { CompiledLiteRt } from '../pose-api';
import { compiledLiteRt } from './compiled';

/** It reports each step of its start; and that there is no processor for networks, which is not asked for. */
const UNIMPORTANT = /^(INFO|WARNING|VERBOSE):/;

/**
 * Starts LiteRT in this thread. The package's loader needs `importScripts`, which module workers do not have; its glue is
 * loaded as a module.
 *
 * @param given by another thread; without it LiteRT is compiled here
 * @throws {Error} when it does not start
 */
export async function startLiteRt(given: CompiledLiteRt | null = null): Promise<LiteRtWasm> {
	const { relaxed, module } = given ?? (await compiledLiteRt());
	const { default: create } = await (relaxed
		? import('@litertjs/core/wasm/litert_wasm_internal.js')
		: import('@litertjs/core/wasm/litert_wasm_compat_internal.js'));
	return new Promise((resolve, reject) => {
		create({
			instantiateWasm: (imports, received) => {
				WebAssembly.instantiate(module, imports).then(
					(instance) => received(instance, module),
					reject
				);
				return {};
			},
			printErr: (line) => {
				if (!UNIMPORTANT.test(line)) console.error(line);
			}
		}).then(resolve, reject);
	});
}
