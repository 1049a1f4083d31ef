import { nearestIndex } from '../math/bisect';
import { linearAt } from '../math/interpolate';
import { legIndex } from '../model/legs';
import type { ForefootTrack } from '../model/recording';
import type { Side, Tracks } from '../model/tracks';
import { median } from '../math/statistics';
import { valueAt, weightedLine, type Line } from '../math/weighted-line';
import { FOREFOOT_RULES as RULES } from './event-rules';
import type { EventPhases } from './event-phases';

/** A forefoot's way over stride phase: radians, rising; right and down in the picture, leg lengths. */
export interface ForefootWay {
	readonly phase: readonly number[];
	readonly x: readonly number[];
	readonly y: readonly number[];
}

/** An instant read from pictures, and one SD of it, radians of stride phase. */
export interface ForefootLift {
	readonly phase: number;
	readonly sd: number;
}

/** A sample of a way that has left the belt's by (x, y); `phase` counts from the expected toe-off. */
interface Departure {
	readonly phase: number;
	readonly x: number;
	readonly y: number;
}

/** Half the width of the fold's window (SD), shares of a stride: 7 ms of a jogger's. */
const WINDOW_STRIDES = 0.01;
/** Samples further away than this do not count. */
const WINDOWS_ACROSS = 3;
/** For the instant itself, finer than for the search. */
const STEPS_A_WINDOW = 4;
const ROUNDS = 3;
/** Least sum of their weights. */
const LEAST_SAMPLES = 2.5;

/** An ankle further than this from where a forefoot was placed from is another's, s. */
const SAME_FRAME_SECONDS = 0.02;

/**
 * The ways of each leg's forefeet: a forefoot belongs to the ankle that was nearest when it was placed, whichever leg
 * the pose model called it.
 *
 * @param picture the points as they are in the picture, at the times of `stridePhase`
 */
export function forefootWays(
	tracks: readonly ForefootTrack[],
	picture: Tracks,
	stridePhase: Float64Array
): Record<Side, ForefootWay[]> {
	const ways: Record<Side, ForefootWay[]> = { left: [], right: [] };
	for (const { times, x, y, ankle } of tracks) {
		const frame = nearestIndex(picture.times, times[0]!);
		if (Math.abs(picture.times[frame]! - times[0]!) > SAME_FRAME_SECONDS) continue;
		const off = (side: Side) => {
			const point = legIndex(side, 'ankle');
			return Math.hypot(picture.x[point]![frame]! - ankle.x, picture.y[point]![frame]! - ankle.y);
		};
		const [left, right] = [off('left'), off('right')];
		const phase = times.map((time) => linearAt(picture.times, stridePhase, time));
		const outside = phase.findIndex((value) => Number.isNaN(value));
		const end = outside < 0 ? phase.length : outside;
		if (end < 2 || !(left >= 0 && right >= 0)) continue;
		ways[left < right ? 'left' : 'right'].push({
			phase: phase.slice(0, end),
			x: x.slice(0, end),
			y: y.slice(0, end)
		});
	}
	return ways;
}

/**
 * Toe-off by the ankle and by the forefoot, each weighted by the inverse of its variance.
 *
 * @param strideRate strides a second
 * @returns the expected events where the forefeet tell nothing, or contradict them: then the shoe was lost
 */
export function withForefoot(
	expected: EventPhases,
	ways: readonly ForefootWay[],
	strideRate: number
): EventPhases {
	const lift = forefootLift(ways, expected);
	if (lift === null) return expected;
	const radiansPerSecond = 2 * Math.PI * strideRate;
	const sdSeconds = lift.sd / radiansPerSecond;
	if (!(sdSeconds <= RULES.largestSdSeconds)) return expected;
	const variance = RULES.errorSeconds ** 2 + sdSeconds ** 2;
	const ankleVariance = RULES.ankleErrorSeconds ** 2;
	const later = (lift.phase - expected.toeOff) / radiansPerSecond;
	if (Math.abs(later) > RULES.contradictionSds * Math.sqrt(variance + ankleVariance))
		return expected;
	const share = ankleVariance / (variance + ankleVariance);
	return { ...expected, toeOff: expected.toeOff + share * later * radiansPerSecond };
}

/**
 * When the forefeet of one leg leave the belt: all contacts are folded on stride phase, so that few frames a contact
 * suffice. A forefoot's motion in the middle of its contact is the belt's; toe-off is when it is
 * `FOREFOOT_RULES.departure` away from where the belt would have carried it, whichever way.
 *
 * @param ways of one leg
 * @param expected events by the ankle
 * @returns `null` with too few contacts, at too low a frame rate, or when the fold shows no clear departure
 */
export function forefootLift(
	ways: readonly ForefootWay[],
	expected: EventPhases
): ForefootLift | null {
	const contact = expected.toeOff - expected.initialContact;
	const all = departures(ways, expected.toeOff, contact);
	if (all === null) return null;
	const window = 2 * Math.PI * WINDOW_STRIDES;
	const reach = RULES.reachContacts * contact;
	const samples = all.filter(({ phase }) => Math.abs(phase) < reach + WINDOWS_ACROSS * window);
	const departing = lastDeparture(samples, reach, window);
	if (departing === null) return null;
	const { phase, slope } = departing;
	return { phase: expected.toeOff + phase, sd: scatter(samples, phase, window) / slope };
}

/** Where, within a reach, the fold last leaves the belt by the departure, and how fast around there. */
function lastDeparture(samples: readonly Departure[], reach: number, window: number) {
	const awayAt = (phase: number) => folded(samples, phase, window)?.away ?? NaN;
	const crossing = (from: number, until: number, step: number): number | null => {
		let before = awayAt(until);
		for (let phase = until - step; phase >= from - step / 2; phase -= step) {
			const away = awayAt(phase);
			if (away <= RULES.departure && before > RULES.departure)
				return phase + (step * (RULES.departure - away)) / (before - away);
			before = away;
		}
		return null;
	};
	const roughly = crossing(-reach, reach, window);
	if (roughly === null) return null;
	const phase = crossing(roughly - window, roughly + window, window / STEPS_A_WINDOW) ?? roughly;
	const slope = (awayAt(phase + window / 2) - awayAt(phase - window / 2)) / window;
	return slope > 0 ? { phase, slope } : null;
}

/** A way whose phase counts from the toe-off that follows its beginning, and its line while it rides on the belt. */
interface Riding extends ForefootWay {
	readonly right: Line;
	readonly down: Line;
}

/**
 * How far each way leaves the belt's. One whose mid-contact is unlike that of the others has lost the foot, to the other
 * leg as a rule, and is left out.
 *
 * @returns `null` with too few contacts
 */
function departures(
	ways: readonly ForefootWay[],
	toeOff: number,
	contact: number
): Departure[] | null {
	const riding = ways.map((way) => ridingOf(way, toeOff, contact)).filter((way) => way !== null);
	if (riding.length < RULES.fewestContacts) return null;
	const right = median(riding.map((way) => way.right.slope));
	const down = median(riding.map((way) => way.down.slope));
	const alike = riding.filter(
		(way) =>
			contact * Math.hypot(way.right.slope - right, way.down.slope - down) <= RULES.alikeContact
	);
	if (alike.length < RULES.fewestContacts || 2 * alike.length < riding.length) return null;
	return alike.flatMap(({ phase, x, y, right, down }) =>
		phase.map((at, i) => ({
			phase: at,
			x: x[i]! - valueAt(right, at),
			y: y[i]! - valueAt(down, at)
		}))
	);
}

/** `null` when too little of the middle of its contact was seen. */
function ridingOf(way: ForefootWay, toeOff: number, contact: number): Riding | null {
	const turn = 2 * Math.PI;
	const start = way.phase[0]! - toeOff;
	const phase = way.phase.map((value) => value - toeOff - turn * Math.ceil(start / turn));
	const [from, until] = RULES.beltContacts;
	const onBelt = phase.map((at) => (at >= from * contact && at <= until * contact ? 1 : 0));
	const right = weightedLine(phase, way.x, onBelt);
	const down = weightedLine(phase, way.y, onBelt);
	return right && down && { ...way, phase, right, down };
}

interface Folded {
	readonly x: number;
	readonly y: number;
	readonly away: number;
}

/** The departure at a phase: straight lines through the samples around it, without those that lie apart. */
function folded(samples: readonly Departure[], phase: number, window: number): Folded | null {
	const near = samples.filter((sample) => Math.abs(sample.phase - phase) < WINDOWS_ACROSS * window);
	const places = near.map((sample) => sample.phase - phase);
	const closeness = places.map((place) => Math.exp(-((place / window) ** 2) / 2));
	if (closeness.reduce((sum, weight) => sum + weight, 0) < LEAST_SAMPLES) return null;
	const [xs, ys] = [near.map(({ x }) => x), near.map(({ y }) => y)];
	let weights = closeness;
	for (let round = 1; ; round++) {
		const x = weightedLine(places, xs, weights);
		const y = weightedLine(places, ys, weights);
		if (x === null || y === null) return null;
		if (round === ROUNDS) return { x: x.level, y: y.level, away: Math.hypot(x.level, y.level) };
		const apart = near.map((sample, i) =>
			Math.hypot(sample.x - valueAt(x, places[i]!), sample.y - valueAt(y, places[i]!))
		);
		const usual = median(apart) + 1e-4;
		weights = closeness.map((weight, i) => weight / (1 + (apart[i]! / (2 * usual)) ** 2));
	}
}

/** Standard error of the fold at a phase, leg lengths. */
function scatter(samples: readonly Departure[], phase: number, window: number): number {
	const at = folded(samples, phase, window);
	const near = samples.filter((sample) => Math.abs(sample.phase - phase) < window);
	if (at === null || near.length === 0) return Infinity;
	const rest = near.map(({ x, y }) => Math.hypot(x - at.x, y - at.y));
	const squares = rest.reduce((sum, value) => sum + value ** 2, 0);
	return Math.sqrt(squares / near.length / near.length);
}
