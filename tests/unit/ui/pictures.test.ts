import { describe, expect, it, vi } from 'vitest';
import type { PlaybackCache } from '../../../src/media/page/playback-cache';
import type { PlaybackPicture } from '../../../src/media/playback-picture';
import { Pictures } from '../../../src/ui/review/player/pictures.svelte';

const FILE = new Blob(['video']);
const TIMES = Float64Array.of(0, 0.04, 0.08);

describe('the pictures of a clip', () => {
	it('opened again while they open come from the newer one; the other is closed', async () => {
		const { pictures, opening, open } = openedByHand();
		const first = pictures.open(FILE, TIMES);
		const second = pictures.open(FILE, TIMES);
		opening[1]!.arrive();
		await second;
		opening[0]!.arrive();
		expect([await first, await second]).toEqual([false, true]);
		expect([...open]).toEqual([1]);
		expect(await pictures.show(0, () => true)).toBe(opening[1]!.picture);
		pictures.close();
		expect([...open]).toEqual([]);
	});

	it('that came in the order they were asked for leave one open, too', async () => {
		const { pictures, opening, open } = openedByHand();
		const both = [pictures.open(FILE, TIMES), pictures.open(FILE, TIMES)];
		for (const each of opening) each.arrive();
		await Promise.all(both);
		expect([...open]).toEqual([1]);
	});

	it('that fail late say nothing against those that are there', async () => {
		vi.spyOn(console, 'error').mockReturnValue();
		const { pictures, opening } = openedByHand();
		const first = pictures.open(FILE, TIMES);
		const second = pictures.open(FILE, TIMES);
		opening[1]!.arrive();
		await second;
		opening[0]!.fail(new Error('no decoder'));
		await first;
		expect(pictures.problem).toBeNull();

		const third = pictures.open(FILE, TIMES);
		opening[2]!.fail(new Error('no decoder'));
		await third;
		expect(pictures.problem).toBe('notOpened');
		vi.restoreAllMocks();
	});

	it('that come after they were closed are closed at once', async () => {
		const { pictures, opening, open } = openedByHand();
		const first = pictures.open(FILE, TIMES);
		pictures.close();
		opening[0]!.arrive();
		await first;
		expect([...open]).toEqual([]);
	});
});

/** Pictures whose video opens when the test says so; `open` holds the numbers of those that are open. */
function openedByHand() {
	const open = new Set<number>();
	const opening: {
		readonly picture: PlaybackPicture;
		readonly arrive: () => void;
		readonly fail: (error: Error) => void;
	}[] = [];
	const pictures = new Pictures(
		() =>
			new Promise((resolve, reject) => {
				const number = opening.length;
				const picture = { number } as unknown as PlaybackPicture;
				const cache = {
					instead: null,
					show: () => Promise.resolve(picture),
					close: () => open.delete(number)
				};
				const arrive = () => {
					open.add(number);
					resolve(cache as unknown as PlaybackCache);
				};
				opening.push({ picture, arrive, fail: reject });
			})
	);
	return { pictures, opening, open };
}
