import { frameRateOf } from '../math/sample-grid';
import { ENOUGH, samplingInterval } from '../math/sampling';
import { mean, quantile } from '../math/statistics';
import { legIndex, pairCentre, seenShareOfLeg } from '../model/legs';
import { Refusal } from '../model/refusal';
import { SIDES, type Side, type Tracks } from '../model/tracks';

/** A step of an ankle is judged over this time, s: over less, the pose model's own trembling is most of it. */
const STEP_SECONDS = 1 / 30;

/**
 * Share of the ankles' way that goes round forwards (-1 to 1, see {@link loopDirection}) below which feet go round
 * backwards. 0.34 at least on 190 tracks of people with force plates, rendered clips and walkers through a pose model;
 * played backwards each gives the opposite; jumps and squats give -0.06 to 0.
 */
const BACKWARDS = -0.2;

/**
 * In every step the body passes over its foot: walking at a shuffle and running, an ankle comes this far behind the
 * hips at least, leg lengths (thigh and shank 9 degrees behind vertical). Not so on a bicycle, where the pedals lie ahead
 * of the saddle, nor on the spot, in jumps and squats.
 */
const LEAST_BEHIND = 0.15;
/** Of legs that are seen in less than this share of the frames nothing is said. */
const SEEN = 0.5;
/** Of the frames, so that a few misread ones do not count. */
const REARMOST = 0.03;

/**
 * Refuses movements that repeat themselves but lead nowhere, and clips that play backwards.
 *
 * @param tracks upright, gaps `NaN`
 * @param legLength pixels
 * @throws {Refusal} `no-gait`, with `backwards` where the feet go round the other way
 */
export function refuseNoWay(tracks: Tracks, legLength: number, facing: Side): void {
	const ahead = facing === 'right' ? 1 : -1;
	if (SIDES.every((side) => seenShareOfLeg(tracks, side) < SEEN)) return;
	if (ahead * loopDirection(tracks, legLength) < BACKWARDS)
		throw new Refusal('no-gait', { backwards: 1 });
	const hip = pairCentre(tracks, 'hip').x;
	const behind = SIDES.map((side) => {
		const places = tracks.x[legIndex(side, 'ankle')]!.map((x, i) => ahead * (hip[i]! - x));
		return quantile(places, 1 - REARMOST) / legLength;
	});
	// One leg behind is enough: the other may be hidden.
	if (behind.every((legs) => !(legs >= LEAST_BEHIND))) throw new Refusal('no-gait');
}

/**
 * The way in which the ankles go round below the hips: 1 when they go left low down and right high up, as of somebody
 * who faces right; -1 the other way; about 0 where they do not go round. What the loops enclose counts, so that walkers,
 * whose feet hardly leave the ground, show it as clearly as runners; a clip played backwards shows exactly the opposite.
 *
 * @param legLength pixels
 */
export function loopDirection(tracks: Tracks, legLength: number): number {
	const { times } = tracks;
	const step = Math.max(1, Math.round(STEP_SECONDS * frameRateOf(times)));
	// In a long clip only some steps are looked at; each stays as short as it is.
	const every = Math.max(step, samplingInterval(times.length, ENOUGH.path));
	const hip = pairCentre(tracks, 'hip');
	let round = 0;
	let all = 0;
	for (const side of SIDES) {
		const ankle = legIndex(side, 'ankle');
		const [x, y] = [tracks.x[ankle]!, tracks.y[ankle]!];
		const drops: number[] = [];
		for (let i = 0; i < y.length; i += every) drops.push(y[i]! - hip.y[i]!);
		const middle = mean(drops);
		for (let i = step; i < y.length; i += every) {
			const before = i - step;
			const move = x[i]! - hip.x[i]! - (x[before]! - hip.x[before]!);
			const drop = (y[i]! - hip.y[i]! + y[before]! - hip.y[before]!) / 2;
			const area = (middle - drop) * move;
			// Exchanged legs leap.
			if (!(Math.abs(move) < legLength / 2) || Number.isNaN(area)) continue;
			round += area;
			all += Math.abs(area);
		}
	}
	return round / all;
}
