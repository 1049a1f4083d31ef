import { describe, expect, it } from 'vitest';
import { playwrightCounts, skipsAsFailures, vitestCounts } from '../../../tools/test-counts';

describe('a report of tests', () => {
	it('that is missing or empty is a failure', () => {
		for (const report of [null, {}, { stats: {} }]) {
			expect(vitestCounts(report)).toEqual({ passed: 0, failed: 1, skipped: [] });
			expect(playwrightCounts(report)).toEqual({ passed: 0, failed: 1, skipped: [] });
		}
	});

	it('of Vitest gives its numbers, and the names of what was skipped or is still to be written', () => {
		expect(vitestCounts(VITEST)).toEqual({
			passed: 12,
			failed: 3,
			skipped: [
				{ name: 'clean.test.ts: the limits take nothing', reason: null },
				{ name: 'clean.test.ts: the limits allow all', reason: null }
			]
		});
	});

	it('of Playwright gives its numbers, and what was skipped with the reason', () => {
		expect(playwrightCounts(PLAYWRIGHT)).toEqual({
			passed: 6,
			failed: 2,
			skipped: [
				{ name: 'player.spec.ts: plays', reason: 'no H.265 here' },
				{ name: 'player.spec.ts: on a phone steps', reason: null }
			]
		});
	});

	it('of nothing but skipped tests is a failure', () => {
		const { testResults } = VITEST;
		expect(vitestCounts({ numPassedTests: 0, numFailedTests: 0, testResults }).failed).toBe(1);
	});
});

describe('where nothing may be skipped', () => {
	it('each skipped test counts as failed, but for those that may be', () => {
		const counts = vitestCounts(VITEST);
		expect(skipsAsFailures(counts, ({ name }) => name.endsWith('allow all'))).toEqual({
			passed: 12,
			failed: 4,
			skipped: [{ name: 'clean.test.ts: the limits allow all', reason: null }]
		});
		expect(skipsAsFailures(counts, () => false).failed).toBe(5);
	});
});

/** As Vitest's JSON reporter writes them. */
const VITEST = {
	numPassedTests: 12,
	numFailedTests: 3,
	testResults: [
		{
			name: '/somewhere/tests/core/clean.test.ts',
			assertionResults: [
				{ fullName: 'the limits hold', status: 'passed' },
				{ fullName: 'the limits are wrong', status: 'failed' },
				{ fullName: 'the limits take nothing', status: 'skipped' },
				{ fullName: 'the limits allow all', status: 'todo' }
			]
		}
	]
};

/** As Playwright's JSON reporter writes them. */
const PLAYWRIGHT = {
	stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 2 },
	suites: [
		{
			title: 'player.spec.ts',
			file: 'player.spec.ts',
			specs: [
				{
					title: 'plays',
					file: 'player.spec.ts',
					tests: [
						{ status: 'skipped', annotations: [{ type: 'skip', description: 'no H.265 here' }] }
					]
				},
				{ title: 'stops', file: 'player.spec.ts', tests: [{ status: 'expected', annotations: [] }] }
			],
			suites: [
				{
					title: 'on a phone',
					file: 'player.spec.ts',
					specs: [
						{
							title: 'steps',
							file: 'player.spec.ts',
							tests: [{ status: 'skipped', annotations: [{ type: 'fixme' }] }]
						}
					]
				}
			]
		}
	]
};
