import type { FrameAngles } from '../../../core/model/analysis';
import { SIDES, type Side } from '../../../core/model/tracks';

/** The angles that have a curve. */
export const ANGLES = ['thigh', 'knee', 'hip', 'trunk'] as const;
export type Angle = (typeof ANGLES)[number];

/** A curve belongs to a leg, or to the runner as a whole. */
export interface AngleCurve {
	readonly side: Side | null;
	/** Of each frame, degrees; `NaN` in gaps. */
	readonly values: Float64Array;
}

/** The curves of an angle: one a leg, or one of the trunk. */
export function curvesOf(angles: FrameAngles, angle: Angle): AngleCurve[] {
	if (angle === 'trunk') return [{ side: null, values: angles.trunkLean }];
	return SIDES.map((side) => ({ side, values: angles[side][angle] }));
}

/** Angles of which at least one frame shows something: without shoulders there is no trunk, nor a hip against it. */
export const anglesSeen = (angles: FrameAngles): readonly Angle[] =>
	ANGLES.filter((angle) =>
		curvesOf(angles, angle).some(({ values }) => values.some((value) => !Number.isNaN(value)))
	);
