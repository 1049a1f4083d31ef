import { describe, expect, it } from 'vitest';

describe('typed arrays in a comparison', () => {
	it('are equal when every element is, to the sign of a zero', () => {
		expect({ a: [Float64Array.of(1, NaN, -0)] }).toEqual({ a: [Float64Array.of(1, NaN, -0)] });
		expect(Float64Array.of(-0)).not.toEqual(Float64Array.of(0));
		expect({ a: Uint8Array.of(1, 2) }).not.toEqual({ a: Uint8Array.of(1, 3) });
		expect(Uint8Array.of(1)).not.toEqual(Uint8Array.of(1, 2));
		expect(Uint8Array.of(1)).not.toEqual(Float32Array.of(1));
	});
});
