import { describe, expect, it } from 'vitest';
import { lockedStrides } from '../../../../src/core/compare/phase-lock';
import type { Analysis } from '../../../../src/core/model/analysis';
import { planPair, type PlannedPair } from '../../../../src/core/view/pair-plan';
import { analysed } from '../../../helpers/analysed';
import { syntheticRunner } from '../../../helpers/synthetic-runner';

const lead = analysed(syntheticRunner({ framesPerSecond: 60, seconds: 6 }).tracks);
const quick = analysed(
	syntheticRunner({ framesPerSecond: 50, seconds: 4, cadenceStepsPerMinute: 190 }).tracks
);

describe('the frames of two clips beside each other', () => {
	it('are those of the first at their own distances, and of the other what is in phase', () => {
		const plan = planPair(lead, quick, 'whole', 1);
		const first = plan[0]!;
		for (const { frame, time } of plan)
			expect(time).toBeCloseTo(lead.raw.times[frame]! - lead.raw.times[first.frame]!, 9);
		for (const planned of plan) expect(phaseError(planned, quick)).toBeLessThan(0.5 / 50);
	});

	it('are as many strides as both have, from contact to contact', () => {
		for (const [one, other] of [
			[lead, quick],
			[quick, lead]
		] as const) {
			const plan = planPair(one, other, 'whole', 1);
			const [strides, others] = [lockedStrides(one), lockedStrides(other)];
			const last = strides[Math.min(strides.length, others.length) - 1]!;
			expect(one.raw.times[plan[0]!.frame]).toBeGreaterThanOrEqual(strides[0]!.startTime);
			expect(one.raw.times[plan.at(-1)!.frame]).toBeLessThan(last.endTime);
			expect(plan.every((planned, i) => i === 0 || planned.other >= plan[i - 1]!.other)).toBe(true);
		}
	});

	it('of one stride begin anew in both when it is over', () => {
		const stride = lockedStrides(lead)[1]!;
		const plan = planPair(lead, quick, 'stride', 0.5, stride);
		const starts = plan.filter(({ frame }) => frame === plan[0]!.frame);
		expect(starts.length).toBeGreaterThan(1);
		expect(new Set(starts.map(({ other }) => other)).size).toBe(1);
		expect(starts[1]!.time).toBeCloseTo((stride.endTime - stride.startTime) / 0.5, 6);
		for (const planned of plan) expect(phaseError(planned, quick)).toBeLessThan(0.5 / 50);
	});

	it('of a clip beside itself are the same', () => {
		for (const { frame, other } of planPair(lead, lead, 'whole', 1)) expect(other).toBe(frame);
	});

	it('are none where a clip has no stride', () => {
		const none = { ...quick, strides: [] };
		expect(planPair(lead, none, 'whole', 1)).toEqual([]);
		expect(planPair(none, lead, 'stride', 1)).toEqual([]);
	});
});

/** How far the other frame's time is from where the phase of the first is in its stride, s. */
function phaseError({ frame, other }: PlannedPair, of: Analysis): number {
	const time = lead.raw.times[frame]!;
	const strides = lockedStrides(lead);
	const place = strides.findIndex(({ startTime, endTime }) => time >= startTime && time < endTime);
	const [own, theirs] = [strides[place]!, lockedStrides(of)[place]!];
	const phase = (time - own.startTime) / (own.endTime - own.startTime);
	const there = theirs.startTime + phase * (theirs.endTime - theirs.startTime);
	return Math.abs(of.raw.times[other]! - there);
}
