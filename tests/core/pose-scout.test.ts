import { describe, expect, it } from 'vitest';
import { KEYPOINT_NAMES, keypointIndex, type KeypointName } from '../../src/core/tracks';
import { bodyOf, squareOfBody, toFrame, type Body } from '../../src/pose/body';
import { partOutside, squareOfAll } from '../../src/pose/crop-extent';
import { averageKeypoints, mirrorKeypoints, mirrorPixels } from '../../src/pose/mirror';
import { addSightings, chooseRunner, legMotion, type Person } from '../../src/pose/people';
import { scoutTimes, surveyTimes } from '../../src/pose/scout';

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

describe('the times that are scouted', () => {
	const times = Float64Array.from({ length: 601 }, (_, i) => 2 + i / 60);

	it('lie one in each equal part of the clip', () => {
		const scouted = scoutTimes(times, 4, 48);
		expect(scouted).toHaveLength(40);
		scouted.forEach((time, i) => {
			expect(time).toBeGreaterThanOrEqual(2 + i / 4);
			expect(time).toBeLessThan(2 + (i + 1) / 4);
		});
	});

	it('never fall in step with a stride, whatever its rate', () => {
		for (let strideRate = 1; strideRate <= 2.5; strideRate += 0.05) {
			const eighths = new Set(
				scoutTimes(times, 4, 48).map((time) => Math.floor(((time * strideRate) % 1) * 8))
			);
			expect(eighths.size).toBeGreaterThanOrEqual(7);
		}
	});

	it('are not more than the frames there are, nor than the limit', () => {
		expect(scoutTimes(times.subarray(0, 1), 4, 48)).toEqual([2]);
		expect(scoutTimes(times, 400, 48)).toHaveLength(48);
	});
});

describe('the times that are surveyed for people', () => {
	const times = Float64Array.from({ length: 600 }, (_, i) => i / 60);

	it('follow the key frames closely and stay within the clip', () => {
		const found = surveyTimes(times, Float64Array.of(0, 4.1, 9.9));
		expect(found.length).toBeGreaterThanOrEqual(5);
		for (const time of found) {
			expect(time).toBeLessThanOrEqual(times.at(-1)!);
			expect([0, 4.1, 9.9].some((key) => time >= key && time - key < 0.5)).toBe(true);
		}
	});

	it('are spread over the clip where every frame is a key frame', () => {
		const found = surveyTimes(times, times);
		expect(found).toHaveLength(5);
		expect(found[0]).toBeLessThan(2);
		expect(found[4]).toBeGreaterThan(8);
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

	it('counts in the mean by its score', () => {
		const a = Float32Array.of(0.2, 0.4, 0.9);
		const b = Float32Array.of(0.6, 0.8, 0.3);
		const mean = averageKeypoints(a, b);
		expect(mean[0]).toBeCloseTo(0.3, 6);
		expect(mean[1]).toBeCloseTo(0.5, 6);
		expect(mean[2]).toBeCloseTo(0.6, 6);
	});
});

it('Keypoints in parts of a square become pixels of the frame', () => {
	const square = { x: -50, y: 20, size: 400 };
	expect([...toFrame(Float32Array.of(0.25, 0.5, 0.75), square)]).toEqual([50, 220, 0.75]);
});

function seen(bodiesOf: (frame: number) => Body[]): Person[] {
	const people: Person[] = [];
	for (let frame = 0; frame < 6; frame++) addSightings(people, frame, bodiesOf(frame));
	return people;
}

interface Figure {
	readonly x: number;
	readonly hipY: number;
	/** Pixels from ankle to eye. */
	readonly height: number;
	/** -1 to 1: legs apart, left in front when positive. */
	readonly stride: number;
}

const stickFigure = (options: Figure): Body => bodyOf(figure(options))!;

function figure({ x, hipY, height, stride }: Figure): Float32Array {
	const at = (name: KeypointName): [number, number] => {
		const sign = name.startsWith('left_') ? 1 : -1;
		if (name.endsWith('hip')) return [0, 0];
		if (name.endsWith('knee')) return [sign * stride * 0.1, 0.25];
		if (name.endsWith('ankle')) return [sign * stride * 0.25, 0.5];
		if (name.endsWith('shoulder')) return [0, -0.3];
		if (name.endsWith('elbow')) return [-sign * stride * 0.1, -0.15];
		if (name.endsWith('wrist')) return [-sign * stride * 0.15, -0.05];
		return [0.02, -0.48];
	};
	return Float32Array.from(
		KEYPOINT_NAMES.flatMap((name) => {
			const [dx, dy] = at(name);
			return [x + dx * height, hipY + dy * height, 0.8];
		})
	);
}
