import { fitPath, type CycleTable, type Fold } from './cycle-fit';
import { legIndex, LEG_JOINTS, pairCentre } from './legs';
import { strideMean } from './stride-mean';
import type { StepPhase } from './step-phase';
import type { Side, Tracks } from './tracks';

/** Harmonics of the stride rate that tell where a leg is: the gross path only. */
const PATH_HARMONICS = 6;

/** Leg joints relative to the hip's stride mean, in leg lengths: `[side][joint]`. */
export interface Body {
	readonly frames: number;
	readonly x: Record<Side, Float64Array[]>;
	readonly y: Record<Side, Float64Array[]>;
}

/** Legs without drift and size. */
export function bodyOf(tracks: Tracks, phase: StepPhase, legLength: number): Body {
	const hip = pairCentre(tracks, 'hip');
	const stride = 2 / phase.stepRate;
	const [cx, cy] = [
		strideMean(tracks.times, hip.x, stride),
		strideMean(tracks.times, hip.y, stride)
	];
	const relative = (column: Float64Array, centre: Float64Array) =>
		column.map((value, i) => (value - centre[i]!) / legLength);
	const of = (columns: readonly Float64Array[], centre: Float64Array, side: Side) =>
		LEG_JOINTS.map((joint) => relative(columns[legIndex(side, joint)]!, centre));
	return {
		frames: tracks.times.length,
		x: { left: of(tracks.x, cx, 'left'), right: of(tracks.x, cx, 'right') },
		y: { left: of(tracks.y, cy, 'left'), right: of(tracks.y, cy, 'right') }
	};
}

/** Mean path of a joint over a stride. */
export interface JointPath {
	readonly x: CycleTable;
	readonly y: CycleTable;
}

/** Mean paths of the leg joints, `[side][joint]`; `null` where too little was seen. */
export function meanPaths(body: Body, fold: Fold): Record<Side, (JointPath | null)[]> {
	const path = (side: Side, joint: number): JointPath | null => {
		const x = fitPath(fold, body.x[side][joint]!, PATH_HARMONICS);
		const y = fitPath(fold, body.y[side][joint]!, PATH_HARMONICS);
		return x && y ? { x, y } : null;
	};
	const all = (side: Side) => LEG_JOINTS.map((_, joint) => path(side, joint));
	return { left: all('left'), right: all('right') };
}
