import type { BeltLine } from '../core/view/belt-line';
import type { Analysis } from '../core/model/analysis';
import type { Drawing } from '../core/model/drawing';
import type { PlaybackPicture } from '../media/playback-picture';
import { drawDrawings } from './review/draw/draw-drawings';
import { drawOverlay, type OverlayChoice } from './review/player/overlay';
import type { Viewport } from './review/player/viewport';

/** What is known of a runner whose frames are drawn. */
export interface DrawnRunner {
	readonly recording: {
		readonly clip: { readonly width: number; readonly height: number };
	};
	readonly analysis: Analysis;
	readonly drawings: readonly Drawing[];
}

/**
 * Draws a frame as it is shown: its picture, what is measured on it, and what the user drew.
 *
 * @param image `null`: the skeleton alone
 * @param belt for the line along it
 */
export function drawRunner(
	context: CanvasRenderingContext2D,
	{ recording, analysis, drawings }: DrawnRunner,
	frame: number,
	image: PlaybackPicture | null,
	viewport: Viewport,
	overlay: OverlayChoice,
	belt: BeltLine | null = null
): void {
	if (image) viewport.drawPicture(context, image, recording.clip);
	drawOverlay(context, analysis, frame, viewport, overlay, belt);
	drawDrawings(context, analysis, frame, viewport, drawings);
}
