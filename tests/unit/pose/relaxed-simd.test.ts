import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { describe, expect, it } from 'vitest';
import wabt from 'wabt';
import { hasRelaxedSimd } from '../../../src/pose/relaxed-simd';
import { RELAXED_BACKEND } from '../../../tools/kernel';
import { relaxedBackend, withFusedMultiplyAdds } from '../../../tools/relaxed-simd';

describe('fused multiply-adds', () => {
	it('give what products and sums gave, in both orders, and leave other sums alone', async () => {
		// Node 20 has them behind a flag.
		setFlagsFromString('--experimental-wasm-relaxed-simd');
		expect(hasRelaxedSimd()).toBe(true);
		const text = withFusedMultiplyAdds(EXAMPLE);
		expect(text.match(/relaxed_madd/g)).toHaveLength(2);
		expect(text.match(/f32x4\.add/g)).toHaveLength(1);
		// Whole numbers: nothing is rounded, so once or twice is the same.
		for (const runs of [await functionsOf(EXAMPLE), await functionsOf(text)]) {
			expect(runs['product_first']!(3, 5, 7)).toBe(22);
			expect(runs['sum_first']!(3, 5, 7)).toBe(22);
			expect(runs['sum_alone']!(3, 5, 7)).toBe(8);
		}
	});
});

describe('the WebAssembly of TensorFlow with fused multiply-adds', () => {
	it('is made of the installed package', async () => {
		expect(Buffer.from(await relaxedBackend()).equals(readFileSync(RELAXED_BACKEND))).toBe(true);
	});
});

async function functionsOf(text: string) {
	const module = (await wabt()).parseWat('example.wat', text, { simd: true, relaxed_simd: true });
	const { buffer } = module.toBinary({});
	module.destroy();
	const { instance } = await WebAssembly.instantiate(new Uint8Array(buffer));
	return instance.exports as Record<string, (a: number, b: number, c: number) => number>;
}

/** As wabt writes a module: flat, one instruction a line, names for all. */
const EXAMPLE = `(module
${exported('product_first', 'a b * c +')}
${exported('sum_first', 'c a b * +')}
${exported('sum_alone', 'a b + c drop')})
`;

/** A function of a, b and c that answers with the first of four floats that were all calculated alike. */
function exported(name: string, steps: string): string {
	const instructions: Record<string, string> = {
		'*': 'f32x4.mul',
		'+': 'f32x4.add',
		drop: 'drop'
	};
	const lines = steps
		.split(' ')
		.map((step) => `    ${instructions[step] ?? `local.get $${step}4`}`);
	const splats = ['a', 'b', 'c'].map(
		(value) => `    local.get $${value}\n    f32x4.splat\n    local.set $${value}4`
	);
	return [
		`  (func $${name} (export "${name}") (param $a f32) (param $b f32) (param $c f32) (result f32)`,
		'    (local $a4 v128) (local $b4 v128) (local $c4 v128)',
		...splats,
		...lines,
		'    f32x4.extract_lane 0)'
	].join('\n');
}
