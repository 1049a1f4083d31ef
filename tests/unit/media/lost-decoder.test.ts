import type { VideoSample } from 'mediabunny';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FrameReader } from '../../../src/media/clip/frame-reader';

const TIMES = Float64Array.from({ length: 60 }, (_, frame) => frame / 30);
const KEY_TIMES = Float64Array.of(0, 0.5, 1, 1.5);

/** What is wrong with a decoder is written there. */
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

describe('a decoder that the browser takes away', () => {
	it.each([0, 1, 20, 59])('before frame %i loses no frame', async (frame) => {
		const sink = sinkThatFails(frame, 1);
		expect(await read(sink)).toEqual({ times: [...TIMES], damage: null });
		expect(sink.starts).toBe(2);
	});

	it('again and again loses none either, as long as some come in between', async () => {
		const lost = new DOMException('Codec reclaimed due to inactivity.', 'QuotaExceededError');
		let left = 0;
		const sink = sinkOf(() => {
			if (left-- > 0) return null;
			left = 25;
			return lost;
		});
		expect(await read(sink)).toEqual({ times: [...TIMES], damage: null });
		expect(sink.starts).toBeGreaterThan(2);
	});
});

it('a stretch that does not decode is tried once more, then left out up to the next key frame', async () => {
	const sink = sinkThatFails(20, Infinity, 30);
	const { times, damage } = await read(sink);
	expect(times).toEqual([...TIMES.slice(0, 20), ...TIMES.slice(30)]);
	expect(damage).toEqual({ decodedFrames: 50, totalFrames: 60 });
	expect(sink.starts).toBe(3);
});

/** Fails so many times in place of a frame, and of those after it up to the next that is whole. */
function sinkThatFails(frame: number, times: number, whole = frame + 1) {
	let left = times;
	return sinkOf((at) => {
		if (at < frame || at >= whole || left-- <= 0) return null;
		return new DOMException('Decoding error.', 'EncodingError');
	});
}

/** Decodes from the key frame before a time, as mediabunny does, and gives what is shown from then on. */
function sinkOf(failure: (frame: number) => DOMException | null) {
	const sink = {
		starts: 0,
		async *samples(from = -Infinity): AsyncGenerator<VideoSample, void, unknown> {
			sink.starts++;
			await Promise.resolve();
			const begin = KEY_TIMES.findLast((time) => time <= from) ?? 0;
			for (const [frame, timestamp] of TIMES.entries()) {
				if (timestamp < begin) continue;
				const error = failure(frame);
				if (error) throw error;
				if (timestamp + 1 / 30 > from) yield sampleAt(timestamp);
			}
		},
		samplesAtTimestamps: () => {
			throw new Error('Not asked for here.');
		}
	};
	return sink;
}

const sampleAt = (timestamp: number) => ({ timestamp, close: () => undefined }) as VideoSample;

async function read(sink: ReturnType<typeof sinkOf>) {
	const frames = new FrameReader(sink, TIMES, KEY_TIMES).all();
	const times: number[] = [];
	for (;;) {
		const { value, done } = await frames.next();
		if (done) return { times, damage: value };
		times.push(value.time);
	}
}
