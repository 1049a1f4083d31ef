import { expect } from 'vitest';

/**
 * `toEqual` compares typed arrays as it compares objects, key by key: minutes for a clip's pictures. Element by element
 * the answer is the same (a zero differs from its negative, NaN equals NaN).
 */
expect.addEqualityTesters([
	(a: unknown, b: unknown): boolean | undefined => {
		if (!isTyped(a) || !isTyped(b) || a.constructor !== b.constructor) return undefined;
		if (a.length !== b.length) return false;
		for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
		return true;
	}
]);

type Typed = Uint8Array | Float32Array | Float64Array;

const isTyped = (value: unknown): value is Typed =>
	ArrayBuffer.isView(value) && !(value instanceof DataView);
