import { describe, expect, it } from 'vitest';
import { lockedTime } from '../../../../src/core/compare/phase-lock';

describe('two clips locked on stride phase', () => {
	const slow = strides(0.3, [0.8, 0.79, 0.81]);
	const quick = strides(1.1, [0.6, 0.62, 0.61, 0.6]);

	it('show the contacts of the other one at their own contacts', () => {
		for (const [i, { startTime }] of slow.entries())
			expect(lockedTime(slow, quick, startTime)).toBeCloseTo(quick[i]!.startTime, 9);
	});

	it('are at the same share of the stride in between, whatever the cadence', () => {
		const { startTime, endTime } = slow[1]!;
		const time = lockedTime(slow, quick, startTime + 0.37 * (endTime - startTime))!;
		const other = quick[1]!;
		expect((time - other.startTime) / (other.endTime - other.startTime)).toBeCloseTo(0.37, 9);
	});

	it('lead back to where they came from', () => {
		for (const time of [0.1, 0.35, 1.2, 2.05, 2.6]) {
			const there = lockedTime(slow, quick, time)!;
			expect(lockedTime(quick, slow, there)).toBeCloseTo(time, 9);
		}
	});

	it('move on without a jump while one stride follows another', () => {
		let before = lockedTime(slow, quick, 0.3)!;
		for (let time = 0.31; time < 2.6; time += 0.01) {
			const now = lockedTime(slow, quick, time)!;
			expect(now - before).toBeGreaterThan(0);
			expect(now - before).toBeLessThan(0.02);
			before = now;
		}
	});

	it('begin again where the other clip has no further stride', () => {
		const { startTime } = quick[3]!;
		expect(lockedTime(quick, slow, startTime)).toBeCloseTo(slow[0]!.startTime, 9);
	});

	it('are not locked without a stride', () => {
		expect(lockedTime([], quick, 1)).toBeNull();
		expect(lockedTime(slow, [], 1)).toBeNull();
	});
});

function strides(first: number, lengths: readonly number[]) {
	let startTime = first;
	return lengths.map((length) => {
		const stride = { startTime, endTime: startTime + length };
		startTime = stride.endTime;
		return stride;
	});
}
