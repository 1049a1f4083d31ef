import { describe, expect, it } from 'vitest';
import { nearSideAt } from '../../../../src/core/model/analysis';
import { planVideo, type PlannedFrame } from '../../../../src/core/view/video-plan';
import { analysed } from '../../../helpers/analysed';
import { syntheticRunner } from '../../../helpers/synthetic-runner';

const analysis = analysed(syntheticRunner({ framesPerSecond: 60, seconds: 6 }).tracks);
const { times } = analysis.raw;
const near = analysis.strides.filter(
	({ included, side }) => included && side === nearSideAt(analysis, 0)
);

describe('the frames of a video', () => {
	it('of the whole clip are all of them, at their own distances', () => {
		const plan = planVideo(analysis, 'whole', 1);
		expect(plan.map(({ frame }) => frame)).toEqual(Array.from(times, (_, i) => i));
		for (const { frame, time } of plan) expect(time).toBeCloseTo(times[frame]! - times[0]!, 9);
		expectNoGaps(plan);
	});

	it('at a fraction of the speed are shown for longer', () => {
		const plan = planVideo(analysis, 'whole', 0.25);
		expect(plan.at(-1)!.time).toBeCloseTo(4 * (times.at(-1)! - times[0]!), 9);
	});

	it('that follow each other faster than a screen shows are thinned out', () => {
		const quick = analysed(syntheticRunner({ framesPerSecond: 240, seconds: 4 }).tracks);
		const plan = planVideo(quick, 'whole', 1);
		expect(plan.length).toBe(Math.ceil(quick.raw.times.length / 4));
		expectNoGaps(plan);
		expect(planVideo(quick, 'whole', 0.25)).toHaveLength(quick.raw.times.length);
	});

	it('of one stride begin anew when it is over', () => {
		const stride = near[2]!;
		const plan = planVideo(analysis, 'stride', 0.5, stride);
		const length = stride.endTime - stride.startTime;
		const starts = plan.filter(({ frame }) => frame === plan[0]!.frame);
		expect(starts.length).toBe(Math.round(3 / length));
		expect(starts[1]!.time).toBeCloseTo(length / 0.5, 6);
		for (const { frame } of plan) {
			expect(times[frame]!).toBeGreaterThanOrEqual(stride.startTime);
			expect(times[frame]!).toBeLessThan(stride.endTime);
		}
		expectNoGaps(plan);
	});

	it('linger at contacts and toe-offs, and nowhere else', () => {
		const plan = planVideo(analysis, 'moments', 1);
		const events = near.slice(0, 3).flatMap((s) => [s.startTime, s.endTime, s.moments.toeOff!]);
		const slowed = plan.slice(1, -1).filter(({ duration }) => duration > 0.03);
		const distance = ({ frame }: PlannedFrame) =>
			Math.min(...events.map((event) => Math.abs(event - times[frame]!)));
		expect(slowed.length).toBeGreaterThan(30);
		expect(Math.max(...slowed.map(distance))).toBeLessThan(0.1);
		expect(plan.filter(({ duration }) => duration < 0.02).length).toBeGreaterThan(30);
		expectNoGaps(plan);
	});

	it('are none where there is no stride', () => {
		const none = { ...analysis, strides: [] };
		expect(planVideo(none, 'stride', 1)).toEqual([]);
		expect(planVideo(none, 'moments', 1)).toEqual([]);
	});
});

/** Each frame is shown until the next one is. */
function expectNoGaps(plan: readonly PlannedFrame[]) {
	expect(plan.length).toBeGreaterThan(10);
	plan.slice(1).forEach(({ time }, i) => {
		const before = plan[i]!;
		expect(before.duration).toBeGreaterThan(0);
		expect(before.time + before.duration).toBeCloseTo(time, 9);
	});
}
