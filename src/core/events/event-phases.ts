import type { GaitEvent, GaitEventType } from '../model/analysis';
import { CYCLE_BINS, cycleAt } from '../rhythm/cycle-fit';
import { intervalOf } from '../math/bisect';
import { crossingPhase, type AnklePath } from './stance';
import type { Side } from '../model/tracks';

/**
 * Initial contact: the ankle's backward speed rises from zero to this share of its mid-stance speed. The mean instant
 * precedes the force plate's 30 N by the same time at 2.5 and 3.5 m/s, and the exact contact of rendered runners from
 * 1.4 to 8 m/s to within 5 ms of that (docs/validation.md).
 */
const CONTACT_SPEED_SHARE = 0.5;
const CONTACT_LEAD_SECONDS = 0.01;

/**
 * Toe-off: the ankle has risen by this much (leg lengths) above the stance floor; it precedes the force plate's
 * toe-off by the same time at both speeds.
 */
const TOE_OFF_RISE = 0.1;
const TOE_OFF_LEAD_SECONDS = 0.006;

/** Ankle behind the hip's stride mean, leg lengths, where every runner's foot is on the ground. */
const MID_STANCE = -0.1;

/** Stride phase (radians, 0 .. 2 pi) of the two events of a leg. */
export interface EventPhases {
	readonly initialContact: number;
	readonly toeOff: number;
}

/**
 * Reads initial contact and toe-off from the mean path of an ankle.
 * @param strideRate strides a second
 * @returns `null` when the path does not show them
 */
export function eventPhases(path: AnklePath, strideRate: number): EventPhases | null {
	const radiansPerSecond = 2 * Math.PI * strideRate;
	const midStance = crossingPhase(path.forward, path.maxForwardPhase, MID_STANCE, 'falling');
	if (midStance === null) return null;
	const landing = landingPhase(path, midStance);
	if (landing === null) return null;
	const risen = crossingPhase(path.up, midStance, path.floor + TOE_OFF_RISE, 'rising');
	if (risen === null) return null;
	return {
		initialContact: landing + CONTACT_LEAD_SECONDS * radiansPerSecond,
		toeOff: risen + TOE_OFF_LEAD_SECONDS * radiansPerSecond
	};
}

/**
 * Mean, over all shares from 0 to {@link CONTACT_SPEED_SHARE}, of the last phase before mid-stance at which the ankle
 * moved back more slowly than that share of its mid-stance speed; `null` when it never stood still. The search runs
 * backwards: a foot may hesitate on its way down, but not on the ground. The mean over all shares hardly moves when a
 * hesitating foot just reaches, or just misses, one of them.
 */
function landingPhase({ speed, stanceSpeed }: AnklePath, midStance: number): number | null {
	const step = (2 * Math.PI) / CYCLE_BINS;
	let lowest = CONTACT_SPEED_SHARE;
	let area = 0;
	for (let i = 1; i <= CYCLE_BINS; i++) {
		const share = cycleAt(speed, midStance - i * step) / stanceSpeed;
		if (share <= 0) {
			area += (lowest * (lowest / (lowest - share))) / 2;
			return midStance - (area * step) / CONTACT_SPEED_SHARE;
		}
		const next = Math.min(lowest, share);
		area += (lowest + next) / 2;
		lowest = next;
	}
	return null;
}

/** Places the events of each leg in every stride of the clip. Sorted by time. */
export function placeEvents(
	times: Float64Array,
	stridePhase: Float64Array,
	phases: Readonly<Record<Side, EventPhases | null>>
): GaitEvent[] {
	const events: GaitEvent[] = [];
	for (const side of ['left', 'right'] as const) {
		const own = phases[side];
		if (!own) continue;
		for (const type of ['initialContact', 'toeOff'] as GaitEventType[])
			for (const time of timesOfPhase(times, stridePhase, own[type]))
				events.push({ type, side, time });
	}
	return events.sort((a, b) => a.time - b.time);
}

/** All times at which the rising phase passes `phase` plus whole strides. */
export function timesOfPhase(
	times: Float64Array,
	stridePhase: Float64Array,
	phase: number
): number[] {
	const turn = 2 * Math.PI;
	const [first, last] = [stridePhase[0]!, stridePhase[stridePhase.length - 1]!];
	const found: number[] = [];
	for (let k = Math.ceil((first - phase) / turn); phase + k * turn <= last; k++) {
		found.push(timeOfPhase(times, stridePhase, phase + k * turn));
	}
	return found;
}

/** When the rising phase passes `phase`; extrapolated beyond the ends at the rate of the first or last frames. */
export function timeOfPhase(times: Float64Array, stridePhase: Float64Array, phase: number): number {
	const i = intervalOf(stridePhase, phase);
	const share = (phase - stridePhase[i]!) / (stridePhase[i + 1]! - stridePhase[i]!);
	return times[i]! + share * (times[i + 1]! - times[i]!);
}
