import { describe, expect, it } from 'vitest';
import type { Analysis, Stride } from '../../../../src/core/model/analysis';
import { OVERALL_METRICS, SIDE_METRICS } from '../../../../src/core/model/metrics';
import { Refusal } from '../../../../src/core/model/refusal';
import { keypointIndex, SIDES, type Tracks } from '../../../../src/core/model/tracks';
import { BODY_RANGES, onlyPossible } from '../../../../src/core/strides/plausible';
import { analysed } from '../../../helpers/analysed';
import { withNoise } from '../../../helpers/noise';
import { syntheticRunner } from '../../../helpers/synthetic-runner';
import { forcePlateRunners, renderedRunners } from '../../../helpers/tracks-fixture';

describe('a value that no body could have', () => {
	it('is never shown, however wrong the points and the clock are', () => {
		const shown: string[] = [];
		for (const [name, tracks] of distorted()) {
			const result = resultOf(tracks);
			if (result) shown.push(...impossible(result).map((what) => `${name}: ${what}`));
		}
		expect(shown).toEqual([]);
	});

	it('becomes a note that names the metric', () => {
		const { tracks } = syntheticRunner({ framesPerSecond: 240 });
		const slow = { ...tracks, times: tracks.times.map((time) => 9 * time) };
		const result = analysed(slow, { clockConfirmed: true });
		expect(result.summary.right.contactTimeSeconds).toBeNull();
		expect(result.summary.strideTimeSeconds).toBeNull();
		const named = result.quality.filter(({ code }) => code === 'implausible-value');
		expect(named.map(({ metric }) => metric)).toEqual(
			expect.arrayContaining(['contactTimeSeconds', 'swingTimeSeconds', 'strideTimeSeconds'])
		);
	});

	it('is no value of any runner whose truth is known', () => {
		for (const { name, tracks } of [...forcePlateRunners(), ...renderedRunners()]) {
			const { quality } = analysed(tracks);
			expect(
				quality.filter(({ code }) => code === 'implausible-value'),
				name
			).toEqual([]);
		}
	});

	it('costs its stride alone, and the whole leg where it is no exception', () => {
		const strides = (wrong: number): Stride[] =>
			Array.from(
				{ length: 20 },
				(_, i) =>
					({
						...NO_VALUES,
						side: i % 2 === 0 ? 'left' : 'right',
						kneeLiftDegrees: i % 2 === 0 && i < 2 * wrong ? 213 : 40 + i
					}) as unknown as Stride
			);
		const known = (wrong: number) =>
			SIDES.map(
				(side) =>
					onlyPossible(strides(wrong)).strides.filter(
						(stride) => stride.side === side && stride.kneeLiftDegrees !== null
					).length
			);
		expect([0, 1, 2, 3].map(known)).toEqual([
			[10, 10],
			[9, 10],
			[8, 10],
			[0, 10]
		]);
	});
});

/** What a wrong file may show: other points under a name, a picture out of shape, a wrong clock, mere noise. */
function distorted(): [string, Tracks][] {
	const { tracks, truth } = syntheticRunner({ framesPerSecond: 120, seconds: 5 });
	const of = (from: readonly Float64Array[], a: number, b: number) =>
		from.map((column, k) => (k === a ? from[b]! : k === b ? from[a]! : column));
	const exchanged = (a: Parameters<typeof keypointIndex>[0], b: typeof a): Tracks => {
		const [one, other] = [keypointIndex(a), keypointIndex(b)];
		return { ...tracks, x: of(tracks.x, one, other), y: of(tracks.y, one, other) };
	};
	const clock = (factor: number): Tracks => ({
		...tracks,
		times: tracks.times.map((time) => time * factor)
	});
	const shaped = (x: number, y: number): Tracks => ({
		...tracks,
		x: tracks.x.map((column) => column.map((value) => x * value)),
		y: tracks.y.map((column) => column.map((value) => y * value))
	});
	const turned = (degrees: number): Tracks => {
		const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
		const place = (from: readonly Float64Array[], other: readonly Float64Array[], sign: number) =>
			from.map((column, k) => column.map((value, i) => cos * value + sign * sin * other[k]![i]!));
		return { ...tracks, x: place(tracks.x, tracks.y, -1), y: place(tracks.y, tracks.x, 1) };
	};
	const noisy = (times: number): Tracks => {
		let spoiled = tracks;
		for (let seed = 1; seed <= times; seed++) spoiled = withNoise(spoiled, truth, 'bad', seed);
		return spoiled;
	};
	return [
		['knees for hips', exchanged('left_knee', 'left_hip')],
		['ankles for knees', exchanged('right_ankle', 'right_knee')],
		['shoulders for ankles', exchanged('left_shoulder', 'left_ankle')],
		...[0.1, 0.3, 0.6, 3, 6, 20].map((factor): [string, Tracks] => [
			`clock x ${factor}`,
			clock(factor)
		]),
		['squeezed', shaped(0.2, 1)],
		['flattened', shaped(1, 0.2)],
		['drawn out', shaped(4, 1)],
		...[30, 60, 90, 140, 180, 270].map((angle): [string, Tracks] => [
			`turned by ${angle}`,
			turned(angle)
		]),
		...[1, 10, 40].map((times): [string, Tracks] => [`noise x ${times}`, noisy(times)])
	];
}

function resultOf(tracks: Tracks): Analysis | null {
	try {
		return analysed(tracks, { clockConfirmed: true, heightMetres: 1.75 });
	} catch (error) {
		if (error instanceof Refusal) return null;
		throw error;
	}
}

function impossible({ strides, summary, angles, cycle }: Analysis): string[] {
	const outside = (name: keyof typeof BODY_RANGES, value: number | null | undefined) => {
		const [least, most] = BODY_RANGES[name]!;
		return value !== null && value !== undefined && !(value >= least && value <= most);
	};
	const drawn = SIDES.flatMap((side) => [
		...angles[side].thigh,
		...(cycle[side]?.thigh.mean ?? [])
	]);
	return [
		...SIDE_METRICS.flatMap((name) => [
			...strides.filter((stride) => outside(name, stride[name])).map(() => `a stride's ${name}`),
			...SIDES.filter((side) => outside(name, summary[side][name]?.mean)).map(() => name)
		]),
		...OVERALL_METRICS.filter(
			(name) => name !== 'cadenceStepsPerMinute' && outside(name, summary[name]?.mean)
		),
		...drawn.filter((angle) => Math.abs(angle) > 130).map((angle) => `a thigh at ${angle}`)
	];
}

const NO_VALUES = Object.fromEntries(SIDE_METRICS.map((name) => [name, null]));
