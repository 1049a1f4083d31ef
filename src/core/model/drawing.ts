/** What can be drawn on a frame: an angle of three points, a line against the vertical, a distance, or words. */
export const DRAWING_KINDS = ['angle', 'vertical', 'distance', 'text'] as const;
export type DrawingKind = (typeof DRAWING_KINDS)[number];

/** How many points each has. Of an angle the second is its vertex. */
export const DRAWING_POINTS: Readonly<Record<DrawingKind, number>> = {
	angle: 3,
	vertical: 2,
	distance: 2,
	text: 1
};

/** A point of the picture, pixels of the upright frame. */
export interface PicturePoint {
	readonly x: number;
	readonly y: number;
}

/** Something the user drew on one frame. It measures nothing else and changes no number. */
export interface Drawing {
	readonly kind: DrawingKind;
	/** Of the recording. */
	readonly frame: number;
	readonly points: readonly PicturePoint[];
	/** The words of a `text`; empty for all others. */
	readonly text: string;
}
