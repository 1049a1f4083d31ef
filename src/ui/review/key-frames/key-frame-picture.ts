import { nearSideAt, type Analysis } from '../../../core/model/analysis';
import type { Drawing } from '../../../core/model/drawing';
import type { KeyFrame, KeyFrameKind } from '../../../core/view/key-frames';
import { pngOf } from '../../chart-picture';
import { drawDrawings } from '../draw/draw-drawings';
import { drawOverlay, overlayOf, type OverlayPart } from '../player/overlay';
import { fitRegion, pointsRegion } from '../player/view-region';
import { Viewport } from '../player/viewport';

/** Portrait format, as a runner is. */
const SHAPE = { width: 3, height: 4 };
const SAVED_WIDTH = 900;
const CAPTION_HEIGHT = 132;
const INK = '#161b20';
const PAPER = '#ffffff';
/** Background of a skeleton without a picture, in a file; on the page it is the theme's. */
const GROUND = '#dfe2e5';

/** What is measured at each instant is drawn at its joint. */
const OVERLAY: Readonly<Record<KeyFrameKind, readonly OverlayPart[]>> = {
	initialContact: ['angles', 'kneeAngles', 'soles'],
	midStance: ['kneeAngles', 'trunkLine'],
	toeOff: ['angles'],
	peakHipExtension: ['angles'],
	kneeLift: ['angles']
};

/**
 * Draws the runner of a key frame, complete, with skeleton and angle, from the top of a canvas to `height`. What no
 * picture covers stays as it is.
 */
export function drawKeyFrame(
	context: CanvasRenderingContext2D,
	analysis: Analysis,
	{ kind, frame, side }: KeyFrame,
	image: ImageBitmap | null,
	drawings: readonly Drawing[],
	height = context.canvas.height
): void {
	const { tracks } = analysis;
	const box = { width: context.canvas.width, height };
	const region = fitRegion(pointsRegion(tracks, frame), box, tracks);
	const viewport = new Viewport(region, box.width);
	if (image) viewport.drawPicture(context, image, tracks);
	// The leg in question is drawn as the near one; the other only when it is the near one itself.
	const legs: readonly OverlayPart[] = side !== nearSideAt(analysis, frame) ? ['farLeg'] : [];
	const choice = overlayOf('skeleton', ...legs, ...OVERLAY[kind]);
	drawOverlay(context, analysis, frame, viewport, choice, null, side);
	drawDrawings(context, analysis, frame, viewport, drawings);
}

/** A picture to save: the key frame with a caption of what it shows and its number. */
export async function keyFramePng(
	{ analysis, drawings }: { readonly analysis: Analysis; readonly drawings: readonly Drawing[] },
	keyFrame: KeyFrame,
	image: ImageBitmap | null,
	caption: readonly [title: string, number: string]
): Promise<Blob> {
	const height = (SAVED_WIDTH * SHAPE.height) / SHAPE.width;
	const canvas = document.createElement('canvas');
	canvas.width = SAVED_WIDTH;
	canvas.height = height + CAPTION_HEIGHT;
	const context = canvas.getContext('2d')!;
	context.fillStyle = GROUND;
	context.fillRect(0, 0, SAVED_WIDTH, height);
	drawKeyFrame(context, analysis, keyFrame, image, drawings, height);
	context.fillStyle = PAPER;
	context.fillRect(0, height, SAVED_WIDTH, CAPTION_HEIGHT);
	context.fillStyle = INK;
	context.font = '600 40px system-ui, sans-serif';
	context.fillText(caption[0], 32, height + 56, SAVED_WIDTH - 64);
	context.font = '34px system-ui, sans-serif';
	context.fillText(caption[1], 32, height + 104, SAVED_WIDTH - 64);
	return pngOf(canvas);
}
