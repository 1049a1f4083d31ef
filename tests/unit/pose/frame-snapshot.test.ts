import { describe, expect, it } from 'vitest';
import { cutPicture } from '../../../src/pose/frame-snapshot';

const SIDE = 12;
/** Shows a square of the frame twice as large as itself. */
const SHOWN = { x: -4, y: 6, size: 24 };
const picture = Uint8Array.from({ length: SIDE * SIDE * 3 }, (_, i) => (i * 89) % 256);

describe('a square cut out of a kept picture', () => {
	it('is the picture itself when it is the square it shows', () => {
		expect(cutPicture(picture, SIDE, SHOWN, SHOWN, SIDE)).toEqual(picture);
	});

	it('is the mean of the pixels that each of its own covers', () => {
		const cut = cutPicture(picture, SIDE, SHOWN, SHOWN, 4);
		for (let row = 0; row < 4; row++)
			for (let column = 0; column < 4; column++)
				for (let channel = 0; channel < 3; channel++) {
					let sum = 0;
					for (let k = 0; k < 9; k++) {
						const [y, x] = [3 * row + Math.floor(k / 3), 3 * column + (k % 3)];
						sum += picture[(y * SIDE + x) * 3 + channel]!;
					}
					const got = cut[(row * 4 + column) * 3 + channel]!;
					expect(Math.abs(got - sum / 9)).toBeLessThanOrEqual(0.51);
				}
	});

	it('lies where the square lies in the frame, and is black outside of the picture', () => {
		const right = cutPicture(picture, SIDE, SHOWN, { x: 8, y: 6, size: 24 }, SIDE);
		for (let row = 0; row < SIDE; row++) {
			const from = row * SIDE * 3;
			const half = (SIDE / 2) * 3;
			expect(right.subarray(from, from + half)).toEqual(
				picture.subarray(from + half, from + 2 * half)
			);
			expect(right.subarray(from + half, from + 2 * half).every((value) => value === 0)).toBe(true);
		}
	});
});
