import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	SIDE_METRICS,
	type SideMetric,
	type OverallMetric
} from '../../../../src/core/model/metrics';
import { type Summary } from '../../../../src/core/model/analysis';
import { hipFlexorDemand } from '../../../../src/core/compare/demand';
import { expectedAt } from '../../../../src/core/compare/expected';
import { compareWithProfiles, profileStatistic } from '../../../../src/core/compare/profile';
import { referenceData } from '../../../../src/profiles/reference-data';
import { statisticOf, summaryOf as summaryWith } from '../../../helpers/summary-of';

type Name = SideMetric | OverallMetric;
const WEIGHTED = referenceData.metrics.filter((metric) => metric.weight > 0);

describe('the profile position', () => {
	it('of someone who measures like the endurance profile is 0, like the sprint profile 1', () => {
		for (const [profile, expected, label] of [
			['endurance', 0, 'endurance-like'],
			['sprint', 1, 'sprint-like']
		] as const) {
			const result = compareWithProfiles(
				summaryOf((name) => referenceOf(name)?.[profile].mean ?? null),
				'right',
				referenceData
			);
			expect(result.position).toBeCloseTo(expected, 12);
			expect(result.positionEqualWeights).toBeCloseTo(expected, 12);
			expect(result.label).toBe(label);
			expect(result.labelEqualWeights).toBe(label);
			for (const metric of result.metrics) expect(metric.position).toBeCloseTo(expected, 12);
		}
	});

	it('moves with every weighted metric by its weight', () => {
		fc.assert(
			fc.property(
				fc.array(share, { minLength: WEIGHTED.length, maxLength: WEIGHTED.length }),
				(shares) => {
					const at = new Map(WEIGHTED.map(({ name }, i) => [name, shares[i]!]));
					const result = compareWithProfiles(between(at), 'left', referenceData);
					const expected = WEIGHTED.reduce((sum, m) => sum + m.weight * at.get(m.name)!, 0);
					expect(result.position).toBeCloseTo(expected, 9);
					const [low, high] = result.ci95!;
					expect(low).toBeLessThanOrEqual(result.position!);
					expect(high).toBeGreaterThanOrEqual(result.position!);
				}
			)
		);
	});

	it('is drawn no further than a quarter beyond either profile, metric by metric and in total', () => {
		for (const [at, end] of [
			[-3, -0.25],
			[4, 1.25]
		] as const) {
			const all = new Map<Name, number>(referenceData.metrics.map(({ name }) => [name, at]));
			const result = compareWithProfiles(between(all), 'right', referenceData);
			expect(result.position).toBeCloseTo(end, 12);
			for (const metric of result.metrics) expect(metric.position).toBe(end);
		}
	});

	it('is shared out anew when a metric is missing, and withheld under four', () => {
		const known = (names: readonly string[]) =>
			compareWithProfiles(
				summaryOf((name) =>
					names.includes(name) ? (referenceOf(name)?.sprint.mean ?? null) : null
				),
				'right',
				referenceData
			);
		const names = WEIGHTED.map(({ name }) => name);
		expect(known(names.slice(0, 4)).position).toBeCloseTo(1, 12);
		const three = known(names.slice(0, 3));
		expect([three.position, three.ci95, three.label]).toEqual([null, null, null]);
		// Each metric is still placed by itself.
		expect(three.metrics.filter((metric) => metric.position !== null)).toHaveLength(3);
	});

	it('is not moved by metrics that are only shown', () => {
		const shown = referenceData.metrics.filter((metric) => metric.weight === 0);
		expect(shown.length).toBeGreaterThan(0);
		const base = new Map<Name, number>(WEIGHTED.map(({ name }) => [name, 0.4]));
		const more = new Map([...base, ...shown.map(({ name }) => [name, 1] as const)]);
		expect(compareWithProfiles(between(more), 'right', referenceData).position).toBeCloseTo(
			compareWithProfiles(between(base), 'right', referenceData).position!,
			12
		);
	});

	it('reads the near leg, and the far one where the near one is unknown', () => {
		const summary = {
			...between(new Map()),
			left: sideOf((name) => (name === 'kneeLiftDegrees' ? 41.5 : 7)),
			right: sideOf((name) => (name === 'kneeLiftDegrees' ? null : 9))
		} as Summary;
		expect(profileStatistic(summary, 'kneeLiftDegrees', 'left')!.mean).toBe(41.5);
		expect(profileStatistic(summary, 'kneeLiftDegrees', 'right')!.mean).toBe(41.5);
		expect(profileStatistic(summary, 'hipRangeDegrees', 'right')!.mean).toBe(9);
	});

	it('has no interval beyond the drawn ends, metric by metric and in total', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -3, max: 4, noNaN: true }),
				fc.double({ min: 0, max: 2, noNaN: true }),
				(where, plusMinus) => {
					const all = new Map<Name, number>(referenceData.metrics.map(({ name }) => [name, where]));
					const result = compareWithProfiles(between(all, plusMinus), 'right', referenceData);
					for (const { position, ci95 } of [...result.metrics, result]) {
						expect(ci95![0]).toBeLessThanOrEqual(position! + 1e-9);
						expect(ci95![1]).toBeGreaterThanOrEqual(position! - 1e-9);
						expect(ci95![0]).toBeGreaterThanOrEqual(-0.25 - 1e-9);
						expect(ci95![1]).toBeLessThanOrEqual(1.25 + 1e-9);
					}
				}
			)
		);
	});

	it('is wider where the metrics are less certain', () => {
		const at = new Map<Name, number>(WEIGHTED.map(({ name }) => [name, 0.5]));
		const width = (plusMinus: number) => {
			const [low, high] = compareWithProfiles(between(at, plusMinus), 'right', referenceData).ci95!;
			return high - low;
		};
		expect(width(0)).toBe(0);
		expect(width(0.02)).toBeGreaterThan(width(0.01));
	});
});

describe('the expected value at a speed', () => {
	const cadence = referenceData.metrics.find((m) => m.name === 'cadenceStepsPerMinute')!.bySpeed;

	it('is the table at the speeds of the table', () => {
		for (const row of cadence) {
			const expected = expectedAt(cadence, row.speedMetresPerSecond)!;
			expect(expected.mean).toBeCloseTo(row.mean, 9);
			expect(expected.sd).toBeCloseTo(row.sd, 9);
		}
	});

	it('lies between its neighbours between them', () => {
		const { mean } = expectedAt(cadence, 3.2)!;
		expect(mean).toBeGreaterThan(cadence[0]!.mean);
		expect(mean).toBeLessThan(cadence[1]!.mean);
	});

	it('is unknown outside of the table, without a speed and without a table', () => {
		const last = cadence.at(-1)!.speedMetresPerSecond;
		expect(expectedAt(cadence, cadence[0]!.speedMetresPerSecond - 0.01)).toBeNull();
		expect(expectedAt(cadence, last + 0.01)).toBeNull();
		expect(expectedAt(cadence, null)).toBeNull();
		expect(expectedAt([], 3.5)).toBeNull();
	});

	it("is given with how many of the table's SDs the runner is off", () => {
		const at = new Map<Name, number>([['cadenceStepsPerMinute', 0.2]]);
		const summary = { ...between(at), speedMetresPerSecond: statisticOf(3.5) } as Summary;
		const metric = compareWithProfiles(summary, 'right', referenceData).metrics.find(
			({ name }) => name === 'cadenceStepsPerMinute'
		)!;
		const { mean, sd } = cadence.find((row) => row.speedMetresPerSecond === 3.5)!;
		expect(metric.expectedAtSpeed!.mean).toBeCloseTo(mean, 9);
		expect(metric.expectedAtSpeed!.deviationSds).toBeCloseTo((metric.value! - mean) / sd, 9);
	});
});

describe('hip-flexor demand', () => {
	it('is every feature relative to both profiles, the thigh acceleration by range and rhythm', () => {
		const summary = {
			...summaryOf((name) => referenceOf(name)?.endurance.mean ?? null),
			strideTimeSeconds: statisticOf(0.698)
		} as Summary;
		const features = hipFlexorDemand(summary, 'right', referenceData);
		expect(features.map(({ name }) => name)).toEqual(referenceData.demand.map(({ name }) => name));
		for (const feature of features) {
			expect(feature.ci95[0]).toBeLessThanOrEqual(feature.value);
			expect(feature.ci95[1]).toBeGreaterThanOrEqual(feature.value);
			expect(feature.relativeToEndurance).toBeCloseTo(1, 1);
			expect(feature.source).not.toBe('');
		}
		const acceleration = features.find((f) => f.name.startsWith('peakThighAcceleration'))!;
		const range = referenceOf('hipRangeDegrees')!.endurance.mean;
		expect(acceleration.value).toBeCloseTo((range / 2) * ((2 * Math.PI) / 0.698) ** 2, 6);
	});

	it('leaves out what was not measured', () => {
		expect(
			hipFlexorDemand(
				summaryOf(() => null),
				'right',
				referenceData
			)
		).toEqual([]);
	});
});

const share = fc.double({ min: -0.25, max: 1.25, noNaN: true });

const referenceOf = (name: Name) => referenceData.metrics.find((metric) => metric.name === name);

const sideOf = (value: (name: SideMetric) => number | null) =>
	Object.fromEntries(
		SIDE_METRICS.map((name) => {
			const mean = value(name);
			return [name, mean === null ? null : statisticOf(mean)];
		})
	);

/** @param share ± of every value, share of it */
const summaryOf = (value: (name: Name) => number | null, share = 0): Summary =>
	summaryWith(value, (_, mean) => share * Math.abs(mean));

/** Metrics at a given share of the way from endurance to sprint; others unknown. */
function between(at: ReadonlyMap<Name, number>, plusMinus = 0): Summary {
	return summaryOf((name) => {
		const reference = referenceOf(name);
		const where = at.get(name);
		if (!reference || where === undefined) return null;
		return reference.endurance.mean + where * (reference.sprint.mean - reference.endurance.mean);
	}, plusMinus);
}
