import { describe, expect, it } from 'vitest';
import { cropOfFrame } from '../../src/pixels/crop';
import type { QuarterTurn } from '../../src/core/model/recording';
import type { Refusal } from '../../src/core/model/refusal';
import { openClip, type Clip } from '../../src/media/clip/clip';
import { FrameReader } from '../../src/media/clip/frame-reader';
import {
	CONTAINERS,
	drawnClip,
	silence,
	steadyTimes,
	undecodableClip,
	type Container
} from '../helpers/browser-clips';

/** Matroska stores milliseconds. */
const CLOCK_SECONDS = 0.00051;

describe('a clip', () => {
	it.each(Object.keys(CONTAINERS) as Container[])(
		'in %s gives every frame with its own time',
		async (container) => {
			const times = steadyTimes(40, 60);
			using clip = await opened(await drawnClip({ container, times }));
			expect(clip.facts).toMatchObject({
				width: 320,
				height: 240,
				rotationDegrees: 0,
				frameCount: 40,
				variableFrameRate: false
			});
			expect(clip.facts.fileFrameRate).toBeCloseTo(60, 0);
			expectTimes(await frameTimes(clip), times);
		}
	);

	it.each(['mp4', 'mkv'] as const)('in %s keeps irregular times', async (container) => {
		const times = [0, 0.017, 0.033, 0.1, 0.117, 0.15, 0.183, 0.2, 0.25, 0.267, 0.3];
		using clip = await opened(await drawnClip({ container, times }));
		expect(clip.facts.variableFrameRate).toBe(true);
		expectTimes(await frameTimes(clip), times);
	});

	it('filmed in portrait stands upright', async () => {
		const blob = await drawnClip({
			times: steadyTimes(30, 30),
			rotation: 90,
			draw: (context) => {
				context.fillStyle = 'black';
				context.fillRect(0, 0, 320, 240);
				context.fillStyle = 'white';
				// Bottom left as stored is top left after a clockwise quarter turn.
				context.fillRect(0, 160, 80, 80);
			}
		});
		using clip = await opened(blob);
		expect(clip.facts).toMatchObject({ width: 240, height: 320, rotationDegrees: 90 });
		for await (const frame of clip.frames.at([0])) {
			const at = (pixels: Uint8Array, x: number, y: number) => pixels[(y * 32 + x) * 3]!;
			const square = { x: 0, y: 0, size: 240 };
			const pixels = await frame.cut(square, 32);
			expect(at(pixels, 2, 2)).toBeGreaterThan(200);
			expect(at(pixels, 29, 2)).toBeLessThan(50);
			expect(at(pixels, 2, 29)).toBeLessThan(50);
		}
	});

	it.each([
		[0, 90, [1, 0]],
		[0, 180, [1, 1]],
		[0, 270, [0, 1]],
		[90, 90, [1, 1]],
		[90, 270, [0, 0]]
	] as const)(
		'whose file says %i and that the user turns by %i degrees stands as both together say',
		async (rotation, turn, corner) => {
			const blob = await drawnClip({
				times: steadyTimes(30, 30),
				rotation,
				draw: (context) => {
					context.fillStyle = 'black';
					context.fillRect(0, 0, 320, 240);
					context.fillStyle = 'white';
					context.fillRect(0, 0, 80, 80);
				}
			});
			using clip = await opened(blob, turn);
			const lies = (rotation + turn) % 180 !== 0;
			const [width, height] = lies ? [240, 320] : [320, 240];
			const rotationDegrees = (rotation + turn) % 360;
			expect(clip.facts).toMatchObject({ width, height, rotationDegrees, turnDegrees: turn });
			const square = { x: corner[0] * (width - 80), y: corner[1] * (height - 80), size: 80 };
			for await (const frame of clip.frames.at([0])) {
				const pixels = await frame.cut(square, 16);
				expect(pixels.filter((value) => value > 200).length).toBeGreaterThan(0.8 * pixels.length);
			}
		}
	);

	it.each(['mp4', 'mov', 'webm', 'mkv'] as const)(
		'in %s that is cut short gives the frames that are left and says how many are missing',
		async (container) => {
			const whole = await drawnClip({ container, times: steadyTimes(240, 60), draw: noise });
			using clip = await opened(whole.slice(0, whole.size * 0.6));
			const { times: decoded, damage } = await readAll(clip);
			expect(decoded.length).toBeGreaterThan(60);
			expect(decoded.length).toBeLessThan(200);
			expect(damage!.decodedFrames).toBe(decoded.length);
			expect(Math.abs(damage!.totalFrames - 240)).toBeLessThanOrEqual(2);
		}
	);

	it.each(['webm', 'mkv'] as const)(
		'in %s that is whole is not called damaged',
		async (container) => {
			using clip = await opened(await drawnClip({ container, times: steadyTimes(90, 30) }));
			expect((await readAll(clip)).damage).toBeNull();
		}
	);
});

describe('the pixels of a frame', () => {
	it('are the same by planes and by canvas', async () => {
		using clip = await opened(
			await drawnClip({
				times: steadyTimes(3, 30),
				width: 640,
				height: 480,
				draw: (context) => {
					const gradient = context.createLinearGradient(0, 0, 640, 480);
					['#c03020', '#20a040', '#3040d0', '#e0d0c0'].forEach((colour, i) =>
						gradient.addColorStop(i / 3, colour)
					);
					context.fillStyle = gradient;
					context.fillRect(0, 0, 640, 480);
				}
			})
		);
		let compared = 0;
		const square = { x: -40, y: 30, size: 520 };
		for await (const sample of clip.frames.sink.samples()) {
			const planes = await clip.frames.sampler.cut(sample, square, 192);
			const canvas = clip.frames.sampler.cutByCanvas(sample, square, 192);
			const planar = sample.format === 'I420' || sample.format === 'NV12';
			sample.close();
			expect(planar).toBe(true);
			const difference = planes.map((value, i) => Math.abs(value - canvas[i]!));
			expect(difference.reduce((sum, value) => sum + value) / planes.length).toBeLessThan(2);
			compared++;
		}
		expect(compared).toBe(3);
	});
});

describe('frames', () => {
	it('are closed, each one, also when the reader stops midway', async () => {
		using clip = await opened(await drawnClip({ times: steadyTimes(30, 60) }));
		for (const stopAfter of [Infinity, 4]) {
			const counter = countingSink(clip);
			const reader = new FrameReader(counter.sink, clip.frames.times, clip.frames.keyTimes);
			let seen = 0;
			for await (const frame of reader.all()) {
				await frame.cut(cropOfFrame(320, 240), 64);
				if (++seen === stopAfter) break;
			}
			expect(counter.given).toBe(Math.min(30, stopAfter));
			expect(counter.closed).toBe(counter.given);
		}
	});
});

describe('a file that is refused', () => {
	it.each([
		['text with the name of a video', new Blob(['not a video at all']), 'unreadable-file'],
		['an empty file', new Blob([]), 'unreadable-file'],
		['sound without picture', silence(), 'no-video-track']
	])('%s', async (_, blob, code) => {
		expect((await refusal(blob)).code).toBe(code);
	});

	it('a file of a few bytes, with what it is', async () => {
		for (const [blob, kind] of [
			[new Blob([]), 'empty'],
			[new Blob(['PK\u0003\u0004']), 'archive']
		] as const)
			expect((await refusal(blob)).details).toEqual({ kind });
	});

	it('a codec that the browser cannot decode, with its name', async () => {
		const { code, details } = await refusal(await undecodableClip());
		expect(code).toBe('codec-unsupported');
		expect(details['codec']).toBe('prores');
	});

	it('too few frames a second, with the rate', async () => {
		const { code, details } = await refusal(await drawnClip({ times: steadyTimes(20, 12) }));
		expect(code).toBe('frame-rate-too-low');
		expect(details['framesPerSecond']).toBeCloseTo(12, 0);
	});
});

async function opened(blob: Blob, turn: QuarterTurn = 0): Promise<Clip & Disposable> {
	const clip = await openClip(blob, 'clip', null, turn);
	return { ...clip, [Symbol.dispose]: () => clip.close() };
}

async function readAll(clip: Clip) {
	const times: number[] = [];
	const frames = clip.frames.all();
	for (;;) {
		const next = await frames.next();
		if (next.done) return { times, damage: next.value };
		times.push(next.value.time);
	}
}

const frameTimes = async (clip: Clip) => (await readAll(clip)).times;

function expectTimes(found: readonly number[], expected: readonly number[]): void {
	expect(found).toHaveLength(expected.length);
	found.forEach((time, i) =>
		expect(Math.abs(time - expected[i]!)).toBeLessThanOrEqual(CLOCK_SECONDS)
	);
}

async function refusal(blob: Blob): Promise<Refusal> {
	try {
		(await openClip(blob, 'file')).close();
	} catch (error) {
		return error as Refusal;
	}
	throw new Error('The file was accepted.');
}

/** Wraps the samples of a clip to count how many were given and closed. */
function countingSink(clip: Clip) {
	const counter = {
		given: 0,
		closed: 0,
		sink: {
			samplesAtTimestamps: () => {
				throw new Error('not used here');
			},
			async *samples() {
				for await (const sample of clip.frames.sink.samples()) {
					counter.given++;
					const close = sample.close.bind(sample);
					sample.close = () => {
						counter.closed++;
						close();
					};
					yield sample;
				}
			}
		}
	};
	return counter;
}

/** Pictures that do not compress, so that a part of the file holds the same part of the frames. */
function noise(context: OffscreenCanvasRenderingContext2D, frame: number): void {
	let state = frame + 1;
	for (let y = 0; y < 240; y += 16) {
		for (let x = 0; x < 320; x += 16) {
			state = (state * 48271) % 2147483647;
			context.fillStyle = `hsl(${state % 360} 80% ${30 + (state % 40)}%)`;
			context.fillRect(x, y, 16, 16);
		}
	}
}
