import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../../src/core/model/refusal';
import type { Tracks } from '../../../../src/core/model/tracks';
import { turnedTracks } from '../../../helpers/turned-tracks';
import { analysed } from '../../../helpers/analysed';
import { SPRINT, syntheticRunner, WALK } from '../../../helpers/synthetic-runner';
import { forcePlateRunners, renderedRunners } from '../../../helpers/tracks-fixture';

describe('a picture that is not upright', () => {
	it.each([
		[90, 270],
		[180, 180],
		[270, 90]
	] as const)('turned by %i degrees is told to be turned by %i', (turned, back) => {
		for (const options of [{}, { ...SPRINT, facing: 'left' as const }, { ...WALK, seconds: 12 }]) {
			const { tracks } = syntheticRunner(options);
			expect(turnAskedOf(turnedTracks(tracks, turned))).toBe(back);
		}
	});

	it('gives, set upright, what it would have given', () => {
		const { tracks } = syntheticRunner();
		for (const turn of [90, 180, 270] as const) {
			const there = turnedTracks(tracks, turn);
			const back = turnedTracks(there, (360 - turn) as typeof turn);
			expect([back.width, back.height]).toEqual([tracks.width, tracks.height]);
			expect(analysed(back).summary.right.kneeLiftDegrees!.mean).toBeCloseTo(
				analysed(tracks).summary.right.kneeLiftDegrees!.mean,
				6
			);
		}
	});

	it('is seen in legs alone, too', () => {
		const { tracks } = syntheticRunner({ upperBody: false });
		expect(turnAskedOf(turnedTracks(tracks, 180))).toBe(180);
	});

	it('is none of a runner whose camera is tilted, nor of one who leans', () => {
		for (const cameraRollDegrees of [-35, 35])
			expect(turnAskedOf(syntheticRunner({ cameraRollDegrees }).tracks)).toBeNull();
		expect(turnAskedOf(syntheticRunner({ trunkLeanDegrees: 45 }).tracks)).toBeNull();
		for (const { name, tracks } of [...forcePlateRunners(), ...renderedRunners()])
			expect(turnAskedOf(tracks), name).toBeNull();
	});
});

/** The clockwise turn that the refusal names; `null` for a clip that is not refused for this. */
function turnAskedOf(tracks: Tracks): unknown {
	try {
		analysed(tracks);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		if (error.code === 'turned-picture') return error.details['turnDegrees'];
	}
	return null;
}
