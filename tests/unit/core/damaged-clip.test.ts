import { describe, expect, it } from 'vitest';
import { KEYPOINT_METRICS } from '../../helpers/keypoint-metrics';
import { SIDES } from '../../../src/core/model/tracks';
import { analysed } from '../../helpers/analysed';
import {
	copied,
	onlyFrames,
	withCollapses,
	withDropped,
	withDuplicates,
	withNoise
} from '../../helpers/noise';
import { syntheticRunner } from '../../helpers/synthetic-runner';

describe('a damaged clip', () => {
	const { tracks, truth } = syntheticRunner();
	const noisy = withNoise(tracks, truth, 'phone', 1);
	const whole = analysed(noisy);

	it.each([
		['a tenth of the frames shown twice', withDuplicates(noisy, 0.1, 3)],
		['a fifth of the frames lost', withDropped(noisy, 0.2, 3)],
		[
			'both legs seen in the same place in runs of up to 15 frames',
			withCollapses(noisy, truth, [3, 6, 10, 15], 2)
		]
	])('gives nearly what the whole one gives: $0', (_, spoiled) => {
		expect(spoiled.done.length).toBeGreaterThan(30);
		const { summary, strides } = analysed(spoiled.tracks);
		expect(strides.length).toBe(whole.strides.length);
		const cadence = summary.cadenceStepsPerMinute!.mean;
		expect(Math.abs(cadence / whole.summary.cadenceStepsPerMinute!.mean - 1)).toBeLessThan(0.003);
		for (const side of SIDES)
			for (const metric of [
				'kneeLiftDegrees',
				'peakHipExtensionDegrees',
				'peakKneeFlexionDegrees'
			] as const)
				expect(
					Math.abs(summary[side][metric]!.mean - whole.summary[side][metric]!.mean),
					`${side} ${metric}`
				).toBeLessThan(side === 'right' ? 1.5 : 3);
	});

	it('leaves out the strides across a hole in time and keeps the others', () => {
		const [from, to] = [201, 320];
		const { times } = noisy;
		const holed = onlyFrames(noisy, (frame) => frame < from || frame > to);
		const { strides, summary } = analysed(holed);
		for (const { startTime, endTime, included } of strides)
			if (startTime < times[to]! - 0.3 && endTime > times[from]! + 0.3)
				expect(included).toBe(false);
		expect(strides.filter((stride) => stride.included).length).toBeGreaterThan(10);
		for (const side of SIDES)
			expect(
				Math.abs(summary[side].kneeLiftDegrees!.mean - whole.summary[side].kneeLiftDegrees!.mean)
			).toBeLessThan(2);
	});

	it('counts no stride that begins or ends where nothing of the runner was seen', () => {
		for (const blank of [0.3, 0.5, 0.8]) {
			const end = noisy.times.at(-1)! - blank;
			const hidden = (columns: readonly Float64Array[]) =>
				columns.map((column) => column.map((value, i) => (noisy.times[i]! > end ? NaN : value)));
			const { strides } = analysed({ ...noisy, x: hidden(noisy.x), y: hidden(noisy.y) });
			const counted = strides.filter(({ included }) => included);
			expect(counted.length).toBeGreaterThan(12);
			for (const { endTime } of counted) expect(endTime).toBeLessThan(end + 0.1);
		}
	});

	it('is measured on one leg when the other was never seen, and says so', () => {
		const oneLegged = copied(noisy);
		for (const k of [11, 13, 15]) {
			oneLegged.x[k]!.fill(NaN);
			oneLegged.y[k]!.fill(NaN);
		}
		const { summary, quality, events } = analysed(oneLegged);
		expect(quality.map(({ code }) => code)).toContain('far-leg-unreliable');
		expect(events.filter(({ side }) => side === 'left')).toEqual([]);
		expect(summary.left.kneeLiftDegrees).toBeNull();
		const cadence = summary.cadenceStepsPerMinute!.mean;
		expect(Math.abs(cadence / whole.summary.cadenceStepsPerMinute!.mean - 1)).toBeLessThan(0.005);
		for (const metric of ['kneeLiftDegrees', 'peakHipExtensionDegrees'] as const)
			expect(
				Math.abs(summary.right[metric]!.mean - whole.summary.right[metric]!.mean)
			).toBeLessThan(2);
	});

	it('gives no events of a leg of which a third of the stride was never seen', () => {
		const blind = copied(noisy);
		const stride = whole.summary.strideTimeSeconds!.mean;
		for (const k of [13, 15])
			for (let i = 0; i < blind.times.length; i++)
				if ((blind.times[i]! / stride) % 1 < 1 / 3) blind.x[k]![i] = blind.y[k]![i] = NaN;
		const { events, summary } = analysed(blind);
		expect(events.filter((event) => event.side === 'left')).toEqual([]);
		expect(summary.left.contactTimeSeconds).toBeNull();
		expect(summary.right.contactTimeSeconds).not.toBeNull();
	});

	it('has a reason for every number of the body that it does not give', () => {
		const without = (keypoints: readonly number[], share: number) => {
			const blind = copied(noisy);
			const stride = whole.summary.strideTimeSeconds!.mean;
			for (const k of keypoints)
				for (let i = 0; i < blind.times.length; i++)
					if ((blind.times[i]! / stride) % 1 < share) blind.x[k]![i] = blind.y[k]![i] = NaN;
			return analysed(blind);
		};
		for (const { summary, quality } of [
			without([5, 6], 1),
			without([11, 13, 15], 1),
			without([13, 15], 1 / 3),
			without([14, 16], 1 / 3)
		]) {
			const hidden = quality.find(({ code }) => code === 'far-leg-unreliable')?.details['side'];
			const missing = SIDES.flatMap((side) =>
				KEYPOINT_METRICS.filter((metric) => side !== hidden && summary[side][metric] === null)
			);
			expect(missing.length > 0 || hidden !== undefined).toBe(true);
			for (const metric of missing)
				expect(
					quality.some((note) => note.code === 'metric-unsupported' && note.metric === metric),
					metric
				).toBe(true);
		}
	});
});
