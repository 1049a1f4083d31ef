import { describe, expect, it } from 'vitest';
import { rollFromVerticals } from '../../../src/pose/vertical-lines';

const SIZE = 512;
const FRAME = { width: 1280, height: 720 };

describe('roll from upright lines', () => {
	it.each([-6, -3, 0, 2, 5])('is read off door frames turned by %i degrees', (degrees) => {
		const roll = rollFromVerticals(Array(5).fill(room({ degrees })), SIZE, FRAME);
		expect(Math.abs(roll!.degrees - degrees)).toBeLessThan(0.5);
	});

	it('passes over a post that leans among upright lines', () => {
		const roll = rollFromVerticals(Array(5).fill(room({ degrees: 2, leaning: 9 })), SIZE, FRAME);
		expect(Math.abs(roll!.degrees - 2)).toBeLessThan(0.5);
	});

	it('passes over what moves', () => {
		const moving = [8, 9, 10, 11, 12].map((leaning, i) =>
			room({ degrees: 0, leaning, leaningAt: 300 + 40 * i })
		);
		expect(Math.abs(rollFromVerticals(moving, SIZE, FRAME)!.degrees)).toBeLessThan(0.5);
	});

	it('is not given for a plain wall, nor by the border of the frame', () => {
		const wall = room({ degrees: 0, lines: [] });
		expect(rollFromVerticals(Array(5).fill(wall), SIZE, FRAME)).toBeNull();
		const upright = { width: 720, height: 1280 };
		const portrait = room({ degrees: 0, lines: [], frame: upright });
		expect(rollFromVerticals(Array(5).fill(portrait), SIZE, upright)).toBeNull();
	});
});

interface Room {
	readonly degrees: number;
	/** Forward places of the upright lines, pixels of the square. */
	readonly lines?: readonly number[];
	readonly leaning?: number;
	readonly leaningAt?: number;
	readonly frame?: { readonly width: number; readonly height: number };
}

/** A grey frame in a black square, with dark stripes turned clockwise by `degrees`. */
function room({
	degrees,
	lines = [80, 190, 330, 430],
	leaning,
	leaningAt = 260,
	frame = FRAME
}: Room): Uint8Array {
	const longer = Math.max(frame.width, frame.height);
	const [halfWidth, halfHeight] = [frame.width, frame.height].map(
		(side) => (SIZE * side) / longer / 2
	);
	const stripes = [
		...lines.map((at) => ({ at, slope: Math.tan((degrees * Math.PI) / 180) })),
		...(leaning === undefined
			? []
			: [{ at: leaningAt, slope: Math.tan((leaning * Math.PI) / 180) }])
	];
	const pixels = new Uint8Array(SIZE * SIZE * 3);
	for (let y = 0; y < SIZE; y++)
		for (let x = 0; x < SIZE; x++) {
			const [dx, dy] = [x - SIZE / 2, y - SIZE / 2];
			if (Math.abs(dx) > halfWidth! || Math.abs(dy) > halfHeight!) continue;
			// Clockwise in the picture: the upper end goes to the right.
			const distance = Math.min(...stripes.map(({ at, slope }) => Math.abs(x - at + slope * dy)));
			const shade = 90 + 70 * Math.min(1, Math.max(0, distance - 4));
			pixels.fill(shade, 3 * (y * SIZE + x), 3 * (y * SIZE + x) + 3);
		}
	return pixels;
}
