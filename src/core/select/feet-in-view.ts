import { ENOUGH, samplingInterval } from '../math/sampling';
import { legIndex, pairCentre } from '../model/legs';
import { Refusal } from '../model/refusal';
import { SIDES, type Tracks } from '../model/tracks';

/**
 * An ankle is at least this far above the ground, leg lengths: 0.039 of stature over a leg of 0.491 (Drillis & Contini
 * in Winter 2009), less the error of a pose model. Where the picture ends sooner below it, the foot is cut off, and
 * the ankle is where the model put it for want of one.
 */
const LEAST_ROOM = 0.05;

/** In stance an ankle is low for a quarter (sprint) to two fifths of the stride; single frames may be misread. */
const CUT_SHARE = 0.1;

/** Of both ankles: then a foot is never seen but high up in swing, if at all. */
const NEVER_SEEN_SHARE = 0.8;

/**
 * Whether the lower edge of the picture cuts off a foot while it is on the ground.
 *
 * @param tracks upright, gaps `NaN`
 * @param legLength pixels
 * @throws {Refusal} `body-cropped` when neither foot is ever in view
 */
export function feetCutOff(tracks: Tracks, legLength: number): boolean {
	if (legsBelowPicture(tracks)) throw new Refusal('body-cropped', { part: 'ankles' });
	const shares = SIDES.map((side) => shareAtEdge(tracks, legIndex(side, 'ankle'), legLength));
	if (shares.every((share) => share > NEVER_SEEN_SHARE))
		throw new Refusal('body-cropped', { part: 'ankles' });
	return shares.some((share) => share > CUT_SHARE);
}

/** Leg over trunk (hip to ankle 0.491, hip to shoulder 0.288 of stature: Winter 2009), less a bent knee. */
const LEG_OVER_TRUNK = 1.5;
/** Of the frames that show the hips. */
const ANKLES_SEEN = 0.2;

/** Whether the picture ends above the ankles, and no model makes up any. */
function legsBelowPicture(tracks: Tracks): boolean {
	const [hip, shoulder] = [pairCentre(tracks, 'hip'), pairCentre(tracks, 'shoulder')];
	const ankle = pairCentre(tracks, 'ankle');
	let [shown, below, ankles] = [0, 0, 0];
	for (let i = 0; i < hip.y.length; i++) {
		const trunk = hip.y[i]! - shoulder.y[i]!;
		if (trunk !== trunk) continue;
		shown++;
		if (hip.y[i]! + LEG_OVER_TRUNK * trunk > tracks.height) below++;
		if (ankle.y[i] === ankle.y[i]) ankles++;
	}
	return shown > 0 && below > shown / 2 && ankles < ANKLES_SEEN * shown;
}

/** Share of the frames that show an ankle in which the picture ends just below it. */
function shareAtEdge({ y, height }: Tracks, ankle: number, legLength: number): number {
	const lowest = height - LEAST_ROOM * legLength;
	const every = samplingInterval(y[ankle]!.length, ENOUGH.path);
	let known = 0;
	let low = 0;
	for (let i = 0; i < y[ankle]!.length; i += every) {
		const value = y[ankle]![i]!;
		if (value !== value) continue;
		known++;
		if (value > lowest) low++;
	}
	return known === 0 ? 0 : low / known;
}
