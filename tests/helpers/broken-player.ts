import type { Page } from 'playwright';

/** The script of the worker that decodes what the player shows. */
export const PLAYBACK_WORKER = /\/assets\/playback\.worker-[^/]*\.js$/;

/** Waits for the picture of the frame shown: the skeleton alone leaves the top of the canvas empty. */
export async function pictureShown(page: Page): Promise<void> {
	await page.waitForFunction(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('[data-frame] canvas')!;
		const { data } = canvas.getContext('2d')!.getImageData(canvas.width / 2, 4, 1, 1);
		return data[3] === 255;
	});
}

/** Throws in the worker of the player, which ends by it. */
export async function crashPlayer(page: Page): Promise<void> {
	// Key frames and the report have theirs while they decode: which is the player's cannot be told from outside.
	const workers = page.workers().filter((each) => PLAYBACK_WORKER.test(each.url()));
	const crash = () =>
		setTimeout(() => {
			throw new Error('lost');
		});
	// One that ended meanwhile need not crash.
	await Promise.all(workers.map((worker) => worker.evaluate(crash).catch(() => undefined)));
}

/** An MP4 whose coded pictures are nonsense, its tables whole. */
export function withoutPictures(file: Buffer): Buffer {
	const at = file.indexOf('mdat') + 4;
	const end = at - 8 + file.readUInt32BE(at - 8);
	return Buffer.concat([file.subarray(0, at), Buffer.alloc(end - at, 0x55), file.subarray(end)]);
}
