import type { FrameAngles, LegAngles } from '../../model/analysis';
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
	/** Pixels. */
	readonly legLength: number;
}
