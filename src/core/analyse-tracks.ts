import type { Analysis, GaitSettings, QualityNote, Stride } from './analysis';
import { frameAngles } from './angles';
import { evenSize } from './apparent-size';
import { estimateCameraRoll } from './camera-roll';
import { cleanTracks, withoutWeakPoints } from './clean';
import {
	displaced,
	displacements,
	eventsCorrected,
	namesCorrected,
	stridesCorrected,
	type Correction
} from './corrections';
import { meanCycles } from './cycle';
import { hipFlexorDemand } from './demand';
import { hipDrift } from './drift';
import { distinctFrames, droppedFrames, onAllFrames } from './duplicates';
import { facingOf } from './facing';
import { checkFilter } from './filter-check';
import { gaitEvents } from './gait-events';
import { dutyFactorOf, gaitLabel } from './gait-label';
import { hipsTogether } from './hips';
import { legLengthPixels, seenShareOfLeg } from './legs';
import { offAxisAngle } from './off-axis';
import { hipHeight, trunkLeanDegrees, verticalOscillationLegs } from './metrics/whole-body';
import type { StrideView } from './metrics/stride-view';
import { excessScatter } from './point-scatter';
import { compareWithProfiles } from './profile';
import { qualityNotes } from './quality';
import type { RollReading } from './recording';
import { Refusal } from './refusal';
import type { ReferenceData } from './reference';
import { repairLimbs } from './repair';
import { repeatRate } from './repeat-rate';
import { foldedRhythm } from './rhythm';
import { runnerFrame } from './runner-frame';
import { frameRateOf } from './sample-grid';
import { scaleOf, staturePixels } from './scale';
import { framesInClip, longestScene, onWholeClip } from './scenes';
import { steadyShanks } from './shanks';
import { refuseOtherViews } from './side-view';
import { smoothTracks } from './smooth';
import { anklePath } from './stance';
import { bounceRate, stepPhase } from './step-phase';
import { measureStrides, strideViews, type Movement } from './strides';
import { summarise } from './summary';
import { onlySupported, unseenMetrics, unsupportedMetrics } from './support';
import { untangleJoints } from './untangle';
import { otherSide, type Side, type Tracks } from './tracks';

/** Fewer strides than this, both feet together, give no result. */
const FEWEST_STRIDES = 3;

/** Slower clips miss the foot's fastest movement (DESIGN: under 24 frames a second is refused); a little room for rounded rates. */
const LOWEST_FRAME_RATE = 23.5;

/** Below this share of its power at one rate a movement is no gait (noise and wandering feet: under 0.45; strides that vary by 15 %: 0.65; the weakest even gait seen: 0.94). */
const GAIT_STRENGTH = 0.58;

/** Ankles that never part further than this, leg lengths, do not walk. */
const GAIT_SPREAD = 0.2;

/** What is known of a clip beside its tracks. */
export interface ClipEvidence {
	readonly pictureRoll: RollReading | null;
	/** Whether the ankles are joint centres or a pose model's guess. */
	readonly ankles: 'joints' | 'poseModel';
	readonly notes: readonly QualityNote[];
}

const NO_EVIDENCE: ClipEvidence = { pictureRoll: null, ankles: 'joints', notes: [] };

/**
 * The whole numeric line: raw tracks in, everything the app shows out. Pure; the same input gives the same result.
 *
 * @param raw keypoints as the pose model gave them, times in real seconds
 * @param settings what the user told
 * @param reference the profiles to compare with (`src/profiles`)
 * @param clip what earlier stages (decoding, pose) know of the clip
 * @param corrections what the user put right
 * @throws {Refusal} `no-person`, `not-side-view`, `no-gait`, `too-few-strides`, `frame-rate-too-low`
 */
export function analyseTracks(
	raw: Tracks,
	settings: GaitSettings,
	reference: ReferenceData,
	clip: ClipEvidence = NO_EVIDENCE,
	corrections: readonly Correction[] = []
): Analysis {
	const seenAtAll = withoutWeakPoints(raw);
	const scene = longestScene(seenAtAll, legLengthPixels(seenAtAll));
	const distinct = distinctFrames(scene.tracks);
	const inClip = { frames: framesInClip(distinct.frames, scene) };
	const believed = distinct.tracks;
	const { times } = believed;
	const frameRate = frameRateIn(scene.tracks, distinct.duplicateShare);
	const legLength = legLengthIn(believed);
	refuseOtherViews(believed);
	const { facing } = facingOf(believed, legLength);
	const nearSide = facing;

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
	const guessed = clip.ankles === 'poseModel';
	const placed = guessed ? hipsTogether(cleaned.tracks, 1 / rhythm.strideRate) : cleaned.tracks;
	const smooth = smoothTracks(placed, rhythm, rhythm.centre);
	const moves = displacements(even.toPicture(smooth), corrections, inClip);
	const byHand = (tracks: Tracks) =>
		moves ? even.fromPicture(displaced(even.toPicture(tracks), moves)) : tracks;
	const [tracks, clean, seen] = [smooth, placed, cleaned.seen].map(byHand) as [
		Tracks,
		Tracks,
		Tracks
	];

	const stepping = guessed
		? { clean: steadyShanks(clean), smooth: steadyShanks(tracks) }
		: { clean, smooth: tracks };
	const pathsIn = (roll: number) => {
		const of = (side: Side) =>
			anklePath(stepping.clean, side, runnerFrame(facing, roll), rhythm, legLength);
		return { left: of('left'), right: of('right') };
	};
	const cameraRollDegrees =
		settings.cameraRollDegrees ??
		estimateCameraRoll(pathsIn(0), facing, clip.ankles, clip.pictureRoll).degrees;
	const frame = runnerFrame(facing, cameraRollDegrees);
	const paths = pathsIn(cameraRollDegrees);
	const found = gaitEvents(stepping, rhythm, frame, paths, legLength);
	const events = eventsCorrected(found, corrections);

	const angles = frameAngles(tracks, frame);
	const movement: Movement = { tracks, seen, angles, frame, legLength };
	const views = strideViews(movement, events);
	const unsupported = unsupportedMetrics(rhythm, frameRate);
	const measured = onlySupported(measureStrides(movement, views), unsupported);
	const strides = stridesCorrected(measured, corrections);
	refuseTooFew(strides);

	const stature = staturePixels(clean, legLength);
	const anklePaths = [paths.left, paths.right];
	const scale = scaleOf(anklePaths, rhythm.strideRate, legLength, stature, settings);
	const hipUp = hipHeight(movement, rhythm.centre);
	const whole = views.filter((_, i) => strides[i]!.included).map((view) => wholeBody(view, hipUp));
	const offAxis = offAxisAngle(clean, nearSide, frame, legLength, clip.ankles);
	const summary = summarise(strides, whole, scale, legLength, nearSide, {
		source: clip.ankles,
		frameRate,
		offAxisDegrees: offAxis ?? 0,
		excessScatter: {
			near: excessScatter(clean, tracks, nearSide, nearSide, legLength),
			far: excessScatter(clean, tracks, otherSide(nearSide), nearSide, legLength)
		}
	});
	const duty = dutyFactorOf(summary);
	const gait = gaitLabel(duty);
	const profile = gait === 'walking' ? null : compareWithProfiles(summary, nearSide, reference);
	const bounce = bounceRate(times, hipUp);
	const repeat = repeatRate(even.tracks, rhythm.centre.y, legLength);
	const inScene = onAllFrames(even.toPicture(tracks), distinct, scene.tracks);
	const shown = onWholeClip(inScene, scene, raw);

	const notes = [
		...clip.notes,
		...scene.notes,
		...unsupported,
		...qualityNotes({
			gait,
			strides,
			summary,
			dutyFactor: duty,
			bounceCadence: bounce && 60 * bounce,
			repeatCadence: repeat && 60 * repeat,
			duplicateShare: distinct.duplicateShare,
			droppedFrames: droppedFrames(scene.tracks.times),
			repairedFrames: repairedFrames.length,
			legConfidence: legs.confidence,
			frames: scene.tracks.times.length,
			regular: rhythm.regular,
			filter: checkFilter(clean, rhythm, nearSide),
			offAxisDegrees: offAxis,
			farLeg: { side: otherSide(nearSide), seenShare: seenShareOfLeg(seen, otherSide(nearSide)) },
			pixelsPerMetreFromHeight: scale.pixelsPerMetreFromHeight,
			pixelsPerMetreFromSpeed: scale.pixelsPerMetreFromSpeed,
			profile
		})
	];

	return {
		view: {
			facing,
			nearSide,
			cameraRollDegrees,
			offAxisDegrees: offAxis,
			pixelsPerMetre: scale.pixelsPerMetre
		},
		gait,
		raw,
		tracks: shown,
		repairedFrames,
		angles: shown === tracks ? angles : frameAngles(shown, frame),
		events,
		strides,
		summary,
		cycle: meanCycles(times, angles, strides),
		profile,
		hipFlexorDemand: gait === 'walking' ? null : hipFlexorDemand(summary, nearSide, reference),
		quality: [...notes, ...unseenMetrics(summary, notes)]
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

function refuseTooFew(strides: readonly Stride[]): void {
	const included = strides.filter((stride) => stride.included).length;
	if (included < FEWEST_STRIDES)
		throw new Refusal('too-few-strides', { strides: included, needed: FEWEST_STRIDES });
}

const wholeBody = (view: StrideView, hipUp: Float64Array) => ({
	strideTimeSeconds: view.end - view.start,
	trunkLeanDegrees: trunkLeanDegrees(view),
	verticalOscillationLegs: verticalOscillationLegs(view, hipUp)
});
