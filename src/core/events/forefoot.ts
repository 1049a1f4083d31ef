import { nearestIndex } from '../math/bisect';
import { linearAt } from '../math/interpolate';
import { legIndex } from '../model/legs';
import type { ForefootTrack } from '../model/recording';
import type { Side, Tracks } from '../model/tracks';
import { median, robustSd } from '../math/statistics';
import { weightedLine, type Line } from '../math/weighted-line';
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
const STEPS_A_WINDOW = 2;
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
 * @returns the expected events where the forefeet tell nothing
 */
export function withForefoot(
	expected: EventPhases,
	ways: readonly ForefootWay[],
	strideRate: number
): EventPhases {
	const lift = forefootLift(ways, expected);
	const sdSeconds = lift && lift.sd / (2 * Math.PI * strideRate);
	if (lift === null || !(sdSeconds! <= RULES.largestSdSeconds)) return expected;
	const weight = 1 / (RULES.errorSeconds ** 2 + sdSeconds! ** 2);
	const share = weight / (weight + 1 / RULES.ankleErrorSeconds ** 2);
	return { ...expected, toeOff: expected.toeOff + share * (lift.phase - expected.toeOff) };
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
	const step = window / STEPS_A_WINDOW;
	const reach = RULES.reachContacts * contact;
	const samples = all.filter(({ phase }) => Math.abs(phase) < reach + WINDOWS_ACROSS * window);
	let before: Folded | null = null;
	let lift: number | null = null;
	let slope = 0;
	for (let phase = -reach; phase <= reach; phase += step) {
		const now = folded(samples, phase, window);
		if (before && now && before.away <= RULES.departure && now.away > RULES.departure) {
			const rise = now.away - before.away;
			lift = phase - step + ((RULES.departure - before.away) / rise) * step;
			slope = rise / step;
		}
		before = now;
	}
	if (lift === null) return null;
	return { phase: expected.toeOff + lift, sd: scatter(samples, lift, window) / slope };
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
			x: x[i]! - (right.level + right.slope * at),
			y: y[i]! - (down.level + down.slope * at)
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
	const level = (values: readonly number[]): number | null => {
		let weights = closeness;
		let line = weightedLine(places, values, weights);
		for (let round = 1; round < ROUNDS && line; round++) {
			const { level, slope } = line;
			const rest = values.map((value, i) => value - level - slope * places[i]!);
			const spread = robustSd(rest) + 1e-4;
			weights = closeness.map((weight, i) => weight / (1 + (rest[i]! / (2 * spread)) ** 2));
			line = weightedLine(places, values, weights);
		}
		return line?.level ?? null;
	};
	const [x, y] = [level(near.map((sample) => sample.x)), level(near.map((sample) => sample.y))];
	return x === null || y === null ? null : { x, y, away: Math.hypot(x, y) };
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
