import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import wabt from 'wabt';
import { inProject } from './project';

/** Sources of WebAssembly without their ending; the code lies beside them under the constant's name. */
const KERNELS = {
	AREA_KERNEL: 'src/pixels/area-kernel',
	PICTURE_KERNEL: 'src/pixels/picture-kernel'
} as const;
type KernelName = keyof typeof KERNELS;
/** Where the code of a kernel is kept. */
export const kernelFile = (name: KernelName): string => inProject(`${KERNELS[name]}-code.ts`);

/** A kernel as hexadecimal WebAssembly. */
async function assembled(path: string): Promise<string> {
	const assembler = await wabt();
	const module = assembler.parseWat(path, readFileSync(inProject(path)), { simd: true });
	module.validate();
	return Buffer.from(module.toBinary({}).buffer).toString('hex');
}

/** The module that carries it: code that loads with its users, without a request of its own. */
export async function kernelModule(name: KernelName): Promise<string> {
	const source = `${KERNELS[name]}.wat`;
	const code = await assembled(source);
	return `/** Generated from ${basename(source)} by \`npm run kernel\`. */\nexport const ${name} =\n\t'${code}';\n`;
}

if (process.argv[1] === import.meta.filename) {
	for (const name of Object.keys(KERNELS) as KernelName[])
		writeFileSync(kernelFile(name), await kernelModule(name));
}
