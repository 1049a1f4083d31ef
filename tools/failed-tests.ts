import {
	playwrightSpecs,
	vitestTests,
	type PlaywrightReport,
	type VitestReport
} from './test-reports';

/** A test that failed, and the first line of why. */
export interface FailedTest {
	/** Its file and its titles. */
	readonly name: string;
	readonly reason: string;
}

/** Escape sequences with which runners colour their messages. */
// eslint-disable-next-line no-control-regex
const COLOURS = /\u001b\[[0-9;]*m/g;

const firstLine = (message = ''): string =>
	(message.replace(COLOURS, '').split('\n', 1)[0] ?? '').trim();

/** Tests of a Vitest JSON report; none where there is no report. */
export const vitestFailures = (report: unknown): FailedTest[] =>
	vitestTests((report ?? {}) as VitestReport)
		.filter(({ status }) => status === 'failed')
		.map(({ name, failureMessages = [] }) => ({ name, reason: firstLine(failureMessages[0]) }));

/** Tests of a Playwright JSON report that failed at every try. */
export const playwrightFailures = (report: unknown): FailedTest[] =>
	playwrightSpecs((report ?? {}) as PlaywrightReport).flatMap(({ name, tests }) =>
		tests
			.filter(({ status }) => status === 'unexpected')
			.map(({ results }) => ({ name, reason: firstLine(results.at(-1)?.error?.message) }))
	);
