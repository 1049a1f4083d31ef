import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutWeakPoints } from '../../../../src/core/select/weak-points';
import { facingOf } from '../../../../src/core/select/facing';
import { exchanged } from '../../../../src/core/model/legs';
import { SIDES, type Side } from '../../../../src/core/model/tracks';
import { LEG_KEYPOINTS, withNoise, withSwaps } from '../../../helpers/noise';
import { ENDURANCE, SPRINT, syntheticRunner, WALK } from '../../../helpers/synthetic-runner';

describe('the direction a runner faces', () => {
	const gaits = { endurance: ENDURANCE, sprint: SPRINT, walk: WALK };

	for (const [name, gait] of Object.entries(gaits))
		for (const facing of SIDES)
			for (const upperBody of [true, false])
				it(`is found under the worst noise: ${name}, ${facing}, ${upperBody ? 'whole body' : 'legs only'}`, () => {
					for (const seed of [1, 2, 3]) {
						const { tracks, truth } = syntheticRunner({ ...gait, facing, upperBody, seconds: 4 });
						const noisy = withoutWeakPoints(withNoise(tracks, truth, 'bad', seed));
						expect(facingOf(noisy, truth.legLengthPixels)).toBe(facing);
					}
				});

	it('does not depend on which leg is called left, frame by frame', () => {
		fc.assert(
			fc.property(side, fc.integer({ min: 1, max: 1e6 }), (facing, seed) => {
				const { tracks, truth } = syntheticRunner({ facing, seconds: 3, upperBody: false });
				const renamed = exchanged(tracks, LEG_KEYPOINTS, () => true);
				const swapped = withSwaps(tracks, [1, 4, 9, 16], seed).tracks;
				expect(facingOf(renamed, truth.legLengthPixels)).toBe(facing);
				expect(facingOf(swapped, truth.legLengthPixels)).toBe(facing);
			}),
			{ numRuns: 8 }
		);
	});

	it('is turned by the mirror', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
				const { tracks, truth } = syntheticRunner({ seconds: 3 });
				const noisy = withNoise(tracks, truth, 'phone', seed);
				const mirrored = { ...noisy, x: noisy.x.map((c) => c.map((x) => noisy.width - x)) };
				const [plain, mirror] = [noisy, mirrored].map((t) => facingOf(t, truth.legLengthPixels));
				expect(plain).toBe('right');
				expect(mirror).toBe('left');
			}),
			{ numRuns: 8 }
		);
	});

	it('is found when the camera is rolled by 8 degrees either way', () => {
		for (const cameraRollDegrees of [-8, 8])
			for (const facing of SIDES) {
				const { tracks, truth } = syntheticRunner({ facing, cameraRollDegrees, upperBody: false });
				expect(facingOf(withoutWeakPoints(tracks), truth.legLengthPixels)).toBe(facing);
			}
	});
});

const side = fc.constantFrom<Side>('left', 'right');
