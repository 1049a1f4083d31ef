import { describe, expect, it } from 'vitest';
import { playwrightTimes, slowestLines, vitestTimes } from '../../../tools/slowest-tests';

describe('the slowest tests', () => {
	it('are found in the reports of both runners, the slowest first', () => {
		const all = [...vitestTimes(VITEST), ...playwrightTimes(PLAYWRIGHT)];
		expect(slowestLines(all, 3)).toEqual([
			'  12.5 s player.spec.ts: on a phone steps',
			'   4.0 s player.spec.ts: plays',
			'   1.3 s clean.test.ts: the limits hold'
		]);
		expect(all).toHaveLength(4);
	});

	it('are none without a report', () => {
		for (const report of [null, {}])
			expect([...vitestTimes(report), ...playwrightTimes(report)]).toEqual([]);
	});
});

/** As Vitest's JSON reporter writes them; a skipped test has no duration. */
const VITEST = {
	testResults: [
		{
			name: '/somewhere/tests/core/clean.test.ts',
			assertionResults: [
				{ fullName: 'the limits allow all' },
				{ fullName: 'the limits hold', duration: 1302.4 }
			]
		}
	]
};

/** As Playwright's JSON reporter writes them: a second try counts, too. */
const PLAYWRIGHT = {
	suites: [
		{
			title: 'player.spec.ts',
			specs: [
				{ title: 'plays', file: 'player.spec.ts', tests: [{ results: [{ duration: 4000 }] }] }
			],
			suites: [
				{
					title: 'on a phone',
					specs: [
						{
							title: 'steps',
							file: 'player.spec.ts',
							tests: [{ results: [{ duration: 8000 }, { duration: 4500 }] }]
						}
					]
				}
			]
		}
	]
};
