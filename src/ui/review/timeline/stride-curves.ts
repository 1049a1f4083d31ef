import type { Analysis, Stride } from '../../../core/model/analysis';
import { strideCurve } from '../../../core/strides/cycle';
import { curvesOf, type Angle } from './angles';

/** The curve of one stride at 0, 1 .. 100 %, degrees. */
export interface StrideCurve {
	readonly stride: Stride;
	readonly values: ArrayLike<number>;
}

/** Above this they are a solid block, and drawing them takes longer than a frame. */
const MOST_CURVES = 120;

/** Curves of the included strides, in order of time; the trunk has one in the strides of both feet. */
export function strideCurves(
	{ tracks, angles, strides }: Pick<Analysis, 'tracks' | 'angles' | 'strides'>,
	angle: Angle
): StrideCurve[] {
	const curves = curvesOf(angles, angle);
	return strides.flatMap((stride) => {
		const own = curves.find(({ side }) => side === null || side === stride.side);
		const values = stride.included && own ? strideCurve(tracks.times, own.values, stride) : null;
		return values ? [{ stride, values }] : [];
	});
}

/** As many as can be told apart, from the whole clip. */
export function someOf(curves: readonly StrideCurve[]): readonly StrideCurve[] {
	if (curves.length <= MOST_CURVES) return curves;
	const step = curves.length / MOST_CURVES;
	return Array.from({ length: MOST_CURVES }, (_, i) => curves[Math.floor(i * step)]!);
}

/**
 * The stride whose curve passes nearest.
 *
 * @param percent 0..100
 */
export function nearestCurve(
	curves: readonly StrideCurve[],
	percent: number,
	degrees: number
): StrideCurve | null {
	const before = Math.min(99, Math.max(0, Math.floor(percent)));
	const share = percent - before;
	const distance = ({ values }: StrideCurve) =>
		Math.abs(values[before]! + share * (values[before + 1]! - values[before]!) - degrees);
	let best: StrideCurve | null = null;
	for (const curve of curves) if (!best || distance(curve) < distance(best)) best = curve;
	return best;
}
