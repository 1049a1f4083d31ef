import type { GaitEvent, GaitEventType } from '../model/analysis';
import { CYCLE_BINS, cycleAt } from '../rhythm/cycle-fit';
import { intervalOf } from '../math/bisect';
import {
	CONTACT_HEIGHTS,
	CONTACT_SPEED_SHARE,
	LATEST_HEIGHT_CUE_SECONDS,
	LATE_STANCE,
	MID_STANCE,
	TOE_OFF_RISE,
	TOE_OFF_SPEED_SHARES,
	type EventRules
} from './event-rules';
import { mean } from '../math/statistics';
import { crossingPhase, crossingPhaseBefore, type AnklePath } from './stance';
import type { Side } from '../model/tracks';

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
export function eventPhases(
	path: AnklePath,
	strideRate: number,
	rules: EventRules
): EventPhases | null {
	const midStance = crossingPhase(path.forward, path.maxForwardPhase, MID_STANCE, 'falling');
	if (midStance === null) return null;
	const initialContact = contactPhase(path, midStance, 2 * Math.PI * strideRate, rules);
	if (initialContact === null) return null;
	const toeOff = toeOffPhase(path, midStance, initialContact, rules);
	return toeOff === null ? null : { initialContact, toeOff };
}

/**
 * The later of contact by speed and contact by height: the ankle's speed turns early in runners who pull the foot back
 * before it lands, its height in those whose foot glides in low. Never is either late by much.
 */
function contactPhase(
	path: AnklePath,
	midStance: number,
	radiansPerSecond: number,
	{ contactLagSeconds: lag }: EventRules
): number | null {
	const landing = landingPhase(path, midStance);
	if (landing === null) return null;
	const bySpeed = landing + lag.speed * radiansPerSecond;
	if (lag.height === null) return bySpeed;
	const descended = meanOf(CONTACT_HEIGHTS, (height) =>
		crossingPhaseBefore(path.up, midStance, path.floor + height)
	);
	if (descended === null) return bySpeed;
	const byHeight = descended + lag.height * radiansPerSecond;
	const latest = bySpeed + LATEST_HEIGHT_CUE_SECONDS * radiansPerSecond;
	return byHeight > latest ? bySpeed : Math.max(bySpeed, byHeight);
}

/** Between the ankle slowing down and the ankle having risen; see {@link TOE_OFF_SPEED_SHARES}. */
function toeOffPhase(
	path: AnklePath,
	midStance: number,
	contact: number,
	{ toeOffShares: share }: EventRules
): number | null {
	const slowed = slowingPhase(path);
	if (slowed === null) return null;
	const risen = crossingPhase(path.up, midStance, path.floor + TOE_OFF_RISE, 'rising');
	if (risen === null) return contact + share.slowedAlone * (slowed - contact);
	return contact + share.slowed * (slowed - contact) + share.risen * (risen - contact);
}

/** Mean, over the shares, of when the ankle last moved back at that share of its mid-stance speed. */
function slowingPhase(path: AnklePath): number | null {
	const late = crossingPhase(path.forward, path.maxForwardPhase, LATE_STANCE, 'falling');
	if (late === null) return null;
	return meanOf(TOE_OFF_SPEED_SHARES, (share) => {
		const speed = share * path.stanceSpeed;
		const slowAlready = cycleAt(path.speed, late) > speed;
		return slowAlready ? late : crossingPhase(path.speed, late, speed, 'rising');
	});
}

/** Mean of the phases found; `null` when none is. */
function meanOf(levels: readonly number[], find: (level: number) => number | null): number | null {
	const found = levels.map(find).filter((phase) => phase !== null);
	return found.length > 0 ? mean(found) : null;
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
