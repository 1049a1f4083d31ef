import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceBetween } from '../../../src/core/compare/reference';
import demand from '../../../src/profiles/demand.json';
import expected from '../../../src/profiles/expected-at-speed.json';
import { builtInLibrary } from '../../../src/profiles/library';
import { readReferenceLibrary, type ReferenceFiles } from '../../../src/profiles/reader';
import { mainLibrary, referenceData } from '../../../src/profiles/reference-data';
import endurance from '../../../src/profiles/runners/endurance.json';
import sprint from '../../../src/profiles/runners/sprint.json';
import sources from '../../../src/profiles/sources.json';
import weights from '../../../src/profiles/weights.json';

const FILES: ReferenceFiles = { profiles: [endurance, sprint], expected, weights, sources, demand };

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

	it('each tell unit, definition, population, n, speed, source, confidence and how it was read', () => {
		const values = [
			...builtInLibrary.profiles.flatMap(({ metrics }) => Object.values(metrics)),
			...Object.values(builtInLibrary.expected).flat()
		];
		expect(values.length).toBeGreaterThan(90);
		for (const value of values) {
			expect(value.unit).not.toBe('');
			expect(value.definition.length).toBeGreaterThan(5);
			expect(value.population.length).toBeGreaterThan(5);
			expect(value.n === null || value.n > 0).toBe(true);
			expect(value.speedMetresPerSecond).toBeGreaterThan(2);
			expect(value.sources.length).toBeGreaterThan(0);
			expect(['A', 'B', 'C']).toContain(value.confidence);
			expect(['data', 'full', 'abstract', 'recalled']).toContain(value.read);
		}
	});

	it('lead to a paper or a data set by its own address, or say that they cannot; then they are provisional', () => {
		const values = [
			...builtInLibrary.profiles.flatMap(({ metrics }) => Object.values(metrics)),
			...Object.values(builtInLibrary.expected).flat(),
			...builtInLibrary.demand.flatMap(({ values: own }) => (own ? Object.values(own) : []))
		];
		for (const { sources: cited } of [...values, ...builtInLibrary.effects])
			for (const { title, url, where } of cited)
				expect((url ?? '').length + (where ?? '').length, title).toBeGreaterThan(20);
		for (const { confidence, sources: cited } of values)
			if (cited.every(({ url }) => url === null)) expect(confidence).toBe('C');
		// The 60 m set and the data of a model; each says so itself.
		const unaddressed = Object.entries(sources).filter(([, source]) => !('url' in source));
		expect(unaddressed.map(([key]) => key)).toEqual(['V', 'R']);
	});

	it('use every source that is listed', () => {
		const cited = [
			...builtInLibrary.profiles.flatMap(({ metrics }) => Object.values(metrics)),
			...Object.values(builtInLibrary.expected).flat(),
			...builtInLibrary.demand.flatMap(({ values }) => (values ? Object.values(values) : [])),
			...builtInLibrary.effects
		].flatMap((value) => value.sources.map(({ title }) => title));
		expect(new Set(cited)).toEqual(new Set(Object.values(sources).map(({ title }) => title)));
	});

	it('are those of every file in the folder', () => {
		const files = readdirSync(new URL('../../../src/profiles/runners/', import.meta.url));
		expect(files.map((file) => file.replace('.json', '')).sort()).toEqual(
			builtInLibrary.profiles.map(({ name }) => name).sort()
		);
		expect(builtInLibrary.profiles.length).toBeGreaterThan(2);
	});

	it('are the same for the command line, which has the main two', () => {
		for (const profile of mainLibrary.profiles)
			expect(builtInLibrary.profiles).toContainEqual(profile);
		expect(builtInLibrary.expected).toEqual(mainLibrary.expected);
	});

	it('compare any two profiles, in what both have and where they lie apart', () => {
		const [easy, main] = ['endurance-easy', 'endurance'].map((name) =>
			builtInLibrary.profiles.find((profile) => profile.name === name)!
		);
		// Two thousandths of a second with thirty of spread place nobody.
		const swingTimeSeconds = { ...main!.metrics.swingTimeSeconds!, mean: 0.46 };
		const close = { ...main!, metrics: { ...main!.metrics, swingTimeSeconds } };
		const data = referenceBetween(builtInLibrary, easy!, close);
		const names = data.metrics.map(({ name }) => name);
		expect(names).toContain('kneeLiftDegrees');
		expect(names).not.toContain('strideLengthStatures');
		expect(names).not.toContain('swingTimeSeconds');
		expect(data.metrics.every(({ endurance, sprint }) => endurance.mean !== sprint.mean)).toBe(
			true
		);
	});

	it('carry the lower confidence of the two profiles', () => {
		const confidenceOf = (name: string) =>
			referenceData.metrics.find((metric) => metric.name === name)!.confidence;
		expect(endurance.metrics.kneeLiftDegrees.confidence).toBe('A');
		expect(confidenceOf('kneeLiftDegrees')).toBe('B');
		expect(endurance.metrics.hipExtensionAtToeOffDegrees.confidence).toBe('A');
		expect(confidenceOf('hipExtensionAtToeOffDegrees')).toBe('C');
	});
});

describe('the reader of reference values refuses', () => {
	it('a file of another format or version', () => {
		expect(() => withSprint({ ...sprint, version: 2 })).toThrow();
		expect(() => withSprint(expected)).toThrow();
	});

	it('a metric that nothing measures', () => {
		const metrics = { ...sprint.metrics, shoeSize: sprint.metrics.kneeLiftDegrees };
		expect(() => withSprint({ ...sprint, metrics })).toThrow(/shoeSize|Invalid/);
	});

	it('a value in another unit than the one measured in', () => {
		const contactTimeSeconds = { ...sprint.metrics.contactTimeSeconds, unit: 'ms', mean: 105 };
		expect(() =>
			withSprint({ ...sprint, metrics: { ...sprint.metrics, contactTimeSeconds } })
		).toThrow(/unit|Expected "s"/);
	});

	it('two profiles of one name', () => {
		expect(() => withSprint({ ...sprint, name: 'endurance' })).toThrow('one name');
	});

	it('a source that is not listed', () => {
		const { F: _left, ...others } = sources;
		expect(() => readReferenceLibrary({ ...FILES, sources: others })).toThrow('source F');
	});

	it('a source whose address is no web address', () => {
		const F = { ...sources.F, url: 'javascript:alert(1)' };
		expect(() => readReferenceLibrary({ ...FILES, sources: { ...sources, F } })).toThrow(
			'web address'
		);
	});
});

const withSprint = (file: unknown) =>
	readReferenceLibrary({ ...FILES, profiles: [endurance, file] });
