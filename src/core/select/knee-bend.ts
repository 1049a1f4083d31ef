import { legIndex } from '../model/legs';
import type { Side, Tracks } from '../model/tracks';

/**
 * How far the knee lies to the right of the line from hip to ankle in the picture, times the length of that line,
 * pixels squared, by frame; negative to the left, `NaN` in gaps. Knees bend one way only: forwards.
 */
export function kneeBend({ x, y }: Tracks, side: Side): (frame: number) => number {
	const [hip, knee, ankle] = [
		legIndex(side, 'hip'),
		legIndex(side, 'knee'),
		legIndex(side, 'ankle')
	];
	const [hipX, hipY, kneeX, kneeY] = [x[hip]!, y[hip]!, x[knee]!, y[knee]!];
	const [ankleX, ankleY] = [x[ankle]!, y[ankle]!];
	return (i) =>
		(ankleY[i]! - hipY[i]!) * (kneeX[i]! - hipX[i]!) -
		(ankleX[i]! - hipX[i]!) * (kneeY[i]! - hipY[i]!);
}
