import type { VideoSample } from 'mediabunny';
import type { PictureRegion } from './frame-reader';
import { drawRegion } from './square-canvas';

/** A region of the upright frame as a small picture, at most `longSide` pixels wide and high. */
export function framePicture(
	sample: VideoSample,
	region: PictureRegion,
	longSide: number
): ImageBitmap {
	const scale = Math.min(1, longSide / Math.max(region.width, region.height));
	const width = Math.max(1, Math.round(region.width * scale));
	const height = Math.max(1, Math.round(region.height * scale));
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d', { alpha: false });
	if (context === null) throw new Error('This browser gives no 2D canvas to a worker.');
	drawRegion(context, sample, region.x, region.y, region.width, region.height, width, height);
	return canvas.transferToImageBitmap();
}
