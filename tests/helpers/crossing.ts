import type { Tracks } from '../../src/core/model/tracks';
import { syntheticRunner } from './synthetic-runner';

/** A runner who crosses the picture of a still camera to the right. */
export function crossing(seconds: number, seed = 1): Tracks {
	const { tracks } = syntheticRunner({ seconds, seed, width: 2400 });
	const x = tracks.x.map((column) =>
		column.map((value, i) => value - 900 + 1800 * (tracks.times[i]! / seconds))
	);
	return { ...tracks, x };
}

/** One clip after the other, with nobody in sight in between. */
export function oneAfterTheOther(a: Tracks, b: Tracks, absentSeconds: number): Tracks {
	const frame = a.times[1]! - a.times[0]!;
	const count = Math.round(absentSeconds / frame);
	const end = a.times.at(-1)!;
	const absent = Float64Array.from({ length: count }, (_, i) => end + (i + 1) * frame);
	const after = b.times.map((time) => end + (count + 1) * frame + time - b.times[0]!);
	const column = (empty: number) => (own: Float64Array, other: Float64Array) =>
		Float64Array.from([...own, ...new Float64Array(count).fill(empty), ...other]);
	const [place, score] = [column(NaN), column(0)];
	return {
		...a,
		times: Float64Array.from([...a.times, ...absent, ...after]),
		x: a.x.map((own, k) => place(own, b.x[k]!)),
		y: a.y.map((own, k) => place(own, b.y[k]!)),
		score: a.score.map((own, k) => score(own, b.score[k]!))
	};
}
