import { legIndex } from '../../model/legs';
import { valueAt } from '../../math/peaks';
import type { StrideView } from './stride-view';

/** Shank relative to vertical at initial contact, degrees, + foot ahead of the knee. */
export const shankAngleAtContactDegrees = (view: StrideView): number | null =>
	valueAt(view.times, view.leg.shank, view.start);

/** Ankle ahead of the hip at initial contact / leg length. */
export function overstrideLegs(view: StrideView): number | null {
	const { tracks, frame, times, side } = view;
	const [hip, ankle] = [legIndex(side, 'hip'), legIndex(side, 'ankle')];
	const at = (column: Float64Array) => valueAt(times, column, view.start) ?? NaN;
	const dx = at(tracks.x[ankle]!) - at(tracks.x[hip]!);
	const dy = at(tracks.y[ankle]!) - at(tracks.y[hip]!);
	const ahead = frame.forward(dx, dy) / view.legLength;
	return Number.isNaN(ahead) ? null : ahead;
}
