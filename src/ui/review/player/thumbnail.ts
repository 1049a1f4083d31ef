import type { Analysis } from '../../../core/model/analysis';
import type { PlaybackPicture } from '../../../media/playback-picture';
import { drawOverlay, overlayOf } from './overlay';
import { fitRegion, runnerRegion } from './view-region';
import { Viewport } from './viewport';

/** Sharp where the list shows it at 96 px on a dense screen. */
const SIZE_PIXELS = 192;
const JPEG_QUALITY = 0.8;

/**
 * A square picture of the runner on one frame, with its skeleton: a JPEG of about 8 kB. A skeleton without a picture
 * is a PNG of about the same size whose transparency shows the theme's background.
 */
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
	if (image) viewport.drawPicture(context, image, tracks);
	drawOverlay(context, analysis, frame, viewport, overlayOf('skeleton', 'farLeg'));
	const picture = await canvas.convertToBlob(
		image ? { type: 'image/jpeg', quality: JPEG_QUALITY } : { type: 'image/png' }
	);
	return new Uint8Array(await picture.arrayBuffer());
}
