import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Viewport } from '../../../src/ui/review/player/viewport';

const region = { x: 13.5, y: -7.25, width: 331, height: 207 };
const place = fc.double({ min: -500, max: 1500, noNaN: true });

describe('a part of the picture in a box', () => {
	it('gives back the point that was placed, mirrored or not', () => {
		fc.assert(
			fc.property(place, place, fc.boolean(), (x, y, mirrored) => {
				const viewport = new Viewport(region, 640, mirrored);
				const [backX, backY] = viewport.pick(...viewport.place(x, y));
				expect(backX).toBeCloseTo(x, 6);
				expect(backY).toBeCloseTo(y, 6);
			})
		);
	});

	it('shows its middle in the middle, and its left edge on the right when mirrored', () => {
		for (const mirrored of [false, true]) {
			const viewport = new Viewport(region, 640, mirrored);
			const height = region.height * viewport.scale;
			expect(viewport.place(13.5 + 331 / 2, -7.25 + 207 / 2)).toEqual([320, height / 2]);
			expect(viewport.place(13.5, -7.25)).toEqual([mirrored ? 640 : 0, 0]);
		}
	});
});
