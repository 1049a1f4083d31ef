import { describe, expect, it } from 'vitest';
import demand from '../../src/profiles/demand.json';
import endurance from '../../src/profiles/endurance.json';
import expected from '../../src/profiles/expected-at-speed.json';
import { readReferenceData, type ReferenceFiles } from '../../src/profiles/reader';
import { referenceData } from '../../src/profiles/reference-data';
import sources from '../../src/profiles/sources.json';
import sprint from '../../src/profiles/sprint.json';
import weights from '../../src/profiles/weights.json';

const FILES: ReferenceFiles = { endurance, sprint, expected, weights, sources, demand };

describe('the reference values', () => {
	it('have weights that sum to one', () => {
		const sum = referenceData.metrics.reduce((total, metric) => total + metric.weight, 0);
		expect(sum).toBeCloseTo(1, 12);
	});

	it("contain the article's five, one by one", () => {
		const five = referenceData.metrics.filter((metric) => metric.ofTheFive);
		expect(five.map(({ name }) => name).sort()).toEqual([
			'cadenceStepsPerMinute',
			'kneeLiftDegrees',
			'peakHipExtensionDegrees',
			'strideLengthStatures',
			'swingSpeedDegreesPerSecond'
		]);
	});

	it('name a source and differ between the profiles in every metric', () => {
		for (const metric of referenceData.metrics) {
			expect(metric.source.length).toBeGreaterThan(10);
			expect(metric.sprint.mean).not.toBe(metric.endurance.mean);
			expect(metric.endurance.sd).toBeGreaterThan(0);
			expect(metric.sprint.sd).toBeGreaterThan(0);
		}
	});

	it('at the speed of the endurance profile are the endurance profile', () => {
		for (const metric of referenceData.metrics) {
			const row = metric.bySpeed.find(({ speedMetresPerSecond }) => speedMetresPerSecond === 3.5);
			if (row) expect(Math.abs(row.mean / metric.endurance.mean - 1)).toBeLessThan(0.02);
		}
		expect(
			referenceData.metrics.filter(({ bySpeed }) => bySpeed.length > 0).length
		).toBeGreaterThan(5);
	});

	it('by speed are in the order of speed', () => {
		for (const { bySpeed } of referenceData.metrics) {
			const speeds = bySpeed.map((row) => row.speedMetresPerSecond);
			expect(speeds).toEqual([...speeds].sort((a, b) => a - b));
		}
	});

	it('carry the lower confidence of the two profiles', () => {
		const lift = referenceData.metrics.find(({ name }) => name === 'kneeLiftDegrees')!;
		expect(endurance.metrics.kneeLiftDegrees.confidence).toBe('A');
		expect(lift.confidence).toBe('C');
	});
});

describe('the reader of reference values refuses', () => {
	it('a file of another format or version', () => {
		expect(() => readReferenceData({ ...FILES, sprint: { ...sprint, version: 2 } })).toThrow();
		expect(() => readReferenceData({ ...FILES, sprint: expected })).toThrow();
	});

	it('a metric that nothing measures', () => {
		const metrics = { ...endurance.metrics, shoeSize: endurance.metrics.kneeLiftDegrees };
		expect(() => readReferenceData({ ...FILES, endurance: { ...endurance, metrics } })).toThrow(
			/shoeSize|Invalid/
		);
	});

	it('a metric without its sprint value', () => {
		const { kneeLiftDegrees: _left, ...metrics } = sprint.metrics;
		expect(() => readReferenceData({ ...FILES, sprint: { ...sprint, metrics } })).toThrow(
			'kneeLiftDegrees has no sprint value'
		);
	});

	it('a source that is not listed', () => {
		const { F: _left, ...others } = sources;
		expect(() => readReferenceData({ ...FILES, sources: others })).toThrow('source F');
	});
});
