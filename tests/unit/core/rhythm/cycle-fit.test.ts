import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycleAt, fitCycle, foldOf } from '../../../../src/core/rhythm/cycle-fit';
import { slopeOf } from '../../../../src/core/rhythm/stride-phase';
import { seededRandom } from '../../../helpers/random';

const STRIDE = 0.702;

/** Cosine and sine amplitudes of harmonics 1 to 5. */
const series = fc.array(
	fc.tuple(
		fc.double({ min: -20, max: 20, noNaN: true }),
		fc.double({ min: -20, max: 20, noNaN: true })
	),
	{ minLength: 5, maxLength: 5 }
);

describe('the mean cycle of a folded clip', () => {
	it('gives any harmonic series back from noiseless samples', () => {
		fc.assert(
			fc.property(series, fc.double({ min: -300, max: 300, noNaN: true }), (terms, mean) => {
				const curve = curveOf(terms, mean);
				const phases = phasesAt(60, 12);
				const fit = fitted(phases, phases.map(curve), 6)!;
				const size = 1 + terms.reduce((sum, [a, b]) => sum + Math.abs(a) + Math.abs(b), 0);
				for (let turn = 0; turn < 1; turn += 0.0137)
					expect(
						Math.abs(cycleAt(fit, 2 * Math.PI * turn) - curve(2 * Math.PI * turn)) / size
					).toBeLessThan(0.004);
			}),
			{ numRuns: 20 }
		);
	});

	it('finds harmonics above half of the camera rate, because strides do not lock to frames', () => {
		// At 24 frames a second the 10th harmonic of 1.42 strides a second (14.2 Hz) lies above 12 Hz.
		const curve = (phase: number) => 30 * Math.cos(phase) + 4 * Math.sin(10 * phase + 0.3);
		const phases = phasesAt(24, 20);
		const fit = fitted(phases, phases.map(curve), 12)!;
		const [re, im] = harmonic(fit, 10);
		expect(Math.hypot(re, im)).toBeGreaterThan(3.9);
		expect(Math.hypot(re, im)).toBeLessThan(4.1);
		expect(Math.hypot(...harmonic(fit, 7))).toBeLessThan(0.1);
	});

	it('is not bent by one sample in twenty that is far off', () => {
		const random = seededRandom(12);
		const curve = (phase: number) => 50 * Math.cos(phase) + 9 * Math.sin(3 * phase);
		const phases = phasesAt(60, 10);
		const values = phases.map((phase) => curve(phase) + random.normal());
		const spoiled = values.map((value) =>
			random.uniform() < 0.05 ? value + (random.uniform() < 0.5 ? 120 : -120) : value
		);
		const worst = (fit: Float64Array) =>
			Math.max(...fit.map((value, bin) => Math.abs(value - curve((2 * Math.PI * bin) / 256))));
		expect(worst(fitted(phases, values, 6)!)).toBeLessThan(1);
		expect(worst(fitted(phases, spoiled, 6)!)).toBeLessThan(5);
	});

	it('averages noise over the strides', () => {
		const random = seededRandom(3);
		const error = (seconds: number) => {
			const phases = phasesAt(60, seconds);
			const values = phases.map((phase) => 40 * Math.cos(phase) + 5 * random.normal());
			const fit = fitted(phases, values, 8)!;
			return Math.sqrt(
				fit.reduce((s, v, bin) => s + (v - 40 * Math.cos((2 * Math.PI * bin) / 256)) ** 2, 0) / 256
			);
		};
		// 17 coefficients from 600 samples: 5 sqrt(17 / 600) = 0.84.
		expect(error(10)).toBeLessThan(1.3);
		expect(error(80)).toBeLessThan(0.5);
	});

	it('passes over gaps', () => {
		const phases = phasesAt(60, 8);
		const curve = (phase: number) => 3 + 7 * Math.cos(phase) - 2 * Math.sin(2 * phase);
		const values = phases.map((phase, i) => (i % 3 === 0 ? NaN : curve(phase)));
		const fit = fitted(phases, values, 4)!;
		expect(cycleAt(fit, 1.9)).toBeCloseTo(curve(1.9), 1);
	});

	it('is withheld with fewer than three samples a coefficient', () => {
		const phases = Float64Array.from({ length: 50 }, (_, i) => 0.61 * i);
		expect(fitted(phases, phases.map(Math.cos), 8)).toBeNull();
		expect(fitted(phases, phases.map(Math.cos), 7)).not.toBeNull();
	});

	it('repeats every turn, also at negative phases', () => {
		const phases = phasesAt(60, 6);
		const fit = fitted(
			phases,
			phases.map((p) => Math.cos(p) + 0.3 * Math.sin(4 * p)),
			5
		)!;
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 6.28, noNaN: true }),
				fc.integer({ min: -40, max: 40 }),
				(phase, turns) => {
					expect(cycleAt(fit, phase + 2 * Math.PI * turns)).toBeCloseTo(cycleAt(fit, phase), 8);
				}
			)
		);
	});

	it('has the slope of the curve it stands for', () => {
		const phases = phasesAt(120, 8);
		const fit = fitted(
			phases,
			phases.map((p) => 11 * Math.sin(p) + 2 * Math.cos(3 * p)),
			5
		)!;
		const slope = slopeOf(fit);
		for (const phase of [0.2, 1.7, 3.3, 5.9])
			expect(
				Math.abs(cycleAt(slope, phase) - 11 * Math.cos(phase) + 6 * Math.sin(3 * phase))
			).toBeLessThan(0.1);
	});
});

/** One place that knows how a phase is handed over. */
const fitted = (phases: Float64Array, values: Float64Array, harmonics: number) =>
	fitCycle(foldOf(phases), values, harmonics);

/** Stride phases of the frames of a clip whose frame rate and stride rate share no simple ratio. */
const phasesAt = (framesPerSecond: number, seconds: number): Float64Array =>
	Float64Array.from(
		{ length: framesPerSecond * seconds },
		(_, i) => (2 * Math.PI * i) / framesPerSecond / STRIDE - 9
	);

const curveOf =
	(terms: readonly (readonly [number, number])[], mean: number) =>
	(phase: number): number =>
		terms.reduce(
			(sum, [a, b], k) => sum + a * Math.cos((k + 1) * phase) + b * Math.sin((k + 1) * phase),
			mean
		);

/** Amplitudes of one harmonic of a table. */
function harmonic(table: Float64Array, order: number): [number, number] {
	let [re, im] = [0, 0];
	table.forEach((value, bin) => {
		const angle = (2 * Math.PI * order * bin) / table.length;
		re += (2 / table.length) * value * Math.cos(angle);
		im += (2 / table.length) * value * Math.sin(angle);
	});
	return [re, im];
}
