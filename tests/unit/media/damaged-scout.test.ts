import type { VideoSample } from 'mediabunny';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FrameReader } from '../../../src/media/clip/frame-reader';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

const TIMES = Float64Array.from([0, 1, 2, 3]);

/** Frames at asked times, of a file in which some do not decode; as a decoder does, it gives nothing after one. */
function readerOf(damaged: readonly number[]): FrameReader {
	const samplesAtTimestamps = async function* (times: Iterable<number>) {
		for (const timestamp of times) {
			await Promise.resolve();
			if (damaged.includes(timestamp)) throw new DOMException('Decoding error.', 'EncodingError');
			yield { timestamp, rotation: 0, close: () => undefined } as unknown as VideoSample;
		}
	};
	const sink = { samples: () => samplesAtTimestamps([]), samplesAtTimestamps };
	return new FrameReader(sink, TIMES, TIMES, {});
}

async function shown(reader: FrameReader): Promise<number[]> {
	const times: number[] = [];
	for await (const { time } of reader.at([...TIMES])) times.push(time);
	return times;
}

it.each([
	[[], [0, 1, 2, 3]],
	[[1], [0, 2, 3]],
	[
		[0, 2],
		[1, 3]
	],
	[
		[2, 3],
		[0, 1]
	]
])('frames that are asked for are shown where others are damaged: %j', async (damaged, left) => {
	expect(await shown(readerOf(damaged))).toEqual(left);
});

it('a file of which none decodes is refused', async () => {
	await expect(shown(readerOf([0, 1, 2, 3]))).rejects.toMatchObject({
		...{ code: 'unreadable-file', details: { kind: 'undecoded' } }
	});
});
