import { describe, expect, it, vi } from 'vitest';
import type { PlaybackFrame } from '../../../src/media/playback-api';
import { PlaybackCache } from '../../../src/media/page/playback-cache';
import { Refusal } from '../../../src/core/model/refusal';
import { WorkerFailure } from '../../../src/threads/supervise';

const FRAMES = 400;

describe('the frames of a clip at hand', () => {
	it('are the ones asked for, whichever way one steps', async () => {
		const { cache } = cacheOf(new CountingDecoder());
		for (const index of [0, 1, 2, 3, 2, 1, 200, 199, 198, 199, 5, 399])
			expect(await cache.show(index)).toMatchObject({ index });
	});

	it('come by a start at a key frame for every sixteen steps back, each decoded once', async () => {
		const decoder = new CountingDecoder();
		const { cache } = cacheOf(decoder);
		await cache.show(200);
		await settled();
		const started = decoder.seeks;
		decoder.given.clear();
		for (let index = 199; index >= 136; index--) {
			expect(await cache.show(index)).toMatchObject({ index });
			await settled();
		}
		expect(decoder.seeks - started).toBeLessThanOrEqual(5);
		for (let index = 136; index < 200; index++) expect(decoder.given.get(index)).toBe(1);
	});

	it('going back are there before they are asked for', async () => {
		const { cache } = cacheOf(new CountingDecoder());
		await cache.show(200);
		for (let index = 199; index >= 150; index--) {
			await cache.show(index);
			await settled();
			expect(cache.peek(index - 1)).not.toBeNull();
		}
	});

	it('after a jump far back come without those before them', async () => {
		const decoder = new CountingDecoder();
		const { cache } = cacheOf(decoder);
		await cache.show(300);
		await settled();
		await cache.show(100);
		expect(decoder.given.has(99)).toBe(false);
	});

	it('that were damaged are answered by nothing, and those around them by themselves', async () => {
		const decoder = new CountingDecoder(new Set([50, 51]));
		const { cache } = cacheOf(decoder);
		expect(await cache.show(49)).toMatchObject({ index: 49 });
		expect(await cache.show(50)).toBeNull();
		expect(await cache.show(52)).toMatchObject({ index: 52 });
		expect(await cache.show(51)).toBeNull();
	});

	it('while playing are the newest that is there, never one from before', async () => {
		const { cache } = cacheOf(new CountingDecoder(new Set([60])));
		await cache.show(40);
		await settled();
		// Six are decoded in advance.
		expect(cache.follow(50, 41)).toMatchObject({ index: 46 });
		expect(cache.follow(50, 47)).toBeNull();
		await settled();
		expect(cache.follow(50, 47)).toMatchObject({ index: 50 });
		expect(cache.follow(60, 57)).toBeNull();
		await settled();
		expect(cache.follow(60, 57)).toEqual({ index: 60, image: null });
	});

	it('are decoded again when they are shown larger, and the small one serves until then', async () => {
		const decoder = new CountingDecoder();
		const { cache } = cacheOf(decoder);
		await cache.show(100);
		await settled();
		cache.sharpen(1920);
		const sharp = cache.show(100);
		expect(cache.peek(100)).toMatchObject({ width: 1280 });
		expect(await sharp).toMatchObject({ index: 100, width: 1920 });
		expect(cache.peek(100)).toMatchObject({ width: 1920 });
		await settled();
		decoder.given.clear();
		cache.sharpen(640);
		expect(await cache.show(101)).toMatchObject({ index: 101, width: 1920 });
		await settled();
		expect([...decoder.given.keys()]).toEqual([107]);
	});

	it('end with a file that is gone, none of them called damaged', async () => {
		const decoder = new CountingDecoder();
		const { cache } = cacheOf(decoder);
		await cache.show(5);
		decoder.crash = new Refusal('file-lost');
		vi.spyOn(console, 'error').mockImplementation(() => undefined);
		expect(await cache.show(300)).toBeNull();
		expect(cache.crash).toBe(decoder.crash);
	});

	it('end with a worker that is gone: each request is answered, none is made', async () => {
		const decoder = new CountingDecoder();
		const { cache } = cacheOf(decoder);
		const kept = await cache.show(5);
		decoder.crash = new WorkerFailure('playback', 'gone', false);
		vi.spyOn(console, 'error').mockImplementation(() => undefined);
		expect(await cache.show(300)).toBeNull();
		expect(cache.crash).toBe(decoder.crash);
		const asked = decoder.seeks;
		expect(await cache.show(200)).toBeNull();
		expect(cache.follow(201, 200)).toEqual({ index: 201, image: null });
		expect(await cache.show(5)).toBe(kept);
		expect(decoder.seeks).toBe(asked);
	});

	it('are closed, each one', async () => {
		const decoder = new CountingDecoder();
		const { cache, released } = cacheOf(decoder);
		for (let index = 0; index < 300; index += 3) await cache.show(index);
		await settled();
		cache.close();
		expect(released()).toBe(1);
		expect(decoder.closed).toBe([...decoder.given.values()].reduce((sum, n) => sum + n, 0));
	});
});

/** Gives any frame at once, and counts. Its pictures are as large as those of a 1080p clip are kept. */
class CountingDecoder {
	seeks = 0;
	closed = 0;
	crash: Error | null = null;
	readonly given = new Map<number, number>();
	#position = 0;

	constructor(readonly damaged: ReadonlySet<number> = new Set()) {}

	seek(index: number): Promise<void> {
		if (this.crash) return Promise.reject(this.crash);
		this.seeks++;
		this.#position = index;
		return Promise.resolve();
	}

	next(from: number, longSide: number): Promise<PlaybackFrame | null> {
		let index = Math.max(from, this.#position);
		while (this.damaged.has(index)) index++;
		if (index >= FRAMES) return Promise.resolve(null);
		this.#position = index + 1;
		this.given.set(index, (this.given.get(index) ?? 0) + 1);
		const height = (longSide * 9) / 16;
		const image = { index, width: longSide, height, close: () => this.closed++ };
		return Promise.resolve({ index, image });
	}

	close(): Promise<void> {
		return Promise.resolve();
	}
}

function cacheOf(decoder: CountingDecoder) {
	let releases = 0;
	return {
		cache: new PlaybackCache(decoder, FRAMES, 1280, () => releases++),
		released: () => releases
	};
}

/** Whatever is decoded in advance has been. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
