import type { Analysis, Stride } from './model/analysis';
import type { GaitSettings } from './model/settings';
import type { QualityNote } from './model/quality-note';
import { frameAngles } from './strides/angles';
import { estimateCameraRoll } from './events/camera-roll';
import {
	displaced,
	displacements,
	eventsCorrected,
	stridesCorrected,
	type Correction
} from './corrections/corrections';
import { meanCycles } from './strides/cycle';
import { hipFlexorDemand } from './compare/demand';
import { droppedFrames, onAllFrames } from './select/duplicate-frames';
import { checkFilter } from './clean/filter-check';
import { gaitEvents } from './events/gait-events';
import { dutyFactorOf, gaitLabel } from './strides/gait-label';
import { seenShareOfLeg } from './model/legs';
import { offAxisAngle } from './events/off-axis';
import { hipHeight, trunkLeanDegrees, verticalOscillationLegs } from './strides/metrics/whole-body';
import type { StrideView } from './strides/metrics/stride-view';
import { excessScatter } from './clean/point-scatter';
import { compareWithProfiles } from './compare/profile';
import { qualityNotes } from './strides/quality';
import { FEWEST_STRIDES, readGait, type ReadGait } from './read-gait';
import type { RollReading } from './model/recording';
import { Refusal } from './model/refusal';
import type { ReferenceData } from './compare/reference';
import { beltFrame, runnerFrame, type RunnerFrame } from './events/runner-frame';
import { scaleOf, staturePixels } from './strides/scale';
import { onWholeClip } from './select/scenes';
import { steadyShanks } from './clean/shank-length-constraint';
import { anklePath } from './events/stance';
import { bounceRate } from './rhythm/step-phase';
import { measureStrides, strideViews, type Movement } from './strides/strides';
import { summarise } from './strides/summary';
import { onlySupported, unseenMetrics, unsupportedMetrics } from './strides/support';
import { otherSide, type Side, type Tracks } from './model/tracks';

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
	const read = readGait(raw, clip.ankles, corrections);
	return analyseGait(read, settings, reference, clip, corrections);
}

/**
 * The second half of {@link analyseTracks}, from tracks already read.
 *
 * @param read of the same tracks and `clip.ankles`, with the same exchanges and hidden points
 * @throws {Refusal} `too-few-strides`
 */
export function analyseGait(
	read: ReadGait,
	settings: GaitSettings,
	reference: ReferenceData,
	clip: ClipEvidence = NO_EVIDENCE,
	corrections: readonly Correction[] = []
): Analysis {
	const { raw, scene, distinct, inClip, frameRate, legLength, facing, even, rhythm } = read;
	const { repairedFrames, smooth } = read;
	const nearSide = facing;
	const { times } = smooth;
	const moves = displacements(even.toPicture(smooth), corrections, inClip);
	const byHand = (tracks: Tracks) =>
		moves ? even.fromPicture(displaced(even.toPicture(tracks), moves)) : tracks;
	const [tracks, clean, seen] = [smooth, read.clean, read.seen].map(byHand) as [
		Tracks,
		Tracks,
		Tracks
	];

	const stepping =
		clip.ankles === 'poseModel'
			? { clean: steadyShanks(clean), smooth: steadyShanks(tracks) }
			: { clean, smooth: tracks };
	const beltAt = (roll: number) => beltFrame(facing, roll, settings.inclinePercent ?? 0);
	const pathsOn = (belt: RunnerFrame) => {
		const of = (side: Side) => anklePath(stepping.clean, side, belt, rhythm, legLength);
		return { left: of('left'), right: of('right') };
	};
	const cameraRollDegrees =
		settings.cameraRollDegrees ??
		estimateCameraRoll(pathsOn(beltAt(0)), facing, clip.ankles, clip.pictureRoll).degrees;
	const frame = runnerFrame(facing, cameraRollDegrees);
	const belt = beltAt(cameraRollDegrees);
	const paths = pathsOn(belt);
	const found = gaitEvents(stepping, rhythm, belt, paths, legLength);
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
	const { repeat } = read;
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
			legConfidence: read.legConfidence,
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
			inclinePercent: settings.inclinePercent,
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
