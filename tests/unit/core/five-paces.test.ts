import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/core/model/tracks';
import { analysed } from '../../helpers/analysed';
import { howMany } from '../../helpers/how-many';
import { seenByMovingCamera } from '../../helpers/irregular-runner';
import { withMissing, withNoise, withSwaps } from '../../helpers/noise';
import { runnerAtSpeed } from '../../helpers/runner-at-speed';
import { syntheticRunner } from '../../helpers/synthetic-runner';

/** From a jog to near sprinting, m/s. */
const PACES = [2.6, 3.6, 4.9, 6.3, 7.7];

const FACINGS = ['left', 'right'] as const;
const SEEDS = [1, 2, 3].slice(0, howMany(3));

/**
 * No treadmill: the camera moves along, never quite as fast, sways as a hand does, comes nearer or falls behind.
 * Neither speed nor height is told. Two seconds of a jog are five steps.
 */
describe('one runner at five paces, with a camera that moves along', () => {
	describe.each([30, 60])('%s frames a second', (framesPerSecond) => {
		it.each([2, 3, 4, 6])(
			'rises from pace to pace in %s s by both weightings, both ways round, with phone-like noise',
			(seconds) => {
				for (const facing of FACINGS)
					for (const seed of SEEDS) {
						const profiles = PACES.map((speed) => {
							const { tracks, truth } = filmed(speed, { framesPerSecond, seconds, facing, seed });
							return analysed(withNoise(tracks, truth, 'phone', 10 * seed + speed)).profile!;
						});
						const who = `${facing} ${seed}`;
						rising(
							profiles.map(({ position }) => position!),
							who
						);
						rising(
							profiles.map(({ positionEqualWeights }) => positionEqualWeights!),
							who
						);
					}
			}
		);

		it('rises in 6 s by all numbers with twice that noise, legs exchanged and points missing', () => {
			for (const facing of FACINGS)
				for (const seed of SEEDS) {
					const positions = PACES.map((speed) => {
						const filming = { framesPerSecond, seconds: 6, facing, seed };
						const { tracks, truth } = filmed(speed, filming);
						const noisy = withNoise(tracks, truth, 'bad', 10 * seed + speed);
						const spoiled = withSwaps(noisy, [3, 6], seed + speed).tracks;
						const gappy = withMissing(spoiled, truth, 0.03, seed + speed).tracks;
						return analysed(gappy).profile!.position!;
					});
					rising(positions, `${facing} ${seed}`);
				}
		});
	});
});

interface Filming {
	readonly framesPerSecond: number;
	readonly seconds: number;
	readonly facing: Side;
	readonly seed: number;
}

function filmed(speed: number, filming: Filming) {
	const { seed } = filming;
	const { tracks, truth } = syntheticRunner({
		...runnerAtSpeed(speed),
		...filming,
		strideJitter: 0.015
	});
	const nearer = seed % 2 === 0 ? 1 : -1;
	const move = {
		driftMetresPerSecond: 0.3 * nearer,
		panMetres: 0.25,
		panSeconds: 2.9 + 0.4 * seed,
		zoom: 0.1 * nearer
	};
	return { tracks: seenByMovingCamera(tracks, move), truth };
}

function rising(values: readonly number[], who: string): void {
	for (let i = 1; i < values.length; i++) expect(values[i]!, who).toBeGreaterThan(values[i - 1]!);
}
