import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixedCrop } from '../../../src/pixels/crop';
import { KEYPOINT_COUNT } from '../../../src/core/model/tracks';
import type { Damage, Frame, FrameSource, ReadSoFar } from '../../../src/pixels/frame-source';
import type { Mirroring, ModelName } from '../../../src/pose/pose-api';
import { PosePool, type PoseWorker } from '../../../src/pose/pose-pool';
import type { FollowedPart, FollowRequest, FollowWatch } from '../../../src/pose/record-api';
import { Recorder } from '../../../src/pose/recorder';

const SQUARE = { x: 10, y: 20, size: 192 };
const REQUEST: FollowRequest = {
	mode: 'fast',
	range: null,
	path: fixedCrop(SQUARE),
	step: 1,
	inferCopiesOnce: true,
	ahead: 0,
	done: null
};

/** Each look at the clock is this much later, ms: parts of a run come after every few frames. */
const TICK = 130;

beforeEach(() => {
	let now = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => (now += TICK));
});
afterEach(() => vi.restoreAllMocks());

describe('following a runner', () => {
	it('gives the keypoints of every frame at its own time', async () => {
		const { followed, inferred } = await follow(clip(30));
		expect(followed.fileTimes).toEqual(clip(30).times);
		expect(inferred).toBe(30);
		expect(followed.keypoints).toHaveLength(30 * KEYPOINT_COUNT * 3);
		expect(followed.copies).toBe(0);
		expect(followed.damage).toBeNull();
	});

	it('infers every nth frame of the file when that is enough', async () => {
		const source = clip(31);
		const { followed, inferred } = await follow(source, { step: 3 });
		expect(inferred).toBe(11);
		expect(followed.fileTimes).toEqual(source.times.filter((_, i) => i % 3 === 0));
		const all = await follow(clip(31));
		expect(places(followed)).toEqual(places(all.followed).filter((_, i) => i % 3 === 0));
	});

	it('keeps to every nth frame of the file after some were lost', async () => {
		const lost = [4, 5, 6, 7, 8];
		const { followed } = await follow(clip(30, { lost }), { step: 2 });
		expect(followed.fileTimes).toEqual(
			clip(30).times.filter((_, i) => i % 2 === 0 && !lost.includes(i))
		);
		expect(followed.damage).toEqual({ decodedFrames: 25, totalFrames: 30 });
	});

	it('infers a frame that is shown twice once, and gives its keypoints to the copy', async () => {
		const shows = (frame: number) => frame - (frame % 2);
		const { followed, inferred } = await follow(clip(40, { shows }));
		// The first few tell what a change is.
		expect(inferred).toBeLessThanOrEqual(24);
		expect(followed.copies).toBe(40 - inferred);
		expect(followed.fileTimes).toHaveLength(40);
		const [copy, original] = [frameOf(followed.keypoints, 31), frameOf(followed.keypoints, 30)];
		expect(copy).toEqual(original);
		expect(frameOf(followed.keypoints, 32)).not.toEqual(original);
	});

	it('infers copies as well when all frames are asked for', async () => {
		const shows = (frame: number) => frame - (frame % 2);
		const { followed, inferred } = await follow(clip(40, { shows }), { inferCopiesOnce: false });
		expect(inferred).toBe(40);
		expect(followed.copies).toBe(0);
	});

	it('takes no slow movement for a standstill', async () => {
		// A tenth of the usual speed: no single step is a change, but they add up.
		const shows = (frame: number) => (frame < 20 ? frame : 20 + (frame - 20) / 10);
		const { followed } = await follow(clip(80, { shows }));
		expect(Math.abs(places(followed).at(-1)! - 26)).toBeLessThan(0.5);
	});
});

describe('following a runner through a part of a clip', () => {
	const part = (from: number, to: number) => ({
		range: { from: clip(60).times[from]!, to: clip(60).times[to]! }
	});

	it('measures its frames alone, at the times they have in the file', async () => {
		const source = clip(60);
		const { followed, inferred } = await follow(source, part(20, 39));
		expect(inferred).toBe(20);
		expect(followed.fileTimes).toEqual(source.times.slice(20, 40));
		expect(places(followed)).toEqual(places((await follow(clip(60))).followed).slice(20, 40));
		expect(followed.damage).toBeNull();
	});

	it('decodes nothing after it', async () => {
		const source = clip(60);
		const decoded: number[] = [];
		const watched: FrameSource = {
			...source,
			async *all(read) {
				for await (const frame of source.all(read)) {
					decoded.push(frame.time);
					yield frame;
				}
				return null;
			}
		};
		await follow(watched, part(20, 39));
		expect(decoded).toEqual([...source.times.slice(20, 41)]);
	});

	it('gives, bit for bit, what the whole clip gives when the part is all of it', async () => {
		const { followed } = await follow(clip(60), part(0, 59));
		expect(followed).toEqual((await follow(clip(60))).followed);
	});

	it('counts what was lost in the part alone', async () => {
		const lost = [4, 5, 30, 31, 55];
		const { followed } = await follow(clip(60, { lost }), part(20, 39));
		expect(followed.damage).toEqual({ decodedFrames: 18, totalFrames: 20 });
		expect(followed.fileTimes).toHaveLength(18);
		expect((await follow(clip(60, { lost: [4, 55] }), part(20, 39))).followed.damage).toBeNull();
	});

	it('takes every nth frame from its own first on', async () => {
		const { followed } = await follow(clip(60), { ...part(21, 39), step: 2 });
		expect(followed.fileTimes).toEqual(
			clip(60)
				.times.slice(21, 40)
				.filter((_, i) => i % 2 === 0)
		);
	});

	it('goes on to the very same result from wherever it stopped', async () => {
		const whole = await follow(clip(60), part(10, 50));
		expect(whole.parts.length).toBeGreaterThan(3);
		let done: FollowedPart | null = null;
		for (const each of whole.parts) {
			done = joined(done, each);
			const rest = await follow(clip(60), { ...part(10, 50), done });
			expect(whole.followed).toEqual(rest.followed);
		}
	});

	it('is refused where no frame lies', async () => {
		await expect(follow(clip(60), { range: { from: 7, to: 8 } })).rejects.toThrow(RangeError);
	});
});

describe('frames that come ahead', () => {
	const AHEAD = 140;
	/** A bar that begins anew before it leaves the picture. */
	const long = ({ shows = (i: number) => i, ...what }: FakeClip = {}) =>
		clip(200, { ...what, shows: (i) => shows(i) % 50 });

	it.each([
		['a plain clip', {}, 1],
		['every second frame of a damaged clip', { lost: [7, 8, 31, 32, 33] }, 2],
		['a clip whose frames are shown twice', { shows: (i: number) => i - (i % 2) }, 1],
		['a clip that stutters', { shows: (i: number) => (i % 11 > 7 ? i - (i % 11) + 7 : i) }, 1]
	])('of %s change nothing of the result, bit for bit', async (_, what, step) => {
		const plain = await follow(long(what), { step });
		const spread = await follow(long(what), { step, ahead: AHEAD });
		expect(spread.followed).toEqual(plain.followed);
		expect(spread.inferred).toBe(plain.inferred);
		expect(spread.ahead.length).toBeGreaterThan(0);
		const times = spread.parts.flatMap(({ fileTimes }) => [...fileTimes]);
		expect(times).toEqual([...plain.followed.fileTimes].slice(0, times.length));
	});

	it('are every second one of so many, with the keypoints they have in the result', async () => {
		const { ahead, followed } = await follow(long(), { ahead: AHEAD });
		const all = joined(ahead[0]!, ahead[1]!);
		expect(ahead).toHaveLength(2);
		const { fileTimes } = followed;
		expect([...all.fileTimes]).toEqual(
			[...fileTimes].filter((_, i) => i % 2 === 0).slice(0, all.fileTimes.length)
		);
		[...all.fileTimes].forEach((_, i) =>
			expect(frameOf(all.keypoints, i)).toEqual(frameOf(followed.keypoints, 2 * i))
		);
	});

	it('count as progress, which never goes back', async () => {
		const { progress } = await follow(long(), { ahead: AHEAD });
		expect(progress).toEqual([...progress].sort((a, b) => a - b));
		expect(progress[0]).toBeLessThan(AHEAD / 2);
		expect(progress.at(-1)).toBe(200);
	});
});

describe('an interrupted run', () => {
	it.each([
		['a plain clip', {}, 1],
		['every second frame of a damaged clip', { lost: [7, 8, 31, 32, 33] }, 2],
		['a clip whose frames are shown twice', { shows: (i: number) => i - (i % 2) }, 1],
		['a clip that stutters', { shows: (i: number) => (i % 11 > 7 ? i - (i % 11) + 7 : i) }, 1]
	])('of %s goes on to the very same result from wherever it stopped', async (_, what, step) => {
		const whole = await follow(clip(60, what), { step });
		expect(whole.parts.length).toBeGreaterThan(5);
		let done: FollowedPart | null = null;
		for (const part of whole.parts) {
			done = joined(done, part);
			const rest = await follow(clip(60, what), { step, done });
			expect(rest.inferred).toBeLessThan(whole.inferred);
			const { decodeSeconds: _d, ...result } = rest.followed;
			expect(whole.followed).toMatchObject(result);
		}
	});

	it('loses sixty frames at most where a second is long for that many', async () => {
		vi.spyOn(performance, 'now').mockReturnValue(0);
		const { parts } = await follow(clip(200, { shows: (i) => i % 50 }));
		const frames = parts.map(({ fileTimes }) => fileTimes.length);
		expect(Math.max(...frames)).toBeLessThanOrEqual(60);
		expect(200 - frames.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(60);
	});

	it('hands over each frame once, in order', async () => {
		const { parts, followed } = await follow(clip(60));
		const times = parts.flatMap(({ fileTimes }) => [...fileTimes]);
		expect(times).toEqual([...followed.fileTimes].slice(0, times.length));
		expect(times.length).toBeGreaterThan(50);
	});
});

/** Runs a whole `follow` over a pool that answers with what the picture shows. */
async function follow(source: FrameSource, request: Partial<FollowRequest> = {}) {
	let inferred = 0;
	const worker: PoseWorker = {
		load: () => Promise.resolve(),
		infer: (_model: ModelName, pixels: Uint8Array, mirroring: Mirroring) => {
			inferred++;
			const keypoints = new Float32Array(KEYPOINT_COUNT * 3).fill(shownIn(pixels) / 1000);
			// Mirrored or not must not depend on where a run began.
			keypoints[2] = mirroring === 'mirrored' ? 0.25 : 0.5;
			return Promise.resolve({ keypoints, seconds: 0 });
		},
		onFailure: () => undefined,
		end: () => undefined
	};
	const pool = new PosePool(() => worker, { backend: 'wasm', workers: 2 }, 2, PATIENT);
	await pool.load('movenet-lightning');
	const recorder = new Recorder({ ...source, decodeSeconds: 0 }, { width: 320, height: 240 }, pool);
	const parts: FollowedPart[] = [];
	const ahead: FollowedPart[] = [];
	const progress: number[] = [];
	const watch: FollowWatch = {
		progress: (done) => progress.push(done),
		preview: () => undefined,
		keep: (part) => parts.push(part),
		ahead: (part) => ahead.push(part)
	};
	const followed = await recorder.follow({ ...REQUEST, ...request }, watch);
	return { followed, parts, ahead, progress, inferred };
}

/** The clock of these tests leaps: nobody is late by it. */
const PATIENT = { milliseconds: 60_000, answered: () => undefined, gaveUp: () => undefined };

interface FakeClip {
	/** The moment that a frame shows; its own index if not given. */
	readonly shows?: (frame: number) => number;
	/** Frames that do not decode. */
	readonly lost?: readonly number[];
}

/** Frames that show a bright bar at a place of its own for each moment. */
function clip(frames: number, { shows = (i) => i, lost = [] }: FakeClip = {}): FrameSource {
	const times = Float64Array.from({ length: frames }, (_, i) => 0.5 + i / 50);
	return {
		times,
		keyTimes: times.slice(0, 1),
		async *all(read?: ReadSoFar): AsyncGenerator<Frame, Damage | null> {
			let decodedFrames = read?.decodedFrames ?? 0;
			for (const [i, time] of times.entries()) {
				if (lost.includes(i) || time <= (read?.lastTime ?? -Infinity)) continue;
				decodedFrames++;
				await Promise.resolve();
				yield {
					time,
					cut: (_square, size) => Promise.resolve(picture(shows(i), size)),
					picture: () => Promise.resolve({ image: {} as ImageBitmap, region: NOWHERE })
				};
			}
			return decodedFrames < frames ? { decodedFrames, totalFrames: frames } : null;
		},
		at: () => {
			throw new Error('not used here');
		}
	};
}

const NOWHERE = { x: 0, y: 0, width: 1, height: 1 };
const BAR_WIDTH = 10;
const PIXELS_A_MOMENT = 2;

function picture(moment: number, size: number): Uint8Array<ArrayBuffer> {
	const pixels = new Uint8Array(size * size * 3);
	const left = PIXELS_A_MOMENT * moment;
	for (let x = 0; x < size; x++) {
		const covered = Math.min(x + 1, left + BAR_WIDTH) - Math.max(x, left);
		if (covered <= 0) continue;
		for (let row = 0; row < size; row++)
			pixels.fill(Math.round(200 * covered), (row * size + x) * 3, (row * size + x + 1) * 3);
	}
	return pixels;
}

/** The moment that a picture shows: its bar's middle. */
function shownIn(pixels: Uint8Array): number {
	const size = Math.sqrt(pixels.length / 3);
	let [sum, weighted] = [0, 0];
	for (let x = 0; x < size; x++) {
		sum += pixels[x * 3]!;
		weighted += pixels[x * 3]! * (x + 0.5);
	}
	return (weighted / sum - BAR_WIDTH / 2) / PIXELS_A_MOMENT;
}

const frameOf = (keypoints: Float32Array, frame: number): Float32Array =>
	keypoints.slice(frame * KEYPOINT_COUNT * 3, (frame + 1) * KEYPOINT_COUNT * 3);

/** The moments whose keypoints stand in a result. */
const places = ({ keypoints }: { keypoints: Float32Array }): number[] =>
	Array.from({ length: keypoints.length / (KEYPOINT_COUNT * 3) }, (_, i) => {
		const x = frameOf(keypoints, i)[0]!;
		return Math.round(((x - SQUARE.x) / SQUARE.size) * 1e5) / 100;
	});

function joined(done: FollowedPart | null, part: FollowedPart): FollowedPart {
	if (done === null) return part;
	return {
		fileTimes: Float64Array.from([...done.fileTimes, ...part.fileTimes]),
		keypoints: Float32Array.from([...done.keypoints, ...part.keypoints]),
		edges: Float32Array.from([...done.edges, ...part.edges]),
		decodedFrames: part.decodedFrames,
		copies: done.copies + part.copies,
		changes: part.changes
	};
}
