import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/pixels/frame-source';
import { CopyFinder } from '../../../src/pose/copy-finder';

const SIZE = 64;
const SQUARE = { x: 0, y: 0, size: SIZE };

describe('a frame', () => {
	it('is a copy when it differs from the one before by no more than coding does', async () => {
		expect(await copiesAmong([...MOVING, 3, 40, 4])).toEqual([6, 8]);
	});

	it('is none when somebody merely moves less than usual', async () => {
		// A tenth of the usual movement, and still twice what coding changes.
		expect(await copiesAmong([...MOVING, 12, 12, 12, 60])).toEqual([]);
	});
});

const MOVING = [70, 60, 80, 65, 75];

/** Indices of the frames found to be copies, when each differs from the last that was none by so many levels. */
async function copiesAmong(changes: readonly number[]): Promise<number[]> {
	const finder = new CopyFinder<string>(SIZE, []);
	const copies: number[] = [];
	let level = 120;
	for (const [i, change] of [0, ...changes].entries()) {
		const next = level + (level >= 120 ? -change : change);
		const pixels = new Uint8Array(SIZE * SIZE * 3).fill(next);
		const frame = { time: i / 30, cut: () => Promise.resolve(pixels) } as unknown as Frame;
		const { original } = await finder.look(frame, SQUARE, pixels);
		if (original === null) {
			finder.remember(`frame ${i}`);
			level = next;
		} else copies.push(i);
	}
	return copies;
}
