import { describe, expect, it } from 'vitest';
import type { Stride, Summary } from '../../../../src/core/model/analysis';
import { SIDE_METRICS, type SideMetric } from '../../../../src/core/model/metrics';
import { SIDES, type Side } from '../../../../src/core/model/tracks';
import { summarise, type WholeBodyStride } from '../../../../src/core/strides/summary';

describe('asymmetry in percent', () => {
	const of = (name: SideMetric, left: number, right: number) =>
		summaryOf({ left: { [name]: left }, right: { [name]: right } }).asymmetryPercent[name];

	it('is left less right over the mean of the two', () => {
		expect(of('contactTimeSeconds', 0.22, 0.2)).toBeCloseTo(100 * (0.02 / 0.21), 6);
		expect(of('kneeLiftDegrees', 36, 44)).toBeCloseTo(-20, 6);
		expect(of('contactTimeSeconds', 0.2, 0.22)).toBeCloseTo(
			-of('contactTimeSeconds', 0.22, 0.2)!,
			9
		);
	});

	it('is not given where the mean of signed values may as well be zero', () => {
		// 2200 and -2200 % of what nobody can tell from nothing.
		expect(of('shankAngleAtContactDegrees', 3, -2.5)).toBeNull();
		expect(of('shankAngleAtContactDegrees', -2.5, 3)).toBeNull();
		expect(of('flightTimeSeconds', 0.005, -0.003)).toBeNull();
		expect(of('overstrideLegs', 0.02, 0.01)).toBeNull();
		expect(of('kneeFlexionAtContactDegrees', 0, 0)).toBeNull();
	});

	it('is given for signed values that are clearly on one side of zero', () => {
		expect(of('shankAngleAtContactDegrees', 22, 18)).toBeCloseTo(20, 6);
		expect(of('flightTimeSeconds', -0.11, -0.09)).toBeCloseTo(20, 6);
	});

	it('never says more than 200 %, the most that two values of one sign can differ', () => {
		for (const name of SIDE_METRICS)
			for (const left of [-90, -9, -1, -0.1, 0, 0.1, 1, 9, 90])
				for (const right of [-90, -9, -1, -0.1, 0, 0.1, 1, 9, 90]) {
					const percent = of(name, left, right);
					if (percent !== null) expect(Math.abs(percent)).toBeLessThanOrEqual(200);
				}
	});
});

describe('the spread of strides', () => {
	it('is not known of a single one', () => {
		const { left, right } = summaryOf({ left: { kneeLiftDegrees: 40 }, right: {} }, 1);
		expect(left.kneeLiftDegrees).toMatchObject({ n: 1, mean: 40, sd: null });
		expect(left.kneeLiftDegrees!.plusMinus).toBeGreaterThan(0);
		expect(right.kneeLiftDegrees).toBeNull();
	});

	it('is nothing where several are alike', () => {
		const { left } = summaryOf({ left: { kneeLiftDegrees: 40 }, right: {} }, 2);
		expect(left.kneeLiftDegrees).toMatchObject({ n: 2, sd: 0 });
	});
});

/** Of as many strides a side, all alike; metrics that are not named were not measured. */
function summaryOf(
	values: Readonly<Record<Side, Readonly<Partial<Record<SideMetric, number>>>>>,
	count = 5
): Summary {
	const stride = (side: Side): Stride => ({
		...{ side, startTime: 0, endTime: 0.7, included: true },
		moments: { toeOff: null, peakHipExtension: null, kneeLift: null, peakKneeFlexion: null },
		...(Object.fromEntries(
			SIDE_METRICS.map((name) => [name, values[side][name] ?? null])
		) as Record<SideMetric, number | null>)
	});
	const strides = SIDES.flatMap((side) => Array.from({ length: count }, () => stride(side)));
	const whole: WholeBodyStride[] = strides.map(() => ({
		strideTimeSeconds: 0.7,
		trunkLeanDegrees: null,
		verticalOscillationLegs: null
	}));
	const scale = {
		speedMetresPerSecond: null,
		speedLegsPerSecond: null,
		pixelsPerMetre: null,
		heightMetres: null
	};
	return summarise(strides, whole, scale, 300, 'right', {
		source: 'joints',
		frameRate: 60,
		offAxisDegrees: 0,
		scatter: { near: 1, far: 1 },
		pace: 'steady'
	});
}
