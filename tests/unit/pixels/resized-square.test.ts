import { expect, it } from 'vitest';
import { resizedSquare } from '../../../src/pixels/resized-square';

it('A square at its own size is itself, and a slope stays one', () => {
	const slope = Uint8Array.from({ length: 6 * 6 * 3 }, (_, i) => 30 * (Math.floor(i / 3) % 6));
	expect(resizedSquare(slope, 6, 6)).toEqual(slope);
	const larger = resizedSquare(slope, 6, 12);
	expect(larger).toHaveLength(12 * 12 * 3);
	const row = Array.from({ length: 12 }, (_, x) => larger[(5 * 12 + x) * 3]!);
	expect(row).toEqual([0, 8, 23, 38, 53, 68, 83, 98, 113, 128, 143, 150]);
});
