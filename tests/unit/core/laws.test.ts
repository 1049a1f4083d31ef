import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	OVERALL_METRICS,
	SIDE_METRICS,
	type OverallMetric,
	type SideMetric
} from '../../../src/core/model/metrics';
import { type Analysis } from '../../../src/core/model/analysis';
import { otherSide, SIDES, type Side, type Tracks } from '../../../src/core/model/tracks';
import { analysed } from '../../helpers/analysed';
import { mirrored, rolled } from '../../helpers/other-picture';
import { onlyFrames, withNoise, withSwaps } from '../../helpers/noise';
import { syntheticRunner, type RunnerOptions } from '../../helpers/synthetic-runner';

/** Runs are few: each is the whole line, and the laws are exact ones. */
const FEW = { numRuns: 5 };

describe('the whole numeric line', () => {
	it('gives the same result for the same tracks and leaves them as they were', () => {
		fc.assert(
			fc.property(clip, (tracks) => {
				const before = structuredClone(tracks);
				expect(analysed(tracks)).toEqual(analysed(before));
				expect(tracks).toEqual(before);
			}),
			{ numRuns: 2 }
		);
	});

	it('exchanges left, right and facing in the mirror and changes nothing else', () => {
		fc.assert(
			fc.property(clip, (tracks) => {
				const [plain, mirror] = [analysed(tracks), analysed(mirrored(tracks))];
				expect(mirror.view.facing).toBe(otherSide(plain.view.facing));
				expect(mirror.view.nearSide).toBe(otherSide(plain.view.nearSide));
				expect(mirror.view.cameraRollDegrees).toBeCloseTo(-plain.view.cameraRollDegrees, 5);
				expect(mirror.repairedFrames).toEqual(plain.repairedFrames);
				expect(mirror.gait).toBe(plain.gait);
				expect(mirror.profile!.position).toBeCloseTo(plain.profile!.position!, 6);
				sameSummary(mirror, plain, otherSide, {});
			}),
			FEW
		);
	});

	it('does not care where in the picture the runner is', () => {
		fc.assert(
			fc.property(clip, shift, shift, (tracks, right, down) => {
				const moved = {
					...tracks,
					x: tracks.x.map((column) => column.map((x) => x + right)),
					y: tracks.y.map((column) => column.map((y) => y + down))
				};
				sameSummary(analysed(moved), analysed(tracks), same, {});
			}),
			FEW
		);
	});

	it('does not care how large the runner is in the picture', () => {
		fc.assert(
			fc.property(clip, fc.double({ min: 0.25, max: 4, noNaN: true }), (tracks, factor) => {
				const scaled = {
					...tracks,
					width: tracks.width * factor,
					height: tracks.height * factor,
					x: tracks.x.map((column) => column.map((x) => factor * x)),
					y: tracks.y.map((column) => column.map((y) => factor * y))
				};
				const settings = { heightMetres: 1.74 };
				const [plain, large] = [analysed(tracks, settings), analysed(scaled, settings)];
				sameSummary(large, plain, same, {});
				expect(large.view.pixelsPerMetre! / plain.view.pixelsPerMetre!).toBeCloseTo(factor, 6);
			}),
			FEW
		);
	});

	it('does not care when the clip begins; events move with it', () => {
		fc.assert(
			fc.property(clip, fc.integer({ min: 1, max: 5000 }), (tracks, slots) => {
				// Whole slots of the 25 Hz in which the rhythm is sought.
				const later = slots / 25;
				const [plain, shifted] = [
					analysed(tracks),
					analysed({ ...tracks, times: tracks.times.map((time) => time + later) })
				];
				expect(shifted.events.length).toBe(plain.events.length);
				shifted.events.forEach(({ time, side, type }, i) => {
					expect([side, type]).toEqual([plain.events[i]!.side, plain.events[i]!.type]);
					expect(Math.abs(time - later - plain.events[i]!.time)).toBeLessThan(0.002);
				});
				sameSummary(shifted, plain, same, LOOSE);
			}),
			FEW
		);
	});

	it('takes times and speeds with the clock: twice as slow is half as fast, angles stay', () => {
		fc.assert(
			fc.property(clip, (tracks) => {
				const slow = analysed({ ...tracks, times: tracks.times.map((time) => 1.25 * time) });
				const plain = analysed(tracks);
				const ratio = (name: OverallMetric) => slow.summary[name]!.mean / plain.summary[name]!.mean;
				expect(ratio('cadenceStepsPerMinute')).toBeCloseTo(1 / 1.25, 3);
				expect(ratio('strideTimeSeconds')).toBeCloseTo(1.25, 3);
				expectClose(slow, plain, ['kneeLiftDegrees', 'peakKneeFlexionDegrees'], 0.5);
			}),
			{ numRuns: 3 }
		);
	});

	it('follows a camera that is rolled: the estimate turns with it and the angles stay', () => {
		fc.assert(
			fc.property(clip, fc.double({ min: -3, max: 3, noNaN: true }), (tracks, roll) => {
				const [plain, turned] = [analysed(tracks), analysed(rolled(tracks, roll))];
				// A sixth of the roll is not believed, on purpose: half a degree of three.
				const change = turned.view.cameraRollDegrees - plain.view.cameraRollDegrees;
				expect(Math.abs(change - roll)).toBeLessThan(0.3 + 0.35 * Math.abs(roll));
				const unseen = Math.abs(change - roll);
				expectClose(turned, plain, ['kneeLiftDegrees', 'peakHipExtensionDegrees'], unseen + 0.3);
			}),
			FEW
		);
	});

	it('gives exactly the same angles for a rolled camera when the roll is told', () => {
		fc.assert(
			fc.property(clip, fc.double({ min: -6, max: 6, noNaN: true }), (tracks, roll) => {
				const plain = analysed(tracks, { cameraRollDegrees: 0 });
				const turned = analysed(rolled(tracks, roll), { cameraRollDegrees: roll });
				expectClose(turned, plain, ['kneeLiftDegrees', 'peakHipExtensionDegrees'], 0.4);
			}),
			FEW
		);
	});

	it('agrees with itself at 30, 60 and 120 frames a second', () => {
		for (const [facing, seed] of [
			['right', 1],
			['left', 2]
		] as const) {
			const at = (framesPerSecond: number) =>
				analysed(
					syntheticRunner({ facing, seed, framesPerSecond, strideJitter: 0.008, seconds: 12 })
						.tracks
				);
			const reference = at(120).summary;
			for (const rate of [30, 60]) {
				const { summary } = at(rate);
				const cadence = summary.cadenceStepsPerMinute!.mean;
				expect(Math.abs(cadence / reference.cadenceStepsPerMinute!.mean - 1)).toBeLessThan(0.002);
				for (const side of SIDES) {
					const off = (metric: SideMetric) =>
						Math.abs(summary[side][metric]!.mean - reference[side][metric]!.mean);
					expect(off('contactTimeSeconds')).toBeLessThan(0.008);
					for (const metric of ['kneeLiftDegrees', 'peakHipExtensionDegrees'] as const)
						expect(off(metric)).toBeLessThan(1);
					expect(off('peakKneeFlexionDegrees')).toBeLessThan(1.5);
				}
			}
		}
	});

	it('errs more with more noise, and smoothly: eight times the noise, at most sixteen times the error', () => {
		const { tracks, truth } = syntheticRunner();
		const still = analysed(tracks);
		const error = (level: 'clean' | 'phone' | 'bad') => {
			const squares = [1, 2, 3, 4, 5, 6].map((seed) => {
				const noisy = analysed(withNoise(tracks, truth, level, seed), { cameraRollDegrees: 0 });
				const off = (metric: SideMetric) =>
					noisy.summary.right[metric]!.mean - still.summary.right[metric]!.mean;
				return off('kneeLiftDegrees') ** 2 + off('peakKneeFlexionDegrees') ** 2;
			});
			return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
		};
		const [clean, phone, bad] = [error('clean'), error('phone'), error('bad')];
		expect(phone).toBeGreaterThan(clean);
		expect(bad).toBeGreaterThan(phone);
		expect(bad).toBeLessThan(16 * clean);
		expect(bad).toBeLessThan(5);
	});

	it('is nearly unchanged for the strides that remain when the last one is cut off', () => {
		fc.assert(
			fc.property(clip, (tracks) => {
				const plain = analysed(tracks);
				const end = plain.strides.at(-1)!.startTime + 0.3;
				const shorter = analysed(onlyFrames(tracks, (frame) => tracks.times[frame]! < end));
				expect(shorter.strides.length).toBeLessThan(plain.strides.length);
				shorter.strides.forEach((stride) => {
					const twin = plain.strides.find(
						(other) =>
							other.side === stride.side && Math.abs(other.startTime - stride.startTime) < 0.02
					);
					expect(twin).toBeDefined();
					expect(Math.abs(stride.endTime - twin!.endTime)).toBeLessThan(0.02);
					expect(Math.abs(stride.kneeLiftDegrees! - twin!.kneeLiftDegrees!)).toBeLessThan(2);
					expect(
						Math.abs(stride.peakHipExtensionDegrees! - twin!.peakHipExtensionDegrees!)
					).toBeLessThan(2);
				});
			}),
			FEW
		);
	});

	it('gives each stride its repaired legs: the result is that of the clip without exchanges', () => {
		fc.assert(
			fc.property(options, fc.integer({ min: 1, max: 1e6 }), (o, seed) => {
				const { tracks, truth } = syntheticRunner(o);
				const noisy = withNoise(tracks, truth, 'clean', seed);
				const [plain, repaired] = [
					analysed(noisy),
					analysed(withSwaps(noisy, [2, 5, 9], seed).tracks)
				];
				expectClose(repaired, plain, ['kneeLiftDegrees', 'peakKneeFlexionDegrees'], 0.3);
			}),
			FEW
		);
	});
});

const options: fc.Arbitrary<Partial<RunnerOptions>> = fc.record({
	facing: fc.constantFrom<Side>('left', 'right'),
	cadenceStepsPerMinute: fc.integer({ min: 160, max: 190 }),
	kneeLiftDegrees: fc.integer({ min: 32, max: 45 }),
	upperBody: fc.boolean(),
	strideJitter: fc.constantFrom(0, 0.01),
	irregularTimes: fc.boolean(),
	seconds: fc.constant(5),
	seed: fc.integer({ min: 1, max: 1e6 })
});

/** A noisy clip of some runner. */
const clip: fc.Arbitrary<Tracks> = options.map((o) => {
	const { tracks, truth } = syntheticRunner(o);
	return withNoise(tracks, truth, 'clean', o.seed!);
});

const shift = fc.double({ min: -2000, max: 2000, noNaN: true });

const same = (side: Side): Side => side;

/** Share by which metrics may differ where the law is not exact. */
const LOOSE = { relative: 0.01 };

/** Every metric of one result is that of the other, sides exchanged as told. */
function sameSummary(
	result: Analysis,
	expected: Analysis,
	side: (side: Side) => Side,
	{ relative = 1e-6 }: { relative?: number }
): void {
	const close = (name: string, a: number | undefined, b: number | undefined) => {
		expect(a === undefined, name).toBe(b === undefined);
		if (a !== undefined && b !== undefined)
			expect(Math.abs(a - b), name).toBeLessThan(relative * Math.max(1, Math.abs(b)));
	};
	for (const name of OVERALL_METRICS)
		close(name, result.summary[name]?.mean, expected.summary[name]?.mean);
	for (const name of SIDE_METRICS)
		for (const own of SIDES)
			close(
				`${own} ${name}`,
				result.summary[side(own)][name]?.mean,
				expected.summary[own][name]?.mean
			);
}

/** The metrics of both feet lie within so much of each other, each in its own unit. */
function expectClose(
	result: Analysis,
	expected: Analysis,
	metrics: readonly SideMetric[],
	within: number
): void {
	for (const side of SIDES)
		for (const metric of metrics)
			expect(
				Math.abs(result.summary[side][metric]!.mean - expected.summary[side][metric]!.mean),
				`${side} ${metric}`
			).toBeLessThan(within);
}
