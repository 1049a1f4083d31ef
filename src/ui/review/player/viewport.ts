import { drawable, type PlaybackPicture } from '../../../media/playback-picture';
import type { Region } from '../../../pixels/frame-source';

export type Point = readonly [x: number, y: number];

/**
 * How a part of the picture is placed in a box. Everything that is drawn on the picture or dragged over it uses it,
 * so that picture, skeleton and handles cannot come apart.
 */
export class Viewport {
	/** Box pixels per pixel of the picture. */
	readonly scale: number;

	/**
	 * @param width of the box, in any kind of pixels
	 * @param mirrored left and right of the picture are swapped; words drawn on it are not
	 */
	constructor(
		readonly region: Region,
		readonly width: number,
		readonly mirrored = false
	) {
		this.scale = width / region.width;
	}

	/** Where a point of the picture is in the box. */
	place(x: number, y: number): Point {
		const across = (x - this.region.x) * this.scale;
		return [this.mirrored ? this.width - across : across, (y - this.region.y) * this.scale];
	}

	/** Which point of the picture is there in the box. */
	pick(x: number, y: number): Point {
		const across = this.mirrored ? this.width - x : x;
		return [this.region.x + across / this.scale, this.region.y + y / this.scale];
	}

	/** A step to the right in the box, as a step in the picture. */
	get rightwards(): 1 | -1 {
		return this.mirrored ? -1 : 1;
	}

	/** Draws a picture of the whole frame, which may be kept smaller than the frame is. */
	drawPicture(
		context: CanvasRenderingContext2D,
		picture: PlaybackPicture,
		frame: { readonly width: number; readonly height: number }
	): void {
		const [width, height] = [frame.width * this.scale, frame.height * this.scale];
		context.save();
		if (this.mirrored) {
			context.translate(this.width, 0);
			context.scale(-1, 1);
		}
		context.drawImage(
			drawable(picture),
			-this.region.x * this.scale,
			-this.region.y * this.scale,
			width,
			height
		);
		context.restore();
	}
}
