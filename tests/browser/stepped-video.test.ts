import { describe, expect, it } from 'vitest';
import { cropOfFrame } from '../../src/pixels/crop';
import { openClip } from '../../src/media/clip/clip';
import type { FrameReader } from '../../src/media/clip/frame-reader';
import { SteppedVideo } from '../../src/media/page/stepped-video';
import { drawnClip, firstFrames, steadyTimes, undecodableClip } from '../helpers/browser-clips';
import { enduranceSample } from '../helpers/browser-pose';

const SIZE = 48;
/** One and the same frame by both ways, of 255: colours are converted by the browser or by us. */
const SAME_PICTURE = 3;

describe('frames by a <video> and by WebCodecs', () => {
	it.each([
		['of a constant rate', () => drawnClip({ times: steadyTimes(24, 60) })],
		['of a variable rate', () => drawnClip({ times: IRREGULAR })],
		['in WebM', () => drawnClip({ container: 'webm', times: IRREGULAR })],
		['that begin later than the file', () => drawnClip({ times: shifted(0.4) })],
		[
			'that begin before the file, as edit lists have it',
			() => drawnClip({ times: shifted(-0.2) })
		],
		['filmed in portrait', () => drawnClip({ times: steadyTimes(12, 30), rotation: 90 })],
		['turned upside down', () => drawnClip({ times: steadyTimes(12, 30), rotation: 180 })],
		['of a rendered runner', async () => firstFrames(await enduranceSample(), 12)]
	] as const)('%s have the same times and the same pictures', async (_, make) => {
		const file = await make();
		const own = await framesOf(file, null);
		const video = (await SteppedVideo.open(file))!;
		const stepped = await framesOf(file, video);
		video.close();
		expect(own.frames).toHaveLength(own.facts.frameCount);
		expect(own.frames.length).toBeGreaterThanOrEqual(8);
		expect(stepped.facts).toEqual(own.facts);
		expect(stepped.damage).toEqual(own.damage);
		expect(stepped.frames.map(({ time }) => time)).toEqual(own.frames.map(({ time }) => time));
		for (const [index, { pixels }] of own.frames.entries())
			expect(difference(pixels, stepped.frames[index]!.pixels)).toBeLessThan(SAME_PICTURE);
	});

	it('are the same at chosen times', async () => {
		const file = await drawnClip({ times: IRREGULAR });
		const wanted = [IRREGULAR[2]! + 0.001, IRREGULAR[3]! + 0.004, IRREGULAR.at(-1)!];
		const video = (await SteppedVideo.open(file))!;
		const pictures: (readonly Frame[])[] = [];
		for (const way of [null, video]) {
			const clip = await openClip(file, '', way);
			pictures.push(await read(clip.frames.at(wanted)));
			clip.close();
		}
		video.close();
		const [own, stepped] = pictures as [readonly Frame[], readonly Frame[]];
		expect(own.map(({ time }) => IRREGULAR.indexOf(rounded(time)))).toEqual([2, 3, 10]);
		expect(stepped.map(({ time }) => time)).toEqual(own.map(({ time }) => time));
		for (const [index, { pixels }] of own.entries())
			expect(difference(pixels, stepped[index]!.pixels)).toBeLessThan(SAME_PICTURE);
	});
});

describe('a <video> to step', () => {
	it('is none where the browser cannot play the file either', async () => {
		expect(await SteppedVideo.open(await undecodableClip())).toBeNull();
		expect(await SteppedVideo.open(new Blob(['text']))).toBeNull();
	});

	it('that is closed answers at once, what it was asked before and after', async () => {
		const video = (await SteppedVideo.open(await drawnClip({ times: steadyTimes(30, 30) })))!;
		const asked = video.show(0.5);
		video.close();
		expect(await asked).toBeNull();
		expect(await video.show(0.6)).toBeNull();
	});
});

const IRREGULAR = [0, 0.017, 0.033, 0.1, 0.117, 0.15, 0.183, 0.2, 0.25, 0.267, 0.3];
const rounded = (time: number): number => Math.round(time * 1000) / 1000;
const shifted = (by: number): number[] => steadyTimes(24, 30).map((time) => time + by);

interface Frame {
	readonly time: number;
	readonly pixels: Uint8Array;
}

async function framesOf(file: Blob, video: SteppedVideo | null) {
	const clip = await openClip(file, '', video);
	let damage: unknown = 'not read to the end';
	const frames = await read(
		(async function* () {
			damage = yield* clip.frames.all();
		})()
	);
	clip.close();
	return { facts: clip.facts, frames, damage };
}

async function read(frames: ReturnType<FrameReader['at']>): Promise<readonly Frame[]> {
	const found: Frame[] = [];
	for await (const frame of frames)
		found.push({ time: frame.time, pixels: await frame.cut(cropOfFrame(320, 240), SIZE) });
	return found;
}

/** Mean difference of two pictures, 0..255. */
function difference(a: Uint8Array, b: Uint8Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += Math.abs(a[i]! - b[i]!);
	return sum / a.length;
}
