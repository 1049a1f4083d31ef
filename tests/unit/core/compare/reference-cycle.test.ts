import { describe, expect, it } from 'vitest';
import {
	momentsOfCycle,
	referenceRunner,
	segmentsOf,
	stridePhaseAt,
	type LegCurves
} from '../../../../src/core/compare/reference-cycle';
import { frameAngles } from '../../../../src/core/strides/angles';
import { runnerFrame } from '../../../../src/core/events/runner-frame';
import { keypointIndex } from '../../../../src/core/model/tracks';
import { builtInLibrary } from '../../../../src/profiles/library';
import { referenceCycle } from '../../../../src/profiles/reference-cycles';
import { analysed } from '../../../helpers/analysed';
import { syntheticRunner } from '../../../helpers/synthetic-runner';

const profile = (name: string) => builtInLibrary.profiles.find((one) => one.name === name)!;

describe('the mean stride of a profile', () => {
	// Those that are measured: tests/unit/profiles/norm-runners.test.ts.
	it('constructed for the sprint has the peaks of the profile, within whole percents of the stride', () => {
		const { metrics } = profile('sprint');
		const { thigh, knee } = referenceCycle(profile('sprint'))!;
		expect(Math.abs(Math.max(...thigh) - metrics.kneeLiftDegrees!.mean)).toBeLessThan(1);
		expect(Math.abs(-Math.min(...thigh) - metrics.peakHipExtensionDegrees!.mean)).toBeLessThan(1);
		expect(Math.abs(Math.max(...knee) - metrics.peakKneeFlexionDegrees!.mean)).toBeLessThan(1.5);
	});

	it('constructed for the sprint swings forward as fast as the profile', () => {
		const { metrics } = profile('sprint');
		const { thigh } = referenceCycle(profile('sprint'))!;
		const [back, front] = [extreme(thigh, Math.min), extreme(thigh, Math.max)];
		const seconds = ((front - back) / 100) * (120 / metrics.cadenceStepsPerMinute!.mean);
		const speed = (thigh[front]! - thigh[back]!) / seconds;
		expect(Math.abs(speed / metrics.swingSpeedDegreesPerSecond!.mean - 1)).toBeLessThan(0.04);
		expect(back / 100).toBeGreaterThan(metrics.dutyFactor!.mean);
	});

	it('passes contact, mid-stance, toe-off, extension and knee lift in this order, each where the curve has it', () => {
		for (const one of builtInLibrary.profiles) {
			const cycle = referenceCycle(one)!;
			const toeOff = one.metrics.dutyFactor!.mean;
			const moments = momentsOfCycle(cycle, toeOff);
			const order = [
				0,
				moments.midStance!,
				moments.toeOff!,
				moments.peakHipExtension,
				moments.kneeLift
			];
			expect(order).toEqual(order.toSorted((a, b) => a - b));
			expect(cycle.thigh[100 * moments.kneeLift]).toBe(Math.max(...cycle.thigh));
			expect(momentsOfCycle(cycle, null).midStance).toBeNull();
		}
	});

	it('ends as it begins, without a jump', () => {
		for (const one of builtInLibrary.profiles) {
			const { thigh, knee } = referenceCycle(one)!;
			for (const curve of [thigh, knee]) {
				expect(Math.abs(curve[0]! - curve[100]!)).toBeLessThan(0.01);
				for (let i = 1; i <= 100; i++) expect(Math.abs(curve[i]! - curve[i - 1]!)).toBeLessThan(10);
			}
		}
	});

	it('is missing for a profile without one', () => {
		expect(referenceCycle({ ...profile('sprint'), cycle: null })).toBeNull();
	});
});

describe('the reference runner', () => {
	const curves: LegCurves = referenceCycle(profile('endurance'))!;

	it.each([
		['right', 0],
		['left', 0],
		['right', 6],
		['left', -4]
	] as const)('facing %s, camera rolled by %s, has the angles of its cycle', (facing, roll) => {
		const view = { facing, cameraRollDegrees: roll };
		const body = { thigh: 130, shank: 120, trunk: 150 };
		const runner = referenceRunner(curves, 0.3, body, [400, 300], 7, view);
		const { tracks } = syntheticRunner({ seconds: 1 });
		const put = (name: Parameters<typeof keypointIndex>[0], [x, y]: readonly [number, number]) => {
			tracks.x[keypointIndex(name)]![0] = x;
			tracks.y[keypointIndex(name)]![0] = y;
		};
		const [hip, knee, ankle] = runner.near;
		put('right_hip', hip);
		put('right_knee', knee);
		put('right_ankle', ankle);
		put('left_hip', hip);
		put('left_shoulder', runner.shoulder!);
		put('right_shoulder', runner.shoulder!);
		const angles = frameAngles(tracks, runnerFrame(facing, roll));
		expect(angles.right.thigh[0]).toBeCloseTo(curves.thigh[30]!, 6);
		expect(angles.right.knee[0]).toBeCloseTo(curves.knee[30]!, 6);
		expect(angles.trunkLean[0]).toBeCloseTo(7, 6);
		expect(Math.hypot(knee[0] - hip[0], knee[1] - hip[1])).toBeCloseTo(130, 6);
	});

	it('has the far leg half a stride away', () => {
		const body = { thigh: 130, shank: 120, trunk: NaN };
		const view = { facing: 'right', cameraRollDegrees: 0 } as const;
		const here = referenceRunner(curves, 0.2, body, [0, 0], 0, view);
		const there = referenceRunner(curves, 0.7, body, [0, 0], 0, view);
		expect(here.far[2][0]).toBeCloseTo(there.near[2][0], 9);
		expect(here.shoulder).toBeNull();
	});

	it("takes the runner's own segments and begins with the runner's own contact", () => {
		const { tracks, truth } = syntheticRunner();
		const { strides, view } = analysed(tracks);
		const { thigh, shank } = segmentsOf(tracks, 'right');
		expect(thigh + shank).toBeCloseTo(truth.legLengthPixels, 0);
		const stride = strides.find(({ side }) => side === view.nearSide)!;
		expect(stridePhaseAt(strides, stride.startTime, view.nearSide)).toBe(0);
		const middle = (stride.startTime + stride.endTime) / 2;
		expect(stridePhaseAt(strides, middle, view.nearSide)).toBeCloseTo(0.5, 9);
		const others = strides.filter(({ side }) => side !== view.nearSide);
		expect(stridePhaseAt(others, middle, view.nearSide)).toBeCloseTo(0.5, 1);
		expect(stridePhaseAt(strides, 1e4, view.nearSide)).toBeNull();
	});
});

const extreme = (values: readonly number[], of: (...all: number[]) => number): number =>
	values.indexOf(of(...values));
