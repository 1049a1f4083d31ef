import type { GaitEvent } from '../model/analysis';
import { CYCLE_BINS, fitCycle, foldOf, type CycleTable } from '../rhythm/cycle-fit';
import { eventPhases, timeOfPhase, type EventPhases } from './event-phases';
import type { EventRules } from './event-rules';
import { hermiteAt } from '../math/interpolate';
import { firstIndexFrom } from '../math/bisect';
import { splineSlopes } from '../math/spline';
import { CYCLE_HARMONICS } from '../clean/smooth';
import { fitMidStance, type AnkleCourse, type AnklePath } from './stance';
import type { Side } from '../model/tracks';

/** How far an event may be from its usual phase, as a share of a stride. */
const SEARCH_SHARE = 0.15;

/** A stride's path is read from this share of a stride before the ankle is usually furthest forward. */
const LEAD_IN_SHARE = 0.25;

/** Events come about this share of a stride after the path's start. */
const EVENTS_AT_SHARE = 0.4;

/**
 * Strides that are folded with each where the speed changes: with phone-like noise the spread of toe-offs is half
 * that of single strides (18 ms to 9 ms), and a change of speed is still followed.
 */
const FOLDED_STRIDES = 5;

const TURN = 2 * Math.PI;

/** What one leg does on average: where to look for its events, and by which rules. */
export interface UsualStride {
	readonly path: AnklePath;
	readonly phases: EventPhases;
	readonly rules: EventRules;
}

/** One stride's path as a table that begins {@link LEAD_IN_SHARE} before the ankle is usually furthest forward. */
interface StrideReading {
	readonly forward: CycleTable | null;
	readonly up: CycleTable | null;
	/** Time of a phase counted from the table's start. */
	readonly timeAt: (phase: number) => number;
}

/** Reads the stride that begins at a phase of the clip. */
type StrideReader = (startPhase: number) => StrideReading;

/**
 * Events of one leg stride by stride, for runs whose strides differ too much for one mean cycle: the cues of {@link
 * eventPhases}, read from each stride's path within a window around the usual phase. An event that is not found there
 * is left out.
 *
 * @param stridePhase radians, rising
 * @param read how a stride's path is made: {@link ownPaths} or {@link neighbourPaths}
 */
export function strideEvents(
	times: Float64Array,
	stridePhase: Float64Array,
	side: Side,
	usual: UsualStride,
	read: StrideReader
): GaitEvent[] {
	const [first, last] = [stridePhase[0]!, stridePhase[stridePhase.length - 1]!];
	const usualStart = startOf(usual);
	const events: GaitEvent[] = [];
	for (let k = Math.floor((first - usualStart) / TURN); usualStart + k * TURN <= last; k++) {
		const { forward, up, timeAt } = read(usualStart + k * TURN);
		const path = forward && up && fitMidStance(forward, up, usual.path);
		const found = path && eventPhases(path, 1 / (timeAt(TURN) - timeAt(0)), usual.rules);
		if (!found) continue;
		for (const type of ['initialContact', 'toeOff'] as const) {
			const expected = usual.phases[type] - usualStart;
			const off = found[type] - expected - TURN * Math.round((found[type] - expected) / TURN);
			const time = timeAt(expected + off);
			const inside = time >= times[0]! && time <= times[times.length - 1]!;
			if (inside && Math.abs(off) < SEARCH_SHARE * TURN) events.push({ type, side, time });
		}
	}
	return events;
}

/** Where tables begin, radians of stride phase. */
const startOf = ({ path }: UsualStride): number => path.maxForwardPhase - LEAD_IN_SHARE * TURN;

/**
 * Each stride's own path, read at even times: for strides unlike their neighbours. On force-plate tracks its events
 * agree, on average, with those of the mean cycle within 4 ms; singly they spread by 7 (contact) and 13 ms (toe-off)
 * at 60 fps with phone-like noise.
 * @param course of the filtered ankle, `NaN` = gap
 */
export function ownPaths(
	times: Float64Array,
	stridePhase: Float64Array,
	course: AnkleCourse
): StrideReader {
	const [forward, up] = [curveOf(times, course.forward), curveOf(times, course.up)];
	return (startPhase) => {
		const start = timeOfPhase(times, stridePhase, startPhase);
		const seconds = timeOfPhase(times, stridePhase, startPhase + TURN) - start;
		const timeAt = (phase: number) => start + (phase / TURN) * seconds;
		return { forward: tableOf(forward, timeAt), up: tableOf(up, timeAt), timeAt };
	};
}

/**
 * Mean path of the {@link FOLDED_STRIDES} strides around each (at the clip's ends, of the outermost ones): for a
 * speed that changes over several strides.
 * @param course of the ankle before filtering, `NaN` = gap
 */
export function neighbourPaths(
	times: Float64Array,
	stridePhase: Float64Array,
	course: AnkleCourse
): StrideReader {
	const [first, last] = [stridePhase[0]!, stridePhase[stridePhase.length - 1]!];
	const reach = (FOLDED_STRIDES / 2) * TURN;
	return (startPhase) => {
		const wanted = startPhase + EVENTS_AT_SHARE * TURN;
		const middle = Math.max(first + reach, Math.min(last - reach, wanted));
		const from = firstIndexFrom(stridePhase, middle - reach);
		const to = firstIndexFrom(stridePhase, middle + reach);
		const fold = foldOf(stridePhase.subarray(from, to).map((phase) => phase - startPhase));
		const fit = (values: Float64Array) =>
			fitCycle(fold, values.subarray(from, to), CYCLE_HARMONICS);
		return {
			forward: fit(course.forward),
			up: fit(course.up),
			timeAt: (phase) => timeOfPhase(times, stridePhase, startPhase + phase)
		};
	};
}

/** The smoothest curve through the samples; `NaN` in gaps and outside of the clip. */
function curveOf(times: Float64Array, values: Float64Array) {
	const slopes = splineSlopes(times, values);
	return (time: number) => hermiteAt(times, values, slopes, time);
}

const tableOf = (curve: (time: number) => number, timeAt: (phase: number) => number): CycleTable =>
	Float64Array.from({ length: CYCLE_BINS }, (_, bin) => curve(timeAt((bin / CYCLE_BINS) * TURN)));
