import {
	playwrightSpecs,
	vitestTests,
	type PlaywrightReport,
	type VitestReport
} from './test-reports';

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
	const given = (report ?? {}) as VitestReport;
	const skipped = vitestTests(given)
		.filter(({ status }) => status !== 'passed' && status !== 'failed')
		.map(({ name }) => ({ name, reason: null }));
	const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = given;
	return ran({ passed, failed, skipped });
}

/** Counts of a Playwright JSON report, the same way. A test that needed a second try did pass. */
export function playwrightCounts(report: unknown): Counts {
	const given = (report ?? {}) as PlaywrightReport;
	const { expected = 0, flaky = 0, unexpected = 0 } = given.stats ?? {};
	const skipped = playwrightSpecs(given).flatMap(({ name, tests }) =>
		tests
			.filter(({ status }) => status === 'skipped')
			.map(({ annotations }) => ({
				name,
				reason: annotations.find(({ description }) => description)?.description ?? null
			}))
	);
	return ran({ passed: expected + flaky, failed: unexpected, skipped });
}

/** A skipped test counts as failed unless it may be skipped. */
export function skipsAsFailures(
	{ passed, failed, skipped }: Counts,
	maySkip: (test: SkippedTest) => boolean
): Counts {
	const kept = skipped.filter(maySkip);
	return { passed, failed: failed + skipped.length - kept.length, skipped: kept };
}

const ran = (counts: Counts): Counts =>
	counts.passed + counts.failed > 0 ? counts : { ...counts, failed: 1 };
