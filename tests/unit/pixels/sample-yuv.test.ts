import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleYuv } from '../../../src/pixels/sample-yuv';
import { storedSpan, type Orientation } from '../../../src/pixels/orientation';
import { yuvColour, type YuvColour } from '../../../src/pixels/colour';
import { randomPicture, sampleSlowly } from '../../helpers/slow-sampler';

const ORIENTATIONS = ([0, 90, 180, 270] as const).flatMap((rotation) =>
	[false, true].map((flip): Orientation => ({ rotation, flip }))
);

describe('sampling a square out of a planar picture', () => {
	it('gives the area average of each pixel, for any square and orientation, in memory used before', () => {
		fc.assert(
			fc.property(
				fc.record({
					seed: fc.integer({ min: 1, max: 1e6 }),
					width: fc.integer({ min: 5, max: 40 }),
					height: fc.integer({ min: 5, max: 40 }),
					x: fc.double({ min: -12, max: 25, noNaN: true }),
					y: fc.double({ min: -12, max: 25, noNaN: true }),
					// From two luma pixels an output pixel on, chroma shrinks too.
					size: fc.double({ min: 12, max: 60, noNaN: true }),
					orientation: fc.constantFrom(...ORIENTATIONS),
					interleaved: fc.boolean(),
					colour: fc.record({
						matrix: fc.constantFrom<YuvColour['matrix']>('bt601', 'bt709'),
						fullRange: fc.boolean()
					})
				}),
				({ seed, width, height, x, y, size, orientation, interleaved, colour }) => {
					const picture = randomPicture({ seed, width, height, interleaved, colour });
					const square = { x, y, size };
					const span = storedSpan(square, orientation, width, height, 1);
					const used = new Uint8Array(6 * 6 * 3).fill(77);
					const quick = sampleYuv(picture, span, 6, used);
					expect(quick).toBe(used);
					const slow = sampleSlowly(picture, square, orientation, 6);
					const worst = Math.max(...slow.map((value, i) => Math.abs(value - quick[i]!)));
					// A byte rounds by half a step.
					expect(worst).toBeLessThanOrEqual(0.51);
				}
			),
			{ numRuns: 200, seed: 7 }
		);
	});

	it('keeps a picture pixel for pixel when the square has its size', () => {
		const colour = { matrix: 'bt709', fullRange: true } as const;
		const picture = randomPicture({ seed: 3, width: 8, height: 8, interleaved: false, colour });
		picture.u.data.fill(128);
		picture.y.data.set(Array.from({ length: 64 }, (_, i) => i * 3));
		const span = storedSpan({ x: 0, y: 0, size: 8 }, { rotation: 0, flip: false }, 8, 8, 1);
		const rgb = sampleYuv({ ...picture, v: picture.u }, span, 8);
		expect([...rgb].filter((_, i) => i % 3 === 0)).toEqual(
			Array.from({ length: 64 }, (_, i) => i * 3)
		);
	});

	it('leaves what lies outside of the picture black', () => {
		const colour = { matrix: 'bt601', fullRange: false } as const;
		const picture = randomPicture({ seed: 5, width: 10, height: 10, interleaved: true, colour });
		const span = storedSpan({ x: 30, y: 0, size: 10 }, { rotation: 0, flip: false }, 10, 10, 1);
		const used = new Uint8Array(4 * 4 * 3).fill(77);
		expect(sampleYuv(picture, span, 4, used).every((value) => value === 0)).toBe(true);
	});

	it('stretches stored pixels that are not square', () => {
		const orientation = { rotation: 0, flip: false } as const;
		const span = storedSpan({ x: 20, y: 0, size: 40 }, orientation, 50, 40, 2);
		expect(span.x).toEqual({ start: 10, end: 30 });
		expect(span.y).toEqual({ start: 0, end: 40 });
	});
});

describe('the colour of a frame', () => {
	it('is BT.709 for high definition and BT.601 below when the file does not say', () => {
		expect(yuvColour(null, null, 1080)).toEqual({ matrix: 'bt709', fullRange: false });
		expect(yuvColour(null, true, 480)).toEqual({ matrix: 'bt601', fullRange: true });
	});

	it('is left to the browser where it is not one of these two', () => {
		expect(yuvColour('bt2020-ncl', false, 2160)).toBeNull();
		expect(yuvColour('rgb', true, 720)).toBeNull();
	});
});
