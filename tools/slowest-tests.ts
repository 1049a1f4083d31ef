import {
	playwrightSpecs,
	vitestTests,
	type PlaywrightReport,
	type VitestReport
} from './test-reports';

/** A test and how long it took. */
export interface TimedTest {
	/** Its file and its titles. */
	readonly name: string;
	readonly seconds: number;
}

/** Tests of a Vitest JSON report; none where there is no report. */
export const vitestTimes = (report: unknown): TimedTest[] =>
	vitestTests((report ?? {}) as VitestReport).map(({ name, duration = 0 }) => ({
		name,
		seconds: duration / 1000
	}));

/** Tests of a Playwright JSON report; all tries of a test together. */
export const playwrightTimes = (report: unknown): TimedTest[] =>
	playwrightSpecs((report ?? {}) as PlaywrightReport).map(({ name, tests }) => ({
		name,
		seconds: tests
			.flatMap(({ results }) => results)
			.reduce((sum, { duration }) => sum + duration / 1000, 0)
	}));

/** The slowest of all tests, a line each, the slowest first. */
export const slowestLines = (tests: readonly TimedTest[], count: number): string[] =>
	[...tests]
		.sort((a, b) => b.seconds - a.seconds)
		.slice(0, count)
		.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(6)} s ${name}`);
