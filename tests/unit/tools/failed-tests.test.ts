import { describe, expect, it } from 'vitest';
import { playwrightFailures, vitestFailures } from '../../../tools/failed-tests';

describe('failed tests', () => {
	it('are named with the first line of why, without colours', () => {
		expect(vitestFailures(VITEST)).toEqual([
			{ name: 'clean.test.ts: the limits hold', reason: 'AssertionError: expected 1 to be 2' }
		]);
		expect(playwrightFailures(PLAYWRIGHT)).toEqual([
			{ name: 'player.spec.ts: plays', reason: 'Error: expect(locator).toBeVisible() failed' }
		]);
	});

	it('are none without a report', () => {
		for (const report of [null, {}])
			expect([...vitestFailures(report), ...playwrightFailures(report)]).toEqual([]);
	});
});

/** As Vitest's JSON reporter writes them. */
const VITEST = {
	testResults: [
		{
			name: '/somewhere/tests/core/clean.test.ts',
			assertionResults: [
				{ fullName: 'the limits allow all', status: 'passed', failureMessages: [] },
				{
					fullName: 'the limits hold',
					status: 'failed',
					failureMessages: ['AssertionError: expected 1 to be 2\n    at somewhere']
				}
			]
		}
	]
};

/** As Playwright's JSON reporter writes them: a second try that passes is no failure. */
const PLAYWRIGHT = {
	suites: [
		{
			title: 'player.spec.ts',
			specs: [
				{
					title: 'plays',
					file: 'player.spec.ts',
					tests: [
						{
							status: 'unexpected',
							results: [
								{ error: { message: 'first try' } },
								{
									error: {
										message:
											'Error: \u001b[2mexpect(\u001b[22m\u001b[31mlocator\u001b[39m\u001b[2m).\u001b[22mtoBeVisible() failed\n\nLocator: x'
									}
								}
							]
						}
					]
				},
				{
					title: 'steps',
					file: 'player.spec.ts',
					tests: [{ status: 'flaky', results: [{ error: { message: 'once' } }, {}] }]
				}
			]
		}
	]
};
