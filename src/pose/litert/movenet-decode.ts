import { KEYPOINT_COUNT } from '../../core/model/tracks';

/** Channels of the feature map, and of the layer between it and a head's answer. */
const FEATURES = 24;
const HIDDEN = 96;
/** [row, column] of each keypoint. */
const ANSWERS = 2 * KEYPOINT_COUNT;

/** Weights of a head: a depthwise convolution of 3 x 3, then two layers on each cell, the first with a ReLU. */
interface Head {
	/** 3 x 3 x {@link FEATURES} */
	readonly depthwise: Float32Array;
	/** {@link FEATURES} x {@link HIDDEN} */
	readonly expand: Float32Array;
	readonly expandBias: Float32Array;
	/** {@link HIDDEN} x {@link ANSWERS} */
	readonly project: Float32Array;
	readonly projectBias: Float32Array;
}

/** What MoveNet does after its maps: it is needed in a few cells only, and so is no part of the converted network. */
export interface MoveNetHeads {
	/** Cells along each side of the maps. */
	readonly side: number;
	/** Where the keypoints of a person lie, seen from that person's centre, cells. */
	readonly regress: Head;
	/** Where in its cell a keypoint lies, cells. */
	readonly offset: Head;
	/** How much a centre counts in each cell: persons in the middle are preferred. */
	readonly centreWeights: Float32Array;
	/** Added to the distance, in cells, by which the heat of a cell is divided. */
	readonly distanceOffset: number;
	/** Fraction of the square in a cell. */
	readonly cellSize: number;
}

/** What the network gives, row by row. */
export interface MoveNetMaps {
	/** side x side x {@link KEYPOINT_COUNT}, logits */
	readonly heat: Float32Array;
	/** side x side, logits */
	readonly centre: Float32Array;
	/** side x side x {@link FEATURES} */
	readonly features: Float32Array;
}

/**
 * Reads a file of heads (`models/<name>/<name>-heads.bin`; float32, little-endian).
 *
 * @param side cells along each side of the maps
 * @throws {Error} when the length is another
 */
export function readHeads(file: ArrayBuffer, side: number): MoveNetHeads {
	const values = new Float32Array(file);
	let at = 0;
	const take = (count: number) => values.subarray(at, (at += count));
	const head = (): Head => ({
		depthwise: take(9 * FEATURES),
		expand: take(FEATURES * HIDDEN),
		expandBias: take(HIDDEN),
		project: take(HIDDEN * ANSWERS),
		projectBias: take(ANSWERS)
	});
	const [regress, offset, centreWeights] = [head(), head(), take(side * side)];
	const [distanceOffset, cellSize] = take(2);
	if (cellSize === undefined || at !== values.length)
		throw new Error('The heads of MoveNet do not have the length expected.');
	return { side, regress, offset, centreWeights, distanceOffset: distanceOffset!, cellSize };
}

/**
 * Keypoints from the maps, as the graph that Google published computes them: the person whose centre is hottest, the
 * keypoints expected from there, and for each the cell that is hot and near it.
 *
 * @returns 17 x [x, y, score], x and y as fractions of the square
 */
export function decodeMoveNet(maps: MoveNetMaps, heads: MoveNetHeads): Float32Array {
	const { side, cellSize } = heads;
	const middle = hottestCentre(maps.centre, heads);
	const hidden = new Float32Array(HIDDEN);
	const gathered = new Float32Array(FEATURES);
	const askedAt = (head: Head, cell: number) => {
		gather(maps.features, head.depthwise, side, cell, gathered);
		expandInto(hidden, head, gathered);
		return (answer: number) => answerOf(head, hidden, answer);
	};
	const fromMiddle = askedAt(heads.regress, middle);
	// The offsets use the same memory.
	const expected = Float32Array.from({ length: ANSWERS }, (_, answer) => fromMiddle(answer));
	const [row, column] = [Math.floor(middle / side), middle % side];
	const keypoints = new Float32Array(KEYPOINT_COUNT * 3);
	for (let k = 0; k < KEYPOINT_COUNT; k++) {
		const at = hottestNear(
			maps.heat,
			heads,
			k,
			row + expected[2 * k]!,
			column + expected[2 * k + 1]!
		);
		const inCell = askedAt(heads.offset, at);
		keypoints[3 * k] = ((at % side) + inCell(2 * k + 1)) * cellSize;
		keypoints[3 * k + 1] = (Math.floor(at / side) + inCell(2 * k)) * cellSize;
		keypoints[3 * k + 2] = sigmoid(maps.heat[at * KEYPOINT_COUNT + k]!);
	}
	return keypoints;
}

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** First cell whose centre, weighted by its place, is hottest. */
function hottestCentre(centre: Float32Array, { centreWeights }: MoveNetHeads): number {
	let [best, at] = [-Infinity, 0];
	for (let cell = 0; cell < centre.length; cell++) {
		const value = sigmoid(centre[cell]!) * centreWeights[cell]!;
		if (value > best) [best, at] = [value, cell];
	}
	return at;
}

/** First cell of a keypoint whose heat, divided by its distance from a place, is greatest. */
function hottestNear(
	heat: Float32Array,
	{ side, distanceOffset }: MoveNetHeads,
	keypoint: number,
	y: number,
	x: number
): number {
	let [best, at] = [-Infinity, 0];
	// Even at no distance, a cell with less heat than this could not be the hottest: most need no exponential.
	let least = -Infinity;
	for (let row = 0, cell = 0; row < side; row++)
		for (let column = 0; column < side; column++, cell++) {
			const logit = heat[cell * KEYPOINT_COUNT + keypoint]!;
			if (logit <= least) continue;
			const distance = Math.sqrt((row - y) ** 2 + (column - x) ** 2);
			const value = sigmoid(logit) / (distance + distanceOffset);
			if (value <= best) continue;
			[best, at] = [value, cell];
			const heatNeeded = best * distanceOffset;
			least = Math.log(heatNeeded / (1 - heatNeeded));
		}
	return at;
}

/** The depthwise convolution in one cell; outside the map there are zeros. */
function gather(
	features: Float32Array,
	weights: Float32Array,
	side: number,
	cell: number,
	into: Float32Array
): void {
	into.fill(0);
	const [row, column] = [Math.floor(cell / side), cell % side];
	for (let y = Math.max(0, row - 1); y <= Math.min(side - 1, row + 1); y++)
		for (let x = Math.max(0, column - 1); x <= Math.min(side - 1, column + 1); x++) {
			const weightsAt = ((y - row + 1) * 3 + (x - column + 1)) * FEATURES;
			const from = (y * side + x) * FEATURES;
			for (let c = 0; c < FEATURES; c++) into[c]! += features[from + c]! * weights[weightsAt + c]!;
		}
}

function expandInto(hidden: Float32Array, { expand, expandBias }: Head, input: Float32Array): void {
	hidden.set(expandBias);
	for (let c = 0; c < FEATURES; c++)
		for (let i = 0; i < HIDDEN; i++) hidden[i]! += input[c]! * expand[c * HIDDEN + i]!;
	for (let i = 0; i < HIDDEN; i++) if (hidden[i]! < 0) hidden[i] = 0;
}

function answerOf({ project, projectBias }: Head, hidden: Float32Array, answer: number): number {
	let sum = projectBias[answer]!;
	for (let i = 0; i < HIDDEN; i++) sum += hidden[i]! * project[i * ANSWERS + answer]!;
	return sum;
}
