import { describe, expect, it } from 'vitest';
import {
	isSideMetric,
	METRICS,
	OVERALL_METRICS,
	SIDE_METRICS,
	type MetricName
} from '../../../../src/core/model/metrics';
import { isShare } from '../../../../src/core/strides/method-error';
import { english } from '../../../../src/report/words/en';

const NAMES = [...SIDE_METRICS, ...OVERALL_METRICS];

/** What a name ends with, and the unit it promises. */
const ENDINGS = [
	['DegreesPerSecond', 'deg/s', 'angular-speed'],
	['StepsPerMinute', 'steps/min', 'rate'],
	['MetresPerSecond', 'm/s', 'speed'],
	['Degrees', 'deg', 'angle'],
	['Seconds', 's', 'time'],
	['Metres', 'm', 'length'],
	['Legs', 'legs', 'length'],
	['Statures', 'statures', 'length'],
	['Factor', '1', 'share']
] as const;

/** Stored unit and scale of each unit that is shown. */
const SHOWN: Readonly<Record<string, readonly [unit: string, scale: number]>> = {
	ms: ['s', 1000],
	'%': ['1', 100],
	'°': ['deg', 1],
	'°/s': ['deg/s', 1],
	'km/h': ['m/s', 3.6],
	cm: ['m', 100],
	m: ['m', 1],
	legs: ['legs', 1],
	heights: ['statures', 1],
	'steps/min': ['steps/min', 1]
};

describe('the table of metrics', () => {
	it.each(NAMES)('has the unit and the family that the name promises: %s', (name) => {
		const [, unit, family] = ENDINGS.find(([ending]) => name.endsWith(ending))!;
		expect(METRICS[name]).toMatchObject({ unit, family });
	});

	it.each(NAMES)('shows the unit that the catalogue writes: %s', (name) => {
		const { unit, scale } = METRICS[name];
		expect(SHOWN[english.metrics[name].unit]).toEqual([unit, scale]);
	});

	it('has each metric once, of a leg or of the runner', () => {
		expect(new Set(NAMES).size).toBe(NAMES.length);
		expect(Object.keys(METRICS).sort()).toEqual([...NAMES].sort());
		expect(NAMES.filter(isSideMetric)).toEqual(SIDE_METRICS);
		for (const name of ['constructor', 'toString', '']) expect(isSideMetric(name)).toBe(false);
	});

	it('gives an error as a share of what is counted or multiplied, in the unit of what is measured', () => {
		const shares = NAMES.filter(isShare);
		const inUnits: readonly MetricName[] = ['contactTimeSeconds', 'kneeLiftDegrees'];
		expect(shares).toEqual([
			'cadenceStepsPerMinute',
			'strideTimeSeconds',
			'speedMetresPerSecond',
			'strideLengthMetres',
			'strideLengthLegs',
			'strideLengthStatures'
		]);
		for (const name of inUnits) expect(isShare(name)).toBe(false);
	});
});
