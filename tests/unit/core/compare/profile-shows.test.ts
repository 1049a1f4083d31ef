import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../../src/core/model/analysis';
import { compareWithProfiles } from '../../../../src/core/compare/profile';
import { builtInLibrary } from '../../../../src/profiles/library';
import { referenceData } from '../../../../src/profiles/reference-data';
import { atSpeedSentence } from '../../../../src/report/at-speed';
import { words } from '../../../../src/report/words';
import { analysed } from '../../../helpers/analysed';
import { howMany } from '../../../helpers/how-many';
import { withNoise } from '../../../helpers/noise';
import { seededRandom } from '../../../helpers/random';
import { runnerAtSpeed } from '../../../helpers/runner-at-speed';
import { summaryOf } from '../../../helpers/summary-of';
import { syntheticRunner } from '../../../helpers/synthetic-runner';
import { renderedRunner } from '../../../helpers/tracks-fixture';

const library = builtInLibrary;
const profile = (name: string) => library.profiles.find((one) => one.name === name)!;

describe('constructed runners from 2.5 to 9 m/s', () => {
	const runs = [2.5, 3.5, 4.5, 5.5, 7, 8, 9].map((speed) => {
		const { tracks, truth } = syntheticRunner({
			...runnerAtSpeed(speed),
			framesPerSecond: 120,
			seconds: 6
		});
		const heightMetres = truth.heightPixels / truth.options.pixelsPerMetre;
		return analysed(tracks, { speedMetresPerSecond: speed, heightMetres }).profile!;
	});

	it.each([
		'cadenceStepsPerMinute',
		'swingSpeedDegreesPerSecond',
		'kneeLiftDegrees',
		'hipRangeDegrees',
		'contactTimeSeconds'
	])('rise strictly from endurance to sprint in %s', (name) => {
		rising(
			runs.map(({ metrics }) => {
				const { value, endurance, sprint } = metrics.find((metric) => metric.name === name)!;
				// Not the clipped position: what lies beyond an end must rise, too.
				return (value! - endurance.mean) / (sprint.mean - endurance.mean);
			})
		);
	});

	it('rise strictly in the total, by both weightings', () => {
		rising(runs.map(({ position }) => position!));
		rising(runs.map(({ positionEqualWeights }) => positionEqualWeights!));
	});
});

describe.each([
	['endurance', 3.5, 0],
	['sprint', 9.6, 1]
] as const)('the %s profile put in as a runner at %s m/s', (name, speed, at) => {
	const metrics = profile(name).metrics as Record<string, { mean: number }>;
	const summary = summaryOf((metric) =>
		metric === 'speedMetresPerSecond' ? speed : (metrics[metric]?.mean ?? null)
	);
	const result = compareWithProfiles(summary, 'right', referenceData);

	it(`reads ${at.toFixed(2)} within 0.02 by both weightings`, () => {
		expect(Math.abs(result.position! - at)).toBeLessThan(0.02);
		expect(Math.abs(result.positionEqualWeights! - at)).toBeLessThan(0.02);
	});

	it('reads as expected everywhere', () => {
		const sentences = result.metrics.flatMap((metric) => atSpeedSentence(metric, 0, speed) ?? []);
		expect(sentences.length).toBeGreaterThan(7);
		const expected = words.comparison.atSpeed.asExpected('', '').split(' at ')[0]!;
		for (const sentence of sentences) expect(sentence.startsWith(expected)).toBe(true);
	});
});

describe('the interval of the position', () => {
	const CLIPS = 500;

	it.each(['together', 'apart'] as const)(
		`covers the noise-free position in 90 of 100 among ${CLIPS} clips whose angles err %s`,
		(angles) => {
			const random = seededRandom(20);
			let covered = 0;
			let coveredEqual = 0;
			for (let clip = 0; clip < CLIPS; clip++) {
				const where = random.uniform();
				const truth = summaryBetween(where, random);
				const common = random.normal();
				const noisy = withErrors(truth, () => (angles === 'together' ? common : random.normal()));
				const [clean, seen] = [truth, noisy].map((summary) =>
					compareWithProfiles(summary, 'right', referenceData)
				);
				if (within(clean!.position!, seen!.ci95!)) covered++;
				if (within(clean!.positionEqualWeights!, seen!.ci95EqualWeights!)) coveredEqual++;
			}
			expect(covered / CLIPS).toBeGreaterThan(0.9);
			expect(coveredEqual / CLIPS).toBeGreaterThan(0.9);
		}
	);

	it('covers it in 90 of 100 clips with phone-like noise on their points, and reaches a seventh of the way on average at most', () => {
		const speeds = [2.5, 3, 3.5, 4.2, 4.9, 5.6, 6.4, 7.2, 8.1, 9];
		const rates = [30, 60];
		const seeds = Array.from({ length: howMany(25) }, (_, i) => i + 1);
		const runs = rates.flatMap((framesPerSecond) =>
			speeds.flatMap((speed, i) => {
				const facing = i % 2 === 0 ? ('left' as const) : ('right' as const);
				const filming = { framesPerSecond, facing, seconds: 4, strideJitter: 0.01 };
				const { tracks, truth } = syntheticRunner({ ...runnerAtSpeed(speed), ...filming });
				const clean = analysed(tracks).profile!;
				return seeds.map((seed) => {
					const seen = analysed(withNoise(tracks, truth, 'phone', seed)).profile!;
					return {
						documented: within(clean.position!, seen.ci95!),
						equal: within(clean.positionEqualWeights!, seen.ci95EqualWeights!),
						half: (seen.ci95![1] - seen.ci95![0]) / 2
					};
				});
			})
		);
		const clips = rates.length * speeds.length * seeds.length;
		expect(runs).toHaveLength(clips);
		expect(runs.filter(({ documented }) => documented).length).toBeGreaterThanOrEqual(0.9 * clips);
		expect(runs.filter(({ equal }) => equal).length).toBeGreaterThanOrEqual(0.9 * clips);
		expect(runs.reduce((sum, { half }) => sum + half, 0) / clips).toBeLessThan(1 / 7);
	});
});

describe('the rendered clips, from their true points', () => {
	const positions = (name: string) => {
		const { tracks, truth } = renderedRunner(name);
		const { speedMetresPerSecond, heightMetres } = truth as unknown as Record<string, number>;
		return analysed(tracks, {
			speedMetresPerSecond: speedMetresPerSecond!,
			heightMetres: heightMetres!
		}).profile!;
	};

	it('place the endurance run below 0.1 by both weightings', () => {
		const { position, positionEqualWeights } = positions('A-endurance-right-60');
		expect(position).toBeLessThan(0.1);
		expect(positionEqualWeights).toBeLessThan(0.1);
	});

	it('place the sprint above 0.7 by the documented weights and above 0.5 by the five alike', () => {
		const { position, positionEqualWeights } = positions('B-sprint-right-120');
		expect(position).toBeGreaterThan(0.7);
		expect(positionEqualWeights).toBeGreaterThan(0.5);
	});
});

function rising(values: readonly number[]): void {
	for (let i = 1; i < values.length; i++) expect(values[i]!).toBeGreaterThan(values[i - 1]!);
}

const within = (value: number, [low, high]: readonly [number, number]): boolean =>
	value >= low && value <= high;

/** The ± a clip of 60 frames a second carries beside each metric, about. */
const PLUS_MINUS: Readonly<Record<string, number>> = {
	cadenceStepsPerMinute: 0.6,
	swingSpeedDegreesPerSecond: 28,
	kneeLiftDegrees: 5,
	hipRangeDegrees: 6,
	contactTimeSeconds: 0.02,
	strideLengthStatures: 0.08,
	peakKneeFlexionDegrees: 6,
	peakHipExtensionDegrees: 5,
	swingTimeSeconds: 0.02
};

/** A runner about `where` of the way, each metric a little elsewhere. */
function summaryBetween(where: number, random: ReturnType<typeof seededRandom>): Summary {
	return summaryOf(
		(name) => {
			const metric = referenceData.metrics.find((one) => one.name === name);
			if (!metric || !(name in PLUS_MINUS)) return null;
			const share = where + 0.15 * random.normal();
			return metric.endurance.mean + share * (metric.sprint.mean - metric.endurance.mean);
		},
		(name) => PLUS_MINUS[name] ?? 0
	);
}

/** Every value off by its own error: ± is 1.96 SD. */
function withErrors(summary: Summary, normal: () => number): Summary {
	return summaryOf(
		(name) => {
			const own = (
				summary as unknown as Record<string, { mean: number; plusMinus: number } | null>
			)[name];
			const value = own ?? summary.right[name as 'kneeLiftDegrees'];
			return value ? value.mean + (normal() * value.plusMinus) / 1.96 : null;
		},
		(name) => PLUS_MINUS[name] ?? 0
	);
}
