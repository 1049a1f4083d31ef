import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherBodiesIn } from '../../../../src/core/select/other-body';
import type { Tracks } from '../../../../src/core/model/tracks';
import { withNoise } from '../../../helpers/noise';
import { syntheticRunner } from '../../../helpers/synthetic-runner';

describe('another body in the same place', () => {
	const { tracks, truth } = syntheticRunner({ seconds: 6 });
	const middle = tracks.times.length >> 1;

	it('is found at the frame of the cut, whoever is taller', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 1e6 }),
				fc.constantFrom(0.8, 0.86, 1.16, 1.25),
				(seed, size) => {
					const noisy = withNoise(tracks, truth, 'phone', seed);
					const cut = spliced(noisy, scaled(noisy, size), middle, 9);
					expect(otherBodiesIn(cut, truth.legLengthPixels)).toEqual([middle]);
				}
			),
			{ numRuns: 8 }
		);
	});

	it('is not the seam of a loop, nor a runner who comes nearer, nor noise', () => {
		const noisy = withNoise(tracks, truth, 'phone', 3);
		const seam = spliced(noisy, noisy, middle, 9);
		const nearer = scaled(noisy, (i) => 1 + (0.3 * i) / noisy.times.length);
		for (const one of [noisy, seam, nearer, withNoise(tracks, truth, 'bad', 3)])
			expect(otherBodiesIn(one, truth.legLengthPixels)).toEqual([]);
	});
});

/** The second from `frame` on, a few frames further into its stride. */
function spliced(first: Tracks, second: Tracks, frame: number, later: number): Tracks {
	const join = (from: readonly Float64Array[]) => (column: Float64Array, k: number) =>
		column.map((value, i) => (i < frame ? value : from[k]![(i + later) % column.length]!));
	return {
		...first,
		x: first.x.map(join(second.x)),
		y: first.y.map(join(second.y)),
		score: first.score.map(join(second.score))
	};
}

/** Larger or smaller about the middle of the picture. */
function scaled(tracks: Tracks, size: number | ((frame: number) => number)): Tracks {
	const at = (i: number) => (typeof size === 'number' ? size : size(i));
	const about = (middle: number) => (column: Float64Array) =>
		column.map((value, i) => middle + (value - middle) * at(i));
	return {
		...tracks,
		x: tracks.x.map(about(tracks.width / 2)),
		y: tracks.y.map(about(tracks.height / 2))
	};
}
