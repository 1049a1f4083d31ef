import type { RollReading } from '../core/model/recording';

/** Lines further than this from upright do not count as verticals, degrees. */
const WIDEST = 15;
/** Width of the votes' bins, degrees. */
const BIN = 0.25;
const BINS = Math.round((2 * WIDEST) / BIN) + 1;
/** Strips across the picture that vote separately, so that one tall object has one vote. */
const STRIPS = 24;
/** Radius of the window in which a line's direction is read, pixels: steps of a jagged edge average out. */
const WINDOW = 4;
/** Pixels beside the frame's border that do not vote. */
const EDGE = 2 * WINDOW + 2;
/** By how much a background pixel's brightness may change between the pictures. */
const STILL = 25;
/** Strongest share of the edges that votes. */
const STRONG_SHARE = 0.15;
/** How clearly a window must show one direction, 0..1. */
const COHERENT = 0.85;
/** Spread of the roll of hand-held and propped phones, degrees; of the lean of verticals across the picture when the camera looks up or down. */
const ROLL_PRIOR = 4;
const CONVERGENCE_PRIOR = 3;
const WIDEST_CONVERGENCE = 12;
/** Strips that must agree, and the lead of the best direction over any other, for an answer. */
const FEWEST_STRIPS = 3;
const LEAD = 1.3;
/** A strip's vote counts no more than this share of the strongest, and below this share not as agreement. */
const LOUDEST_SHARE = 0.4;
const AGREEMENT_SHARE = 0.05;
/** Spread of the answers on rendered rooms and drawn stripes, degrees. */
const ERROR_DEGREES = 0.5;
/** Directions further apart than this are different answers, degrees. */
const APART = 1.5;

/**
 * Camera roll from upright lines of the background (door frames, walls, posts), which stay upright whichever way the
 * camera is turned. Edges that stay still over the pictures vote with their direction (structure tensor, Bigün &
 * Granlund 1987); verticals of a camera that looks up or down converge, so the direction may change evenly across the
 * picture.
 *
 * @param pictures RGB bytes of `size x size` squares around the whole frame at different times, at least one
 * @param frame size of the upright frame: its own border is no line
 * @returns `null` when no direction is clear
 */
export function rollFromVerticals(
	pictures: readonly Uint8Array[],
	size: number,
	frame: { readonly width: number; readonly height: number }
): RollReading | null {
	const { luma, still } = background(pictures, size);
	const longer = Math.max(frame.width, frame.height);
	const votes = capped(
		votesOf(luma, still, size, {
			x: (size * (1 - frame.width / longer)) / 2 + EDGE,
			y: (size * (1 - frame.height / longer)) / 2 + EDGE
		})
	);
	let best = { score: 0, bin: 0, tilt: 0, strips: 0 };
	const scores = new Float64Array(BINS);
	for (let tilt = -WIDEST_CONVERGENCE; tilt <= WIDEST_CONVERGENCE; tilt++) {
		const prior = Math.exp(-0.5 * (tilt / CONVERGENCE_PRIOR) ** 2);
		const sum = sumAlong(votes, tilt);
		for (let bin = 0; bin < BINS; bin++) {
			const degrees = bin * BIN - WIDEST;
			const score = sum.score[bin]! * prior * Math.exp(-0.5 * (degrees / ROLL_PRIOR) ** 2);
			scores[bin] = Math.max(scores[bin]!, score);
			if (score > best.score) best = { score, bin, tilt, strips: sum.strips[bin]! };
		}
	}
	const rival = scores.reduce(
		(highest, score, bin) =>
			Math.abs(bin - best.bin) * BIN > APART ? Math.max(highest, score) : highest,
		0
	);
	if (best.strips < FEWEST_STRIPS || best.score < LEAD * rival) return null;
	return {
		degrees: peakNear(best.bin, sumAlong(votes, best.tilt).score),
		sdDegrees: ERROR_DEGREES
	};
}

/** The prior picks the peak, the votes alone say where it is: climb to its top, then take its centre of gravity. */
function peakNear(start: number, score: Float64Array): number {
	let top = start;
	for (let bin = start - 4; bin <= start + 4; bin++) if ((score[bin] ?? 0) > score[top]!) top = bin;
	let [sum, moment] = [0, 0];
	for (let bin = top - 3; bin <= top + 3; bin++) {
		sum += score[bin] ?? 0;
		moment += (score[bin] ?? 0) * bin;
	}
	return (moment / sum) * BIN - WIDEST;
}

/** Median brightness over the pictures, and which pixels hardly change. */
function background(pictures: readonly Uint8Array[], size: number) {
	const count = size * size;
	const luma = new Float32Array(count);
	const still = new Uint8Array(count);
	const values = new Float32Array(pictures.length);
	for (let i = 0; i < count; i++) {
		for (let n = 0; n < pictures.length; n++) {
			const rgb = pictures[n]!;
			const value = 0.299 * rgb[3 * i]! + 0.587 * rgb[3 * i + 1]! + 0.114 * rgb[3 * i + 2]!;
			// Sorted as they come: a call of sort() for these few costs several times as much.
			let place = n;
			for (; place > 0 && values[place - 1]! > value; place--) values[place] = values[place - 1]!;
			values[place] = value;
		}
		luma[i] = values[values.length >> 1]!;
		still[i] = values[values.length - 1]! - values[0]! < STILL ? 1 : 0;
	}
	return { luma, still };
}

/** Directions of near-upright edges, `votes[strip][bin]`. */
function votesOf(
	luma: Float32Array,
	still: Uint8Array,
	size: number,
	margin: { readonly x: number; readonly y: number }
): Float64Array[] {
	const xx = new Float32Array(size * size);
	const xy = new Float32Array(size * size);
	const yy = new Float32Array(size * size);
	for (let row = 1; row < size - 1; row++)
		for (let column = 1; column < size - 1; column++) {
			const i = row * size + column;
			const topLeft = luma[i - size - 1]!;
			const topRight = luma[i - size + 1]!;
			const bottomLeft = luma[i + size - 1]!;
			const bottomRight = luma[i + size + 1]!;
			// Scharr's weights: Sobel's read small angles too small.
			const right = topRight + bottomRight - topLeft - bottomLeft;
			const down = bottomLeft + bottomRight - topLeft - topRight;
			const gx = 10 * (luma[i + 1]! - luma[i - 1]!) + 3 * right;
			const gy = 10 * (luma[i + size]! - luma[i - size]!) + 3 * down;
			xx[i] = gx * gx;
			xy[i] = gx * gy;
			yy[i] = gy * gy;
		}
	const [sxx, sxy, syy] = [xx, xy, yy].map((tensor) => blurred(tensor, size));
	const strength = sxx!.map((value, i) => value + syy![i]!);
	const threshold =
		Float32Array.from(strength).sort()[Math.floor((1 - STRONG_SHARE) * strength.length)]!;
	const votes = Array.from({ length: STRIPS }, () => new Float64Array(BINS));
	for (let row = Math.ceil(margin.y); row < size - margin.y; row++)
		for (let column = Math.ceil(margin.x); column < size - margin.x; column++) {
			const i = row * size + column;
			if (!still[i] || strength[i]! <= threshold) continue;
			const difference = sxx![i]! - syy![i]!;
			if (Math.hypot(difference, 2 * sxy![i]!) < COHERENT * strength[i]!) continue;
			const degrees = (90 / Math.PI) * Math.atan2(2 * sxy![i]!, difference);
			if (Math.abs(degrees) > WIDEST) continue;
			const strip = Math.floor((column / size) * STRIPS);
			votes[strip]![Math.round((degrees + WIDEST) / BIN)]! += 1;
		}
	return votes.map(smoothed);
}

/** Two box means of {@link WINDOW} radius over rows and columns. */
function blurred(values: Float32Array, size: number): Float32Array {
	let result = values;
	for (const step of [1, size, 1, size]) {
		const source = result;
		result = new Float32Array(source.length);
		const across = step === 1 ? size : 1;
		for (let line = 0; line < size; line++) {
			let sum = 0;
			for (let k = -WINDOW; k < size; k++) {
				const [enter, leave] = [k + WINDOW, k - WINDOW - 1];
				if (enter < size) sum += source[line * across + enter * step]!;
				if (leave >= 0) sum -= source[line * across + leave * step]!;
				if (k >= 0) result[line * across + k * step] = sum;
			}
		}
	}
	return result;
}

/** Votes spread over neighbouring bins. */
function smoothed(votes: Float64Array): Float64Array {
	return votes.map((_, bin) => {
		let sum = 0;
		for (let k = -4; k <= 4; k++) sum += (votes[bin + k] ?? 0) * Math.exp(-0.5 * (k / 2) ** 2);
		return sum;
	});
}

/** Votes as shares of the loudest, none above {@link LOUDEST_SHARE}. */
function capped(votes: readonly Float64Array[]): Float64Array[] {
	const loudest = Math.max(1, ...votes.map((own) => Math.max(...own)));
	return votes.map((own) => own.map((vote) => Math.min(LOUDEST_SHARE, vote / loudest)));
}

/** Votes for each direction at the middle of the picture when it changes by `tilt` degrees across it. */
function sumAlong(votes: readonly Float64Array[], tilt: number) {
	const score = new Float64Array(BINS);
	const strips = new Float64Array(BINS);
	votes.forEach((own, strip) => {
		const shift = Math.round((tilt * ((strip + 0.5) / STRIPS - 0.5)) / BIN);
		for (let bin = 0; bin < BINS; bin++) {
			const vote = own[bin + shift] ?? 0;
			score[bin]! += vote;
			if (vote > AGREEMENT_SHARE) strips[bin]!++;
		}
	});
	return { score, strips };
}
