import { fitPath, type CycleTable, type Fold } from './cycle-fit';
import { LIMB_JOINTS, limbIndex, pairCentre, type Limb } from './legs';
import { strideMean } from './stride-mean';
import type { StepPhase } from './step-phase';
import type { Side, Tracks } from './tracks';

/** Harmonics of the stride rate that tell where a limb is: the gross path only. */
const PATH_HARMONICS = 6;

/** Joints of the two legs (or arms) relative to the hip's stride mean, in leg lengths: `[side][joint]`. */
export interface Limbs {
	readonly frames: number;
	readonly x: Record<Side, Float64Array[]>;
	readonly y: Record<Side, Float64Array[]>;
}

/** Legs or arms without drift and size. */
export function limbsOf(tracks: Tracks, limb: Limb, phase: StepPhase, legLength: number): Limbs {
	const hip = pairCentre(tracks, 'hip');
	const stride = 2 / phase.stepRate;
	const [cx, cy] = [
		strideMean(tracks.times, hip.x, stride),
		strideMean(tracks.times, hip.y, stride)
	];
	const relative = (column: Float64Array, centre: Float64Array) => {
		const result = column.slice();
		for (let i = 0; i < result.length; i++) result[i] = (result[i]! - centre[i]!) / legLength;
		return result;
	};
	const of = (columns: readonly Float64Array[], centre: Float64Array, side: Side) =>
		LIMB_JOINTS[limb].map((joint) => relative(columns[limbIndex(side, joint)]!, centre));
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

/** Mean paths of the joints, `[side][joint]`; `null` where too little was seen. */
export function meanPaths(limbs: Limbs, fold: Fold): Record<Side, (JointPath | null)[]> {
	const path = (side: Side, joint: number): JointPath | null => {
		const x = fitPath(fold, limbs.x[side][joint]!, PATH_HARMONICS);
		const y = fitPath(fold, limbs.y[side][joint]!, PATH_HARMONICS);
		return x && y ? { x, y } : null;
	};
	const all = (side: Side) => limbs.x[side].map((_, joint) => path(side, joint));
	return { left: all('left'), right: all('right') };
}
