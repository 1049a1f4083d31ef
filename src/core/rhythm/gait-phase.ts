import { secondsSeen } from '../model/legs';
import { Refusal, tooFewStrides } from '../model/refusal';
import type { Tracks } from '../model/tracks';
import { stepPhase, type StepPhase } from './step-phase';

/**
 * A movement with less than this share of its power at one rate is no gait (noise and wandering feet: under 0.45;
 * strides that vary by 15 %: 0.65; the weakest even gait seen: 0.94).
 */
const LEAST_STRENGTH = 0.58;

/** Somebody whose ankles never separate by more than this, in leg lengths, does not walk. */
const LEAST_ANKLE_SEPARATION = 0.2;

/** In a shorter time a runner takes two strides: nothing repeats itself yet. */
const SHORTEST_SECONDS = 1.5;

/**
 * The step phase of somebody who walks or runs.
 *
 * @param legLength pixels
 * @throws {Refusal} `no-person` without frames that show a leg, `too-few-strides` when they last too short a time to tell,
 *   `no-gait` when the movement is neither walking nor running
 */
export function gaitPhase(tracks: Tracks, legLength: number): StepPhase {
	const phase = stepPhase(tracks, legLength);
	const isGait =
		phase !== null &&
		phase.strength >= LEAST_STRENGTH &&
		phase.ankleSeparation >= LEAST_ANKLE_SEPARATION;
	if (isGait) return phase;
	const seconds = secondsSeen(tracks);
	if (seconds === 0) throw new Refusal('no-person');
	if (phase === null || seconds < SHORTEST_SECONDS) throw tooFewStrides(0, seconds);
	throw new Refusal('no-gait');
}
