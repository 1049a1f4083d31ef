import { describe, expect, it } from 'vitest';
import {
	decodeMoveNet,
	readHeads,
	type MoveNetMaps
} from '../../../src/pose/litert/movenet-decode';
import { KEYPOINT_COUNT } from '../../../src/core/model/tracks';
import { seededRandom } from '../../helpers/random';

const SIDE = 12;
const CELLS = SIDE * SIDE;
const [FEATURES, HIDDEN, ANSWERS] = [24, 96, 34];
const HEAD = 9 * FEATURES + FEATURES * HIDDEN + HIDDEN + HIDDEN * ANSWERS + ANSWERS;
const LENGTH = 2 * HEAD + CELLS + 2;

/** A file of heads: small random weights, every centre counts alike, cells of a twelfth. */
function headFile(seed: number): Float32Array<ArrayBuffer> {
	const source = seededRandom(seed);
	const file = Float32Array.from({ length: LENGTH }, () => 0.3 * (source.uniform() - 0.5));
	file.fill(1, 2 * HEAD, 2 * HEAD + CELLS);
	file.set([1.8, 1 / SIDE], LENGTH - 2);
	return file;
}

function randomMaps(seed: number): MoveNetMaps {
	const source = seededRandom(seed);
	const map = (channels: number, low: number, high: number) =>
		Float32Array.from({ length: CELLS * channels }, () => low + (high - low) * source.uniform());
	return { heat: map(KEYPOINT_COUNT, -9, 3), centre: map(1, -8, 4), features: map(FEATURES, 0, 2) };
}

describe('the decoder of MoveNet', () => {
	it('gives what the heads say of every cell, one after the other', () => {
		for (const seed of [1, 2, 3, 4, 5]) {
			const file = headFile(seed);
			const maps = randomMaps(seed + 100);
			const found = decodeMoveNet(maps, readHeads(file.buffer, SIDE));
			const expected = byWholeMaps(maps, file);
			for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 4);
		}
	});

	it('keeps to the person whose centre counts most', () => {
		const file = headFile(7);
		const maps = randomMaps(8);
		const [here, there] = [3 * SIDE + 3, 8 * SIDE + 9];
		maps.centre.fill(-8);
		maps.centre[here] = maps.centre[there] = 3;
		// Both keypoints are hot at both places.
		maps.heat.fill(-8);
		for (const cell of [here, there]) maps.heat[cell * KEYPOINT_COUNT] = 2;
		const placeWith = (weightThere: number) => {
			file[2 * HEAD + there] = weightThere;
			const [x, y] = decodeMoveNet(maps, readHeads(file.buffer, SIDE));
			return [x! * SIDE, y! * SIDE].map(Math.floor);
		};
		const near = ([x, y]: number[], cell: number) =>
			Math.hypot(x! - (cell % SIDE), y! - Math.floor(cell / SIDE)) < 3;
		expect(near(placeWith(0.5), here)).toBe(true);
		expect(near(placeWith(2), there)).toBe(true);
	});

	it('refuses a file of another length', () => {
		expect(() => readHeads(headFile(1).buffer, SIDE + 1)).toThrow('length');
		expect(() => readHeads(new ArrayBuffer(40), SIDE)).toThrow('length');
	});
});

/** The same, by computing both heads everywhere and comparing every cell. */
function byWholeMaps({ heat, centre, features }: MoveNetMaps, file: Float32Array): number[] {
	const part = (at: number, length: number) => file.subarray(at, at + length);
	const headAt = (start: number, cell: number): number[] => {
		const sizes = [9 * FEATURES, FEATURES * HIDDEN, HIDDEN, HIDDEN * ANSWERS, ANSWERS];
		let at = start;
		const [depthwise, expand, expandBias, project, projectBias] = sizes.map((size) =>
			part((at += size) - size, size)
		) as [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array];
		const [row, column] = [Math.floor(cell / SIDE), cell % SIDE];
		const input = Array.from({ length: FEATURES }, (_, c) => {
			let sum = 0;
			for (const dy of [-1, 0, 1])
				for (const dx of [-1, 0, 1]) {
					const [y, x] = [row + dy, column + dx];
					if (y < 0 || x < 0 || y >= SIDE || x >= SIDE) continue;
					const weight = depthwise[((dy + 1) * 3 + dx + 1) * FEATURES + c]!;
					sum += weight * features[(y * SIDE + x) * FEATURES + c]!;
				}
			return sum;
		});
		const hidden = Array.from({ length: HIDDEN }, (_, i) =>
			Math.max(
				0,
				input.reduce((sum, v, c) => sum + v * expand[c * HIDDEN + i]!, expandBias[i]!)
			)
		);
		return Array.from({ length: ANSWERS }, (_, a) =>
			hidden.reduce((sum, v, i) => sum + v * project[i * ANSWERS + a]!, projectBias[a]!)
		);
	};
	const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));
	const first = (score: (cell: number) => number) =>
		Array.from({ length: CELLS }, (_, cell) => score(cell)).reduce(
			(best, value, cell, all) => (value > all[best]! ? cell : best),
			0
		);
	const middle = first((cell) => sigmoid(centre[cell]!));
	const expected = headAt(0, middle);
	return Array.from({ length: KEYPOINT_COUNT }, (_, k) => {
		const y = Math.floor(middle / SIDE) + expected[2 * k]!;
		const x = (middle % SIDE) + expected[2 * k + 1]!;
		const heatAt = (cell: number) => sigmoid(heat[cell * KEYPOINT_COUNT + k]!);
		const at = first((cell) => {
			const distance = Math.hypot(Math.floor(cell / SIDE) - y, (cell % SIDE) - x);
			return heatAt(cell) / (distance + 1.8);
		});
		const inCell = headAt(HEAD, at);
		return [
			((at % SIDE) + inCell[2 * k + 1]!) / SIDE,
			(Math.floor(at / SIDE) + inCell[2 * k]!) / SIDE,
			heatAt(at)
		];
	}).flat();
}
