import { LEG_JOINTS, legIndex, pairCentre } from '../model/legs';
import { median } from '../math/statistics';
import { movingMean } from '../math/moving-mean';
import { SIDES, type Tracks } from '../model/tracks';

/** A runner whose size changes by less than this over the clip counts as constant in size. */
const STEADY_SHARE = 0.06;

/** Strides over which leg length is averaged: knees that bend towards the camera shorten it within a stride. */
const WINDOW_STRIDES = 3;

/** Tracks in which the runner keeps one size, and the way back to picture coordinates. */
export interface ScaleNormalisation {
	readonly tracks: Tracks;
	/** Same frames and points as `tracks`, at the size seen in the picture. */
	readonly denormalise: (tracks: Tracks) => Tracks;
	/** Undoes {@link denormalise}. */
	readonly normalise: (tracks: Tracks) => Tracks;
}

/**
 * Removes changes of size, as when a runner comes nearer or the camera zooms: every frame is scaled about the hips so
 * that leg length, averaged over {@link WINDOW_STRIDES} strides, stays at its median. Angles do not change. Tracks
 * whose size hardly changes are returned as they are.
 *
 * @param stride seconds
 */
export function normaliseScale(tracks: Tracks, stride: number): ScaleNormalisation {
	const size = movingMean(tracks.times, legLengths(tracks), WINDOW_STRIDES * stride);
	const typical = median(size);
	if (!(rangeOf(size) > STEADY_SHARE * typical))
		return { tracks, denormalise: same, normalise: same };
	const evenly = (picture: Tracks) => scaled(picture, tracks, (frame) => typical / size[frame]!);
	return {
		tracks: evenly(tracks),
		normalise: evenly,
		denormalise: (even) => scaled(even, tracks, (frame) => size[frame]! / typical)
	};
}

const same = (tracks: Tracks): Tracks => tracks;

/** Largest less smallest known value. */
function rangeOf(values: Float64Array): number {
	let smallest = Infinity;
	let largest = -Infinity;
	for (let i = 0; i < values.length; i++) {
		const value = values[i]!;
		if (value < smallest) smallest = value;
		if (value > largest) largest = value;
	}
	return largest - smallest;
}

/** Hip to knee to ankle, mean of the legs that are seen, pixels a frame; `NaN` where neither is. */
function legLengths(tracks: Tracks): Float64Array {
	const sum = new Float64Array(tracks.times.length);
	const legs = new Uint8Array(sum.length);
	for (const side of SIDES) {
		const [hip, knee, ankle] = LEG_JOINTS.map((joint) => {
			const k = legIndex(side, joint);
			return { x: tracks.x[k]!, y: tracks.y[k]! };
		}) as [Joint, Joint, Joint];
		for (let i = 0; i < sum.length; i++) {
			const thighX = hip.x[i]! - knee.x[i]!;
			const thighY = hip.y[i]! - knee.y[i]!;
			const shankX = knee.x[i]! - ankle.x[i]!;
			const shankY = knee.y[i]! - ankle.y[i]!;
			const length =
				Math.sqrt(thighX * thighX + thighY * thighY) + Math.sqrt(shankX * shankX + shankY * shankY);
			if (length !== length) continue;
			sum[i]! += length;
			legs[i]!++;
		}
	}
	for (let i = 0; i < sum.length; i++) sum[i]! /= legs[i]!;
	return sum;
}

interface Joint {
	readonly x: Float64Array;
	readonly y: Float64Array;
}

/** Moves every point towards or away from the hips that `about` has in the same frame. */
function scaled(tracks: Tracks, about: Tracks, factorOf: (frame: number) => number): Tracks {
	const hip = pairCentre(about, 'hip');
	const along = (columns: readonly Float64Array[], centre: Float64Array) =>
		columns.map((column) =>
			column.map((value, frame) => centre[frame]! + (value - centre[frame]!) * factorOf(frame))
		);
	return { ...tracks, x: along(tracks.x, hip.x), y: along(tracks.y, hip.y) };
}
