import { MIRRORED_KEYPOINT } from '../../src/core/model/legs';
import type { Tracks } from '../../src/core/model/tracks';

/** The picture in the mirror, left and right names exchanged with it. */
export function mirrored(tracks: Tracks): Tracks {
	const from = (columns: readonly Float64Array[]) => MIRRORED_KEYPOINT.map((k) => columns[k]!);
	return {
		...tracks,
		x: from(tracks.x).map((column) => column.map((x) => tracks.width - x)),
		y: from(tracks.y),
		score: from(tracks.score)
	};
}

/** The picture turned clockwise about its middle. */
export function rolled(tracks: Tracks, degrees: number): Tracks {
	const [cx, cy] = [tracks.width / 2, tracks.height / 2];
	const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
	const turn = (of: (x: number, y: number) => number) =>
		tracks.x.map((column, k) => column.map((x, i) => of(x - cx, tracks.y[k]![i]! - cy)));
	return {
		...tracks,
		x: turn((x, y) => cx + x * cos - y * sin),
		y: turn((x, y) => cy + x * sin + y * cos)
	};
}
