import type { PointSource } from '../model/recording';
import type { Tracks } from '../model/tracks';
import type { FoldedRhythm } from '../rhythm/rhythm';
import { cleanTracks } from './clean';
import { constrainHipPair } from './hip-pair-constraint';
import { smoothTracks } from './smooth';

/** The same frames and points three times, pixels. */
export interface CleanPoints {
	/** Only what was seen and trusted. */
	readonly seen: Tracks;
	/** Short gaps filled, not filtered. */
	readonly clean: Tracks;
	/** Filtered. */
	readonly smooth: Tracks;
}

/**
 * Removes impossible points, fills short gaps and filters.
 *
 * @param legLength pixels
 * @param source a pose model's hips are made to move together; joint centres move as they were measured
 */
export function cleanPoints(
	tracks: Tracks,
	rhythm: FoldedRhythm,
	legLength: number,
	source: PointSource
): CleanPoints {
	const { tracks: filled, seen } = cleanTracks(tracks, rhythm, legLength);
	const clean = source !== 'joints' ? constrainHipPair(filled, 1 / rhythm.strideRate) : filled;
	return { seen, clean, smooth: smoothTracks(clean, rhythm, rhythm.centre) };
}
