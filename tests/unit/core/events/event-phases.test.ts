import { describe, expect, it } from 'vitest';
import { placeEvents, timesOfPhase } from '../../../../src/core/events/event-phases';
import { SIDES } from '../../../../src/core/model/tracks';
import { analysed, eventErrors } from '../../../helpers/analysed';
import { withNoise } from '../../../helpers/noise';
import { ENDURANCE, syntheticRunner } from '../../../helpers/synthetic-runner';

/**
 * The synthetic foot is stiffer than a real one, so its events are not where a real one's would be to the
 * millisecond; the bias against force plates is measured in truth.test.ts. The noise of one clip moves all of
 * its toe-offs together (they are read off one folded path): 15 ms SD between clips with phone-like noise.
 */
const BIAS = {
	clean: { initialContact: 0.01, toeOff: 0.025 },
	phone: { initialContact: 0.012, toeOff: 0.05 }
};

const RUNNERS = {
	'60 fps, facing right': ENDURANCE,
	'60 fps, facing left': { ...ENDURANCE, facing: 'left' as const },
	'30 fps': { ...ENDURANCE, framesPerSecond: 30, seconds: 12 },
	'120 fps': { ...ENDURANCE, framesPerSecond: 120 },
	'irregular frames': { ...ENDURANCE, irregularTimes: true },
	'uneven strides': { ...ENDURANCE, strideJitter: 0.012, cadenceDrift: 0.02, seconds: 12 }
};

describe('initial contact and toe-off', () => {
	for (const [name, options] of Object.entries(RUNNERS))
		for (const level of ['clean', 'phone'] as const)
			it(`are all found, none invented, at an even distance from the truth: ${name}, ${level} noise`, () => {
				const { tracks, truth } = syntheticRunner(options);
				const { events } = analysed(withNoise(tracks, truth, level, 4));
				const clip = [tracks.times[0]!, tracks.times.at(-1)!] as const;
				for (const type of ['initialContact', 'toeOff'] as const)
					for (const side of SIDES) {
						const e = eventErrors(events, truth.events, type, side, clip);
						expect([e.missed, e.invented]).toEqual([0, 0]);
						expect(e.errors.length).toBeGreaterThan(9);
						expect(Math.abs(e.bias)).toBeLessThan(BIAS[level][type]);
						expect(e.sd).toBeLessThan(0.012);
					}
			});

	it('lie on average over clips, noise after noise, where they are without noise', () => {
		const { tracks, truth } = syntheticRunner();
		const still = analysed(tracks).events;
		for (const [type, limit] of [
			['initialContact', 0.002],
			['toeOff', 0.012]
		] as const) {
			const biases = [1, 2, 3, 4, 5, 6, 7, 8].map(
				(seed) =>
					eventErrors(
						analysed(withNoise(tracks, truth, 'phone', seed)).events,
						still,
						type,
						'right',
						[0, 8]
					).bias
			);
			const mean = biases.reduce((sum, bias) => sum + bias, 0) / biases.length;
			expect(Math.abs(mean)).toBeLessThan(limit);
		}
	});

	it('agree between 30 and 240 frames a second within 4 ms: folding looks between the frames', () => {
		const slow = syntheticRunner({ framesPerSecond: 30, seconds: 12 });
		const fast = syntheticRunner({ framesPerSecond: 240, seconds: 12 });
		const found = analysed(slow.tracks).events;
		for (const type of ['initialContact', 'toeOff'] as const) {
			const e = eventErrors(found, analysed(fast.tracks).events, type, 'right', [0, 12]);
			expect(e.errors.length).toBeGreaterThan(14);
			expect(Math.abs(e.bias)).toBeLessThan(0.004);
		}
	});

	it('come in the order of time, contact and toe-off of a foot in turn', () => {
		const { tracks, truth } = syntheticRunner();
		const { events } = analysed(withNoise(tracks, truth, 'phone', 9));
		for (let i = 1; i < events.length; i++)
			expect(events[i]!.time).toBeGreaterThanOrEqual(events[i - 1]!.time);
		for (const side of SIDES) {
			const types = events.filter((event) => event.side === side).map((event) => event.type);
			for (let i = 1; i < types.length; i++) expect(types[i]).not.toBe(types[i - 1]);
		}
	});
});

describe('events placed from phases', () => {
	const times = Float64Array.from({ length: 9 }, (_, i) => 2 + 0.1 * i);
	const stridePhase = times.map((time) => 2 * Math.PI * (time - 2) * 2.5);

	it('lie where the phase passes theirs in every stride, and nowhere outside the clip', () => {
		expect(timesOfPhase(times, stridePhase, 0.5 * Math.PI)).toEqual([
			expect.closeTo(2.1, 9),
			expect.closeTo(2.5, 9)
		]);
		// The same phase, named one turn higher.
		expect(timesOfPhase(times, stridePhase, 2.5 * Math.PI)).toHaveLength(2);
	});

	it('are those of one foot when the other was not seen', () => {
		const events = placeEvents(times, stridePhase, {
			left: null,
			right: { initialContact: 0.5 * Math.PI, toeOff: 1.25 * Math.PI }
		});
		expect(events.map(({ type, side }) => `${side} ${type}`)).toEqual([
			'right initialContact',
			'right toeOff',
			'right initialContact',
			'right toeOff'
		]);
	});
});
