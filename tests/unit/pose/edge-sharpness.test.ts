import { describe, expect, it } from 'vitest';
import { KEYPOINT_COUNT, keypointIndex } from '../../../src/core/model/tracks';
import { ankleEdges, EDGES_A_FRAME, sharpnessWhenFast } from '../../../src/pose/edge-sharpness';

const SIZE = 192;
const RATE = 30;
const FRAMES = 120;
/** Of a swing to and fro, s, and how far it goes to either side, in parts of the square. */
const SWING_SECONDS = 0.7;
const REACH = 0.25;

describe('edges at the ankles', () => {
	it('are steep where they are sharp, and as flat as the way is long that they moved', () => {
		const [still] = edgesOf({ x: 0.5, moved: 0 });
		const [moved] = edgesOf({ x: 0.5, moved: 8 });
		expect(still).toBeGreaterThan(0.9);
		expect(moved).toBeGreaterThan(0.08);
		expect(moved).toBeLessThan(0.2);
	});

	it('are no number where the ankle is not seen, or there is no edge', () => {
		expect(edgesOf({ x: 0.5, moved: 0 }, 0.1)[0]).toBeNaN();
		expect(ankleEdges(new Uint8Array(SIZE * SIZE * 3), SIZE, pointsAt(0.5, 0.8))[0]).toBeNaN();
	});

	it('are the same at the border of the picture as far as they are in it', () => {
		expect(edgesOf({ x: 0.01, moved: 0 })[0]).toBeGreaterThan(0.9);
	});
});

describe('sharpness when fast', () => {
	it('is that when slow for an open shutter of no time, at any speed', () => {
		expect(swing(0)).toBeCloseTo(1, 1);
	});

	it('falls with the time the shutter is open', () => {
		const [short, long] = [swing(1 / 200), swing(1 / 60)];
		expect(short).toBeLessThan(0.9);
		expect(long).toBeLessThan(short! - 0.2);
	});

	it('is not told of a clip too short for it', () => {
		expect(swing(0, 30)).toBeNull();
	});
});

/** Both ankles swing; the shutter is open for so many seconds of each frame. */
function swing(shutterSeconds: number, frames = FRAMES): number | null {
	const times = Float64Array.from({ length: frames }, (_, i) => i / RATE);
	const keypoints = new Float32Array(frames * KEYPOINT_COUNT * 3);
	const edges = new Float32Array(frames * EDGES_A_FRAME);
	for (const [frame, time] of times.entries()) {
		const phase = (2 * Math.PI * time) / SWING_SECONDS;
		const x = 0.5 + REACH * Math.sin(phase);
		const speed = ((2 * Math.PI) / SWING_SECONDS) * REACH * SIZE * Math.abs(Math.cos(phase));
		keypoints.set(pointsAt(x, 0.8), frame * KEYPOINT_COUNT * 3);
		edges.set(edgesOf({ x, moved: speed * shutterSeconds }), frame * EDGES_A_FRAME);
	}
	return sharpnessWhenFast(times, keypoints, edges);
}

/** A bright shank of 12 pixels before a dark wall, blurred over so many pixels sideways. */
function edgesOf(
	{ x, moved }: { readonly x: number; readonly moved: number },
	score = 0.8
): Float32Array {
	const rgb = new Uint8Array(SIZE * SIZE * 3);
	const middle = Math.round(x * SIZE);
	const line = new Uint8Array(SIZE * 3);
	for (let column = 0; column < SIZE; column++) {
		const inside = 6.5 - Math.abs(column - middle);
		const share =
			moved === 0 ? Number(inside >= 0) : Math.min(1, Math.max(0, inside / moved + 0.5));
		line.fill(40 + 160 * share, column * 3, column * 3 + 3);
	}
	for (let row = 0; row < SIZE; row++) rgb.set(line, row * SIZE * 3);
	return ankleEdges(rgb, SIZE, pointsAt(x, score));
}

/** Both ankles at the same place, each below its knee. */
function pointsAt(x: number, score: number): Float32Array {
	const keypoints = new Float32Array(KEYPOINT_COUNT * 3);
	for (const side of ['left', 'right'] as const) {
		keypoints.set([x, 0.5, score], keypointIndex(`${side}_knee`) * 3);
		keypoints.set([x, 0.7, score], keypointIndex(`${side}_ankle`) * 3);
	}
	return keypoints;
}
