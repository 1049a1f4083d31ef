import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillGaps, LONGEST_FILLED_GAP_SECONDS } from '../../../../src/core/math/gaps';
import { seededRandom } from '../../../helpers/random';

describe('filling gaps', () => {
	it('follows the movement across a gap of up to the limit within a quarter of its swing, at any frame rate', () => {
		for (const rate of [30, 60, 240]) {
			const { times, values } = wave(rate, 2);
			const inGap = (time: number) =>
				time > 0.81 && time < 0.81 + 0.75 * LONGEST_FILLED_GAP_SECONDS;
			const filled = fillGaps(
				times,
				values.map((v, i) => (inGap(times[i]!) ? NaN : v))
			);
			filled.forEach((value, i) => expect(Math.abs(value - values[i]!)).toBeLessThan(15));
		}
	});

	it('leaves a gap longer than the limit as it is, at any frame rate', () => {
		for (const rate of [30, 60, 240]) {
			const { times, values } = wave(rate, 2);
			const inGap = (time: number) => time > 0.81 && time < 0.81 + 1.3 * LONGEST_FILLED_GAP_SECONDS;
			const filled = fillGaps(
				times,
				values.map((v, i) => (inGap(times[i]!) ? NaN : v))
			);
			filled.forEach((value, i) => expect(Number.isNaN(value)).toBe(inGap(times[i]!)));
		}
	});

	it('never reaches beyond the first and the last known sample', () => {
		fc.assert(
			fc.property(gappy, ({ times, values }) => {
				const filled = fillGaps(times, values);
				const first = values.findIndex((value) => !Number.isNaN(value));
				const last = values.findLastIndex((value) => !Number.isNaN(value));
				filled.forEach((value, i) => {
					if (first < 0 || i < first || i > last) expect(value).toBeNaN();
				});
			})
		);
	});

	it('changes no known sample and fills within the two samples beside the gap', () => {
		fc.assert(
			fc.property(gappy, ({ times, values }) => {
				const filled = fillGaps(times, values);
				let before = NaN;
				values.forEach((value, i) => {
					if (!Number.isNaN(value)) {
						expect(filled[i]).toBe(value);
						before = value;
					} else if (!Number.isNaN(filled[i]!)) {
						const after = values.subarray(i).find((next) => !Number.isNaN(next))!;
						expect(filled[i]!).toBeGreaterThanOrEqual(Math.min(before, after) - 1e-9);
						expect(filled[i]!).toBeLessThanOrEqual(Math.max(before, after) + 1e-9);
					}
				});
			})
		);
	});

	it('fills every gap up to the limit and none above it', () => {
		fc.assert(
			fc.property(gappy, ({ times, values }) => {
				const filled = fillGaps(times, values, 0.11);
				const known = [...values.keys()].filter((i) => !Number.isNaN(values[i]!));
				for (let k = 0; k + 1 < known.length; k++) {
					const [before, after] = [known[k]!, known[k + 1]!];
					const long = times[after]! - times[before]! > 0.11;
					for (let i = before + 1; i < after; i++) expect(Number.isNaN(filled[i]!)).toBe(long);
				}
			})
		);
	});

	it('does not write into its input', () => {
		const { times, values } = wave(60, 1);
		const holed = values.map((value, i) => (i === 20 ? NaN : value));
		fillGaps(times, holed);
		expect(holed[20]).toBeNaN();
	});
});

/** Times with uneven frames and values of which a third are gaps. */
const gappy = fc.integer({ min: 0, max: 1e6 }).map((seed) => {
	const random = seededRandom(seed);
	let time = 0;
	const times = Float64Array.from({ length: 40 }, () => (time += 0.01 + 0.02 * random.uniform()));
	const values = times.map(() => (random.uniform() < 0.35 ? NaN : 100 * random.normal()));
	return { times, values };
});

function wave(rate: number, seconds: number) {
	const times = Float64Array.from({ length: rate * seconds }, (_, i) => i / rate);
	return { times, values: times.map((time) => 300 + 60 * Math.sin(2 * Math.PI * 1.4 * time)) };
}
