import { beforeAll, describe, expect, it } from 'vitest';
import { analyseTracks } from '../../../src/core/analyse';
import { NO_SETTINGS } from '../../../src/core/model/settings';
import { SIDE_METRICS, type SideMetric } from '../../../src/core/model/metrics';
import { type Analysis } from '../../../src/core/model/analysis';
import type { PointSource } from '../../../src/core/model/recording';
import { SIDES, type Side } from '../../../src/core/model/tracks';
import { referenceData } from '../../../src/profiles/reference-data';
import { sideDifference } from '../../../src/report/difference';
import { NOISE_LEVELS, withNoise, type NoiseLevel } from '../../helpers/noise';
import { syntheticRunner, type RunnerOptions } from '../../helpers/synthetic-runner';
import { KEYPOINT_METRICS } from '../../helpers/keypoint-metrics';

/** Runners with no difference between left and right, filmed from either side. */
const RUNNERS: readonly Partial<RunnerOptions>[] = [
	{ strideJitter: 0.01 },
	{ cadenceStepsPerMinute: 184, speedMetresPerSecond: 4.6, dutyFactor: 0.31, kneeLiftDegrees: 43 }
];
const SEEDS = [11, 12, 13];
const LEVELS = Object.keys(NOISE_LEVELS) as NoiseLevel[];

describe.each(['joints', 'poseModel'] as const)(
	'a runner with equal legs, points: %s',
	(source) => {
		const runs: Run[] = [];
		beforeAll(() => runs.push(...allRuns(source)));

		it('has a difference flagged in at most 5 % of metrics and clips', () => {
			const flags = runs.flatMap(({ result: { summary } }) =>
				SIDE_METRICS.flatMap((metric) => sideDifference(summary, metric)?.beyondError ?? [])
			);
			expect(flags.length).toBeGreaterThan(500);
			expect(flags.filter((flagged) => flagged).length / flags.length).toBeLessThan(0.05);
		});

		it.each(LEVELS)('reads the same from either side within the ± shown, noise: %s', (level) => {
			const own = runs.filter((run) => run.level === level);
			const pairs = SIDES.flatMap((side) =>
				SIDE_METRICS.flatMap((metric) => fromEitherSide(own, side, metric))
			);
			expect(pairs.length).toBeGreaterThan(150);
			// Meant to hold 95 %, of metrics of one clip that err together.
			expect(pairs.filter(({ within }) => within).length / pairs.length).toBeGreaterThan(0.93);
		});

		it('is not read higher on the near leg than on the far one beyond the error of a difference', () => {
			for (const metric of KEYPOINT_METRICS) {
				const known = runs.filter(({ result: { summary } }) => summary.left[metric]);
				const ofNear = known.map(({ result: { summary }, facing }) => {
					const difference = summary.left[metric]!.mean - summary.right[metric]!.mean;
					return facing === 'left' ? difference : -difference;
				});
				const stated = known.map(({ result }) => result.summary.differencePlusMinus[metric]!);
				expect(Math.abs(mean(ofNear)), metric).toBeLessThan(mean(stated));
			}
		});
	}
);

interface Run {
	readonly runner: number;
	readonly level: NoiseLevel;
	readonly seed: number;
	readonly facing: Side;
	readonly result: Analysis;
}

const allRuns = (source: PointSource): Run[] =>
	RUNNERS.flatMap((options, runner) =>
		SIDES.flatMap((facing) => {
			const { tracks, truth } = syntheticRunner({ ...options, facing, seconds: 6 });
			return LEVELS.flatMap((level) =>
				SEEDS.map((seed) => ({
					runner,
					level,
					seed,
					facing,
					result: analyseTracks(withNoise(tracks, truth, level, seed), NO_SETTINGS, referenceData, {
						pictureRoll: null,
						source: source,
						notes: []
					})
				}))
			);
		})
	);

/** Each clip with the one of the same runner and seed from the other side. */
function fromEitherSide(runs: readonly Run[], side: Side, metric: SideMetric) {
	return runs
		.filter(({ facing }) => facing === 'right')
		.flatMap((run) => {
			const twin = runs.find(
				(other) => other.facing === 'left' && other.runner === run.runner && other.seed === run.seed
			)!;
			const [a, b] = [run.result.summary[side][metric], twin.result.summary[side][metric]];
			if (!a || !b) return [];
			return [{ within: Math.abs(a.mean - b.mean) <= Math.hypot(a.plusMinus, b.plusMinus) }];
		});
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
