import { checkFilter } from './clean/filter-check';
import type { CleanPoints } from './clean/clean-points';
import { compareRunner } from './compare/compare';
import type { ReferenceData } from './compare/reference';
import {
	correctionsWithin,
	displaced,
	displacements,
	eventsCorrected,
	footPointsPlaced,
	stridesCorrected,
	type Correction
} from './corrections/corrections';
import { EVENT_RULES, type EventRules } from './events/event-rules';
import { gaitEvents } from './events/gait-events';
import { locateBelt } from './events/locate-belt';
import { joinPasses } from './join-passes';
import type { FeetSeen } from './model/feet';
import type { Analysis, Stride } from './model/analysis';
import type { ProfileComparison } from './model/comparison';
import { secondsSeen, seenShareOfLeg } from './model/legs';
import { clockInQuestion, type QualityNote } from './model/quality-note';
import type { PointSource, RollReading } from './model/recording';
import { FEWEST_STRIDES, tooFewStrides, unlessRefused } from './model/refusal';
import type { GaitSettings } from './model/settings';
import { otherSide, type Tracks } from './model/tracks';
import { prepareTracks, type PreparedTracks } from './prepare';
import { droppedFrames, onAllFrames } from './select/duplicate-frames';
import { onWholeClip } from './select/scenes';
import type { SelectedRun } from './select/select-run';
import { frameAngles } from './strides/angles';
import { footLines } from './strides/foot-lines';
import { refuseClimbing } from './strides/climbing';
import { cutStrides } from './strides/cut-strides';
import { meanCycles } from './strides/cycle';
import { possibleAngles } from './strides/plausible';
import { qualityNotes } from './strides/quality';
import { summariseRun, type LineUpToStrides, type RunSummary } from './strides/summarise-run';
import { unseenFeet, unseenMetrics, withoutFeet } from './strides/support';

/** What is known about a clip apart from its tracks. */
export interface ClipEvidence {
	readonly pictureRoll: RollReading | null;
	readonly source: PointSource;
	readonly notes: readonly QualityNote[];
	/** Of the clip's frames. */
	readonly feet?: FeetSeen;
}

const NO_EVIDENCE: ClipEvidence = { pictureRoll: null, source: 'joints', notes: [] };

/**
 * The whole calculation: raw tracks in, everything the app shows out. Pure; the same input gives the same result.
 *
 * @param raw keypoints as the pose model gave them, times in real seconds
 * @param settings what the user entered
 * @param reference the profiles to compare with (`src/profiles`)
 * @param clip what earlier stages (decoding, pose) know about the clip
 * @param corrections made by the user
 * @throws {Refusal} `no-person`, `not-side-view`, `no-gait`, `too-few-strides`, `frame-rate-too-low`
 */
export function analyseTracks(
	raw: Tracks,
	settings: GaitSettings,
	reference: ReferenceData,
	clip: ClipEvidence = NO_EVIDENCE,
	corrections: readonly Correction[] = []
): Analysis {
	const prepared = prepareTracks(raw, clip.source, corrections);
	return analysePrepared(prepared, settings, reference, clip, corrections);
}

/**
 * The second half of {@link analyseTracks}, from prepared tracks: events, strides, compare. Each pass of a runner who
 * comes back by itself; then both legs are taken from where they are near.
 *
 * @param prepared of the same tracks and `clip.source`, with the same swapped sides and hidden points
 * @param rules other than the usual ones in the validation alone
 * @throws {Refusal} `too-few-strides`, `no-gait`
 */
export function analysePrepared(
	prepared: PreparedTracks,
	settings: GaitSettings,
	reference: ReferenceData,
	clip: ClipEvidence = NO_EVIDENCE,
	corrections: readonly Correction[] = [],
	rules: EventRules = EVENT_RULES[clip.source]
): Analysis {
	const { back } = prepared;
	if (!back) return analysePass(prepared, settings, reference, clip, corrections, rules);
	const pass = (part: PreparedTracks) => {
		const own = correctionsWithin(corrections, part.run.tracks.times);
		return analysePass(part, settings, reference, clip, own, rules);
	};
	const longest = pass(prepared);
	const other = unlessRefused(() => pass(back));
	return other ? joinPasses(longest, other, reference) : longest;
}

function analysePass(
	prepared: PreparedTracks,
	settings: GaitSettings,
	reference: ReferenceData,
	clip: ClipEvidence,
	corrections: readonly Correction[],
	rules: EventRules
): Analysis {
	const { run, rhythm } = prepared;
	const points = movedByHand(prepared, corrections);
	const belt = locateBelt(points, rhythm, run, settings, clip, rules);
	const { eventTracks, anklePaths } = belt;
	const found = gaitEvents(eventTracks, rhythm, belt.belt, anklePaths, run.legLength, rules);
	const events = eventsCorrected(found, corrections);
	const shown = inPicture(points.smooth, prepared);
	const lines = footLines(clip.feet ?? null, shown, events, footPointsPlaced(corrections));
	const feet = { footLines: lines, clipTimes: prepared.raw.times };
	const measured = cutStrides(points, belt, events, rhythm, feet, run);
	const strides = stridesCorrected(measured.strides, corrections);
	refuseTooFew(strides, run);
	const line = { run, rhythm, points, belt, measured };
	const result = summariseRun(strides, line, settings, clip.source);
	if (result.gait === 'walking') refuseClimbing(strides);
	const clockOpen = clockInQuestion(result.clockNotes);
	const comparison = compareRunner(result.summary, result.gait, clockOpen, run.facing, reference);
	const angles = possibleAngles(measured.movement.angles);
	return {
		view: {
			facing: run.facing,
			nearSide: run.facing,
			cameraRollDegrees: belt.cameraRollDegrees,
			inclinePercent: settings.inclinePercent,
			offAxisDegrees: result.offAxisDegrees,
			pixelsPerMetre: result.scale.pixelsPerMetre
		},
		gait: result.gait,
		raw: prepared.raw,
		measuredFrames: { first: run.clipFrames.first, end: run.clipFrames.end },
		framesBack: null,
		tracks: shown,
		repairedFrames: prepared.repair.frames,
		angles: shown === points.smooth ? angles : possibleAngles(frameAngles(shown, belt.frame)),
		footLines: lines,
		events: run.feetCut ? [] : events,
		strides: result.feetOblique ? withoutFeet(strides) : strides,
		summary: result.summary,
		cycle: meanCycles(points.smooth.times, angles, strides),
		profile: comparison.profile,
		hipFlexorDemand: comparison.hipFlexorDemand,
		quality: allNotes(clip, prepared, strides, line, result, comparison.profile)
	};
}

/** The clean points, with joints where the user moved them; moves are made in picture coordinates. */
function movedByHand(
	{ points, normalisation, run }: PreparedTracks,
	corrections: readonly Correction[]
): CleanPoints {
	const { normalise, denormalise } = normalisation;
	const moves = displacements(denormalise(points.smooth), corrections, run.clipFrames);
	if (moves === null) return points;
	const moved = (tracks: Tracks) => normalise(displaced(denormalise(tracks), moves));
	return { seen: moved(points.seen), clean: moved(points.clean), smooth: moved(points.smooth) };
}

/** Tracks on every frame of the clip, at the size the picture shows; gaps outside the run. */
function inPicture(tracks: Tracks, { raw, run, normalisation }: PreparedTracks): Tracks {
	const { scene, distinct } = run;
	const inScene = onAllFrames(normalisation.denormalise(tracks), distinct, scene.tracks);
	return onWholeClip(inScene, scene, raw);
}

function refuseTooFew(strides: readonly Stride[], { tracks }: SelectedRun): void {
	const included = strides.filter((stride) => stride.included).length;
	if (included < FEWEST_STRIDES) throw tooFewStrides(included, secondsSeen(tracks));
}

/** Measured joint centres come without feet. */
const feetExpected = ({ source, feet }: ClipEvidence): boolean => source !== 'joints' || !!feet;

/** What a reader of the result must know, from every stage. */
function allNotes(
	clip: ClipEvidence,
	{ run, repair, rhythm, stepsByRepetition }: PreparedTracks,
	strides: readonly Stride[],
	{ points, measured }: LineUpToStrides,
	result: RunSummary,
	profile: ProfileComparison | null
): QualityNote[] {
	const { scene, distinct, facing } = run;
	const { clean, seen } = points;
	const { summary, gait, dutyFactor, scale, offAxisDegrees, bounceStepRate } = result;
	const farSide = otherSide(facing);
	const notes = [
		...clip.notes,
		...scene.notes,
		...measured.withheld,
		...result.withheld,
		...result.clockNotes,
		...(feetExpected(clip) && !run.feetCut
			? unseenFeet(summary, !!clip.feet, result.feetOblique)
			: []),
		...qualityNotes({
			gait,
			strides,
			summary,
			dutyFactor,
			bounceCadence: bounceStepRate && 60 * bounceStepRate,
			repeatCadence: stepsByRepetition && 60 * stepsByRepetition,
			duplicateShare: distinct.duplicateShare,
			droppedFrames: droppedFrames(scene.tracks.times),
			repairedFrames: repair.frames.length,
			legConfidence: repair.legConfidence,
			frames: scene.tracks.times.length,
			regular: rhythm.regular,
			filter: checkFilter(clean, rhythm, facing),
			offAxisDegrees,
			farLeg: { side: farSide, seenShare: seenShareOfLeg(seen, farSide) },
			pixelsPerMetreFromHeight: scale.pixelsPerMetreFromHeight,
			pixelsPerMetreFromSpeed: scale.pixelsPerMetreFromSpeed,
			profile
		})
	];
	return [...notes, ...unseenMetrics(summary, notes)];
}
