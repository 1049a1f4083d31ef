import { afterEach, expect, it, vi } from 'vitest';
import createWabt from 'wabt';
import { hasRelaxedSimd } from '../../../src/pose/litert/relaxed-simd';

afterEach(() => vi.restoreAllMocks());

/** One of each kind that LiteRT's network code may use. */
const KINDS = [
	'i32x4.relaxed_dot_i8x16_i7x16_add_s',
	'f32x4.relaxed_madd',
	'i8x16.relaxed_swizzle',
	'i32x4.relaxed_trunc_f32x4_s',
	'i8x16.relaxed_laneselect',
	'f32x4.relaxed_min',
	'i16x8.relaxed_q15mulr_s'
];

it('a browser has Relaxed SIMD when it takes an instruction of each kind, not one alone', async () => {
	const validate = vi.spyOn(WebAssembly, 'validate').mockReturnValue(true);
	expect(hasRelaxedSimd()).toBe(true);
	const [probe] = validate.mock.calls[0]!;
	const wabt = await createWabt();
	const module = wabt.readWasm(probe as Uint8Array, { relaxed_simd: true });
	module.validate();
	const text = module.toText({});
	for (const kind of KINDS) expect(text).toContain(kind);
	// The same module is none without them.
	expect(() => wabt.readWasm(probe as Uint8Array, { relaxed_simd: false })).toThrow();
});
