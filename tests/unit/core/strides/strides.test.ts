import { describe, expect, it } from 'vitest';
import { measureStrides, strideViews, type Movement } from '../../../../src/core/strides/strides';
import { meanCycles } from '../../../../src/core/strides/cycle';
import { frameAngles } from '../../../../src/core/strides/angles';
import { runnerFrame } from '../../../../src/core/events/runner-frame';
import { SIDES } from '../../../../src/core/model/tracks';
import { copied } from '../../../helpers/noise';
import { KEYPOINT_METRICS } from '../../../helpers/keypoint-metrics';
import {
	ENDURANCE,
	SPRINT,
	syntheticRunner,
	type SyntheticRunner
} from '../../../helpers/synthetic-runner';

describe('strides', () => {
	it('run from each contact of a foot to its next, sorted by start', () => {
		const runner = syntheticRunner({ strideJitter: 0.02 });
		const strides = measured(runner);
		for (const side of SIDES) {
			const contacts = runner.truth.events
				.filter((event) => event.type === 'initialContact' && event.side === side)
				.map((event) => event.time);
			const own = strides.filter((stride) => stride.side === side);
			expect(own.map((stride) => stride.startTime)).toEqual(contacts.slice(0, -1));
			expect(own.map((stride) => stride.endTime)).toEqual(contacts.slice(1));
		}
		const starts = strides.map((stride) => stride.startTime);
		expect(starts).toEqual([...starts].sort((a, b) => a - b));
	});

	it('carry every metric, on exact tracks and true events, with the true value', () => {
		for (const options of [ENDURANCE, SPRINT]) {
			const runner = syntheticRunner({ ...options, framesPerSecond: 240, seconds: 4 });
			const { truth } = runner;
			for (const stride of measured(runner)) {
				for (const metric of KEYPOINT_METRICS) expect(stride[metric]).not.toBeNull();
				expect(stride.included).toBe(true);
				expect(stride.contactTimeSeconds).toBeCloseTo(truth.contactSeconds, 6);
				expect(stride.swingTimeSeconds).toBeCloseTo(truth.strideSeconds - truth.contactSeconds, 6);
				expect(stride.flightTimeSeconds).toBeCloseTo(
					truth.strideSeconds / 2 - truth.contactSeconds,
					6
				);
				expect(stride.dutyFactor).toBeCloseTo(options.dutyFactor, 6);
				expect(stride.peakHipExtensionDegrees).toBeCloseTo(truth.peakHipExtensionDegrees, 0);
				expect(stride.kneeLiftDegrees).toBeCloseTo(truth.kneeLiftDegrees, 0);
				expect(stride.peakKneeFlexionDegrees).toBeCloseTo(truth.peakKneeFlexionDegrees, 0);
				expect(stride.peakHipExtensionTrunkDegrees!).toBeCloseTo(
					truth.peakHipExtensionDegrees - options.trunkLeanDegrees,
					0
				);
			}
		}
	});

	it('are read at instants that follow one another: extension around toe-off, knee flexion, knee lift', () => {
		for (const { moments, startTime, endTime } of measured(syntheticRunner())) {
			const order = [
				startTime,
				moments.peakHipExtension!,
				moments.peakKneeFlexion!,
				moments.kneeLift!,
				endTime
			];
			expect(order).toEqual([...order].sort((a, b) => a - b));
			expect(Math.abs(moments.peakHipExtension! - moments.toeOff!)).toBeLessThan(0.06);
			expect(moments.toeOff!).toBeLessThan(moments.peakKneeFlexion!);
		}
	});

	it('are left out of the means when they last a quarter longer than the others', () => {
		const runner = syntheticRunner();
		const events = runner.truth.events.filter(
			(event, i) => !(event.type === 'initialContact' && i > 20 && i < 24)
		);
		const strides = measured(runner, events);
		const odd = strides.filter((s) => s.endTime - s.startTime > 1.25 * runner.truth.strideSeconds);
		expect(odd.length).toBeGreaterThan(0);
		for (const stride of strides) expect(stride.included).toBe(!odd.includes(stride));
	});

	it('are left out when less than three fifths of the leg was seen', () => {
		const runner = syntheticRunner();
		const seen = copied(runner.tracks);
		// The right leg is hidden from 3 to 4 s.
		for (const k of [12, 14, 16]) seen.x[k]!.fill(NaN, 180, 240);
		for (const { side, startTime, endTime, included } of measured(runner, undefined, seen)) {
			const hidden = Math.max(0, Math.min(4, endTime) - Math.max(3, startTime));
			const share = hidden / (endTime - startTime);
			if (side === 'left' || share < 0.35) expect(included).toBe(true);
			else if (share > 0.45) expect(included).toBe(false);
		}
	});
});

describe('the mean cycle', () => {
	const runner = syntheticRunner({ framesPerSecond: 240, seconds: 5 });
	const { tracks, truth } = runner;
	const angles = frameAngles(tracks, runnerFrame('right', 0));
	const cycle = meanCycles(tracks.times, angles, measured(runner));

	it('is the true curve of either leg from contact to contact, without spread when strides are alike', () => {
		expect(cycle.phase).toEqual(Array.from({ length: 101 }, (_, i) => i));
		for (const side of SIDES) {
			const { thigh, knee } = cycle[side]!;
			expect(thigh.mean).toHaveLength(101);
			expect(Math.abs(Math.min(...thigh.mean) + truth.peakHipExtensionDegrees)).toBeLessThan(0.3);
			expect(Math.abs(Math.max(...knee.mean) - truth.peakKneeFlexionDegrees)).toBeLessThan(0.3);
			expect(Math.abs(thigh.mean[0]! - thigh.mean[100]!)).toBeLessThan(0.5);
			expect(Math.max(...thigh.sd)).toBeLessThan(0.6);
		}
		expect(cycle.left!.thigh.mean[40]!).toBeCloseTo(cycle.right!.thigh.mean[40]!, 0);
	});

	it('of the hip is the thigh plus the trunk lean', () => {
		cycle.right!.hip!.mean.forEach((value, i) =>
			expect(value).toBeCloseTo(cycle.right!.thigh.mean[i]! + ENDURANCE.trunkLeanDegrees, 6)
		);
		cycle.trunkLean!.mean.forEach((value) => expect(value).toBeCloseTo(7, 6));
	});

	it('has no hip curve without shoulders and no curves of a leg without strides', () => {
		const legsOnly = { ...angles, trunkLean: angles.trunkLean.map(() => NaN) };
		for (const side of SIDES)
			legsOnly[side] = { ...angles[side], hip: angles[side].hip.map(() => NaN) };
		const strides = measured(runner).filter((stride) => stride.side === 'right');
		const bare = meanCycles(tracks.times, legsOnly, strides);
		expect(bare.left).toBeNull();
		expect(bare.trunkLean).toBeNull();
		expect(bare.right!.hip).toBeNull();
		expect(bare.right!.thigh).toEqual(cycle.right!.thigh);
	});

	it('leaves out strides with a gap and strides that are not counted', () => {
		const strides = measured(runner).filter((stride) => stride.side === 'right');
		const holed = { ...angles, right: { ...angles.right, thigh: angles.right.thigh.slice() } };
		const first = strides[0]!;
		holed.right.thigh[Math.round((first.startTime + 0.2) * 240)] = NaN;
		const others = strides.map((stride, i) => ({ ...stride, included: i > 0 }));
		expect(meanCycles(tracks.times, holed, strides).right!.thigh).toEqual(
			meanCycles(tracks.times, angles, others).right!.thigh
		);
	});
});

/** Strides cut by the true events from exact tracks. */
function measured(
	{ tracks, truth }: SyntheticRunner,
	events = truth.events,
	seen = tracks
): ReturnType<typeof measureStrides> {
	const frame = runnerFrame(truth.options.facing, 0);
	const movement: Movement = {
		tracks,
		seen,
		angles: frameAngles(tracks, frame),
		frame,
		belt: frame,
		footLines: [],
		clipTimes: tracks.times,
		legLength: truth.legLengthPixels
	};
	const inside = events.filter(({ time }) => time < tracks.times.at(-1)!);
	return measureStrides(movement, strideViews(movement, inside));
}
