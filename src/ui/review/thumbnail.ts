import type { Analysis } from '../../core/analysis';
import type { PlaybackPicture } from '../../media/playback-picture';
import { drawOverlay, overlayOf } from './overlay';
import { fitRegion, runnerRegion } from './view-region';
import { Viewport } from './viewport';

/** Sharp where the list shows it at 96 px on a dense screen. */
const SIZE_PIXELS = 192;
const JPEG_QUALITY = 0.8;
/** Behind a skeleton without a picture; the overlay has contrast on it. */
const GROUND = '#dfe2e5';

/** A square picture of the runner on one frame, with its skeleton, as JPEG: about 8 kB. */
export async function thumbnailOf(
	analysis: Analysis,
	frame: number,
	image: PlaybackPicture | null
): Promise<Uint8Array<ArrayBuffer>> {
	const { tracks } = analysis;
	const box = { width: SIZE_PIXELS, height: SIZE_PIXELS };
	const region = fitRegion(runnerRegion(tracks), box, tracks);
	const canvas = new OffscreenCanvas(SIZE_PIXELS, SIZE_PIXELS);
	// The overlay uses what both kinds of context have.
	const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
	const viewport = new Viewport(region, SIZE_PIXELS);
	context.fillStyle = GROUND;
	context.fillRect(0, 0, SIZE_PIXELS, SIZE_PIXELS);
	if (image) viewport.drawPicture(context, image, tracks);
	drawOverlay(context, analysis, frame, viewport, overlayOf('skeleton', 'farLeg'));
	const picture = await canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY });
	return new Uint8Array(await picture.arrayBuffer());
}
