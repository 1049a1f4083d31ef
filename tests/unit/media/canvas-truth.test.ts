import { afterEach, expect, it, vi } from 'vitest';
import { readsBackTruly } from '../../../src/media/clip/canvas-truth';

afterEach(() => vi.unstubAllGlobals());

it.each([
	['as drawn', () => 0, true],
	['with the last bits changed, as Brave does', (at: number) => (at % 3) - 1, true],
	['as noise, as Firefox does that hides from fingerprinting', (at: number) => at * 37, false],
	['as white, as Firefox once did', () => 255, false]
])('what is read back %s is judged so', (_, noise, isTrue) => {
	vi.stubGlobal('OffscreenCanvas', canvasThatAdds(noise));
	expect(readsBackTruly()).toBe(isTrue);
});

it('a browser that gives no canvas gives back nothing', () => {
	vi.stubGlobal(
		'OffscreenCanvas',
		class {
			getContext = () => null;
		}
	);
	expect(readsBackTruly()).toBe(false);
});

/** A canvas of rectangles that are as wide as itself; something is added to each byte that is read. */
const canvasThatAdds = (noise: (at: number) => number) =>
	class {
		constructor(
			readonly width: number,
			readonly height: number
		) {}

		getContext() {
			const { width } = this;
			const data = new Uint8ClampedArray(4 * width * this.height);
			return {
				fillStyle: '',
				fillRect(_x: number, y: number, _w: number, height: number) {
					const colour = [...this.fillStyle.matchAll(/\d+/g)].map(Number);
					for (let at = 4 * width * y; at < 4 * width * (y + height); at++)
						data[at] = colour[at % 4] ?? 255;
				},
				getImageData: () => ({ data: data.map((value, at) => value + noise(at)) })
			};
		}
	};
