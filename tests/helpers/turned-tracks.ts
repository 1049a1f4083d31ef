import type { QuarterTurn } from '../../src/core/model/recording';
import type { Tracks } from '../../src/core/model/tracks';

/** Tracks as they would be in the picture turned clockwise. */
export function turnedTracks(tracks: Tracks, turn: QuarterTurn): Tracks {
	const { width, height, x, y } = tracks;
	const from = (columns: readonly Float64Array[], edge: number) =>
		columns.map((column) => column.map((value) => edge - value));
	switch (turn) {
		case 0:
			return tracks;
		case 90:
			return { ...tracks, width: height, height: width, x: from(y, height), y: x };
		case 180:
			return { ...tracks, x: from(x, width), y: from(y, height) };
		case 270:
			return { ...tracks, width: height, height: width, x: y, y: from(x, width) };
	}
}
