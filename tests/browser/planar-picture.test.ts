import { ALL_FORMATS, BlobSource, Input, VideoSampleSink, type VideoSample } from 'mediabunny';
import { describe, expect, it } from 'vitest';
import { PictureMaker } from '../../src/media/clip/picture-maker';
import { PlanarPictures, type Pixels } from '../../src/media/clip/planar-picture';
import { drawnClip, steadyTimes } from '../helpers/browser-clips';

const TURNS = [0, 90, 180, 270] as const;

describe('a picture made of the planes', () => {
	for (const rotation of TURNS)
		it(`is what the browser draws, turned by ${rotation} degrees`, async () => {
			await withFrame({ rotation, width: 320, height: 240 }, async (sample) => {
				for (const longSide of [320, 160, 100, 80]) {
					const pixels = (await new PlanarPictures().make(sample, longSide, null))!;
					expect(Math.max(pixels.width, pixels.height)).toBe(longSide === 100 ? 160 : longSide);
					expect(meanDifference(pixels, drawn(sample, pixels))).toBeLessThan(2);
				}
			});
		});

	it('keeps its size where halves would not be whole', async () => {
		await withFrame({ rotation: 0, width: 324, height: 242 }, async (sample) => {
			const pixels = (await new PlanarPictures().make(sample, 40, null))!;
			expect([pixels.width, pixels.height]).toEqual([324, 242]);
			expect(meanDifference(pixels, drawn(sample, pixels))).toBeLessThan(2);
		});
	});

	it('comes in the memory of one before, when it is as large', async () => {
		await withFrame({ rotation: 0, width: 320, height: 240 }, async (sample) => {
			const pictures = new PlanarPictures();
			const first = (await pictures.make(sample, 320, null))!;
			const before = first.data.slice();
			const again = (await pictures.make(sample, 320, first.data.buffer))!;
			expect(again.data.buffer).toBe(first.data.buffer);
			expect(again.data).toEqual(before);
			const smaller = (await pictures.make(sample, 160, first.data.buffer))!;
			expect(smaller.data.buffer).not.toBe(first.data.buffer);
		});
	});

	it('is made in the way that is quicker here, and an image where one was asked for', async () => {
		await withFrame({ rotation: 0, width: 320, height: 240 }, async (sample) => {
			const maker = new PictureMaker();
			const order = { longSide: 160, pixels: true, spare: null };
			const kinds: boolean[] = [];
			for (let i = 0; i < 12; i++) kinds.push('data' in (await maker.make(sample, order)));
			// Both ways were tried in turn, then it stays with one.
			expect(kinds.slice(0, 8)).toEqual([true, false, true, false, true, false, true, false]);
			expect(new Set(kinds.slice(8)).size).toBe(1);
			expect(await maker.make(sample, { ...order, pixels: false })).toBeInstanceOf(ImageBitmap);
		});
	});
});

interface Shape {
	readonly rotation: (typeof TURNS)[number];
	readonly width: number;
	readonly height: number;
}

async function withFrame(
	{ rotation, width, height }: Shape,
	work: (sample: VideoSample) => Promise<void>
): Promise<void> {
	const draw = (context: OffscreenCanvasRenderingContext2D) => colours(context, width, height);
	const clip = await drawnClip({ times: steadyTimes(2, 30), rotation, width, height, draw });
	using input = new Input({ source: new BlobSource(clip), formats: ALL_FORMATS });
	const track = (await input.getPrimaryVideoTrack())!;
	const sample = (await new VideoSampleSink(track).getSample(0))!;
	expect(sample.format).toBe('I420');
	await work(sample);
	sample.close();
}

/** No two corners alike: another turn or a mirrored picture differs. */
function colours(context: OffscreenCanvasRenderingContext2D, width: number, height: number) {
	const across = context.createLinearGradient(0, 0, width, 0);
	across.addColorStop(0, 'rgb(220 20 40)');
	across.addColorStop(1, 'rgb(20 60 200)');
	context.fillStyle = across;
	context.fillRect(0, 0, width, height);
	const down = context.createLinearGradient(0, 0, 0, height);
	down.addColorStop(0, 'rgb(0 0 0 / 0)');
	down.addColorStop(1, 'rgb(120 255 60 / 0.9)');
	context.fillStyle = down;
	context.fillRect(0, 0, width, height);
}

function drawn(sample: VideoSample, { width, height }: Pixels): Uint8ClampedArray {
	const context = new OffscreenCanvas(width, height).getContext('2d')!;
	sample.draw(context, 0, 0, width, height);
	return context.getImageData(0, 0, width, height).data;
}

function meanDifference({ data }: Pixels, other: Uint8ClampedArray): number {
	expect(data).toHaveLength(other.length);
	let sum = 0;
	for (let i = 0; i < data.length; i++) sum += Math.abs(data[i]! - other[i]!);
	return sum / data.length;
}
