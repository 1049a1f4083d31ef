import { FOOT_POINT_NAMES } from '../core/model/feet';
import { KEYPOINT_COUNT } from '../core/model/tracks';

/** Maps along each side of the square, and maps in all. */
const SIDE = 64;
const MAPS = 39;
/** BlazePose's landmark of each COCO keypoint, then of heels and toes. */
const LANDMARKS = [0, 2, 5, 7, 8, 11, 12, 13, 14, 15, 16, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32];
/** Cells each way around the hottest one that a point is the mean of. */
const AROUND = 3;

/**
 * Points from BlazePose's heatmaps: for each the mean place of the 7 x 7 cells around its hottest one, weighted by
 * their heat. The regression that the graph offers besides is off by two to four times as much.
 *
 * @param heat 64 x 64 x 39, logits, row by row
 * @returns 17 x [x, y, score] and four more for heels and toes, x and y as fractions of the square
 */
export function decodeBlazePose(heat: Float32Array): Float32Array {
	const points = new Float32Array((KEYPOINT_COUNT + FOOT_POINT_NAMES.length) * 3);
	LANDMARKS.forEach((map, point) => {
		const hottest = hottestCell(heat, map);
		const [row, column] = [Math.floor(hottest / SIDE), hottest % SIDE];
		let [sum, sumX, sumY] = [0, 0, 0];
		for (let y = Math.max(0, row - AROUND); y <= Math.min(SIDE - 1, row + AROUND); y++)
			for (let x = Math.max(0, column - AROUND); x <= Math.min(SIDE - 1, column + AROUND); x++) {
				const weight = sigmoid(heat[(y * SIDE + x) * MAPS + map]!);
				sum += weight;
				sumX += weight * x;
				sumY += weight * y;
			}
		points[3 * point] = sumX / sum / SIDE;
		points[3 * point + 1] = sumY / sum / SIDE;
		points[3 * point + 2] = sigmoid(heat[hottest * MAPS + map]!);
	});
	return points;
}

/** First cell of a map with the most heat. */
function hottestCell(heat: Float32Array, map: number): number {
	let [best, at] = [-Infinity, 0];
	for (let cell = 0; cell < SIDE * SIDE; cell++) {
		const value = heat[cell * MAPS + map]!;
		if (value > best) [best, at] = [value, cell];
	}
	return at;
}

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));
