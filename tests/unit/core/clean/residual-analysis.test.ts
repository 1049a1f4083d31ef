import { describe, expect, it } from 'vitest';
import { residualCutoff } from '../../../../src/core/clean/residual-analysis';
import { words } from '../../../../src/report/words';
import { analysed } from '../../../helpers/analysed';
import { copied, withNoise } from '../../../helpers/noise';
import { seededRandom } from '../../../helpers/random';
import { SPRINT, syntheticRunner, WALK } from '../../../helpers/synthetic-runner';

describe('residual analysis of a signal of known content', () => {
	it.each([
		[3, 0.5],
		[3, 2],
		[7, 1],
		[10, 1]
	])(
		'asks for a cut-off by %d Hz or above, the highest wave of 20 px, in noise of %d px',
		(top, sd) => {
			const cutoff = residualCutoff(waves(top, 20, sd), 60)!;
			expect(cutoff).toBeGreaterThan(0.9 * top);
			expect(cutoff).toBeLessThan(2.2 * top + 1);
		}
	);

	it('asks for less the more noise there is', () => {
		const cutoffs = [0.5, 1, 3, 8].map((sd) => residualCutoff(waves(6, 5, sd), 60)!);
		expect(cutoffs).toEqual([...cutoffs].sort((a, b) => b - a));
	});

	it('finds no cut-off in noise alone', () => {
		expect(residualCutoff(waves(3, 0, 1), 60) ?? 0).toBeLessThan(3);
	});
});

describe('the cut-off in use', () => {
	it.each([
		['a jog', {}],
		['a sprint', SPRINT],
		['a walk', WALK]
	])(
		'is above what residual analysis asks for in %s, at every noise and frame rate',
		(_, runner) => {
			for (const [level, framesPerSecond] of [
				['clean', 60],
				['bad', 120]
			] as const) {
				const { tracks, truth } = syntheticRunner({ ...runner, framesPerSecond, seconds: 4 });
				expect(noteOf(withNoise(tracks, truth, level, 5))).toBeUndefined();
			}
		}
	);

	it('is called too low when the points shake faster than it', () => {
		const { tracks, truth } = syntheticRunner({ ...WALK, seconds: 8 });
		const shaking = copied(withNoise(tracks, truth, 'clean', 5));
		for (const column of [...shaking.x, ...shaking.y])
			shaking.times.forEach((time, i) => {
				column[i]! += 12 * Math.sin(2 * Math.PI * 11.3 * time);
			});
		const { details } = noteOf(shaking)!;
		expect(details['suggested']).toBeGreaterThan(8.5);
		expect(details['chosen']).toBeCloseTo((8.5 * WALK.cadenceStepsPerMinute) / 120, 0);
		expect(words.quality['filter-cutoff'](details)).toMatch(/up to 8 Hz.* up to \d+ Hz/);
	});
});

const noteOf = (tracks: Parameters<typeof analysed>[0]) =>
	analysed(tracks).quality.find(({ code }) => code === 'filter-cutoff');

/** Ten seconds at 60 a second: a slow 200 px wave, one of `size` px at `top` Hz, and white noise. */
function waves(top: number, size: number, sd: number): Float64Array {
	const random = seededRandom(11);
	return Float64Array.from({ length: 600 }, (_, i) => {
		const turn = (2 * Math.PI * i) / 60;
		return 200 * Math.sin(0.7 * turn) + size * Math.sin(top * turn + 1) + sd * random.normal();
	});
}
