import { Refusal } from '../../src/core/model/refusal';
import { openClip } from '../../src/media/clip/clip';
import type { FuzzWindow } from './page-api';

/** Runs in the page that `npm run fuzz` opens; it is no part of the built site. */
async function decodeChosenFile(): Promise<string> {
	const file = document.querySelector('input')!.files![0]!;
	try {
		const clip = await openClip(file, file.name);
		try {
			const count = await decodeAll(clip);
			return count === 0 ? 'valid, no frame' : 'valid';
		} finally {
			clip.close();
		}
	} catch (error) {
		if (error instanceof Refusal) return error.code;
		// Of a video that does not decode the browser says so itself; the app passes it on.
		if (error instanceof DOMException) return `decoder: ${error.name}`;
		return `fault: ${String((error as Error).stack)}`;
	}
}

/** As measuring does: all frames, and a square cut out of some. */
async function decodeAll({ frames }: Awaited<ReturnType<typeof openClip>>): Promise<number> {
	let [count, last] = [0, -Infinity];
	for await (const frame of frames.all()) {
		if (!(frame.time > last)) throw new Error(`Frame ${count} goes back in time.`);
		last = frame.time;
		if (count++ % 20 === 0) await frame.cut({ x: 0, y: 0, size: 200 }, 64);
	}
	return count;
}

(window as unknown as FuzzWindow).decodeChosenFile = decodeChosenFile;
