import type { GreyPicture } from './grey-picture';

export interface Place {
	readonly x: number;
	readonly y: number;
}

/** A patch around a place, pixels to each side. */
export interface PatchSize {
	readonly halfWidth: number;
	readonly halfHeight: number;
}

/** A patch and where its middle is, pixels of the picture. */
export interface Patch extends PatchSize {
	readonly at: Place;
}

/** Pixels with less contrast than this (SD, of 255) show nothing that could be followed. */
const LEAST_CONTRAST = 3;

/** The patch's middle counts more than its rim: SD of the weights, shares of the half width and height. */
const WEIGHT_SD = 0.6;

/**
 * Where a patch of one picture is in the next: the highest normalised cross-correlation, between pixels by a parabola
 * through its neighbours (Lewis 1995, Fast normalized cross-correlation).
 *
 * @param at the patch's middle in `from`, pixels of the picture
 * @param expected how far it has probably moved
 * @param reach how far from there it is searched, pixels each way
 * @returns how far it moved and the correlation there; `null` without contrast, where the patch is not in the picture, or when the best
 *   place lies on the rim of the search
 */
export function patchMotion(
	from: GreyPicture,
	to: GreyPicture,
	at: Place,
	expected: Place,
	size: PatchSize,
	reach: number
): (Place & { readonly correlation: number }) | null {
	if (!isInside(from, at, size)) return null;
	const { halfWidth, halfHeight } = size;
	const weights = patchWeights(halfWidth, halfHeight);
	const patch = region(from, at, halfWidth, halfHeight);
	const target = { x: at.x + expected.x, y: at.y + expected.y };
	const search = region(to, target, halfWidth + reach, halfHeight + reach);
	if (standardise(patch, weights) < LEAST_CONTRAST) return null;
	const weighted = patch.map((value, i) => value * weights[i]!);
	const side = 2 * reach + 1;
	const scores = new Float32Array(side * side);
	let best = 0;
	for (let i = 0; i < scores.length; i++) {
		const [row, column] = [Math.floor(i / side), i % side];
		scores[i] = correlation(search, row, column, {
			weights,
			weighted,
			halfWidth,
			halfHeight,
			reach
		});
		if (scores[i]! > scores[best]!) best = i;
	}
	const [row, column] = [Math.floor(best / side), best % side];
	if (row === 0 || column === 0 || row === side - 1 || column === side - 1) return null;
	return {
		x: expected.x + column - reach + peak(scores, best, 1),
		y: expected.y + row - reach + peak(scores, best, side),
		correlation: scores[best]!
	};
}

/** The picture with nothing left in it but these patches: all that {@link patchMotion} reads of the first picture. */
export function onlyPatches(picture: GreyPicture, patches: readonly Patch[]): GreyPicture {
	const { width, height } = picture;
	const values = new Float32Array(width * height);
	for (const { at, halfWidth, halfHeight } of patches) {
		// Between pixels the next one counts as well.
		const columns = [Math.floor(at.x) - halfWidth - 1, Math.ceil(at.x) + halfWidth + 2] as const;
		const rows = [Math.floor(at.y) - halfHeight - 1, Math.ceil(at.y) + halfHeight + 2] as const;
		const [left, right] = columns.map((column) => Math.max(0, Math.min(width, column)));
		for (let row = Math.max(0, rows[0]); row < Math.min(height, rows[1]); row++)
			values.set(
				picture.values.subarray(row * width + left!, row * width + right!),
				row * width + left!
			);
	}
	return { ...picture, values };
}

interface Matching extends PatchSize {
	readonly weights: Float32Array;
	/** The standardised patch times its weights. */
	readonly weighted: Float32Array;
	readonly reach: number;
}

/** Of the patch with the part of the searched region that begins at a row and column. */
function correlation(
	search: Float32Array,
	row: number,
	column: number,
	{ weights, weighted, halfWidth, halfHeight, reach }: Matching
): number {
	const width = 2 * halfWidth + 1;
	const stride = 2 * (halfWidth + reach) + 1;
	let [sum, squares, product] = [0, 0, 0];
	for (let y = 0, i = 0; y < 2 * halfHeight + 1; y++) {
		let k = (row + y) * stride + column;
		for (let x = 0; x < width; x++, i++, k++) {
			const value = search[k]!;
			const share = weights[i]! * value;
			sum += share;
			squares += share * value;
			product += weighted[i]! * value;
		}
	}
	return product / Math.sqrt(Math.max(1, squares - sum * sum));
}

/** Gaussian weights with sum 1. */
function patchWeights(halfWidth: number, halfHeight: number): Float32Array {
	const width = 2 * halfWidth + 1;
	const weights = new Float32Array(width * (2 * halfHeight + 1)).map((_, i) => {
		const x = ((i % width) - halfWidth) / (WEIGHT_SD * halfWidth);
		const y = (Math.floor(i / width) - halfHeight) / (WEIGHT_SD * halfHeight);
		return Math.exp(-(x * x + y * y) / 2);
	});
	const sum = weights.reduce((total, weight) => total + weight, 0);
	return weights.map((weight) => weight / sum);
}

/** Brings a patch to weighted mean 0 and SD 1, in place; returns the SD that it had. */
function standardise(patch: Float32Array, weights: Float32Array): number {
	let mean = 0;
	for (let i = 0; i < patch.length; i++) mean += weights[i]! * patch[i]!;
	let variance = 0;
	for (let i = 0; i < patch.length; i++) variance += weights[i]! * (patch[i]! - mean) ** 2;
	const sd = Math.sqrt(variance);
	for (let i = 0; i < patch.length; i++) patch[i] = (patch[i]! - mean) / (sd || 1);
	return sd;
}

/** The picture around a place between pixels (bilinear); beyond its rim, the rim's pixels. */
function region(
	{ values, width, height }: GreyPicture,
	{ x, y }: Place,
	halfWidth: number,
	halfHeight: number
): Float32Array {
	const [left, top] = [Math.floor(x) - halfWidth, Math.floor(y) - halfHeight];
	const [columns, rows] = [2 * halfWidth + 1, 2 * halfHeight + 1];
	const [shareX, shareY] = [x - Math.floor(x), y - Math.floor(y)];
	const within = (value: number, size: number) => Math.max(0, Math.min(size - 1, value));
	const out = new Float32Array(columns * rows);
	for (let row = 0, i = 0; row < rows; row++) {
		const above = within(top + row, height) * width;
		const below = within(top + row + 1, height) * width;
		for (let column = 0; column < columns; column++, i++) {
			const before = within(left + column, width);
			const after = within(left + column + 1, width);
			const upper = values[above + before]! * (1 - shareX) + values[above + after]! * shareX;
			const lower = values[below + before]! * (1 - shareX) + values[below + after]! * shareX;
			out[i] = upper + shareY * (lower - upper);
		}
	}
	return out;
}

const isInside = ({ width, height }: GreyPicture, { x, y }: Place, size: PatchSize): boolean =>
	x - size.halfWidth >= 0 &&
	y - size.halfHeight >= 0 &&
	x + size.halfWidth <= width - 1 &&
	y + size.halfHeight <= height - 1;

/** By how much the top of the parabola through a peak and its two neighbours lies beside the peak. */
function peak(scores: Float32Array, at: number, step: number): number {
	const [before, top, after] = [scores[at - step]!, scores[at]!, scores[at + step]!];
	const bend = before - 2 * top + after;
	return bend < 0 ? (before - after) / (2 * bend) : 0;
}
