import type { FootLine, FrameAngles, LegAngles } from '../../model/analysis';
import type { RunnerFrame } from '../../events/runner-frame';
import type { Side, Tracks } from '../../model/tracks';

/** Everything a metric of one stride may use. Times in real seconds. */
export interface StrideView {
	readonly side: Side;
	/** This foot's initial contact. */
	readonly start: number;
	/** This foot's next initial contact. */
	readonly end: number;
	readonly toeOff: number | null;
	/** The other foot's first initial contact after toe-off (running) or after `start` (walking). */
	readonly otherContact: number | null;
	readonly times: Float64Array;
	readonly leg: LegAngles;
	readonly angles: FrameAngles;
	readonly tracks: Tracks;
	readonly frame: RunnerFrame;
	/** Along the belt and perpendicular to it. */
	readonly belt: RunnerFrame;
	/** Feet seen, sorted by frame of the clip. */
	readonly footLines: readonly FootLine[];
	/** Times of the clip's frames, s. */
	readonly clipTimes: Float64Array;
	/** Pixels. */
	readonly legLength: number;
}
