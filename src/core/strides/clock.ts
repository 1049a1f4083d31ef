import type { Gait } from '../model/analysis';
import type { QualityNote } from '../model/quality-note';

/**
 * Steps a minute that a body can take. Running: 140 to 290; the slowest joggers of the force plates take 143, the
 * fastest sprinters 276 (Coh 2018). Walking: rehabilitation on a treadmill to race walkers.
 */
const BODY_CADENCES: Readonly<Record<Gait['label'], readonly [least: number, most: number]>> = {
	running: [140, 290],
	walking: [45, 230],
	unknown: [45, 290]
};

/** How much slower than life files play: phones store 60, 120 and 240 frames a second as 30; 0.5 is a time lapse. */
const USUAL_FACTORS = [0.5, 2, 4, 8];

/** Middle of the cadences, for choosing among {@link USUAL_FACTORS} where gravity cannot. */
const TYPICAL_CADENCE: Readonly<Record<Gait['label'], number>> = {
	running: 175,
	walking: 110,
	unknown: 175
};

const GRAVITY = 9.81;

/**
 * Clock by gravity ({@link clockByGravity}) of a runner whose clock is right, in the middle: 0.78 to 1.15 over 190
 * tracks of 20 runners with force plates, a sprinter to 9.5 m/s and the rendered ones; 0.77 to 1.22 in clips through a
 * pose model.
 */
const TYPICAL_CLOCK = 0.92;
/** Beyond these a clock contradicts gravity: outside of what was seen, within half and twice of it. */
const CLOCK_RANGE = [0.6, 1.35] as const;
/** A factor fits while the clock by gravity is off from it by no more than runners differ. */
const FITTING = 1.27;

export interface ClockFacts {
	readonly gait: Gait['label'];
	/** Steps a minute. */
	readonly cadence: number;
	/** Mean of both feet, s. */
	readonly contactSeconds: number | null;
	/** Range of the hips' height over a stride. */
	readonly bounceMetres: number | null;
	/** The user has said how much slower than life the clip plays, or that it does not. */
	readonly confirmed: boolean;
}

/**
 * Asks whether the clip plays at the speed of life where its cadence is none of a body, or where a runner's flight
 * and bounce contradict gravity. Until it is answered the note is an error: times and speeds mean nothing.
 */
export function clockNotes(facts: ClockFacts): QualityNote[] {
	const { gait, cadence, confirmed } = facts;
	const [least, most] = BODY_CADENCES[gait];
	const clock = gait === 'running' ? clockByGravity(facts) : null;
	const [slowest, fastest] = CLOCK_RANGE;
	const fallsOddly = clock !== null && (clock < slowest || clock > fastest);
	if (cadence >= least && cadence <= most && !fallsOddly) return [];
	const factor = proposedFactor(facts, clock);
	return [
		{
			code: 'slow-motion-suspected',
			severity: confirmed ? 'warning' : 'error',
			metric: null,
			details: {
				cadence: Math.round(cadence),
				...(fallsOddly && { clock: round(clock / TYPICAL_CLOCK) }),
				...(factor !== null && { factor, cadenceAfter: Math.round(cadence * factor) })
			}
		}
	];
}

/**
 * How many times slower than life a runner's clip plays, by gravity: in a step of contact time tc and flight time tf
 * the body's centre rises and falls by g tf^2 / 8 in flight and, with a force that follows half a sine, by
 * g tc (tf + tc) / (2 pi) - g tc^2 / 8 in contact (Morin et al. 2005, J Appl Biomech 21:167). That grows with the
 * square of the clock; the bounce in the picture does not depend on it.
 *
 * @returns about {@link TYPICAL_CLOCK} for a clip in real time; `null` without contact time or bounce
 */
export function clockByGravity({
	cadence,
	contactSeconds: contact,
	bounceMetres
}: Pick<ClockFacts, 'cadence' | 'contactSeconds' | 'bounceMetres'>): number | null {
	if (contact === null || bounceMetres === null || !(bounceMetres > 0)) return null;
	const step = 60 / cadence;
	const inFlight = (GRAVITY * (step - contact) ** 2) / 8;
	const inContact = GRAVITY * contact * (step / (2 * Math.PI) - contact / 8);
	return Math.sqrt(Math.max(0, inFlight + inContact) / bounceMetres);
}

/** The usual factor that gives a possible cadence and, where it is known, agrees with gravity; `null` for none. */
function proposedFactor({ gait, cadence }: ClockFacts, clock: number | null): number | null {
	const [least, most] = BODY_CADENCES[gait];
	const off = (factor: number) =>
		clock === null
			? distance(cadence * factor, TYPICAL_CADENCE[gait])
			: distance(factor, clock / TYPICAL_CLOCK);
	const possible = USUAL_FACTORS.filter((factor) => {
		const after = Math.round(cadence * factor);
		return after >= least && after <= most && (clock === null || off(factor) < Math.log(FITTING));
	});
	return possible.reduce<number | null>(
		(best, factor) => (best === null || off(factor) < off(best) ? factor : best),
		null
	);
}

const distance = (a: number, b: number): number => Math.abs(Math.log(a / b));

const round = (value: number): number => Math.round(value * 100) / 100;
