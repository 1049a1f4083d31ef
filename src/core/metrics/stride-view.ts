import type { FrameAngles, LegAngles } from '../analysis';
import { legIndex } from '../legs';
import type { RunnerFrame } from '../runner-frame';
import type { Side, Tracks } from '../tracks';

/** What every metric of one stride may look at. Times in real seconds. */
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

/** How far the ankle is ahead of the hip at every frame, pixels. */
export function ankleAheadOfHip(view: StrideView): Float64Array {
	const [hip, ankle] = [legIndex(view.side, 'hip'), legIndex(view.side, 'ankle')];
	const { x, y } = view.tracks;
	return x[ankle]!.map((value, i) =>
		view.frame.forward(value - x[hip]![i]!, y[ankle]![i]! - y[hip]![i]!)
	);
}
