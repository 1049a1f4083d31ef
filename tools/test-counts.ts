import { basename } from 'node:path';

/** A test that did not run. */
export interface SkippedTest {
	/** Its file and its titles. */
	readonly name: string;
	/** As the test gives it; Vitest's report has none. */
	readonly reason: string | null;
}

export interface Counts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: readonly SkippedTest[];
}

/** Counts of a Vitest JSON report. No report, or one in which no test ran, counts as one failure. */
export function vitestCounts(report: unknown): Counts {
	const { numPassedTests, numFailedTests, testResults } = (report ?? {}) as VitestReport;
	const skipped = (testResults ?? []).flatMap((file) =>
		file.assertionResults
			.filter(({ status }) => status !== 'passed' && status !== 'failed')
			.map(({ fullName }) => ({ name: `${basename(file.name)}: ${fullName}`, reason: null }))
	);
	return ran({ passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, skipped });
}

/** Counts of a Playwright JSON report, the same way. A test that needed a second try did pass. */
export function playwrightCounts(report: unknown): Counts {
	const { stats, suites } = (report ?? {}) as PlaywrightReport;
	return ran({
		passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
		failed: stats?.unexpected ?? 0,
		// The title of an outermost suite is its file's name, which every spec tells.
		skipped: (suites ?? []).flatMap((suite) => skippedIn(suite, []))
	});
}

/** A skipped test counts as failed when its name is not on the list. */
export function skipsAsFailures(
	{ passed, failed, skipped }: Counts,
	allowed: readonly string[]
): Counts {
	const kept = skipped.filter(({ name }) => allowed.includes(name));
	return { passed, failed: failed + skipped.length - kept.length, skipped: kept };
}

function skippedIn({ specs, suites }: PlaywrightSuite, titles: readonly string[]): SkippedTest[] {
	const own = (specs ?? []).flatMap(({ title, file, tests }) =>
		tests
			.filter(({ status }) => status === 'skipped')
			.map(({ annotations }) => ({
				name: `${basename(file)}: ${[...titles, title].join(' ')}`,
				reason: annotations.find(({ description }) => description)?.description ?? null
			}))
	);
	const inner = (suites ?? []).flatMap((suite) => skippedIn(suite, [...titles, suite.title]));
	return [...own, ...inner];
}

const ran = (counts: Counts): Counts =>
	counts.passed + counts.failed > 0 ? counts : { ...counts, failed: 1 };

/** The parts of the reports that are read; an empty report has none of them. */
interface VitestReport {
	readonly numPassedTests?: number;
	readonly numFailedTests?: number;
	readonly testResults?: readonly {
		readonly name: string;
		readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
	}[];
}

interface PlaywrightReport {
	readonly stats?: {
		readonly expected?: number;
		readonly flaky?: number;
		readonly unexpected?: number;
	};
	readonly suites?: readonly PlaywrightSuite[];
}

interface PlaywrightSuite {
	readonly title: string;
	readonly specs?: readonly {
		readonly title: string;
		readonly file: string;
		readonly tests: readonly {
			readonly status: string;
			readonly annotations: readonly { readonly type: string; readonly description?: string }[];
		}[];
	}[];
	readonly suites?: readonly PlaywrightSuite[];
}
