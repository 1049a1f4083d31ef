import { basename } from 'node:path';

/** A test and how long it took. */
export interface TimedTest {
	/** Its file and its titles. */
	readonly name: string;
	readonly seconds: number;
}

/** Tests of a Vitest JSON report; none where there is no report. */
export function vitestTimes(report: unknown): TimedTest[] {
	const { testResults = [] } = (report ?? {}) as VitestReport;
	return testResults.flatMap((file) =>
		file.assertionResults.map(({ fullName, duration = 0 }) => ({
			name: `${basename(file.name)}: ${fullName}`,
			seconds: duration / 1000
		}))
	);
}

/** Tests of a Playwright JSON report; all tries of a test together. */
export function playwrightTimes(report: unknown): TimedTest[] {
	const { suites = [] } = (report ?? {}) as PlaywrightReport;
	// The title of an outermost suite is its file's name, which every spec tells.
	return suites.flatMap((suite) => timesIn(suite, []));
}

function timesIn({ specs = [], suites = [] }: PlaywrightSuite, titles: readonly string[]) {
	const own = specs.map(({ title, file, tests }): TimedTest => ({
		name: `${basename(file)}: ${[...titles, title].join(' ')}`,
		seconds: tests
			.flatMap(({ results }) => results)
			.reduce((sum, { duration }) => sum + duration / 1000, 0)
	}));
	const inner: TimedTest[] = suites.flatMap((suite) => timesIn(suite, [...titles, suite.title]));
	return [...own, ...inner];
}

/** The slowest of all tests, a line each, the slowest first. */
export const slowestLines = (tests: readonly TimedTest[], count: number): string[] =>
	[...tests]
		.sort((a, b) => b.seconds - a.seconds)
		.slice(0, count)
		.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(6)} s ${name}`);

/** The parts of the reports that are read. */
interface VitestReport {
	readonly testResults?: readonly {
		readonly name: string;
		readonly assertionResults: readonly { readonly fullName: string; readonly duration?: number }[];
	}[];
}

interface PlaywrightReport {
	readonly suites?: readonly PlaywrightSuite[];
}

interface PlaywrightSuite {
	readonly title: string;
	readonly specs?: readonly {
		readonly title: string;
		readonly file: string;
		readonly tests: readonly { readonly results: readonly { readonly duration: number }[] }[];
	}[];
	readonly suites?: readonly PlaywrightSuite[];
}
