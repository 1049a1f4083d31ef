import { fixedCrop, cropAround, type CropPath, type CropSquare } from '../pixels/crop';
import { median } from '../core/math/statistics';
import { CONFIDENT_SCORE, extent } from './body';
import { extentOf, squareOfAll, squareOfExtent } from './crop-extent';
import type { Sighting } from './people';

/**
 * A still crop may be this much larger than one that moves along: it keeps every trace of movement out of the points,
 * at the cost of a quarter of the pixels on the runner.
 */
const STILL_RATIO = 1.35;
/** Spacing of a moving crop's squares, s. */
const KNOT_SECONDS = 0.25;
/** Half of the time over which the hips' path is smoothed: a whole stride, so that the bounce is removed, s. */
const WAY_SECONDS = 0.75;
/** The same for the size, which breathes with every stride and changes slowly, s. */
const SIZE_SECONDS = 2.5;
/** A runner whose size changes by less over the clip keeps one crop size. */
const SIZE_CHANGE = 0.12;
/** Hips further from their smoothed path than this many body lengths were misread. */
const MISREAD_LENGTHS = 0.6;

/**
 * The crop that follows one person: a square that stands still where that holds the runner, otherwise one that moves
 * smoothly along with the hips.
 *
 * @param sightings ascending in time, at least one
 */
export function cropPathOf(sightings: readonly Sighting[]): CropPath {
	const kept = withoutMisread(sightings);
	const still = squareOfAll(kept.map(({ body }) => body));
	const moving = movingCrop(kept);
	const size = median(moving.squares.map((square) => square.size));
	return still.size <= STILL_RATIO * size ? fixedCrop(still) : moving;
}

function movingCrop(sightings: readonly Sighting[]): CropPath {
	const way = wayOf(sightings);
	// What the limbs need around the hips' path, in body lengths.
	const needed = squareOfExtent(
		extentOf(
			sightings.map(({ time, body }) => {
				const box = extent(body.keypoints, CONFIDENT_SCORE)!;
				const { x, y, length } = way(time);
				return {
					left: (box.left - x) / length,
					right: (box.right - x) / length,
					top: (box.top - y) / length,
					bottom: (box.bottom - y) / length
				};
			})
		)
	);
	const times = knotTimes(sightings[0]!.time, sightings.at(-1)!.time);
	return { times, squares: times.map((time) => squareOn(way(time), needed)) };
}

interface Place {
	readonly x: number;
	readonly y: number;
	/** Body length, pixels. */
	readonly length: number;
}

const squareOn = ({ x, y, length }: Place, needed: CropSquare): CropSquare =>
	cropAround(
		x + (needed.x + needed.size / 2) * length,
		y + (needed.y + needed.size / 2) * length,
		needed.size * length
	);

/** Evenly spaced from just before the first look to just after the last. */
function knotTimes(first: number, last: number): number[] {
	const steps = Math.max(1, Math.ceil((last - first) / KNOT_SECONDS)) + 2;
	const step = (last - first + 2 * KNOT_SECONDS) / steps;
	return Array.from({ length: steps + 1 }, (_, i) => first - KNOT_SECONDS + i * step);
}

function withoutMisread(sightings: readonly Sighting[]): readonly Sighting[] {
	const way = wayOf(sightings);
	const kept = sightings.filter(({ time, body }) => {
		const { x, y, length } = way(time);
		return Math.hypot(body.x - x, body.y - y) < MISREAD_LENGTHS * length;
	});
	return kept.length >= sightings.length / 2 ? kept : sightings;
}

/** Smoothed place and size of a person at any time. */
function wayOf(sightings: readonly Sighting[]): (time: number) => Place {
	const times = sightings.map(({ time }) => time);
	const values = (of: (sighting: Sighting) => number) => sightings.map(of);
	const xs = values(({ body }) => body.x);
	const ys = values(({ body }) => body.y);
	const logs = values(({ body }) => Math.log(body.length));
	const sizes = times.map((time) => localLine(times, logs, time, SIZE_SECONDS));
	const changes = Math.max(...sizes) - Math.min(...sizes) > SIZE_CHANGE;
	const steady = median(logs);
	return (time) => ({
		x: localLine(times, xs, time, WAY_SECONDS),
		y: localLine(times, ys, time, WAY_SECONDS),
		length: Math.exp(changes ? localLine(times, logs, time, SIZE_SECONDS) : steady)
	});
}

/**
 * Value at `time` of the line fitted to the samples around it, with more weight on near ones (LOWESS, Cleveland 1979,
 * without its second pass). Where few samples are near, the window grows until it holds three.
 */
export function localLine(
	times: readonly number[],
	values: readonly number[],
	time: number,
	halfWidth: number
): number {
	const nearest = times.map((t) => Math.abs(t - time)).sort((a, b) => a - b);
	const third = nearest[Math.min(2, nearest.length - 1)]!;
	const reach = Math.max(halfWidth, 1.5 * third);
	let [sum, meanTime, meanValue] = [0, 0, 0];
	const weights = times.map((t) => Math.max(0, 1 - (Math.abs(t - time) / reach) ** 3) ** 3);
	weights.forEach((weight, i) => {
		sum += weight;
		meanTime += weight * times[i]!;
		meanValue += weight * values[i]!;
	});
	meanTime /= sum;
	meanValue /= sum;
	let [spread, together] = [0, 0];
	weights.forEach((weight, i) => {
		spread += weight * (times[i]! - meanTime) ** 2;
		together += weight * (times[i]! - meanTime) * (values[i]! - meanValue);
	});
	// All looks at one time: there is no slope to estimate.
	return spread > 0 ? meanValue + (together / spread) * (time - meanTime) : meanValue;
}
