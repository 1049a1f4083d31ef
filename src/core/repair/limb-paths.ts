import { everyNth } from '../math/sampling';
import { fitPath, pathInterval, type CycleTable, type Fold } from '../rhythm/cycle-fit';
import type { HipBaseline } from '../rhythm/hip-baseline';
import { LIMB_JOINTS, limbIndex, type Limb } from '../model/legs';
import { otherSide, SIDES, type Side, type Tracks } from '../model/tracks';

/** Harmonics of the stride rate that locate a limb: the gross path only. */
export const PATH_HARMONICS = 6;

/** Joints of the two legs (or arms) relative to the hip's stride mean, in leg lengths: `[side][joint]`. */
export interface Limbs {
	readonly frames: number;
	readonly x: Record<Side, Float64Array[]>;
	readonly y: Record<Side, Float64Array[]>;
}

/** Legs or arms without baseline and size. */
export function limbsOf(tracks: Tracks, limb: Limb, drift: HipBaseline, legLength: number): Limbs {
	const of = (axis: 'x' | 'y', side: Side) =>
		LIMB_JOINTS[limb].map((joint) =>
			relative(tracks[axis][limbIndex(side, joint)]!, drift[axis], legLength)
		);
	return {
		frames: tracks.times.length,
		x: { left: of('x', 'left'), right: of('x', 'right') },
		y: { left: of('y', 'left'), right: of('y', 'right') }
	};
}

function relative(values: Float64Array, centre: Float64Array, unit: number): Float64Array {
	const result = new Float64Array(values.length);
	for (let i = 0; i < result.length; i++) result[i] = (values[i]! - centre[i]!) / unit;
	return result;
}

/** Mean path of a joint over a stride. */
export interface JointPath {
	readonly x: CycleTable;
	readonly y: CycleTable;
}

/** Mean paths of the joints, `[side][joint]`; `null` where too little was seen. */
export type LimbPaths = Readonly<Record<Side, readonly (JointPath | null)[]>>;

/** The samples that the mean paths are fitted to: only as many frames as a gross path needs. */
export interface PathSamples {
	readonly fold: Fold;
	readonly limbs: Limbs;
	/** Frames from one sample to the next. */
	readonly interval: number;
}

/** Gathered once, because names are tried several times. */
export function pathSamples(limbs: Limbs, fold: Fold): PathSamples {
	const interval = pathInterval(limbs.frames);
	const thinned = ({ left, right }: Limbs['x']) => ({
		left: left.map((column) => everyNth(column, interval)),
		right: right.map((column) => everyNth(column, interval))
	});
	return {
		fold: { bin: everyNth(fold.bin, interval), share: everyNth(fold.share, interval) },
		limbs: {
			frames: Math.ceil(limbs.frames / interval),
			x: thinned(limbs.x),
			y: thinned(limbs.y)
		},
		interval
	};
}

/**
 * Mean paths of the limbs under the names that the labels give them.
 * @param labels by frame of the clip, 1 = left and right swapped
 */
export function meanPaths({ fold, limbs, interval }: PathSamples, labels: Uint8Array): LimbPaths {
	const exchanged = everyNth(labels, interval);
	const named = exchanged.includes(1) ? relabelled(limbs, exchanged) : limbs;
	const path = (side: Side, joint: number): JointPath | null => {
		const x = fitPath(fold, named.x[side][joint]!, PATH_HARMONICS);
		const y = fitPath(fold, named.y[side][joint]!, PATH_HARMONICS);
		return x && y ? { x, y } : null;
	};
	const all = (side: Side) => limbs.x[side].map((_, joint) => path(side, joint));
	return { left: all('left'), right: all('right') };
}

/** The limbs with left and right swapped in the frames marked so. */
function relabelled(limbs: Limbs, labels: Uint8Array): Limbs {
	const column = (own: Float64Array, others: Float64Array) => {
		const named = own.slice();
		for (let frame = 0; frame < named.length; frame++)
			if (labels[frame]) named[frame] = others[frame]!;
		return named;
	};
	const both = (columns: Limbs['x']) =>
		Object.fromEntries(
			SIDES.map((side) => [
				side,
				columns[side].map((own, joint) => column(own, columns[otherSide(side)][joint]!))
			])
		) as Limbs['x'];
	return { frames: limbs.frames, x: both(limbs.x), y: both(limbs.y) };
}
