/** Frames of a clip from `first` up to, not including, `end`. */
export interface FrameSpan {
	readonly first: number;
	readonly end: number;
}

/** The part of a clip that is measured. */
export interface ClipFrames extends FrameSpan {
	/** Clip indices of the frames within the part that are used, copies left out; `null` when all are. */
	readonly frames: readonly number[] | null;
}

/** Whether a frame of the clip lies within a part of it. */
export const isWithin = (frame: number, { first, end }: FrameSpan): boolean =>
	frame >= first && frame < end;
