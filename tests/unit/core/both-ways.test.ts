import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/core/corrections/corrections';
import {
	isMeasured,
	isMeasuredNear,
	nearSideAt,
	type Statistic
} from '../../../src/core/model/analysis';
import { flightsOf } from '../../../src/ui/review/timeline/contacts';
import { analysed } from '../../helpers/analysed';
import { crossing, oneAfterTheOther } from '../../helpers/crossing';
import { mirrored } from '../../helpers/other-picture';
import { KEYPOINT_METRICS } from '../../helpers/keypoint-metrics';

const there = crossing(5.2);
const back = mirrored(crossing(4.3, 4));
const clip = oneAfterTheOther(there, back, 0.8);

describe('a runner who comes back', () => {
	const result = analysed(clip);
	const [wayThere, wayBack] = [analysed(there), analysed(back)];

	it('has each leg from the way on which it is near', () => {
		expect(result.view.facing).toBe('right');
		// A pass within a clip ends a few frames before one that is a clip.
		const expectSame = (own: Statistic | null, alone: Statistic | null) => {
			expect(Math.abs(own!.mean - alone!.mean)).toBeLessThan(0.25 * alone!.plusMinus);
			expect(Math.abs(own!.n - alone!.n)).toBeLessThanOrEqual(1);
		};
		for (const metric of KEYPOINT_METRICS) {
			expectSame(result.summary.right[metric], wayThere.summary.right[metric]);
			expectSame(result.summary.left[metric], wayBack.summary.left[metric]);
		}
		expectSame(result.summary.cadenceStepsPerMinute, wayThere.summary.cadenceStepsPerMinute);
		expect(result.cycle.left?.thigh.mean).toHaveLength(101);
	});

	it('is told so, and where each leg was measured', () => {
		const note = result.quality.find(({ code }) => code === 'both-ways');
		expect(note?.details).toMatchObject({ side: 'right', startSeconds: 0 });
		expect(note?.details['backStartSeconds']).toBeGreaterThan(there.times.at(-1)!);
		expect(note?.details).not.toHaveProperty('cadence');
		const codes = result.quality.map(({ code }) => code);
		expect(codes).not.toContain('several-passes');
	});

	it('lists strides of the near legs alone, and shows points, angles and contacts both ways', () => {
		const { measuredFrames, framesBack } = result;
		for (const { side, startTime } of result.strides)
			expect(side).toBe(startTime < there.times.at(-1)! ? 'right' : 'left');
		for (const span of [measuredFrames, framesBack!]) {
			const middle = (span.first + span.end) >> 1;
			expect(isMeasured(result, middle)).toBe(true);
			expect(result.angles.left.thigh[middle]).not.toBeNaN();
			expect(result.tracks.x[11]![middle]).not.toBeNaN();
		}
		expect(isMeasured(result, measuredFrames.end + 2)).toBe(false);
		expect(nearSideAt(result, measuredFrames.first)).toBe('right');
		expect(nearSideAt(result, framesBack!.first)).toBe('left');
		expect(isMeasuredNear(result, 'left')).toBe(true);
		expect(isMeasuredNear(wayThere, 'left')).toBe(false);
		const longest = Math.max(...flightsOf(result.events).map(({ start, end }) => end - start));
		expect(longest).toBeLessThan(0.3);
	});

	it('finds no difference between equal legs', () => {
		for (const metric of KEYPOINT_METRICS) {
			const { left, right, differencePlusMinus } = result.summary;
			const apart = Math.abs(left[metric]!.mean - right[metric]!.mean);
			expect(apart, metric).toBeLessThan(differencePlusMinus[metric]!);
		}
	});

	it('keeps a correction to the way it was made on', () => {
		const stride = result.strides.find(({ side }) => side === 'left')!;
		const time = (stride.startTime + stride.endTime) / 2;
		const leaveOut: Correction = { kind: 'excludeStride', side: 'left', time };
		const corrected = analysed(clip, undefined, [leaveOut]);
		const number = (side: 'left' | 'right') => corrected.summary[side].kneeLiftDegrees!.n;
		expect(number('left')).toBe(result.summary.left.kneeLiftDegrees!.n - 1);
		expect(number('right')).toBe(result.summary.right.kneeLiftDegrees!.n);
	});

	it('is measured on the way back where that is longer', () => {
		const later = analysed(oneAfterTheOther(crossing(4.1), mirrored(crossing(5.4, 4)), 0.8));
		expect(later.view.nearSide).toBe('left');
		expect(later.framesBack!.first).toBe(0);
	});

	it('has no differences where the two ways were run at different paces', () => {
		const faster = { ...back, times: back.times.map((time) => time / 1.04) };
		const uneven = analysed(oneAfterTheOther(there, faster, 0.8));
		const note = uneven.quality.find(({ code }) => code === 'both-ways');
		expect(note?.details['cadenceBack']).toBeGreaterThan(Number(note?.details['cadence']) * 1.03);
		expect(uneven.summary.left.kneeLiftDegrees).not.toBeNull();
		expect(uneven.summary.differencePlusMinus.kneeLiftDegrees).toBeNull();
	});

	it('is measured both ways where a pose model sees somebody jump about meanwhile', () => {
		const first = there.times.length;
		const jumping = clip.times.map((_, i) => ((i - first) % 7 < 3 ? 200 : 1500));
		const absent = Array.from(clip.times.keys()).filter((i) => Number.isNaN(clip.x[11]![i]!));
		const imagined = (columns: readonly Float64Array[], place: (k: number, i: number) => number) =>
			columns.map((column, k) => {
				const copy = column.slice();
				for (const i of absent) copy[i] = place(k, i);
				return copy;
			});
		const seen = {
			...clip,
			x: imagined(clip.x, (k, i) => there.x[k]![9]! - there.x[11]![9]! + jumping[i]!),
			y: imagined(clip.y, (k) => there.y[k]![9]!),
			score: imagined(clip.score, () => 0.5)
		};
		const measured = analysed(seen);
		expect(measured.framesBack).not.toBeNull();
		expect(measured.quality.map(({ code }) => code)).not.toContain('scene-cut');
	});

	it('is measured one way where it may be somebody else who comes', () => {
		const smaller = (columns: readonly Float64Array[]) =>
			columns.map((column) => column.map((value) => 0.7 * value));
		const other = { ...back, x: smaller(back.x), y: smaller(back.y) };
		expect(analysed(oneAfterTheOther(there, other, 0.8)).framesBack).toBeNull();
	});

	it('is measured one way, and told so, where the other is too short', () => {
		const short = analysed(oneAfterTheOther(there, mirrored(crossing(1.3, 4)), 0.8));
		expect(short.framesBack).toBeNull();
		expect(short.quality.map(({ code }) => code)).toContain('several-passes');
		for (const { time } of short.events) expect(time).toBeLessThan(there.times.at(-1)! + 0.3);
	});
});
