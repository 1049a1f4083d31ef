import { describe, expect, it } from 'vitest';
import { KEYPOINT_NAMES, keypointIndex } from '../../../src/core/model/tracks';
import { bodyOf, squareOfBody, toFrame, type Body } from '../../../src/pose/body';
import { partOutside, squareOfAll } from '../../../src/pose/crop-extent';
import { mirrorKeypoints, mirrorPixels } from '../../../src/pose/mirror';
import { chooseRunner, legMotion, peopleIn, personAt, type Person } from '../../../src/pose/people';
import { evenTimes, LONGEST_BLIND_SECONDS, quickTimes } from '../../../src/pose/scout-times';
import { figure, stickFigure } from '../../helpers/made-scene';

describe('who is followed', () => {
	it('is the one who runs, also when someone stands nearer to the camera', () => {
		const people = seen((frame) => [
			stickFigure({ x: 300, hipY: 350, height: 500, stride: 0 }),
			stickFigure({ x: 800, hipY: 330, height: 300, stride: Math.sin(frame * 1.9) })
		]);
		expect(people).toHaveLength(2);
		expect(chooseRunner(people)!.sightings[0]!.body.x).toBeCloseTo(800, 3);
	});

	it('is the larger one when both run', () => {
		const people = seen((frame) => [
			stickFigure({ x: 300, hipY: 350, height: 420, stride: Math.sin(frame * 1.9) }),
			stickFigure({ x: 800, hipY: 330, height: 300, stride: Math.cos(frame * 1.9) })
		]);
		expect(chooseRunner(people)!.sightings[0]!.body.x).toBeCloseTo(300, 3);
	});

	it('stays one person while drifting along the belt', () => {
		const people = seen((frame) => [
			stickFigure({ x: 500 + frame * 20, hipY: 350, height: 400, stride: Math.sin(frame) })
		]);
		expect(people).toHaveLength(1);
		expect(people[0]!.sightings).toHaveLength(6);
	});

	it('does not depend on the size of the picture', () => {
		const motion = [1, 3].map((scale) =>
			legMotion(
				seen((frame) => [
					stickFigure({
						x: 500 * scale,
						hipY: 350 * scale,
						height: 400 * scale,
						stride: Math.sin(frame)
					})
				])[0]!
			)
		);
		expect(motion[0]).toBeCloseTo(motion[1]!, 6);
		expect(motion[0]).toBeGreaterThan(0.1);
	});

	it('is whoever the user points at', () => {
		const people = seen((frame) => [
			stickFigure({ x: 300, hipY: 350, height: 500, stride: 0 }),
			stickFigure({ x: 800, hipY: 330, height: 300, stride: Math.sin(frame * 1.9) })
		]);
		for (const x of [300, 800]) {
			const person = personAt(people, { fileTime: 2.1, x: x + 20, y: 340 })!;
			expect(person.sightings[0]!.body.x).toBeCloseTo(x, 3);
		}
	});

	it('is one person while crossing the picture at the speed of a sprint, past somebody who stands', () => {
		const people = peopleIn(
			Array.from({ length: 16 }, (_, i) => ({
				time: i / 4,
				bodies: [
					stickFigure({ x: 800, hipY: 340, height: 400, stride: 0 }),
					stickFigure({ x: 100 + 500 * (i / 4), hipY: 350, height: 400, stride: Math.sin(i) })
				]
			})).filter((_, i) => i !== 6)
		);
		expect(people).toHaveLength(2);
		// Once the two cover each other.
		expect(people.map(({ sightings }) => sightings.length)).toEqual([15, 14]);
		const ends = people.map(({ sightings }) => sightings.at(-1)!.body.x);
		expect(ends[0]).toBeCloseTo(800, 1);
		expect(ends[1]).toBeCloseTo(1975, 1);
	});

	it('is counted once where two looks at a frame found the same body', () => {
		const body = stickFigure({ x: 300, hipY: 350, height: 400, stride: 0.3 });
		const again = stickFigure({ x: 310, hipY: 352, height: 396, stride: 0.3 });
		expect(peopleIn([{ time: 0, bodies: [body, again] }])).toHaveLength(1);
	});

	it('is nobody when nobody was seen', () => {
		expect(chooseRunner([])).toBeNull();
	});
});

describe('a body', () => {
	it('is not made of points that do not convince', () => {
		const keypoints = figure({ x: 400, hipY: 300, height: 400, stride: 0.5 });
		expect(bodyOf(keypoints)).not.toBeNull();
		for (let k = 2; k < keypoints.length; k += 3) keypoints[k] = 0.2;
		expect(bodyOf(keypoints)).toBeNull();
	});

	it('needs only the better side of each pair', () => {
		const keypoints = figure({ x: 400, hipY: 300, height: 400, stride: 0.5 });
		for (const name of KEYPOINT_NAMES)
			if (name.startsWith('left_')) keypoints[keypointIndex(name) * 3 + 2] = 0.05;
		expect(bodyOf(keypoints)).not.toBeNull();
	});

	it('fits into its square with room to stride', () => {
		const body = stickFigure({ x: 400, hipY: 300, height: 400, stride: 0 });
		const square = squareOfBody(body);
		expect(square.size).toBeGreaterThan(400 * 1.1);
		expect(square.x + square.size / 2).toBeCloseTo(404, 0);
	});
});

describe('the square of the whole clip', () => {
	const bodies = Array.from({ length: 40 }, (_, frame) =>
		stickFigure({ x: 600, hipY: 350, height: 400, stride: Math.sin(frame * 0.7) })
	);

	it('holds every confident point of every frame', () => {
		const { x, y, size } = squareOfAll(bodies);
		for (const { keypoints } of bodies) {
			for (let k = 0; k < keypoints.length; k += 3) {
				expect(keypoints[k]).toBeGreaterThan(x);
				expect(keypoints[k]).toBeLessThan(x + size);
				expect(keypoints[k + 1]).toBeGreaterThan(y);
				expect(keypoints[k + 1]).toBeLessThan(y + size);
			}
		}
	});

	it('is not widened by one body read in the wrong place', () => {
		const astray = stickFigure({ x: 100, hipY: 350, height: 400, stride: 0 });
		expect(squareOfAll([...bodies, astray]).size).toBeLessThan(squareOfAll(bodies).size * 1.1);
	});

	it('moves and grows with the runner', () => {
		const square = squareOfAll(bodies);
		const twice = squareOfAll(
			bodies.map((body) => bodyOf(body.keypoints.map((v, i) => (i % 3 === 2 ? v : 2 * v)))!)
		);
		expect(twice.x).toBeCloseTo(2 * square.x, 2);
		expect(twice.size).toBeCloseTo(2 * square.size, 2);
	});
});

describe('a body that the picture cuts off', () => {
	const size = { width: 1000, height: 600 };

	it('is told by the part that lies on the edge or beyond', () => {
		expect(
			partOutside(stickFigure({ x: 500, hipY: 300, height: 400, stride: 0 }), size)
		).toBeNull();
		const low = stickFigure({ x: 500, hipY: 500, height: 400, stride: 0 });
		expect(partOutside(low, size)).toBe('ankles');
		const high = stickFigure({ x: 500, hipY: 120, height: 400, stride: 0 });
		expect(partOutside(high, size)).toBe('head');
	});
});

describe('the times that are scouted all over the clip', () => {
	const times = Float64Array.from({ length: 601 }, (_, i) => 2 + i / 60);

	it('lie one in each equal part of the clip', () => {
		const scouted = evenTimes(times, 4);
		expect(scouted).toHaveLength(40);
		scouted.forEach((time, i) => {
			expect(time).toBeGreaterThanOrEqual(2 + i / 4);
			expect(time).toBeLessThan(2 + (i + 1) / 4);
		});
	});

	it('never fall in step with a stride, whatever its rate', () => {
		for (let strideRate = 1; strideRate <= 2.5; strideRate += 0.05) {
			const eighths = new Set(
				evenTimes(times, 4).map((time) => Math.floor(((time * strideRate) % 1) * 8))
			);
			expect(eighths.size).toBeGreaterThanOrEqual(7);
		}
	});

	it('are not more than the frames there are', () => {
		expect(evenTimes(times.subarray(0, 1), 4)).toEqual([2]);
		expect(evenTimes(times.subarray(0, 5), 400)).toHaveLength(5);
	});
});

describe('the times of the quick pass', () => {
	const clip = (seconds: number, rate: number) =>
		Float64Array.from({ length: seconds * rate }, (_, i) => i / rate);
	const every = (times: Float64Array, frames: number) => times.filter((_, i) => i % frames === 0);
	/** Frames from the key frame before each look, counted once. */
	const decoded = (times: Float64Array, keys: Float64Array, looks: readonly number[]) => {
		const needed = new Set<number>();
		for (const look of looks) {
			const key = keys.findLast((time) => time <= look)!;
			for (let i = times.indexOf(key); times[i]! <= look; i++) needed.add(i);
		}
		return needed.size;
	};

	it.each([
		['a key frame a second', 10, 60, 60, 0.25],
		['a key frame every 250 frames at 60 a second', 10, 60, 250, 0.25],
		['a key frame every 250 frames at 30 a second', 12, 30, 250, 0.5],
		['only key frames', 10, 60, 1, 0.05],
		['one key frame alone', 4, 60, 1000, 0.35],
		['a long clip', 120, 60, 60, 0.1]
	])('decode little of a clip with %s', (_, seconds, rate, gap, part) => {
		const times = clip(seconds, rate);
		const keys = every(times, gap);
		const looks = quickTimes(times, keys);
		expect(looks.length).toBeGreaterThanOrEqual(10);
		expect(decoded(times, keys, looks)).toBeLessThanOrEqual(part * times.length);
	});

	it('leave no long stretch without a look, and look at each frame once', () => {
		for (const [seconds, gap] of [
			[12, 250],
			[40, 5000],
			[10, 60],
			[25, 300]
		] as const) {
			const times = clip(seconds, 30);
			const looks = quickTimes(times, every(times, gap));
			const ends = [times[0]!, ...looks, times.at(-1)!];
			ends
				.slice(1)
				.forEach((time, i) =>
					expect(time - ends[i]!).toBeLessThanOrEqual(LONGEST_BLIND_SECONDS + 0.04)
				);
			expect(new Set(looks).size).toBe(looks.length);
			for (const look of looks) expect(times.indexOf(look)).toBeGreaterThanOrEqual(0);
		}
	});

	it('see all phases of a stride', () => {
		for (let strideRate = 1.1; strideRate <= 2.5; strideRate += 0.05)
			for (const gap of [60, 250]) {
				const times = clip(10, 60);
				const phases = quickTimes(times, every(times, gap))
					// Half a stride brings each leg to where the other one was.
					.map((time) => (time * 2 * strideRate) % 1)
					.sort((a, b) => a - b);
				const gaps = phases.map((phase, i) => (phases[i + 1] ?? phases[0]! + 1) - phase);
				expect(Math.max(...gaps)).toBeLessThan(0.5);
			}
	});
});

describe('the mirror image', () => {
	it('mirrored again is the image', () => {
		const pixels = Uint8Array.from({ length: 5 * 5 * 3 }, (_, i) => (i * 37) % 251);
		expect(mirrorPixels(mirrorPixels(pixels, 5), 5)).toEqual(pixels);
		expect([...mirrorPixels(pixels, 5).subarray(0, 3)]).toEqual([...pixels.subarray(12, 15)]);
	});

	it('exchanges left and right and turns x around', () => {
		const keypoints = new Float32Array(51);
		keypoints.set([0.3, 0.6, 0.9], keypointIndex('left_knee') * 3);
		const mirrored = mirrorKeypoints(keypoints);
		const right = keypointIndex('right_knee') * 3;
		expect(mirrored[right]).toBeCloseTo(0.7, 6);
		expect([...mirrored.subarray(right + 1, right + 3)]).toEqual([
			...keypoints.subarray(keypointIndex('left_knee') * 3 + 1, keypointIndex('left_knee') * 3 + 3)
		]);
		mirrorKeypoints(mirrored).forEach((v, i) => expect(v).toBeCloseTo(keypoints[i]!, 6));
	});
});

it('Keypoints in parts of a square become pixels of the frame', () => {
	const square = { x: -50, y: 20, size: 400 };
	expect([...toFrame(Float32Array.of(0.25, 0.5, 0.75), square)]).toEqual([50, 220, 0.75]);
});

function seen(bodiesOf: (frame: number) => Body[]): Person[] {
	return peopleIn(
		Array.from({ length: 6 }, (_, frame) => ({ time: frame, bodies: bodiesOf(frame) }))
	);
}
