import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../../src/core/model/analysis';
import { Refusal } from '../../../../src/core/model/refusal';
import { KEYPOINT_NAMES, otherSide, SIDES, type Tracks } from '../../../../src/core/model/tracks';
import { analysed } from '../../../helpers/analysed';
import { copied, onlyFrames, withNoise } from '../../../helpers/noise';
import { mirrored } from '../../../helpers/other-picture';
import { syntheticRunner, type RunnerOptions } from '../../../helpers/synthetic-runner';

const LONG = 8;
const SHORT = 3;

describe('a clip with a cut', () => {
	const elsewhere = (tracks: Tracks) => moved(tracks, (x, y) => [x + 200, y - 60]);
	const larger = (tracks: Tracks) => moved(tracks, (x, y) => [1.5 * x - 250, 1.5 * y - 180]);
	const otherWay = (tracks: Tracks) => mirrored(tracks);
	for (const [what, change] of Object.entries({ elsewhere, larger, otherWay }))
		it.each(['before', 'after'] as const)(
			`gives the result of its longest part, and says so: ${what}, %s it`,
			(place) => {
				const main = clip({ seconds: LONG });
				const other = change(clip({ seconds: SHORT, seed: 5 }));
				const whole = place === 'before' ? joined(other, main) : joined(main, other);
				const [result, alone] = [analysed(whole), analysed(main)];
				const first = place === 'before' ? other.times.length : 0;
				const [start, end] = [whole.times[first]!, whole.times[first + main.times.length - 1]!];

				const cut = result.quality.find(({ code }) => code === 'scene-cut')!;
				expect(cut.details).toEqual({ startSeconds: start, endSeconds: end, parts: 2 });
				expect(result.view.facing).toBe(alone.view.facing);
				sameMeans(result, alone);
				for (const { time } of result.events) expect(time >= start && time <= end).toBe(true);
				knownOnlyWithin(result, first, first + main.times.length);
				expect(result.raw).toEqual(whole);
			}
		);

	it('names exchanged frames by their place in the whole clip', () => {
		const main = clip({ seconds: LONG });
		const swapped = [200, 201, 202, 203];
		const whole = joined(elsewhere(clip({ seconds: SHORT })), legsExchanged(main, swapped));
		const before = SHORT * 60;
		const { repairedFrames } = analysed(whole);
		for (const frame of swapped) expect(repairedFrames).toContain(frame + before);
	});
});

describe('a clip without a cut', () => {
	it('is one scene when it only jumps in time, the runner in his place, as at the seam of a loop', () => {
		for (const seconds of [4.9, 5.03, 5.2]) {
			const once = clip({ seconds });
			const { quality } = analysed(joined(once, once));
			expect(quality.map(({ code }) => code)).not.toContain('scene-cut');
		}
	});

	it('is one scene when the pose model slips onto something else for a moment', () => {
		const slipping = copied(clip({ seconds: LONG }));
		for (const frame of [100, 101, 102, 250, 251, 252, 253, 254])
			for (let k = 0; k < KEYPOINT_NAMES.length; k++) slipping.x[k]![frame]! += 400;
		expect(analysed(slipping).quality.map(({ code }) => code)).not.toContain('scene-cut');
	});

	it('is one scene when a sprinter crosses a still picture at 30 frames a second', () => {
		const still = clip({ seconds: 4, framesPerSecond: 30, cadenceStepsPerMinute: 240 });
		const crossing = copied(still);
		still.times.forEach((time, frame) => {
			for (let k = 0; k < KEYPOINT_NAMES.length; k++) crossing.x[k]![frame]! += 9.5 * 320 * time;
		});
		expect(analysed(crossing).quality.map(({ code }) => code)).not.toContain('scene-cut');
	});
});

describe('a runner seen from the front or from behind', () => {
	it('is refused', () => {
		for (const degrees of [60, 90, 120, 270])
			expect(() => analysed(turned(clip({ seconds: 5 }), degrees))).toThrow(
				new Refusal('not-side-view')
			);
	});

	it('is measured up to a third of a right angle off the side', () => {
		for (const degrees of [0, 15, 30, -30])
			expect(analysed(turned(clip({ seconds: 5 }), degrees)).view.facing).toBe('right');
	});
});

function clip(options: Partial<RunnerOptions>): Tracks {
	const { tracks, truth } = syntheticRunner(options);
	return withNoise(tracks, truth, 'clean', 3);
}

/** One clip after the other, at the first one's frame rate. */
function joined(first: Tracks, then: Tracks): Tracks {
	const step = first.times[1]! - first.times[0]!;
	const later = first.times.at(-1)! + step - then.times[0]!;
	const both = (a: Float64Array, b: Float64Array) => Float64Array.of(...a, ...b);
	return {
		...first,
		times: both(
			first.times,
			then.times.map((time) => time + later)
		),
		x: first.x.map((column, k) => both(column, then.x[k]!)),
		y: first.y.map((column, k) => both(column, then.y[k]!)),
		score: first.score.map((column, k) => both(column, then.score[k]!))
	};
}

function moved(tracks: Tracks, to: (x: number, y: number) => [number, number]): Tracks {
	return {
		...tracks,
		x: tracks.x.map((column, k) => column.map((x, i) => to(x, tracks.y[k]![i]!)[0])),
		y: tracks.y.map((column, k) => column.map((y, i) => to(tracks.x[k]![i]!, y)[1]))
	};
}

function legsExchanged(tracks: Tracks, frames: readonly number[]): Tracks {
	const copy = copied(tracks);
	for (const joint of ['hip', 'knee', 'ankle'])
		for (const side of SIDES) {
			const own = KEYPOINT_NAMES.findIndex((name) => name === `${side}_${joint}`);
			const other = KEYPOINT_NAMES.findIndex((name) => name === `${otherSide(side)}_${joint}`);
			for (const frame of frames) {
				copy.x[own]![frame] = tracks.x[other]![frame]!;
				copy.y[own]![frame] = tracks.y[other]![frame]!;
			}
		}
	return copy;
}

/** Half the distance of the two joints across the body, metres at 320 pixels a metre: shoulders, elbows, wrists, hips, knees, ankles. */
const HALF_WIDTH = { shoulder: 0.18, elbow: 0.23, wrist: 0.2, hip: 0.095, knee: 0.07, ankle: 0.05 };

/** The same runner seen from a camera that stands off the side by an angle: forward shrinks, across grows. */
function turned(tracks: Tracks, degrees: number): Tracks {
	const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
	const middle = tracks.width / 2;
	return {
		...tracks,
		x: tracks.x.map((column, k) => {
			const name = KEYPOINT_NAMES[k]!;
			const part = Object.entries(HALF_WIDTH).find(([joint]) => name.endsWith(joint));
			const across = 320 * (part?.[1] ?? 0) * (name.startsWith('left') ? 1 : -1);
			return column.map((x) => middle + cos * (x - middle) + sin * across);
		})
	};
}

function sameMeans(result: Analysis, expected: Analysis): void {
	for (const side of SIDES)
		for (const metric of [
			'contactTimeSeconds',
			'kneeLiftDegrees',
			'peakHipExtensionDegrees'
		] as const)
			expect(result.summary[side][metric]!.mean).toBeCloseTo(
				expected.summary[side][metric]!.mean,
				2
			);
	expect(result.strides.length).toBe(expected.strides.length);
}

/** Points and angles are gaps outside of the part and known within. */
function knownOnlyWithin({ tracks, angles }: Analysis, first: number, end: number): void {
	const inside = onlyFrames(tracks, (frame) => frame >= first && frame < end);
	const outside = onlyFrames(tracks, (frame) => frame < first || frame >= end);
	expect(inside.x[11]!.every(Number.isFinite)).toBe(true);
	expect(outside.x[11]!.every(Number.isNaN)).toBe(true);
	expect(outside.score[11]!.every((score) => score === 0)).toBe(true);
	expect(angles.left.thigh.slice(first, end).every(Number.isFinite)).toBe(true);
	expect(angles.left.thigh.length).toBe(tracks.times.length);
}
