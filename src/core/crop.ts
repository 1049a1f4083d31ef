/** A square of the upright frame, pixels; it may hang over the frame's edges. */
export interface Square {
	/** Left and top edge. */
	readonly x: number;
	readonly y: number;
	readonly size: number;
}

/** The square each frame is cut to: one for the whole clip, or one a frame when the camera moves. */
export interface CropPath {
	squareAt(fileTime: number): Square;
}

export const fixedCrop = (square: Square): CropPath => ({ squareAt: () => square });

export const squareAround = (centreX: number, centreY: number, size: number): Square => ({
	x: centreX - size / 2,
	y: centreY - size / 2,
	size
});

/** The smallest square that shows the whole frame. */
export const squareOfFrame = (width: number, height: number): Square =>
	squareAround(width / 2, height / 2, Math.max(width, height));
