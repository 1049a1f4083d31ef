import { evenSize, type EvenSize } from './select/scale-normalisation';
import { cleanTracks, withoutWeakPoints } from './clean/clean';
import { namesCorrected, type Correction } from './corrections/corrections';
import { hipDrift } from './rhythm/hip-baseline';
import { distinctFrames, type DistinctFrames } from './select/duplicate-frames';
import { facingOf } from './select/facing';
import { hipsTogether } from './clean/hip-pair-constraint';
import { legLengthPixels } from './model/legs';
import { Refusal } from './model/refusal';
import { repairLimbs } from './repair/left-right-swaps';
import { repeatRate } from './rhythm/repeat-rate';
import { foldedRhythm, type FoldedRhythm } from './rhythm/rhythm';
import { frameRateOf } from './math/sample-grid';
import { framesInClip, longestScene, type Scene } from './select/scenes';
import { refuseOtherViews } from './select/side-view';
import { smoothTracks } from './clean/smooth';
import { stepPhase } from './rhythm/step-phase';
import type { Side, Tracks } from './model/tracks';
import { untangleJoints } from './repair/joint-swaps';

/** Fewer strides than this, both feet together, give no result. */
export const FEWEST_STRIDES = 3;

/** Slower clips miss the foot's fastest movement (DESIGN: under 24 frames a second is refused); a little room for rounded rates. */
const LOWEST_FRAME_RATE = 23.5;

/** Below this share of its power at one rate a movement is no gait (noise and wandering feet: under 0.45; strides that vary by 15 %: 0.65; the weakest even gait seen: 0.94). */
const GAIT_STRENGTH = 0.58;

/** Ankles that never part further than this, leg lengths, do not walk. */
const GAIT_SPREAD = 0.2;

/**
 * A clip's tracks put right and filtered, with the rhythm they were read by: the first half of the numeric line,
 * and the dear one. No setting enters it, and of the corrections only which leg is which and what is hidden, so
 * that a joint can be dragged without doing it again.
 */
export interface ReadGait {
	readonly raw: Tracks;
	readonly scene: Scene;
	readonly distinct: DistinctFrames;
	/** Which frames of the raw tracks the tracks below hold. */
	readonly inClip: Pick<DistinctFrames, 'frames'>;
	readonly frameRate: number;
	/** Pixels. */
	readonly legLength: number;
	readonly facing: Side;
	readonly even: EvenSize;
	readonly repairedFrames: readonly number[];
	readonly legConfidence: number;
	readonly rhythm: FoldedRhythm;
	/** Steps a second by how often the legs' movement repeats; see `repeatRate`. */
	readonly repeat: number | null;
	/** Evened in size: gaps filled, not filtered; what was seen of it; filtered. */
	readonly clean: Tracks;
	readonly seen: Tracks;
	readonly smooth: Tracks;
}

/**
 * @param ankles joint centres or a pose model's guess
 * @param corrections those that exchange sides or hide points are taken in, others passed over
 * @throws {Refusal} `no-person`, `not-side-view`, `no-gait`, `too-few-strides`, `frame-rate-too-low`
 */
export function readGait(
	raw: Tracks,
	ankles: 'joints' | 'poseModel',
	corrections: readonly Correction[]
): ReadGait {
	const seenAtAll = withoutWeakPoints(raw);
	const scene = longestScene(seenAtAll, legLengthPixels(seenAtAll));
	const distinct = distinctFrames(scene.tracks);
	const inClip = { frames: framesInClip(distinct.frames, scene) };
	const believed = distinct.tracks;
	const frameRate = frameRateIn(scene.tracks, distinct.duplicateShare);
	const legLength = legLengthIn(believed);
	refuseOtherViews(believed);
	const { facing } = facingOf(believed, legLength);

	const rough = gaitIn(believed, legLength);
	const stride = 2 / rough.stepRate;
	const even = evenSize(believed, stride);
	const drift = hipDrift(even.tracks, stride);
	const legs = repairLimbs(even.tracks, 'legs', rough, drift, legLength);
	const arms = repairLimbs(legs.tracks, 'arms', rough, drift, legLength);
	const joints = untangleJoints(arms.tracks, rough, drift, legLength);
	const repairedFrames = [...new Set([...legs.frames, ...joints.exchangedFrames])]
		.map((frame) => inClip.frames?.[frame] ?? frame)
		.sort((a, b) => a - b);
	const named = namesCorrected(joints.tracks, corrections, inClip);
	const believedDrift = named === joints.tracks ? drift : hipDrift(named, stride);
	const rhythm = foldedRhythm(named, rough, believedDrift);
	const cleaned = cleanTracks(named, rhythm, legLength);
	const placed =
		ankles === 'poseModel' ? hipsTogether(cleaned.tracks, 1 / rhythm.strideRate) : cleaned.tracks;

	return {
		raw,
		scene,
		distinct,
		inClip,
		frameRate,
		legLength,
		facing,
		even,
		repairedFrames,
		legConfidence: legs.confidence,
		rhythm,
		repeat: repeatRate(even.tracks, rhythm.centre.y, legLength),
		clean: placed,
		seen: cleaned.seen,
		smooth: smoothTracks(placed, rhythm, rhythm.centre)
	};
}

/** Frames a second that show something new. */
function frameRateIn({ times }: Tracks, duplicateShare: number): number {
	if (times.length < 2)
		throw new Refusal('too-few-strides', { strides: 0, needed: FEWEST_STRIDES });
	const rate = frameRateOf(times) * (1 - duplicateShare);
	if (rate < LOWEST_FRAME_RATE)
		throw new Refusal('frame-rate-too-low', { framesPerSecond: rate, needed: 24 });
	return rate;
}

function legLengthIn(tracks: Tracks): number {
	const length = legLengthPixels(tracks);
	if (!(length > 0)) throw new Refusal('no-person');
	return length;
}

function gaitIn(tracks: Tracks, legLength: number) {
	const rough = stepPhase(tracks, legLength);
	if (!rough) throw new Refusal('no-person');
	if (rough.strength < GAIT_STRENGTH || rough.spread < GAIT_SPREAD) throw new Refusal('no-gait');
	return rough;
}
