import { DEGREES_PER_RADIAN } from '../math/angles';
import { ENOUGH, samplingInterval } from '../math/sampling';
import { median } from '../math/statistics';
import { pairCentre } from '../model/legs';
import type { QuarterTurn } from '../model/recording';
import { Refusal } from '../model/refusal';
import type { Tracks } from '../model/tracks';

/**
 * A body whose axis leans further from upright than this is shown turned, degrees: sprinters lean by up to 45 out of
 * the blocks, cameras that are held badly are turned by 30 at most.
 */
const FURTHEST_LEAN = 60;

/**
 * Refuses a picture that lies on its side or is upside down: the angles against the vertical would mean nothing.
 *
 * @param tracks gaps are `NaN`
 * @throws {Refusal} `turned-picture` with `turnDegrees`, the clockwise turn that sets it upright
 */
export function refuseTurnedPicture(tracks: Tracks): void {
	const turn = turnToUpright(bodyAxisDegrees(tracks));
	if (turn !== 0) throw new Refusal('turned-picture', { turnDegrees: turn });
}

/**
 * The clockwise turn of the picture, in quarters, that sets a body upright.
 *
 * @param axisDegrees of the body, clockwise from straight up; `NaN` counts as upright
 */
export function turnToUpright(axisDegrees: number): QuarterTurn {
	if (!(Math.abs(axisDegrees) > FURTHEST_LEAN)) return 0;
	const quarters = Math.round(axisDegrees / 90);
	return ((((-quarters % 4) + 4) % 4) * 90) as QuarterTurn;
}

/** Direction from the ankles (else the hips) to the shoulders (else the hips), clockwise from straight up, -180 to 180. */
function bodyAxisDegrees(tracks: Tracks): number {
	const every = samplingInterval(tracks.times.length, ENOUGH.median);
	const [ankle, hip, shoulder] = (['ankle', 'hip', 'shoulder'] as const).map((joint) =>
		pairCentre(tracks, joint)
	) as [Point, Point, Point];
	const along = (axis: 'x' | 'y') => {
		const between = (a: Point, b: Point) => {
			const steps: number[] = [];
			for (let i = 0; i < tracks.times.length; i += every) steps.push(b[axis][i]! - a[axis][i]!);
			return median(steps);
		};
		const parts = [between(ankle, hip), between(hip, shoulder)].filter(Number.isFinite);
		return parts.reduce((sum, part) => sum + part, 0);
	};
	return DEGREES_PER_RADIAN * Math.atan2(along('x'), -along('y'));
}

type Point = ReturnType<typeof pairCentre>;
