import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateCameraRoll } from '../../../../src/core/events/camera-roll';
import { CYCLE_BINS } from '../../../../src/core/rhythm/cycle-fit';
import { runnerFrame } from '../../../../src/core/events/runner-frame';
import type { AnklePath } from '../../../../src/core/events/stance';
import { SIDES } from '../../../../src/core/model/tracks';
import { analysed } from '../../../helpers/analysed';
import { withNoise, type NoiseLevel } from '../../../helpers/noise';
import { syntheticRunner } from '../../../helpers/synthetic-runner';

describe('the runner’s own axes', () => {
	it('point forward in the running direction and up against gravity, roll taken out', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...SIDES),
				fc.double({ min: -20, max: 20, noNaN: true }),
				fc.double({ min: -300, max: 300, noNaN: true }),
				fc.double({ min: -300, max: 300, noNaN: true }),
				(facing, roll, ahead, above) => {
					// Picture of a point ahead and above, turned clockwise: x right, y down.
					const [x, y] = [facing === 'right' ? ahead : -ahead, -above];
					const angle = (roll * Math.PI) / 180;
					const seenX = x * Math.cos(angle) - y * Math.sin(angle);
					const seenY = x * Math.sin(angle) + y * Math.cos(angle);
					const frame = runnerFrame(facing, roll);
					expect(frame.forward(seenX, seenY)).toBeCloseTo(ahead, 7);
					expect(frame.up(seenX, seenY)).toBeCloseTo(above, 7);
				}
			)
		);
	});
});

describe('the camera roll', () => {
	it('is zero, and known no better than beforehand, when no stance is seen', () => {
		const { degrees, sdDegrees } = estimateCameraRoll({ left: null, right: null }, 'right');
		expect(degrees).toBe(0);
		expect(sdDegrees).toBeGreaterThanOrEqual(3);
	});

	for (const facing of SIDES)
		it.each([-4, -2, 0, 3])(`of %f degrees is found, facing ${facing}`, (roll) => {
			const { tracks, truth } = syntheticRunner({ facing, cameraRollDegrees: roll });
			// This runner's heel rises late and so looks rolled by two degrees: that is taken off.
			const level = syntheticRunner({ facing });
			const seen = (of: typeof level, noise: NoiseLevel, seed: number) =>
				analysed(withNoise(of.tracks, of.truth, noise, seed)).view.cameraRollDegrees;
			const error = (noise: NoiseLevel, seed: number) =>
				seen({ tracks, truth }, noise, seed) - seen(level, 'clean', 3) - roll;
			// It is drawn towards zero by a sixth, on purpose.
			expect(Math.abs(error('clean', 3))).toBeLessThan(0.2 + Math.abs(roll) / 6);
			const squares = [1, 2, 3, 4].map((seed) => error('phone', seed) ** 2);
			const rms = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
			expect(rms).toBeLessThan(2);
		});

	it('is known the worse, the more the two legs contradict each other', () => {
		const path = slopingPath;
		const agreeing = estimateCameraRoll({ left: path(0.03), right: path(0.03) }, 'right');
		const torn = estimateCameraRoll({ left: path(0.15), right: path(-0.09) }, 'right');
		const alone = estimateCameraRoll({ left: null, right: path(0.03) }, 'right');
		expect(torn.sdDegrees).toBeGreaterThan(agreeing.sdDegrees);
		expect(alone.sdDegrees).toBeGreaterThan(agreeing.sdDegrees);
	});

	it('follows upright lines of the picture as far as these are sure', () => {
		const paths = { left: slopingPath(0), right: slopingPath(0) };
		const given = (sdDegrees: number) =>
			estimateCameraRoll(paths, 'right', 'poseModel', { degrees: -4.2, sdDegrees }).degrees;
		expect(given(0.5)).toBeLessThan(-3.7);
		expect(given(0.5)).toBeGreaterThan(-4.2);
		const without = estimateCameraRoll(paths, 'right', 'poseModel').degrees;
		expect(Math.abs(given(9) - without)).toBeLessThan(0.4);
	});

	it('is what the user says when the user says it', () => {
		const { tracks } = syntheticRunner({ cameraRollDegrees: 3 });
		expect(analysed(tracks, { cameraRollDegrees: 1.25 }).view.cameraRollDegrees).toBe(1.25);
	});
});

/** An ankle that goes back along a sloping line, then returns well above it. */
function slopingPath(slope: number): AnklePath {
	const phases = Array.from({ length: CYCLE_BINS }, (_, bin) => bin / CYCLE_BINS);
	const forward = Float64Array.from(phases, (phase) =>
		phase < 0.4 ? 0.3 - 2 * phase : 0.3 - (4 / 3) * (1 - phase)
	);
	const up = Float64Array.from(phases, (phase, bin) =>
		phase < 0.4 ? -0.95 + slope * forward[bin]! : -0.6
	);
	return { forward, up, maxForwardPhase: 0 } as AnklePath;
}
