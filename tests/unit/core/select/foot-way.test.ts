import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loopDirection, refuseNoWay } from '../../../../src/core/select/foot-way';
import { keypointIndex, SIDES, type Tracks } from '../../../../src/core/model/tracks';
import { withNoise } from '../../../helpers/noise';
import { ENDURANCE, SPRINT, syntheticRunner, WALK } from '../../../helpers/synthetic-runner';

describe('the way of the feet', () => {
	// Of 15 minutes only every 14th frame is looked at: a stride takes 21.
	it.each([0.1, 3, 15, 25])('leads forwards in a clip of %s minutes', (minutes) => {
		const { tracks, truth } = syntheticRunner({ framesPerSecond: 30, seconds: 60 * minutes });
		expect(loopDirection(tracks, truth.legLengthPixels)).toBeGreaterThan(0.3);
	});

	const gaits = { endurance: ENDURANCE, sprint: SPRINT, walk: WALK };

	for (const [name, gait] of Object.entries(gaits))
		it(`leads forwards whichever way the runner faces, under the worst noise: ${name}`, () => {
			for (const facing of SIDES)
				for (const seed of [1, 2, 3]) {
					const { tracks, truth } = syntheticRunner({ ...gait, facing, seconds: 4 });
					const noisy = withNoise(tracks, truth, 'bad', seed);
					expect(() => refuseNoWay(noisy, truth.legLengthPixels, facing)).not.toThrow();
				}
		});

	it('leads backwards when the clip is played backwards, by exactly as much', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1e6 }), fc.constantFrom(...SIDES), (seed, facing) => {
				const { tracks, truth } = syntheticRunner({ facing, seconds: 3 });
				const noisy = withNoise(tracks, truth, 'phone', seed);
				const [on, back] = [noisy, reversed(noisy)].map((t) =>
					loopDirection(t, truth.legLengthPixels)
				);
				// The last frames may fall between two steps.
				expect(back).toBeCloseTo(-on!, 1);
				expect(() => refuseNoWay(reversed(noisy), truth.legLengthPixels, facing)).toThrow(
					expect.objectContaining({ code: 'no-gait', details: { backwards: 1 } })
				);
			}),
			{ numRuns: 8 }
		);
	});

	it('does not exist where the feet never come behind the hips, as on a bicycle', () => {
		const { tracks, truth } = syntheticRunner({ facing: 'right', seconds: 3 });
		const seated = shiftedHips(tracks, -0.75 * truth.legLengthPixels);
		expect(() => refuseNoWay(seated, truth.legLengthPixels, 'right')).toThrow(
			expect.objectContaining({ code: 'no-gait', details: {} })
		);
	});

	it('is not judged of legs that are not seen', () => {
		const { tracks, truth } = syntheticRunner({ facing: 'right', seconds: 3 });
		const none = (column: Float64Array) => column.map(() => NaN);
		const legs = SIDES.flatMap((side) =>
			(['knee', 'ankle'] as const).map((joint) => keypointIndex(`${side}_${joint}`))
		);
		const hidden = (columns: readonly Float64Array[]) =>
			columns.map((column, k) => (legs.includes(k) ? none(column) : column));
		const unseen = { ...tracks, x: hidden(tracks.x), y: hidden(tracks.y) };
		expect(() => refuseNoWay(unseen, truth.legLengthPixels, 'right')).not.toThrow();
	});
});

const reversed = (tracks: Tracks): Tracks => {
	const turned = (column: Float64Array) => column.toReversed();
	const { x, y, score } = tracks;
	return { ...tracks, x: x.map(turned), y: y.map(turned), score: score.map(turned) };
};

function shiftedHips(tracks: Tracks, by: number): Tracks {
	const hips = SIDES.map((side) => keypointIndex(`${side}_hip`));
	return {
		...tracks,
		x: tracks.x.map((column, k) => (hips.includes(k) ? column.map((x) => x + by) : column))
	};
}
