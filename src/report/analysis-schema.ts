import * as v from 'valibot';
import { FOOT_STRIKES } from '../core/model/foot-strike';
import { OVERALL_METRICS, SIDE_METRICS } from '../core/model/metrics';
import { EFFORTS, POSE_MODES } from '../core/model/recording';
import { KEYPOINT_NAMES } from '../core/model/tracks';
import { correctionSchema } from './correction-schema';
import { FORMAT_VERSION } from './read-json';
import {
	eachOf,
	finite,
	interval,
	isFrame,
	isIncreasing,
	meanAndSd,
	type Point
} from './schema-parts';

export const ANALYSIS_FORMAT = 'stridescope/analysis';

const side = v.picklist(['left', 'right']);
const times = v.custom<number[]>(isIncreasing, 'Expected increasing seconds, at least two');
const frames = v.array(v.custom<(Point | null)[]>(isFrame, 'Expected 17 points or gaps'));
const metricName = v.picklist([...SIDE_METRICS, ...OVERALL_METRICS]);

const statistic = v.object({
	mean: finite,
	/** `null` for a single stride; files written before had 0 there. */
	sd: v.nullable(finite),
	n: v.pipe(v.number(), v.integer(), v.minValue(1)),
	ci95: interval,
	plusMinus: finite
});

/** A value of each metric of a leg, `null` where there is none; files written before a metric existed lack it. */
const eachSideMetric = <const Schema extends v.GenericSchema>(schema: Schema) => ({
	...eachOf(SIDE_METRICS, v.nullable(schema)),
	footInclinationAtContactDegrees: v.nullish(schema, null)
});
/** Which part of the foot lands first; files written before it existed lack it. */
const footStrike = v.optional(v.nullable(v.picklist(FOOT_STRIKES)));
const sideSummary = v.object({ ...eachSideMetric(statistic), footStrike });

const place = v.object({ x: finite, y: finite });
const frameIndex = v.pipe(v.number(), v.integer(), v.minValue(0));

const stride = v.object({
	side,
	startTime: finite,
	endTime: finite,
	included: v.boolean(),
	...eachSideMetric(finite),
	footStrike
});

const curve = v.object({ mean: percentages(), sd: percentages() });
const sideCycle = v.object({ thigh: curve, knee: curve, hip: v.nullable(curve) });

const profileLabel = v.picklist(['endurance-like', 'between', 'sprint-like']);

const confidence = v.picklist(['A', 'B', 'C']);

/** The keys after `deviationSds` came later: files written before lack them. */
const expectedAtSpeed = v.object({
	...meanAndSd.entries,
	deviationSds: v.optional(finite),
	confidence: v.optional(confidence),
	likeSpeedMetresPerSecond: v.optional(v.nullable(finite))
});

const profileMetric = v.object({
	name: metricName,
	value: v.nullable(finite),
	position: v.nullable(finite),
	ci95: v.nullable(interval),
	weight: finite,
	endurance: meanAndSd,
	sprint: meanAndSd,
	expectedAtSpeed: v.nullable(expectedAtSpeed),
	confidence,
	source: v.string()
});

const profile = v.object({
	position: v.nullable(finite),
	positionEqualWeights: v.nullable(finite),
	ci95: v.nullable(interval),
	ci95EqualWeights: v.optional(v.nullable(interval)),
	provisionalShare: v.optional(v.nullable(finite)),
	label: v.nullable(profileLabel),
	labelEqualWeights: v.nullable(profileLabel),
	speedMetresPerSecond: v.nullable(finite),
	metrics: v.array(profileMetric)
});

const estimate = v.object({ mean: finite, plusMinus: finite });

const demandFeature = v.object({
	name: v.string(),
	value: finite,
	ci95: interval,
	relativeToEndurance: finite,
	relativeToSprint: finite,
	expectedAtSpeed: v.nullable(expectedAtSpeed),
	sides: v.optional(
		v.nullable(
			v.object({
				...eachOf(['left', 'right'], v.nullable(estimate)),
				differencePlusMinus: v.nullable(finite)
			})
		)
	),
	confidence: v.optional(confidence),
	source: v.string()
});

/** What stands out, of one kind; files written before figures were recorded lack `details`. */
const findingOf = <
	const Kind extends string,
	Metric extends v.GenericSchema,
	Whose extends v.GenericSchema,
	Details extends v.ObjectEntries
>(
	kind: Kind,
	metric: Metric,
	whose: Whose,
	details: Details
) =>
	v.object({
		kind: v.literal(kind),
		metric,
		side: whose,
		sentence: v.string(),
		details: v.optional(v.object(details))
	});

/** What stands out. */
const finding = v.variant('kind', [
	findingOf('position', v.null(), v.null(), {
		position: finite,
		low: finite,
		high: finite,
		label: profileLabel,
		provisionalShare: finite
	}),
	findingOf('stands-out', metricName, v.nullable(side), {
		value: finite,
		plusMinus: finite,
		label: profileLabel,
		position: finite,
		confidence
	}),
	findingOf('at-speed', metricName, v.nullable(side), {
		value: finite,
		plusMinus: finite,
		expectedMean: finite,
		expectedSd: finite,
		speedMetresPerSecond: finite,
		likeSpeedMetresPerSecond: v.nullable(finite),
		confidence
	}),
	findingOf('sides', metricName, side, { amount: finite, plusMinus: finite })
]);

/** A code is stable, its sentence is not; files written before figures were recorded lack `details`. */
const qualityNote = v.object({
	code: v.string(),
	severity: v.picklist(['info', 'warning', 'error']),
	message: v.string(),
	metric: v.nullable(metricName),
	details: v.optional(v.record(v.string(), v.union([finite, v.string()])))
});

/** A result file, `stridescope/analysis` version 1. docs/formats.md describes each key. */
export const analysisFileSchema = v.pipe(
	v.object({
		format: v.literal(ANALYSIS_FORMAT),
		version: v.literal(FORMAT_VERSION),
		/** Of the sentences, BCP 47; files written before it was recorded lack it. */
		language: v.optional(v.string()),
		clip: v.object({
			name: v.string(),
			width: finite,
			height: finite,
			rotationDegrees: finite,
			durationSeconds: finite,
			frameCount: v.number(),
			frameRate: finite,
			variableFrameRate: v.boolean(),
			slowMotionFactor: finite,
			codec: v.nullable(v.string())
		}),
		model: v.nullable(
			v.object({
				name: v.string(),
				mode: v.picklist(POSE_MODES),
				backend: v.string(),
				workers: v.number()
			})
		),
		view: v.object({
			facing: side,
			nearSide: side,
			/** The way back, where the far leg is near and was measured; files written before it existed lack it. */
			back: v.optional(v.nullable(v.object({ startSeconds: finite, endSeconds: finite }))),
			cameraRollDegrees: finite,
			/** As entered; files written before it existed lack it. */
			inclinePercent: v.optional(v.nullable(finite)),
			offAxisDegrees: v.nullable(finite),
			pixelsPerMetre: v.nullable(finite)
		}),
		gait: v.picklist(['running', 'walking', 'unknown']),
		/** How hard the run was, as entered; files written before it existed lack it. */
		effort: v.optional(v.nullable(v.picklist(EFFORTS))),
		/** What was corrected by hand; files written before it existed lack it. */
		corrections: v.optional(v.array(correctionSchema)),
		times,
		fileTimes: times,
		keypointNames: v.custom<string[]>(areKeypointNames, 'Expected the 17 COCO names in order'),
		keypoints: frames,
		rawKeypoints: frames,
		repairedFrames: v.array(v.pipe(v.number(), v.integer())),
		/** Where heel and toes were seen around contacts; files written before it existed lack it. */
		feet: v.optional(v.array(v.object({ frame: frameIndex, side, heel: place, toe: place }))),
		events: v.array(
			v.object({ type: v.picklist(['initialContact', 'toeOff']), side, time: finite })
		),
		strides: v.array(stride),
		summary: v.object({
			...eachOf(OVERALL_METRICS, v.nullable(statistic)),
			left: sideSummary,
			right: sideSummary,
			asymmetryPercent: v.object(eachSideMetric(finite)),
			/** Files written before it existed lack it. */
			differencePlusMinus: v.optional(v.object(eachSideMetric(finite)))
		}),
		cycle: v.object({
			phase: percentages(),
			left: v.nullable(sideCycle),
			right: v.nullable(sideCycle),
			trunkLean: v.nullable(curve)
		}),
		profile: v.nullable(profile),
		hipFlexorDemand: v.nullable(v.array(demandFeature)),
		findings: v.optional(v.array(finding)),
		quality: v.array(qualityNote),
		timing: v.nullable(
			v.object({
				decodeSeconds: finite,
				inferenceSeconds: finite,
				totalSeconds: finite,
				framesPerSecond: finite
			})
		)
	}),
	v.check(
		({ times, fileTimes, keypoints, rawKeypoints }) =>
			[fileTimes, keypoints, rawKeypoints].every(({ length }) => length === times.length),
		'Expected one entry a frame in times, fileTimes, keypoints and rawKeypoints'
	)
);

export type FindingEntry = v.InferOutput<typeof finding>;
export type QualityEntry = v.InferOutput<typeof qualityNote>;

/** The content of a result file. */
export type AnalysisFile = v.InferOutput<typeof analysisFileSchema>;

/** Values at phase 0, 1 .. 100 %. */
function percentages() {
	return v.pipe(v.array(finite), v.length(101));
}

function areKeypointNames(value: unknown): boolean {
	return Array.isArray(value) && KEYPOINT_NAMES.every((name, i) => value[i] === name);
}
