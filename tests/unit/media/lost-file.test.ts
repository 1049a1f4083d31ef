import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentHash } from '../../../src/app/record/content-hash';
import { readContainer } from '../../../src/media/clip/clip';
import { FrameReader } from '../../../src/media/clip/frame-reader';
import { expectReadable, fileRead } from '../../../src/media/file-reading';
import { PulledFile } from '../../helpers/pulled-file';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const LOST = { name: 'Refusal', code: 'file-lost' };
const TIMES = Float64Array.from({ length: 60 }, (_, frame) => frame / 30);
const KEY_TIMES = Float64Array.of(0, 0.5, 1, 1.5);

/** The browser's own words are written there. */
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

describe('a file whose drive is pulled', () => {
	it.each(['runner-vfr.mp4', 'two-runners-30.mp4'])(
		'while it is opened is not called unreadable, whenever that happens: %s',
		async (name) => {
			const whole = new Blob([readFileSync(join(FIXTURES, name))]);
			for (let reads = 0; ; reads++) {
				const file = new PulledFile(whole, reads);
				const opened = await readContainer(file, name).catch((error: unknown) => error);
				if ('facts' in (opened as object)) {
					expect(reads).toBeGreaterThan(0);
					break;
				}
				expect(opened).toMatchObject(LOST);
			}
		}
	);

	it('while it is measured is not called damaged', async () => {
		const file = new PulledFile(new Blob(['x']));
		const frames = readerOf(file, () => {
			file.pull();
			return fileRead(file.slice().arrayBuffer());
		});
		await expect(frames.next()).rejects.toMatchObject(LOST);
		expect(console.error).toHaveBeenCalledWith(
			expect.objectContaining({ name: 'NotReadableError' })
		);
	});

	it('before it is told apart from others is no fault of the app', async () => {
		const gone = new DOMException('The drive is gone.', 'NotReadableError');
		vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValue(gone);
		await expect(contentHash(new Blob(['x']))).rejects.toMatchObject(LOST);
	});

	it('while a `<video>` plays it, which does not say so, is not called damaged', async () => {
		const file = new PulledFile(new Blob(['x']));
		const frames = readerOf(file, () => Promise.resolve(file.pull()));
		await expect(frames.next()).rejects.toMatchObject(LOST);
	});
});

it('a file that is there but of which nothing decodes is refused; what the decoder said is written down', async () => {
	const frames = readerOf(new PulledFile(new Blob(['x'])), () =>
		Promise.reject(new DOMException('Bad data.', 'EncodingError'))
	);
	await expect(frames.next()).rejects.toMatchObject({
		...{ code: 'unreadable-file', details: { kind: 'undecoded' } },
		cause: { name: 'EncodingError' }
	});
	expect(console.error).toHaveBeenCalledWith(expect.objectContaining({ name: 'EncodingError' }));
});

/** Reads frames from a sink that gives none: whenever it is asked for samples it does something else first. */
function readerOf(file: Blob, instead: () => Promise<unknown>) {
	const samples = async function* (): AsyncGenerator<never, void> {
		await instead();
		yield* [];
	};
	const sink = { samples, samplesAtTimestamps: samples };
	const reader = new FrameReader(sink, TIMES, KEY_TIMES, {
		expectReadable: () => expectReadable(file)
	});
	return reader.all();
}
