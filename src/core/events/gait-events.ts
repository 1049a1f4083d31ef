import type { GaitEvent } from '../model/analysis';
import { eventPhases, placeEvents } from './event-phases';
import type { EventRules } from './event-rules';
import type { FoldedRhythm } from '../rhythm/rhythm';
import type { RunnerFrame } from './runner-frame';
import { ankleCourse, type AnklePath } from './stance';
import { neighbourPaths, ownPaths, strideEvents } from './stride-events';
import type { Side, Tracks } from '../model/tracks';

/** An ankle before and after filtering. */
export interface EventTracks {
	/** Cleaned, not filtered. */
	readonly clean: Tracks;
	readonly smooth: Tracks;
}

/**
 * Initial contacts and toe-offs of both feet, sorted by time: at the phases of the mean cycle while strides are
 * alike; where the speed changes, from the mean path of a few strides around each; otherwise from each stride's own
 * path.
 *
 * @param paths mean path of each ankle, `null` where it does not show
 * @param legLength pixels
 */
export function gaitEvents(
	{ clean, smooth }: EventTracks,
	rhythm: FoldedRhythm,
	frame: RunnerFrame,
	paths: Readonly<Record<Side, AnklePath | null>>,
	legLength: number,
	rules: EventRules
): GaitEvent[] {
	const { times } = clean;
	const { stridePhase } = rhythm;
	const phasesOf = (side: Side) =>
		paths[side] && eventPhases(paths[side], rhythm.strideRate, rules);
	const phases = { left: phasesOf('left'), right: phasesOf('right') };
	if (rhythm.regular) return placeEvents(times, stridePhase, phases);
	const of = (side: Side) => {
		const [path, usual] = [paths[side], phases[side]];
		if (!path || !usual) return [];
		const course = (tracks: Tracks) => ankleCourse(tracks, side, frame, rhythm.centre, legLength);
		const read = rhythm.neighboursAlike
			? neighbourPaths(times, stridePhase, course(clean))
			: ownPaths(times, stridePhase, course(smooth));
		return strideEvents(times, stridePhase, side, { path, phases: usual, rules }, read);
	};
	return [...of('left'), ...of('right')].sort((a, b) => a.time - b.time);
}
