import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';
import { inProject } from './project';
import { relaxedBackend } from './relaxed-simd';

const SOURCE = inProject('src/core/math/area-kernel.wat');
const CODE = inProject('src/core/math/area-kernel-code.ts');
/** Where {@link relaxedBackend} is kept. */
export const RELAXED_BACKEND = inProject('src/pose/wasm/tfjs-backend-wasm-relaxed-simd.wasm');

/** `area-kernel.wat` as hexadecimal WebAssembly. */
async function assembled(): Promise<string> {
	const assembler = await wabt();
	const module = assembler.parseWat('area-kernel.wat', readFileSync(SOURCE), { simd: true });
	module.validate();
	return Buffer.from(module.toBinary({}).buffer).toString('hex');
}

/** The module that carries it: code that loads with its users, without a request of its own. */
export const kernelModule = async (): Promise<string> =>
	`/** Made of area-kernel.wat by \`npm run kernel\`. */\nexport const AREA_KERNEL =\n\t'${await assembled()}';\n`;

if (process.argv[1] === import.meta.filename) {
	writeFileSync(CODE, await kernelModule());
	writeFileSync(RELAXED_BACKEND, await relaxedBackend());
}
