import type { LiteRtWasm } from '@litertjs/core/wasm/litert_wasm_internal.js';
import relaxedWasm from '@litertjs/core/wasm/litert_wasm_internal.wasm?url';
import plainWasm from '@litertjs/core/wasm/litert_wasm_compat_internal.wasm?url';
import { hasRelaxedSimd } from './relaxed-simd';

/** It reports each step of its start; and that there is no processor for networks, which is not asked for. */
const UNIMPORTANT = /^(INFO|WARNING|VERBOSE):/;

/** The package's loader needs `importScripts`, which module workers do not have; its glue is loaded as a module. */
export async function startLiteRt(): Promise<LiteRtWasm> {
	const relaxed = hasRelaxedSimd();
	const { default: create } = await (relaxed
		? import('@litertjs/core/wasm/litert_wasm_internal.js')
		: import('@litertjs/core/wasm/litert_wasm_compat_internal.js'));
	return create({
		locateFile: () => (relaxed ? relaxedWasm : plainWasm),
		printErr: (line) => {
			if (!UNIMPORTANT.test(line)) console.error(line);
		}
	});
}
