import { analyseTracks } from '../../src/core/analyse';
import { NO_SETTINGS, type GaitSettings } from '../../src/core/model/settings';
import { type Analysis, type GaitEventType } from '../../src/core/model/analysis';
import type { Correction } from '../../src/core/corrections/corrections';
import type { FeetSeen } from '../../src/core/model/feet';
import type { Side, Tracks } from '../../src/core/model/tracks';
import { referenceData } from '../../src/profiles/reference-data';

/** The whole numeric line with the app's own profiles. */
export const analysed = (
	tracks: Tracks,
	settings: Partial<GaitSettings> = {},
	corrections: readonly Correction[] = [],
	feet?: FeetSeen
): Analysis => {
	const clip = { pictureRoll: null, source: 'joints', notes: [], ...(feet && { feet }) } as const;
	return analyseTracks(tracks, { ...NO_SETTINGS, ...settings }, referenceData, clip, corrections);
};

interface TimedEvent {
	readonly type: GaitEventType;
	readonly side: Side;
	readonly time: number;
}

/** Events closer than this are the same one; those nearer to an end of the clip need not be found. */
const SAME_EVENT_SECONDS = 0.06;
const EDGE_SECONDS = 0.25;

export interface EventErrors {
	/** Found minus true, s; one a matched event. */
	readonly errors: readonly number[];
	readonly missed: number;
	readonly invented: number;
	readonly bias: number;
	readonly sd: number;
}

/** Found events of one kind and foot against the true ones. */
export function eventErrors(
	found: readonly TimedEvent[],
	truth: readonly TimedEvent[],
	type: GaitEventType,
	side: Side,
	clipSeconds: readonly [first: number, last: number]
): EventErrors {
	const timesOf = (events: readonly TimedEvent[]) =>
		events.filter((event) => event.type === type && event.side === side).map((e) => e.time);
	const [own, real] = [timesOf(found), timesOf(truth)];
	const inside = (time: number) =>
		time > clipSeconds[0] + EDGE_SECONDS && time < clipSeconds[1] - EDGE_SECONDS;
	const nearest = (time: number, among: readonly number[]) =>
		among.reduce((best, t) => (Math.abs(t - time) < Math.abs(best - time) ? t : best), Infinity);
	const matches = (time: number, among: readonly number[]) =>
		Math.abs(nearest(time, among) - time) <= SAME_EVENT_SECONDS;
	const errors = real.filter((time) => matches(time, own)).map((time) => nearest(time, own) - time);
	const bias = errors.reduce((sum, error) => sum + error, 0) / errors.length;
	const squares = errors.reduce((sum, error) => sum + (error - bias) ** 2, 0);
	return {
		errors,
		missed: real.filter((time) => inside(time) && !matches(time, own)).length,
		invented: own.filter((time) => inside(time) && !matches(time, real)).length,
		bias,
		sd: Math.sqrt(squares / (errors.length - 1))
	};
}
