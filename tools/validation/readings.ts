import {
	OVERALL_METRICS,
	SIDE_METRICS,
	type OverallMetric,
	type SideMetric
} from '../../src/core/model/metrics';
import { type Statistic } from '../../src/core/model/analysis';
import type { ErrorPlace, Leg } from '../../src/core/strides/method-error';
import { paceOf } from '../../src/core/strides/runner-error';
import { pointSource } from '../../src/core/model/recording';
import { otherSide } from '../../src/core/model/tracks';
import type { AnalysisFile } from '../../src/report/analysis-file';
import type { Case, Truth } from './truth';

/** One metric of one file against its truth, in the metric's unit. */
export interface Reading {
	/** Who was filmed: files of one runner, at whatever pace and however spoiled, are not independent of each other. */
	readonly runner: string;
	/** One of the eighteen, whose spread makes the errors of joint centres. */
	readonly oneOfMany: boolean;
	readonly file: string;
	readonly metric: SideMetric | OverallMetric;
	readonly leg: Leg;
	readonly place: ErrorPlace;
	/** Result - truth; for `difference` of near leg less far leg. */
	readonly error: number;
	/** The mean (of a difference: the mean of both legs). */
	readonly value: number;
	/** Half of the 95 % interval stride to stride. */
	readonly half: number;
}

/**
 * Every metric that a file answers and its truth knows.
 * @param scatter as `pointScatter` has it; files whose errors are the measure of it have 1
 */
export function readingsOf(
	result: AnalysisFile,
	{ name, truth }: Case,
	scatter: ErrorPlace['scatter'] = { near: 1, far: 1 }
): Reading[] {
	const { strideLengthLegs, strideTimeSeconds } = result.summary;
	const place = {
		source: pointSource(result.model),
		frameRate: result.clip.frameRate,
		offAxisDegrees: result.view.offAxisDegrees ?? 0,
		scatter,
		pace: paceOf(
			strideLengthLegs && strideTimeSeconds ? strideLengthLegs.mean / strideTimeSeconds.mean : null
		)
	};
	const reading = (
		metric: Reading['metric'],
		leg: Leg,
		error: number,
		value: number,
		half: number
	): Reading => ({
		runner: truth.runner ?? runnerOf(name),
		oneOfMany: truth.runner !== undefined,
		file: name,
		metric,
		leg,
		place,
		error,
		value,
		half
	});
	const sides = { near: truth.nearSide, far: otherSide(truth.nearSide) };
	const perSide = SIDE_METRICS.flatMap((metric) => {
		const [near, far] = (['near', 'far'] as const).map((leg) => {
			const [got, known] = [result.summary[sides[leg]][metric], truth.summary[sides[leg]][metric]];
			return got && known
				? { error: got.mean - known.mean, value: got.mean, half: halfOf(got) }
				: null;
		});
		return [
			...(near ? [reading(metric, 'near', near.error, near.value, near.half)] : []),
			...(far ? [reading(metric, 'far', far.error, far.value, far.half)] : []),
			// A difference that is not told has no ± either.
			...(near && far && result.summary.differencePlusMinus?.[metric] != null
				? [
						reading(
							metric,
							'difference',
							near.error - far.error,
							(near.value + far.value) / 2,
							Math.hypot(near.half, far.half)
						)
					]
				: [])
		];
	});
	const overall = OVERALL_METRICS.flatMap((metric) => {
		const [got, known] = [result.summary[metric], overallTruth(truth, metric)];
		return got && known !== null
			? [reading(metric, 'near', got.mean - known, got.mean, halfOf(got))]
			: [];
	});
	return [...perSide, ...overall];
}

const halfOf = ({ ci95: [low, high] }: Pick<Statistic, 'ci95'>): number => (high - low) / 2;

/** Value of a metric of the whole runner: as told, or the mean of both feet's. */
function overallTruth(truth: Truth, metric: OverallMetric): number | null {
	if (metric === 'speedMetresPerSecond') return truth.speedMetresPerSecond;
	const told = truth.summary[metric]?.mean;
	if (told !== undefined) return told;
	const feet = (['left', 'right'] as const).map((side) => truth.summary[side][metric]?.mean);
	const [left, right] = feet;
	return left === undefined || right === undefined ? null : (left + right) / 2;
}

/** `rbds0041-4.5_phone60` and `A-endurance-right-60` are files of `rbds004` and `A`. */
const runnerOf = (name: string): string => /^rbds\d{3}|^[^-]+/.exec(name)![0];
