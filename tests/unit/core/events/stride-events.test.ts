import { describe, expect, it } from 'vitest';
import type { Analysis, GaitEventType } from '../../../../src/core/model/analysis';
import type { SideMetric } from '../../../../src/core/model/metrics';
import { SIDES, type Tracks } from '../../../../src/core/model/tracks';
import { analysed, eventErrors } from '../../../helpers/analysed';
import {
	ACCELERATION,
	irregularRunner,
	type IrregularOptions,
	type Pace
} from '../../../helpers/irregular-runner';
import { withNoise } from '../../../helpers/noise';

const paces = (indices: readonly number[], seconds: number): Pace[] =>
	indices.map((index) => ({ ...ACCELERATION[index]!, seconds }));

const TYPES = ['initialContact', 'toeOff'] as const;

/** The stiff synthetic foot: where each pace's events lie off the truth in a steady run, read at 60 fps. */
const BIAS = ACCELERATION.map((own) => {
	const { tracks, truth } = irregularRunner([{ ...own, seconds: 10 }]);
	const { events } = analysed(tracks);
	const of = (type: GaitEventType) =>
		eventErrors(events, truth.events, type, 'right', [0, 10]).bias;
	return { initialContact: of('initialContact'), toeOff: of('toeOff') };
});

describe('a run at one pace', () => {
	for (const [name, options] of Object.entries<IrregularOptions>({
		steady: {},
		'uneven by 6 %': { rateJitter: 0.06, sizeJitter: 0.06 },
		'with one stumble': { stumbles: [5.3] }
	}))
		for (const level of ['clean', 'phone'] as const)
			it(`is folded as a whole: ${name}, ${level} noise`, () => {
				const { tracks, truth } = irregularRunner(paces([1], 11), options);
				const result = analysed(withNoise(tracks, truth, level, 6));
				expect(isIrregular(result)).toBe(false);
			});

	it('loses only the stride of the stumble to it', () => {
		const { tracks, truth } = irregularRunner(paces([1], 11), { stumbles: [5.3] });
		const still = irregularRunner(paces([1], 11));
		const { strides, summary } = analysed(tracks);
		const steady = analysed(still.tracks);
		const left = strides.filter((stride) => !stride.included);
		expect(left.length).toBeGreaterThan(0);
		expect(left.length).toBeLessThanOrEqual(2);
		for (const { startTime, endTime } of left) {
			expect(startTime).toBeLessThan(5.8);
			expect(endTime).toBeGreaterThan(4.9);
		}
		expect(truth.events.length).toBeGreaterThan(50);
		for (const side of SIDES)
			for (const name of ['kneeLiftDegrees', 'peakHipExtensionDegrees'] as const)
				expect(Math.abs(summary[side][name]!.mean - steady.summary[side][name]!.mean)).toBeLessThan(
					0.8
				);
	});
});

describe('a run whose pace changes', () => {
	const clips: Record<string, { steps: number[]; seconds: number }> = {
		'2.6 to 3.7 m/s': { steps: [0, 1], seconds: 8 },
		'2.6 to 4.9 m/s, 4 s a pace': { steps: [0, 1, 2], seconds: 4 },
		'4.9 down to 2.6 m/s, 5 s a pace': { steps: [2, 1, 0], seconds: 5 }
	};
	for (const [name, { steps, seconds }] of Object.entries(clips))
		for (const framesPerSecond of [30, 60, 120])
			for (const level of ['clean', 'phone'] as const)
				it(`has all its events, none invented, where a steady run at each pace has them: ${name}, ${framesPerSecond} fps, ${level} noise`, () => {
					const clip = paces(steps, seconds);
					const { tracks, truth } = irregularRunner(clip, { framesPerSecond });
					const result = analysed(withNoise(tracks, truth, level, 3));
					expect(isIrregular(result)).toBe(true);
					const expected = truth.events.map((event) => {
						const step = Math.min(steps.length - 1, Math.floor((event.time + 0.5) / seconds));
						return { ...event, time: event.time + BIAS[steps[step]!]![event.type] };
					});
					for (const type of TYPES)
						for (const side of SIDES) {
							const e = eventErrors(result.events, expected, type, side, spanOf(tracks));
							expect([e.missed, e.invented], `${side} ${type}`).toEqual([0, 0]);
							expect(e.errors.length).toBeGreaterThan(14);
							const [bias, sd] = LIMITS[level][type];
							expect(Math.abs(e.bias), `${side} ${type} bias`).toBeLessThan(bias);
							expect(e.sd, `${side} ${type} SD`).toBeLessThan(sd);
						}
				});

	it('keeps the contact time of each pace apart, instead of one share of the stride for all', () => {
		const { tracks } = irregularRunner(paces([0, 2], 8));
		const { strides } = analysed(tracks);
		const meanDuty = (from: number, to: number) => {
			const own = strides.filter(
				({ startTime, endTime, dutyFactor }) =>
					startTime > from && endTime < to && dutyFactor !== null
			);
			return own.reduce((sum, { dutyFactor }) => sum + dutyFactor!, 0) / own.length;
		};
		const [slow, fast] = [meanDuty(1, 6.5), meanDuty(9.5, 15)];
		const of = (index: number) => {
			const steady = analysed(irregularRunner(paces([index], 8)).tracks).summary.left.dutyFactor!;
			return steady.mean;
		};
		expect(slow).toBeCloseTo(of(0), 1.8);
		expect(fast).toBeCloseTo(of(2), 1.8);
		expect(slow - fast).toBeGreaterThan(0.05);
	});

	it('keeps the angles of each pace apart: no stride is drawn towards the mean of all', () => {
		const { tracks } = irregularRunner(paces([0, 3], 8));
		const { strides } = analysed(tracks);
		const lift = (from: number, to: number) => {
			const own = strides.filter(({ startTime, endTime }) => startTime > from && endTime < to);
			return own.reduce((sum, { kneeLiftDegrees }) => sum + kneeLiftDegrees!, 0) / own.length;
		};
		for (const [index, from, to] of [
			[0, 1, 6.5],
			[3, 9.5, 15]
		] as const) {
			const steady = analysed(irregularRunner(paces([index], 8)).tracks);
			expect(Math.abs(lift(from, to) - steady.summary.left.kneeLiftDegrees!.mean)).toBeLessThan(2);
		}
	});
});

describe('a run whose strides are unlike each other', () => {
	const erratic = (framesPerSecond: number) => {
		const options = { rateJitter: 0.2, sizeJitter: 0.2, seed: 2, framesPerSecond };
		const { tracks, truth } = irregularRunner(paces([1], 14), options);
		return { result: analysed(withNoise(tracks, truth, 'phone', 3)), truth, tracks };
	};

	it('has its contacts read off single strides, nearly all of them', () => {
		const { result, truth, tracks } = erratic(60);
		expect(isIrregular(result)).toBe(true);
		const expected = truth.events.map((event) => ({
			...event,
			time: event.time + BIAS[1]![event.type]
		}));
		for (const side of SIDES) {
			const e = eventErrors(result.events, expected, 'initialContact', side, spanOf(tracks));
			expect(e.missed + e.invented).toBeLessThanOrEqual(2);
			expect(e.errors.length).toBeGreaterThan(16);
			expect(Math.abs(e.bias)).toBeLessThan(0.006);
			expect(e.sd).toBeLessThan(0.012);
		}
	});

	it('has no times between events at 30 frames a second, and says why; angles it has', () => {
		const { result } = erratic(30);
		const named = result.quality.filter(({ code }) => code === 'metric-unsupported');
		expect(named.map(({ metric }) => metric).sort()).toEqual([
			'contactTimeSeconds',
			'dutyFactor',
			'flightTimeSeconds',
			'swingTimeSeconds'
		]);
		for (const { metric, details } of named) {
			expect(details).toEqual({ reason: 'strides-differ', framesPerSecond: 30 });
			for (const side of SIDES) expect(result.summary[side][metric as SideMetric]).toBeNull();
			for (const stride of result.strides) expect(stride[metric as SideMetric]).toBeNull();
		}
		expect(result.gait).toBe('unknown');
		for (const side of SIDES) expect(result.summary[side].kneeLiftDegrees!.n).toBeGreaterThan(5);
	});

	it('has them at 60 frames a second, and at 30 where strides can be folded', () => {
		const folded = analysed(irregularRunner(paces([0, 1], 7), { framesPerSecond: 30 }).tracks);
		for (const { quality, summary } of [erratic(60).result, folded]) {
			expect(quality.some(({ code }) => code === 'metric-unsupported')).toBe(false);
			for (const side of SIDES) expect(summary[side].contactTimeSeconds).not.toBeNull();
		}
	});
});

/**
 * Seconds: bias, SD. Each foot's events of one clip; noise moves those of neighbouring strides together, and makes an
 * ankle that few strides show slow down, and so leave, early.
 */
const LIMITS = {
	clean: { initialContact: [0.006, 0.012], toeOff: [0.01, 0.01] },
	phone: { initialContact: [0.008, 0.014], toeOff: [0.03, 0.02] }
} as const;

const isIrregular = ({ quality }: Analysis) =>
	quality.some(({ code }) => code === 'irregular-gait');

const spanOf = ({ times }: Tracks) => [times[0]!, times.at(-1)!] as const;
