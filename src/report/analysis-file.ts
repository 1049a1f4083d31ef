import { POINT_NAMES } from '../core/model/feet';
import { footStrikeAtContact, footStrikeOfMean } from '../core/model/foot-strike';
import { OVERALL_METRICS, SIDE_METRICS } from '../core/model/metrics';
import {
	type Analysis,
	type CycleCurve,
	type SideCycle,
	type SideSummary,
	type Statistic,
	type Stride,
	type Summary
} from '../core/model/analysis';
import {
	type DemandFeature,
	type Estimate,
	type ExpectedAtSpeed,
	type ProfileComparison
} from '../core/model/comparison';
import { type QualityNote } from '../core/model/quality-note';
import type { Correction } from '../core/corrections/corrections';
import type { Effort, Recording } from '../core/model/recording';
import { KEYPOINT_NAMES, type Tracks } from '../core/model/tracks';
import {
	ANALYSIS_FORMAT,
	analysisFileSchema,
	type AnalysisFile,
	type FindingEntry
} from './analysis-schema';
import type { CorrectionEntry } from './correction-schema';
import { inPageLanguage } from './file-language';
import { formatSpeedForFiles } from './at-speed';
import { findings, type Finding } from './findings';
import { unhyphenated } from './format';
import { noteSentence } from './note-sentence';
import { words } from './words';
import { FORMAT_VERSION, readJson } from './read-json';
import {
	roundDegrees,
	roundDetails,
	roundMeanAndSd,
	roundMetric,
	roundPair,
	roundPixel,
	roundPlace,
	roundScore,
	roundTime,
	unlessNull
} from './rounding';
import type { Point } from './schema-parts';

export type { AnalysisFile };

interface Told {
	readonly effort?: Effort | null;
	readonly corrections?: readonly Correction[];
}

/**
 * The result file of one clip (`stridescope/analysis` version 1), ready for JSON. Gaps and metrics that cannot be
 * given are `null`; numbers are rounded as `rounding.ts` says.
 *
 * @param slowMotionFactor the factor with which `analysis` was derived
 * @param told how hard the run was, and what was corrected by hand (times in real seconds)
 */
export function toAnalysisFile(
	recording: Recording,
	slowMotionFactor: number,
	analysis: Analysis,
	{ effort = null, corrections = [] }: Told = {}
): AnalysisFile {
	const { clip, model, timing } = recording;
	return {
		format: ANALYSIS_FORMAT,
		version: FORMAT_VERSION,
		language: words.language,
		clip: {
			name: clip.name,
			width: clip.width,
			height: clip.height,
			rotationDegrees: clip.rotationDegrees,
			durationSeconds: roundTime(clip.fileDurationSeconds / slowMotionFactor),
			frameCount: clip.frameCount,
			frameRate: roundDegrees(clip.fileFrameRate * slowMotionFactor),
			variableFrameRate: clip.variableFrameRate,
			slowMotionFactor,
			codec: clip.codec
		},
		model: unlessNull(model, ({ name, mode, backend, workers }) => ({
			name,
			mode,
			backend,
			workers
		})),
		view: {
			facing: analysis.view.facing,
			nearSide: analysis.view.nearSide,
			back: unlessNull(analysis.framesBack, ({ first, end }) => ({
				startSeconds: roundTime(analysis.raw.times[first]!),
				endSeconds: roundTime(analysis.raw.times[end - 1]!)
			})),
			cameraRollDegrees: roundDegrees(analysis.view.cameraRollDegrees),
			inclinePercent: analysis.view.inclinePercent,
			offAxisDegrees: unlessNull(analysis.view.offAxisDegrees, roundDegrees),
			pixelsPerMetre: unlessNull(analysis.view.pixelsPerMetre, roundMetric)
		},
		gait: analysis.gait,
		effort,
		corrections: corrections.map(correctionEntry),
		times: Array.from(analysis.raw.times, roundTime),
		fileTimes: Array.from(recording.fileTimes, roundTime),
		keypointNames: [...KEYPOINT_NAMES],
		keypoints: frames(analysis.tracks),
		rawKeypoints: frames(analysis.raw),
		repairedFrames: [...analysis.repairedFrames],
		feet: analysis.footLines.map(({ frame, side, heel, toe }) => ({
			frame,
			side,
			heel: roundPlace(heel),
			toe: roundPlace(toe)
		})),
		events: analysis.events.map(({ type, side, time }) => ({ type, side, time: roundTime(time) })),
		strides: analysis.strides.map(strideEntry),
		summary: summaryEntry(analysis.summary),
		cycle: {
			phase: [...analysis.cycle.phase],
			left: unlessNull(analysis.cycle.left, sideCycle),
			right: unlessNull(analysis.cycle.right, sideCycle),
			trunkLean: unlessNull(analysis.cycle.trunkLean, curve)
		},
		profile: unlessNull(analysis.profile, profileEntry),
		hipFlexorDemand: unlessNull(analysis.hipFlexorDemand, (features) => features.map(demandEntry)),
		findings: findings(analysis, formatSpeedForFiles).map(findingEntry),
		quality: analysis.quality.map(qualityEntry),
		timing: unlessNull(timing, (seconds) => ({
			decodeSeconds: roundMetric(seconds.decodeSeconds),
			inferenceSeconds: roundMetric(seconds.inferenceSeconds),
			totalSeconds: roundMetric(seconds.totalSeconds),
			framesPerSecond: roundMetric(seconds.framesPerSecond)
		}))
	};
}

/**
 * Reads a result file; its sentences come in the language of the page.
 *
 * @throws {Refusal} `invalid-file`, `newer-version`
 */
export const readAnalysisFile = (text: string): AnalysisFile =>
	inPageLanguage(readJson(text, ANALYSIS_FORMAT, analysisFileSchema));

function frames({ times, x, y, score }: Tracks): (Point | null)[][] {
	return Array.from(times, (_, frame) =>
		KEYPOINT_NAMES.map((_name, k) => {
			const point: Point = [
				roundPixel(x[k]![frame]!),
				roundPixel(y[k]![frame]!),
				roundScore(score[k]![frame]!)
			];
			return point.every(Number.isFinite) ? point : null;
		})
	);
}

/** With the name of its point, so that no reader has to count it out. */
function correctionEntry(correction: Correction): CorrectionEntry {
	switch (correction.kind) {
		case 'movePoint': {
			const { kind, frame, keypoint } = correction;
			return { kind, frame, keypoint: POINT_NAMES[keypoint]!, ...roundPlace(correction) };
		}
		case 'hidePoint':
			return { ...correction, keypoint: POINT_NAMES[correction.keypoint]! };
		case 'exchangeSides':
			return { ...correction };
		case 'moveEvent':
			return { ...correction, time: roundTime(correction.time), to: roundTime(correction.to) };
		default:
			return { ...correction, time: roundTime(correction.time) };
	}
}

const strideEntry = (stride: Stride) => ({
	side: stride.side,
	startTime: roundTime(stride.startTime),
	endTime: roundTime(stride.endTime),
	included: stride.included,
	...entries(SIDE_METRICS, (name) => unlessNull(stride[name], roundMetric)),
	footStrike: footStrikeAtContact(stride.footInclinationAtContactDegrees)
});

const summaryEntry = (summary: Summary) => ({
	...entries(OVERALL_METRICS, (name) => unlessNull(summary[name], statistic)),
	left: sideSummary(summary.left),
	right: sideSummary(summary.right),
	asymmetryPercent: entries(SIDE_METRICS, (name) =>
		unlessNull(summary.asymmetryPercent[name], roundMetric)
	),
	differencePlusMinus: entries(SIDE_METRICS, (name) =>
		unlessNull(summary.differencePlusMinus[name], roundMetric)
	)
});

const sideSummary = (side: SideSummary) => ({
	...entries(SIDE_METRICS, (name) => unlessNull(side[name], statistic)),
	footStrike: footStrikeOfMean(side.footInclinationAtContactDegrees)
});

const statistic = ({ mean, sd, n, ci95, plusMinus }: Statistic) => ({
	mean: roundMetric(mean),
	sd: unlessNull(sd, roundMetric),
	n,
	ci95: roundPair(ci95),
	plusMinus: roundMetric(plusMinus)
});

const curve = ({ mean, sd }: CycleCurve) => ({
	mean: mean.map(roundDegrees),
	sd: sd.map(roundDegrees)
});

const sideCycle = ({ thigh, knee, hip }: SideCycle) => ({
	thigh: curve(thigh),
	knee: curve(knee),
	hip: unlessNull(hip, curve)
});

const profileEntry = (profile: ProfileComparison) => ({
	position: unlessNull(profile.position, roundMetric),
	positionEqualWeights: unlessNull(profile.positionEqualWeights, roundMetric),
	ci95: unlessNull(profile.ci95, roundPair),
	ci95EqualWeights: unlessNull(profile.ci95EqualWeights, roundPair),
	provisionalShare: unlessNull(profile.provisionalShare, roundMetric),
	label: profile.label,
	labelEqualWeights: profile.labelEqualWeights,
	speedMetresPerSecond: unlessNull(profile.speedMetresPerSecond, roundMetric),
	metrics: profile.metrics.map((metric) => ({
		name: metric.name,
		value: unlessNull(metric.value, roundMetric),
		position: unlessNull(metric.position, roundMetric),
		ci95: unlessNull(metric.ci95, roundPair),
		weight: metric.weight,
		endurance: roundMeanAndSd(metric.endurance),
		sprint: roundMeanAndSd(metric.sprint),
		expectedAtSpeed: unlessNull(metric.expectedAtSpeed, expectedEntry),
		confidence: metric.confidence,
		source: metric.source
	}))
});

const demandEntry = (feature: DemandFeature) => ({
	name: feature.name,
	value: roundMetric(feature.value),
	ci95: roundPair(feature.ci95),
	relativeToEndurance: roundMetric(feature.relativeToEndurance),
	relativeToSprint: roundMetric(feature.relativeToSprint),
	expectedAtSpeed: unlessNull(feature.expectedAtSpeed, expectedEntry),
	sides: unlessNull(feature.sides, ({ left, right, differencePlusMinus }) => ({
		left: unlessNull(left, estimate),
		right: unlessNull(right, estimate),
		differencePlusMinus: unlessNull(differencePlusMinus, roundMetric)
	})),
	confidence: feature.confidence,
	source: feature.source
});

const expectedEntry = (expected: ExpectedAtSpeed) => ({
	...roundMeanAndSd(expected),
	deviationSds: roundMetric(expected.deviationSds),
	confidence: expected.confidence,
	likeSpeedMetresPerSecond: unlessNull(expected.likeSpeedMetresPerSecond, roundMetric)
});

const estimate = ({ mean, plusMinus }: Estimate) => ({
	mean: roundMetric(mean),
	plusMinus: roundMetric(plusMinus)
});

const qualityEntry = ({ code, severity, metric, details }: QualityNote) => ({
	code,
	severity,
	message: unhyphenated(noteSentence({ code, details })),
	metric,
	details: roundDetails(details)
});

/** In the order of the keys that files have. */
const findingEntry = ({ kind, metric, side, sentence, details }: Finding): FindingEntry =>
	// What belongs together stays together: the compiler cannot follow a union taken apart.
	({
		kind,
		metric,
		side,
		sentence: unhyphenated(sentence),
		details: roundDetails(details)
	}) as FindingEntry;

const entries = <Name extends string, Value>(
	names: readonly Name[],
	entry: (name: Name) => Value
) => Object.fromEntries(names.map((name) => [name, entry(name)])) as Record<Name, Value>;
