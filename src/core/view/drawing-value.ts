import { DEGREES_PER_RADIAN } from '../math/angles';
import type { Analysis } from '../model/analysis';
import type { Drawing, PicturePoint } from '../model/drawing';

/** What a drawing measures. */
export type DrawingValue =
	| { readonly unit: 'deg'; readonly value: number }
	| { readonly unit: 'm'; readonly value: number }
	/** Where the clip has no scale. */
	| { readonly unit: 'px'; readonly value: number };

/**
 * The value of a drawing: an angle from 0 to 180° at its vertex; a line's angle to the vertical from 0 to 90°, after
 * the camera's roll; a distance in metres at the runner, where the clip has a scale. Like all that one camera sees, it
 * holds for what lies in the plane of the run.
 *
 * @returns `null` for words, and for points that coincide
 */
export function drawingValue(
	{ kind, points }: Drawing,
	{ view }: Pick<Analysis, 'view'>
): DrawingValue | null {
	const [a, b, c] = points;
	if (!a || !b || kind === 'text') return null;
	if (kind === 'distance') {
		const pixels = length(a, b);
		if (pixels === 0) return null;
		return view.pixelsPerMetre === null
			? { unit: 'px', value: pixels }
			: { unit: 'm', value: pixels / view.pixelsPerMetre };
	}
	const degrees =
		kind === 'angle' ? c && angleAt(a, b, c) : toVertical(a, b, view.cameraRollDegrees);
	return degrees === undefined || Number.isNaN(degrees) ? null : { unit: 'deg', value: degrees };
}

function angleAt(a: PicturePoint, vertex: PicturePoint, b: PicturePoint): number {
	const [first, second] = [direction(vertex, a), direction(vertex, b)];
	return Math.abs(turned(second - first));
}

function toVertical(a: PicturePoint, b: PicturePoint, rollDegrees: number): number {
	const fromVertical = Math.abs(turned(direction(a, b) - 90 - rollDegrees));
	return Math.min(fromVertical, 180 - fromVertical);
}

/** Degrees clockwise from the right; `NaN` for points that coincide. */
const direction = (from: PicturePoint, to: PicturePoint): number =>
	length(from, to) === 0 ? NaN : Math.atan2(to.y - from.y, to.x - from.x) * DEGREES_PER_RADIAN;

const length = (a: PicturePoint, b: PicturePoint): number => Math.hypot(b.x - a.x, b.y - a.y);

/** Between -180 and 180. */
const turned = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
