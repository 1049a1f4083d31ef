/** Tests that ran; skipped ones are neither. */
export interface Counts {
	readonly passed: number;
	readonly failed: number;
}

/** Counts of a Vitest JSON report. No report, or one without a test, counts as one failure. */
export const vitestCounts = (report: unknown): Counts =>
	counts(report, ['numPassedTests'], ['numFailedTests']);

/** Counts of a Playwright JSON report. A test that needed a second try did pass. */
export const playwrightCounts = (report: unknown): Counts =>
	counts((report as { stats?: unknown } | null)?.stats, ['expected', 'flaky'], ['unexpected']);

function counts(report: unknown, passedKeys: string[], failedKeys: string[]): Counts {
	const numbers = (report ?? {}) as Record<string, unknown>;
	const sum = (keys: string[]) =>
		keys.reduce((total, key) => total + (Number(numbers[key]) || 0), 0);
	const result = { passed: sum(passedKeys), failed: sum(failedKeys) };
	return result.passed + result.failed > 0 ? result : { passed: 0, failed: 1 };
}
