import { describe, expect, it } from 'vitest';
import { expectedAt, speedThatShows } from '../../../src/core/compare/expected';
import { compareWithProfiles, profilesOverlap } from '../../../src/core/compare/profile';
import type { MetricName } from '../../../src/core/model/metrics';
import { builtInLibrary } from '../../../src/profiles/library';
import { mainLibrary, referenceData } from '../../../src/profiles/reference-data';
import { german } from '../../../src/report/words/de';
import { english } from '../../../src/report/words/en';
import {
	ONE_SPRINTER,
	SECOND_LABORATORY,
	SPRINTERS,
	summaryLike,
	type NormGroup
} from '../../helpers/norm-groups';
import { meanAndSd } from '../../helpers/norm-runners';

const profile = (name: string) => builtInLibrary.profiles.find((one) => one.name === name)!;
const tables = referenceData.metrics.filter(({ bySpeed }) => bySpeed.length > 0);
const tableOf = (name: MetricName) => tables.find((metric) => metric.name === name)!.bySpeed;

/** How far apart the profiles are in a metric, in units of the spread of their runners. */
const separation = ({ endurance, sprint }: (typeof tables)[number]): number =>
	Math.abs(sprint.mean - endurance.mean) / Math.hypot(endurance.sd, sprint.sd);

describe('the endurance profiles', () => {
	it.each([
		['endurance-easy', 2.5],
		['endurance', 3.5],
		['endurance-fast', 4.5]
	] as const)(
		'%s is what is expected at %s m/s, of one group of runners, measured',
		(name, speed) => {
			const { metrics, speedMetresPerSecond } = profile(name);
			expect(speedMetresPerSecond).toBe(speed);
			for (const { name: metric } of tables) {
				const row = mainLibrary.expected[metric]!.find(
					(one) => one.speedMetresPerSecond === speed
				)!;
				const { mean, sd, n, confidence, definition } = metrics[metric]!;
				expect([mean, sd, n, confidence, definition]).toEqual([
					row.mean,
					row.sd,
					26,
					'A',
					row.definition
				]);
			}
		}
	);
});

describe('the sprint profile', () => {
	const { metrics, speedMetresPerSecond } = profile('sprint');

	it('is what is expected at its speed, where runners differ at least as much', () => {
		for (const { name, bySpeed } of tables) {
			const row = expectedAt(bySpeed, speedMetresPerSecond)!;
			expect(row.mean, name).toBeCloseTo(metrics[name]!.mean, 9);
			expect(row.sd, name).toBeGreaterThanOrEqual(metrics[name]!.sd);
			expect(row.confidence).toBe('B');
		}
	});

	it('is measured in everything that is weighed, by few, and not provisional', () => {
		for (const { name, weight, confidence } of referenceData.metrics.filter((m) => m.weight > 0)) {
			expect(confidence, name).toBe('B');
			if (name !== 'strideLengthStatures') expect(metrics[name]!.n, name).toBe(5);
			expect(weight).toBeGreaterThan(0);
		}
	});
});

describe('each profile', () => {
	it.each(builtInLibrary.profiles.map(({ name }) => name))(
		'%s agrees with itself: range with its peaks, times with the rhythm',
		(name) => {
			const { metrics } = profile(name);
			const mean = (metric: MetricName) => metrics[metric]!.mean;
			const range = mean('kneeLiftDegrees') + mean('peakHipExtensionDegrees');
			expect(Math.abs(range - mean('hipRangeDegrees'))).toBeLessThanOrEqual(1);
			const stride = 120 / mean('cadenceStepsPerMinute');
			const times = mean('contactTimeSeconds') + mean('swingTimeSeconds');
			expect(Math.abs(times / stride - 1)).toBeLessThan(0.01);
			const duty = mean('contactTimeSeconds') / stride;
			expect(Math.abs(duty / mean('dutyFactor') - 1)).toBeLessThan(0.01);
		}
	);

	it('has the thigh acceleration that its range and its rhythm give', () => {
		const { values } = mainLibrary.demand.find((one) => one.values !== null)!;
		for (const end of ['endurance', 'sprint'] as const) {
			const { metrics } = profile(end);
			const stride = 120 / metrics.cadenceStepsPerMinute!.mean;
			const peak = (metrics.hipRangeDegrees!.mean / 2) * ((2 * Math.PI) / stride) ** 2;
			expect(Math.abs(values![end].mean / peak - 1)).toBeLessThan(0.02);
		}
	});
});

describe('what is expected at a speed', () => {
	const RISING: readonly MetricName[] = [
		'cadenceStepsPerMinute',
		'swingSpeedDegreesPerSecond',
		'kneeLiftDegrees',
		'hipRangeDegrees',
		'peakKneeFlexionDegrees'
	];
	const FALLING: readonly MetricName[] = ['contactTimeSeconds', 'dutyFactor'];

	it('rises or falls all the way in what separates the profiles', () => {
		for (const [names, direction] of [
			[RISING, 1],
			[FALLING, -1]
		] as const)
			for (const name of names) {
				const table = tableOf(name);
				for (let speed = 2.6; speed <= 11; speed += 0.1) {
					const step = expectedAt(table, speed)!.mean - expectedAt(table, speed - 0.1)!.mean;
					expect(direction * step, `${name} at ${speed}`).toBeGreaterThan(0);
				}
				expect(speedThatShows(table, expectedAt(table, 6.2)!.mean)).toBeCloseTo(6.2, 3);
			}
	});

	it('names no speed for a peak extension, which stays the same from fast running to sprinting', () => {
		const table = tableOf('peakHipExtensionDegrees');
		const [slow, fast, sprint] = [2.5, 4.5, 9.6].map((speed) => expectedAt(table, speed)!.mean);
		expect(fast! - slow!).toBeGreaterThan(10);
		expect(sprint! - fast!).toBeLessThan(2);
		expect(speedThatShows(table, 30)).toBeNull();
	});

	/** Neither is in the rows around its speed. */
	it.each([
		[SECOND_LABORATORY[1]!, 1.2],
		[ONE_SPRINTER[2]!, 1.5]
	] as const)(
		'holds measured runners of elsewhere: $name at $speedMetresPerSecond m/s',
		(group, limit) => {
			for (const [name, value] of Object.entries(group.values)) {
				const { mean, sd } = expectedAt(tableOf(name as MetricName), group.speedMetresPerSecond)!;
				expect(Math.abs(value - mean) / sd, name).toBeLessThan(limit);
			}
		}
	);
});

describe('people the endurance profile knows nothing of', () => {
	const placed = (group: NormGroup) =>
		compareWithProfiles(summaryLike(group), 'right', referenceData);

	it.each([
		['nine runners of a second laboratory', SECOND_LABORATORY],
		['one sprinter', ONE_SPRINTER]
	])('%s rise with their pace, by both weightings', (_, groups) => {
		const profiles = groups.map(placed);
		for (let i = 1; i < profiles.length; i++) {
			expect(profiles[i]!.position!).toBeGreaterThan(profiles[i - 1]!.position!);
			expect(profiles[i]!.positionEqualWeights!).toBeGreaterThan(
				profiles[i - 1]!.positionEqualWeights!
			);
		}
	});

	it('read "like sprinting" at top speed, each of the five', () => {
		expect(SPRINTERS.map((one) => placed(one).label)).toEqual(SPRINTERS.map(() => 'sprint-like'));
	});
});

describe('the sprint profile and the five values behind it', () => {
	it('have one mean and one spread', () => {
		const { metrics, speedMetresPerSecond } = profile('sprint');
		expect(meanAndSd(SPRINTERS.map((one) => one.speedMetresPerSecond)).mean).toBeCloseTo(
			speedMetresPerSecond!,
			9
		);
		for (const name of Object.keys(SPRINTERS[0]!.values) as (keyof NormGroup['values'])[]) {
			const own = meanAndSd(SPRINTERS.map(({ values }) => values[name]));
			const { mean, sd } = metrics[name]!;
			expect(Math.abs(own.mean / mean - 1), name).toBeLessThan(0.015);
			expect(Math.abs(own.sd / sd - 1), name).toBeLessThan(0.1);
		}
	});
});

describe('the weights', () => {
	it('follow the data: extension, in which the profiles overlap, counts least, and alone overlaps', () => {
		const weighed = referenceData.metrics.filter(({ weight }) => weight > 0);
		const least = weighed.toSorted((a, b) => separation(a) - separation(b))[0]!;
		expect(least.name).toBe('peakHipExtensionDegrees');
		expect(Math.min(...weighed.map(({ weight }) => weight))).toBe(least.weight);
		expect(weighed.filter(profilesOverlap).map(({ name }) => name)).toEqual([least.name]);
		const others = weighed.filter((metric) => metric !== least);
		for (const metric of others) expect(separation(metric), metric.name).toBeGreaterThan(2);
	});

	it('and the spread of extension are told in both languages as they are', () => {
		const { endurance, sprint, weight } = referenceData.metrics.find(
			({ name }) => name === 'peakHipExtensionDegrees'
		)!;
		const degree = 1 / (sprint.mean - endurance.mean) / 5;
		for (const [{ comparison, ui }, decimal] of [
			[english, '.'],
			[german, ',']
		] as const) {
			const caveat = comparison.five.caveats.extension;
			expect(caveat).toContain(`± ${sprint.sd}°`);
			expect(caveat).toContain(`${(sprint.mean - endurance.mean).toFixed(0)}°`);
			expect(caveat).toContain(`${(100 * weight).toFixed(0)} %`);
			expect(ui.review.equalWeightsHint).toContain(degree.toFixed(2).replace('.', decimal));
		}
	});
});
