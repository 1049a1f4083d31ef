import { runnerFrame } from '../../core/events/runner-frame';
import type { Analysis } from '../../core/model/analysis';
import { pairCentre } from '../../core/model/legs';
import { keypointIndex } from '../../core/model/tracks';

export type Measured = Pick<Analysis, 'view' | 'tracks' | 'angles' | 'measuredFrames'>;

/** A place in the plane in which the runner runs, m: X forward, Y up, as OpenSim has its axes. */
export interface LabPlace {
	readonly x: number;
	readonly y: number;
}

/**
 * From pixels to metres: X the way the runner faces, from the mean place of the hips; Y straight up, whatever the roll of
 * the camera, from the lowest point that an ankle reaches.
 *
 * @returns `null` where the clip has no scale: neither speed nor height is known
 */
export function labFrame({
	view,
	tracks,
	measuredFrames
}: Measured): ((x: number, y: number) => LabPlace) | null {
	const scale = view.pixelsPerMetre;
	if (scale === null) return null;
	const runner = runnerFrame(view.facing, view.cameraRollDegrees);
	const hips = pairCentre(tracks, 'hip');
	const ankles = (['left_ankle', 'right_ankle'] as const).map(keypointIndex);
	const { first, end } = measuredFrames;
	let [sum, count, lowest] = [0, 0, Infinity];
	for (let i = first; i < end; i++) {
		const across = runner.forward(hips.x[i]!, hips.y[i]!);
		if (!Number.isNaN(across)) [sum, count] = [sum + across, count + 1];
		for (const ankle of ankles) {
			const height = runner.up(tracks.x[ankle]![i]!, tracks.y[ankle]![i]!);
			if (height < lowest) lowest = height;
		}
	}
	const middle = sum / count;
	return (x, y) => ({
		x: (runner.forward(x, y) - middle) / scale,
		y: (runner.up(x, y) - lowest) / scale
	});
}
