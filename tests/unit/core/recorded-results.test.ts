import { describe, expect, it } from 'vitest';
import { currentResults, recordedResults } from '../../../tools/validation/recorded-results';

/** Processors and engines round sines and roots differently; nothing else may move a figure. */
const SHARE = 1e-6;

describe('results of the reference tracks', () => {
	const [current, recorded] = [currentResults(), recordedResults()];

	it('are recorded for each of them', () => {
		expect(Object.keys(current).length).toBeGreaterThan(30);
		expect(Object.keys(recorded).sort()).toEqual(Object.keys(current).sort());
	});

	it.each(Object.keys(recorded))(
		'%s: each figure is the recorded one; `npm run validate -- --tracks --record` records a wanted change',
		(name) => {
			const [now, before] = [current[name]!, recorded[name]!];
			expect(Object.keys(now)).toEqual(Object.keys(before));
			for (const [figure, value] of Object.entries(before)) {
				const limit = SHARE * Math.max(1e-3, Math.abs(value ?? 0));
				expect([figure, now[figure] === null]).toEqual([figure, value === null]);
				expect(Math.abs((now[figure] ?? 0) - (value ?? 0)), figure).toBeLessThanOrEqual(limit);
			}
		}
	);
});
