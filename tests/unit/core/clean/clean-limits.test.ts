import { describe, expect, it } from 'vitest';
import {
	FASTEST_LEGS_PER_STRIDE,
	LONGEST_SEGMENT,
	markImpossible,
	type Residual
} from '../../../../src/core/clean/body-limits';
import { cleanTracks } from '../../../../src/core/clean/clean';
import type { Tracks } from '../../../../src/core/model/tracks';
import { copied, withNoise } from '../../../helpers/noise';
import { renderedRunner } from '../../../helpers/tracks-fixture';
import {
	ENDURANCE,
	SPRINT,
	syntheticRunner,
	WALK,
	type SyntheticRunner
} from '../../../helpers/synthetic-runner';
import { legLengthPixels } from '../../../../src/core/model/legs';

const [LEFT_HIP, RIGHT_HIP, LEFT_KNEE, RIGHT_KNEE, LEFT_ANKLE, RIGHT_ANKLE] = [
	11, 12, 13, 14, 15, 16
];

describe('the limits of a body', () => {
	it.each([
		['an endurance runner', ENDURANCE],
		['a sprinter', SPRINT],
		['a sprinter at 240 fps under phone-like noise', { ...SPRINT, framesPerSecond: 240 }],
		['a walker', { ...WALK, framesPerSecond: 24 }]
	])('take nothing from $0', (_, options) => {
		const runner = syntheticRunner(options);
		expect(marked(runner.tracks, runner.truth)).toEqual([]);
		const noisy = withNoise(runner.tracks, runner.truth, 'clean', 4);
		expect(marked(noisy, runner.truth)).toEqual([]);
	});

	it('take nothing from the rendered sprint', () => {
		const { tracks } = renderedRunner('B-sprint-right-120');
		const runner = { strideSeconds: 0.48, legLengthPixels: legLengthPixels(tracks) };
		expect(marked(tracks, runner)).toEqual([]);
	});

	it.each([
		['knee', RIGHT_KNEE, RIGHT_HIP],
		['ankle', RIGHT_ANKLE, RIGHT_KNEE],
		['hip', RIGHT_HIP, RIGHT_KNEE]
	])('take a point that drifts too far from its neighbour, the %s, and no other', (_, k, next) => {
		const { tracks, truth } = syntheticRunner();
		const spoiled = copied(tracks);
		// Off along the segment and back within half a second, far slower than a foot can move.
		const longer = (i: number) => 1.2 * Math.sin((Math.PI * (i - 200)) / 30) ** 2;
		for (let i = 200; i < 230; i++) {
			const [dx, dy] = between(tracks, next, k, i);
			spoiled.x[k]![i]! += longer(i) * dx;
			spoiled.y[k]![i]! += longer(i) * dy;
		}
		const gone = marked(spoiled, truth);
		expect(new Set(gone.map(([point]) => point))).toEqual(new Set([k]));
		const frames = new Set(gone.map(([, frame]) => frame));
		for (let i = 200; i < 230; i++)
			if (longer(i) > LONGEST_SEGMENT - 0.98) expect(frames.has(i), `${i}`).toBe(true);
	});

	it('allow a segment up to its longest, which is that of its own median', () => {
		const { tracks, truth } = syntheticRunner();
		const thigh = 0.43 * 320;
		const stretched = (share: number) => {
			const copy = copied(tracks);
			const lengthen = (column: 'x' | 'y') => {
				const [hip, knee] = [copy[column][LEFT_HIP]![111]!, copy[column][LEFT_KNEE]![111]!];
				copy[column][LEFT_KNEE]![111] = hip + share * (knee - hip);
			};
			lengthen('x');
			lengthen('y');
			return marked(copy, truth).filter(([k]) => k === LEFT_KNEE);
		};
		expect(Math.hypot(...between(tracks, LEFT_HIP, LEFT_KNEE, 111))).toBeCloseTo(thigh, 6);
		expect(stretched(LONGEST_SEGMENT - 0.004)).toEqual([]);
		expect(stretched(LONGEST_SEGMENT + 0.004)).toEqual([[LEFT_KNEE, 111]]);
		// Foreshortening only shortens: half the length is no reason.
		expect(stretched(0.55)).toEqual([]);
	});

	it('take all of a stretch that no foot could have reached and left, however long', () => {
		const { tracks, truth } = syntheticRunner({ framesPerSecond: 120 });
		for (const length of [1, 5, 17]) {
			const spoiled = copied(tracks);
			// Hips, knee and ankle of one leg together: no segment is too long.
			for (const k of [LEFT_HIP, LEFT_KNEE, LEFT_ANKLE])
				for (let i = 301; i < 301 + length; i++) spoiled.x[k]![i]! += 1.9 * truth.legLengthPixels;
			const expected = [LEFT_HIP, LEFT_KNEE, LEFT_ANKLE].flatMap((k) =>
				Array.from({ length }, (_, i) => [k, 301 + i])
			);
			expect(marked(spoiled, truth)).toEqual(expected);
		}
	});

	it('allow the pose model to tremble, however short the time between frames', () => {
		const { tracks, truth } = syntheticRunner({ framesPerSecond: 240, seconds: 4 });
		const spoiled = copied(tracks);
		for (const k of [LEFT_HIP, LEFT_KNEE, LEFT_ANKLE])
			spoiled.x[k]![404]! += 0.11 * truth.legLengthPixels;
		expect(marked(spoiled, truth)).toEqual([]);
	});

	it('take the first point of a clip rather than what follows from its true place', () => {
		const { tracks, truth } = syntheticRunner();
		const spoiled = copied(tracks);
		for (const k of [LEFT_HIP, LEFT_KNEE, LEFT_ANKLE])
			for (const i of [0, 1]) spoiled.x[k]![i]! -= 1.3 * truth.legLengthPixels;
		expect(marked(spoiled, truth)).toEqual(
			[LEFT_HIP, LEFT_KNEE, LEFT_ANKLE].flatMap((k) => [
				[k, 0],
				[k, 1]
			])
		);
	});

	it('know a speed by strides, not seconds: slow motion changes nothing', () => {
		const { tracks, truth } = syntheticRunner();
		const spoiled = copied(tracks);
		const jump = (FASTEST_LEGS_PER_STRIDE / truth.strideSeconds / 60) * truth.legLengthPixels;
		for (const k of [LEFT_HIP, LEFT_KNEE, LEFT_ANKLE]) spoiled.x[k]![222]! += 1.3 * jump;
		const slow = { ...spoiled, times: spoiled.times.map((time) => 8 * time) };
		const gone = marked(spoiled, truth);
		expect(gone.map(([, frame]) => frame)).toEqual([222, 222, 222]);
		expect(marked(slow, { ...truth, strideSeconds: 8 * truth.strideSeconds })).toEqual(gone);
	});

	it('take points from the whole clip where Hampel’s rule sees no outlier', () => {
		const { tracks, truth } = syntheticRunner({ framesPerSecond: 120 });
		const spoiled = copied(tracks);
		for (let i = 300; i < 320; i++) {
			spoiled.x[LEFT_ANKLE]![i] = 1100;
			spoiled.y[LEFT_ANKLE]![i] = 640;
		}
		const { seen, tracks: clean } = cleanTracks(
			spoiled,
			rhythmOf(spoiled, truth),
			truth.legLengthPixels
		);
		for (let i = 300; i < 320; i++) {
			expect(seen.x[LEFT_ANKLE]![i]).toBeNaN();
			expect(seen.x[LEFT_KNEE]![i]).toBe(tracks.x[LEFT_KNEE]![i]);
			const error = Math.hypot(
				clean.x[LEFT_ANKLE]![i]! - tracks.x[LEFT_ANKLE]![i]!,
				clean.y[LEFT_ANKLE]![i]! - tracks.y[LEFT_ANKLE]![i]!
			);
			expect(error).toBeLessThan(0.25 * truth.legLengthPixels);
		}
	});
});

const between = ({ x, y }: Tracks, a: number, b: number, frame: number): [number, number] => [
	x[b]![frame]! - x[a]![frame]!,
	y[b]![frame]! - y[a]![frame]!
];

const rhythmOf = (
	{ times }: Tracks,
	{ strideSeconds }: Pick<SyntheticRunner['truth'], 'strideSeconds'>
) => ({
	stridePhase: times.map((time) => (2 * Math.PI * time) / strideSeconds),
	centre: { x: times.map(() => 640), y: times.map(() => 360) }
});

/** Keypoint and frame of each point marked; paths are those of the other strides. */
function marked(
	tracks: Tracks,
	{
		strideSeconds,
		legLengthPixels: leg
	}: Pick<SyntheticRunner['truth'], 'strideSeconds' | 'legLengthPixels'>
): (readonly [number | undefined, number])[] {
	const bad = tracks.x.map((column) => new Uint8Array(column.length));
	const residuals = new Map<number, Residual>(
		tracks.x.map((column, k) => [
			k,
			{
				x: offMean(column, tracks.times, strideSeconds),
				y: offMean(tracks.y[k]!, tracks.times, strideSeconds)
			}
		])
	);
	markImpossible(tracks, residuals, 1 / strideSeconds, leg, bad);
	return bad.flatMap((column, k) =>
		[...column.keys()].filter((i) => column[i]).map((i) => [k, i] as const)
	);
}

/** Values less the median of those at the same phase of the other strides. */
function offMean(column: Float64Array, times: Float64Array, strideSeconds: number): Float64Array {
	const bins = Array.from({ length: 24 }, () => [] as number[]);
	const binOf = (time: number) => Math.floor(24 * ((time / strideSeconds) % 1));
	column.forEach((value, i) => bins[binOf(times[i]!)]!.push(value));
	const middle = bins.map((bin) => bin.sort((a, b) => a - b)[bin.length >> 1] ?? 0);
	return column.map((value, i) => value - middle[binOf(times[i]!)]!);
}
