import { describe, expect, it } from 'vitest';
import { dropDuplicateFrames, onAllFrames } from '../../../../src/core/select/duplicate-frames';
import { legIndex } from '../../../../src/core/model/legs';
import type { Side, Tracks } from '../../../../src/core/model/tracks';
import { analysed } from '../../../helpers/analysed';
import {
	copied,
	onlyFrames,
	withDuplicates,
	withMissing,
	withNoise,
	withOutliers,
	withSwaps
} from '../../../helpers/noise';
import { seededRandom } from '../../../helpers/random';
import {
	ENDURANCE,
	SPRINT,
	standingPerson,
	syntheticRunner,
	WALK,
	type RunnerOptions
} from '../../../helpers/synthetic-runner';

const GAITS: readonly (readonly [string, RunnerOptions])[] = [
	['an endurance runner', ENDURANCE],
	['a sprinter', SPRINT],
	['a walker', WALK]
];

describe('frames that repeat the one before', () => {
	it.each(GAITS)('are not seen where there are none: $0 at 24 to 240 fps', (_, gait) => {
		for (const framesPerSecond of [24, 30, 60, 120, 240]) {
			const { tracks, truth } = syntheticRunner({ ...gait, framesPerSecond, seconds: 7 });
			const spoiled = withSwaps(
				withMissing(withOutliers(tracks, truth, 0.01, 4).tracks, truth, 0.01, 5).tracks,
				[1, 2, 4],
				6
			).tracks;
			for (const clip of [
				tracks,
				spoiled,
				...(['clean', 'phone', 'bad'] as const).map((level) => withNoise(spoiled, truth, level, 3))
			])
				expect(dropDuplicateFrames(clip), `${framesPerSecond} fps`).toEqual({
					tracks: clip,
					frames: null,
					duplicateShare: 0
				});
		}
	});

	it.each(GAITS)('are not seen where one leg is hidden and the other turns back: $0', (_, gait) => {
		for (const framesPerSecond of [30, 60, 120])
			for (const side of ['left', 'right'] as const) {
				const { tracks, truth } = syntheticRunner({ ...gait, framesPerSecond });
				for (const seen of [tracks, withNoise(tracks, truth, 'clean', 2)])
					expect(dropDuplicateFrames(withoutLeg(seen, side)).duplicateShare).toBe(0);
			}
	});

	it('are found, all and no other, where one leg is hidden and copies are exact', () => {
		const isCopy = (frame: number) => frame % 5 === 4;
		const { tracks, truth } = syntheticRunner();
		const spoiled = withoutLeg(repeating(withNoise(tracks, truth, 'phone', 8), isCopy), 'left');
		const kept = [...tracks.times.keys()].filter((frame) => !isCopy(frame));
		expect(dropDuplicateFrames(spoiled).frames).toEqual(kept);
	});

	it('are not seen in a walker who nearly stops in every step, at 24 frames a second', () => {
		const { tracks, truth } = haltingWalker(24);
		for (const seen of [tracks, withNoise(tracks, truth, 'clean', 3)]) {
			expect(dropDuplicateFrames(seen).duplicateShare).toBe(0);
			expect(() => analysed(seen)).not.toThrow();
		}
	});

	it('do not lower the rate that the file has where they are few', () => {
		const { tracks } = syntheticRunner({ framesPerSecond: 24, seconds: 10 });
		const some = repeating(tracks, (frame) => frame % 20 === 19);
		expect(dropDuplicateFrames(some).duplicateShare).toBeGreaterThan(0.04);
		expect(() => analysed(some)).not.toThrow();
		const converted = repeating(syntheticRunner().tracks, (frame) => frame % 3 !== 0);
		expect(() => analysed(converted)).toThrow(
			expect.objectContaining({ code: 'frame-rate-too-low' })
		);
	});

	it('are the reason given for a crossing whose jumps between them look like cuts', () => {
		const { tracks, truth } = syntheticRunner({ ...SPRINT, framesPerSecond: 30, seconds: 4 });
		const crossing = {
			...tracks,
			x: tracks.x.map((column) =>
				column.map((x, frame) => x + (7 * truth.legLengthPixels * frame) / 30)
			)
		};
		const padded = repeating(crossing, (frame) => frame % 4 !== 0);
		expect(() => analysed(padded)).toThrow(expect.objectContaining({ code: 'frame-rate-too-low' }));
	});

	it('are not seen in a person who stands still before a trembling pose model', () => {
		const body = { nearSide: 'right', heightPixels: 554 } as const;
		expect(dropDuplicateFrames(withNoise(standingPerson(), body, 'clean', 5)).frames).toBeNull();
	});

	it('are not seen in a frame that follows the one before at once: little time, little movement', () => {
		const { tracks } = syntheticRunner({ framesPerSecond: 240, seconds: 5 });
		// Of each group of ten frames two neighbours stay: intervals of 1 and 9 frames in turn.
		const uneven = onlyFrames(tracks, (frame) => frame % 10 < 2);
		expect(dropDuplicateFrames(uneven).frames).toBeNull();
	});

	it('are not seen where the runner hardly moves for a while', () => {
		const { tracks } = syntheticRunner({ seconds: 9 });
		for (const column of [...tracks.x, ...tracks.y])
			for (let i = 0; i < 200; i++) column[i] = 300 + 0.02 * column[i]!;
		expect(dropDuplicateFrames(tracks).frames).toBeNull();
	});

	it.each(GAITS)('are found, all and no other, in a clip with a tenth of copies: $0', (_, gait) => {
		for (const framesPerSecond of [30, 60]) {
			const { tracks, truth } = syntheticRunner({ ...gait, framesPerSecond, seconds: 7 });
			const noisy = withNoise(tracks, truth, 'phone', 8);
			const { tracks: spoiled, done } = withDuplicates(noisy, 0.1, 9);
			const {
				frames,
				duplicateShare,
				tracks: distinct
			} = dropDuplicateFrames(trembling(spoiled, 0.3));
			const lost = new Set(done);
			expect(frames).toEqual([...spoiled.times.keys()].filter((frame) => !lost.has(frame)));
			expect(duplicateShare).toBeCloseTo(done.length / spoiled.times.length, 12);
			expect(distinct.times).toEqual(spoiled.times.filter((_, frame) => !lost.has(frame)));
		}
	});

	it.each([
		['30 in 60', 60, (frame: number) => frame % 2 === 1],
		['30 in 60, the first frame shown once', 60, (frame: number) => frame > 0 && frame % 2 === 0],
		['24 in 30', 30, (frame: number) => frame % 5 === 4],
		['24 in 60', 60, (frame: number) => [1, 3, 4].includes(frame % 5)],
		[
			'a stutter of eight frames each second',
			60,
			(frame: number) => frame % 60 > 20 && frame % 60 < 29
		]
	])('are found in regular patterns, however long the clip: $0', (_, framesPerSecond, isCopy) => {
		for (const seconds of [8, 150]) {
			const { tracks, truth } = syntheticRunner({ framesPerSecond, seconds });
			const spoiled = repeating(withNoise(tracks, truth, 'clean', 2), isCopy);
			const kept = [...tracks.times.keys()].filter((frame) => !isCopy(frame));
			expect(dropDuplicateFrames(spoiled).frames).toEqual(kept);
		}
	});

	it('are left alone below one in a hundred', () => {
		const { tracks } = syntheticRunner();
		const four = repeating(tracks, (frame) => [77, 143, 281, 390].includes(frame));
		expect(dropDuplicateFrames(four)).toEqual({ tracks: four, frames: null, duplicateShare: 0 });
		const five = repeating(tracks, (frame) => [77, 143, 281, 390, 401].includes(frame));
		expect(dropDuplicateFrames(five).duplicateShare).toBeCloseTo(5 / 480, 12);
	});

	it('get places between those of the distinct frames, at their own times', () => {
		const { tracks } = syntheticRunner({ seconds: 5 });
		const spoiled = repeating(tracks, (frame) => frame % 2 === 1);
		const distinct = dropDuplicateFrames(spoiled);
		const whole = onAllFrames(distinct.tracks, distinct, spoiled);
		expect(whole.times).toBe(spoiled.times);
		let [copies, between] = [0, 0];
		for (let i = 0; i < 299; i++) {
			copies += Math.abs(spoiled.x[15]![i]! - tracks.x[15]![i]!);
			between += Math.abs(whole.x[15]![i]! - tracks.x[15]![i]!);
		}
		expect(between).toBeLessThan(0.06 * copies);
		for (let i = 0; i < 300; i += 2) expect(whole.x[15]![i]).toBe(tracks.x[15]![i]);
		// The last frame is a copy: nothing is extrapolated.
		expect(whole.x[15]![299]).toBeNaN();
		expect(whole.score[15]![299]).toBe(0.9);
	});

	it('stay gaps beside gaps and in stretches longer than the limit of filling', () => {
		const { tracks } = syntheticRunner({ seconds: 5 });
		tracks.x[16]!.fill(NaN, 100, 120);
		const stutter = (frame: number) => frame > 200 && frame < 214;
		const frames = [...tracks.times.keys()].filter((frame) => frame % 9 !== 4 && !stutter(frame));
		const distinct = onlyFrames(tracks, (frame) => frame % 9 !== 4 && !stutter(frame));
		const whole = onAllFrames(distinct, { tracks: distinct, frames, duplicateShare: 0.1 }, tracks);
		const gaps = [...whole.x[16]!.keys()].filter((frame) => Number.isNaN(whole.x[16]![frame]!));
		const expected = [...tracks.times.keys()].filter(
			(frame) => (frame >= 100 && frame < 120) || stutter(frame)
		);
		expect(gaps).toEqual(expected);
	});

	it('are told of, and the result is that of the frames behind them', () => {
		const { tracks, truth } = syntheticRunner({ framesPerSecond: 30, seconds: 10 });
		const slow = withNoise(tracks, truth, 'phone', 4);
		const doubled = {
			...tracks,
			times: Float64Array.from({ length: 600 }, (_, i) => i / 60),
			x: slow.x.map(twice),
			y: slow.y.map(twice),
			score: slow.score.map(twice)
		};
		const [plain, result] = [analysed(slow), analysed(doubled)];
		expect(result.quality.filter(({ code }) => code === 'duplicate-frames')).toEqual([
			{ code: 'duplicate-frames', severity: 'info', metric: null, details: { percent: 50 } }
		]);
		expect(plain.quality.map(({ code }) => code)).not.toContain('duplicate-frames');
		// Frame 2 i of the doubled clip is frame i of the other: i / 30 s, up to rounding.
		expect(result.events.length).toBe(plain.events.length);
		result.events.forEach(({ time }, i) => expect(time).toBeCloseTo(plain.events[i]!.time, 6));
		expect(result.summary.right.kneeLiftDegrees!.mean).toBeCloseTo(
			plain.summary.right.kneeLiftDegrees!.mean,
			4
		);
		expect(result.summary.right.contactTimeSeconds!.plusMinus).toBeCloseTo(
			plain.summary.right.contactTimeSeconds!.plusMinus,
			6
		);
		expect(result.angles.left.thigh.length).toBe(600);
		expect(result.tracks.times).toBe(result.raw.times);
	});

	it('do not count as frames when there are too few a second', () => {
		const { tracks } = syntheticRunner({ framesPerSecond: 30 });
		const half = repeating(tracks, (frame) => frame % 2 === 1);
		expect(() => analysed(half)).toThrow(
			expect.objectContaining({
				code: 'frame-rate-too-low',
				details: { framesPerSecond: expect.closeTo(15, 6) as number, needed: 24 }
			})
		);
	});
});

/** Frames for which `isCopy` holds show what the frame before shows. */
function repeating(tracks: Tracks, isCopy: (frame: number) => boolean): Tracks {
	const copy = copied(tracks);
	for (const column of [...copy.x, ...copy.y])
		for (let frame = 1; frame < column.length; frame++)
			if (isCopy(frame)) column[frame] = column[frame - 1]!;
	return copy;
}

/** Tracks in which knee and ankle of one leg were never seen. */
function withoutLeg(tracks: Tracks, side: Side): Tracks {
	const hidden = (['knee', 'ankle'] as const).map((joint) => legIndex(side, joint));
	const column = (values: Float64Array, k: number) =>
		hidden.includes(k) ? values.map(() => NaN) : values;
	return { ...tracks, x: tracks.x.map(column), y: tracks.y.map(column) };
}

/** What compression and the pose model add to each showing, pixels. */
function trembling(tracks: Tracks, sd: number): Tracks {
	const random = seededRandom(41);
	const copy = copied(tracks);
	for (const column of [...copy.x, ...copy.y])
		for (let i = 0; i < column.length; i++) column[i]! += sd * random.normal();
	return copy;
}

const twice = (values: Float64Array) =>
	Float64Array.from({ length: 2 * values.length }, (_, i) => values[i >> 1]!);

/** A walker who slows down to a tenth of the pace between any two steps. */
function haltingWalker(framesPerSecond: number) {
	const rate = 960;
	const { tracks, truth } = syntheticRunner({ ...WALK, framesPerSecond: rate, seconds: 14 });
	const step = truth.strideSeconds / 2;
	const chosen = new Set<number>();
	for (let frame = 0; frame < 12 * framesPerSecond; frame++) {
		const time = frame / framesPerSecond;
		const gone = time - ((0.9 * step) / (2 * Math.PI)) * Math.sin((2 * Math.PI * time) / step);
		chosen.add(Math.round(gone * rate));
	}
	const halting = onlyFrames(tracks, (frame) => chosen.has(frame));
	const times = halting.times.map((_, frame) => frame / framesPerSecond);
	return { tracks: { ...halting, times }, truth };
}
