import { describe, expect, it } from 'vitest';
import type { SideMetric } from '../../../../src/core/model/metrics';
import { SIDES, type Tracks } from '../../../../src/core/model/tracks';
import { keyFrames } from '../../../../src/core/view/key-frames';
import { analysed } from '../../../helpers/analysed';
import { syntheticRunner } from '../../../helpers/synthetic-runner';
import { renderedRunner } from '../../../helpers/tracks-fixture';

const ANKLES = [15, 16];

describe('feet outside the picture', () => {
	it.each(['A-endurance-right-60', 'B-sprint-right-120', 'C-endurance-left-30-blur'])(
		'give nothing that needs a foot on the ground: %s',
		(name) => {
			const { tracks, truth } = renderedRunner(name);
			const whole = analysed(tracks);
			const cut = analysed(cutAt(tracks, lowestAnkle(tracks) - 25));
			for (const side of SIDES)
				for (const metric of OF_FEET) expect(cut.summary[side][metric], metric).toBeNull();
			expect(cut.summary.strideLengthLegs).toBeNull();
			expect(cut.events).toEqual([]);
			expect(cut.gait).toBe('unknown');
			expect(cut.profile).toBeNull();
			expect(cut.quality).toContainEqual(expect.objectContaining({ code: 'feet-cut-off' }));
			expect(keyFrames(cut).map(({ kind }) => kind)).not.toContain('toeOff');
			expect(keyFrames(cut).map(({ kind }) => kind)).not.toContain('initialContact');

			const cadence = cut.summary.cadenceStepsPerMinute!.mean;
			expect(cadence / whole.summary.cadenceStepsPerMinute!.mean).toBeCloseTo(1, 2);
			for (const metric of ['kneeLiftDegrees', 'peakHipExtensionDegrees'] as const) {
				const own = cut.summary[truth.nearSide][metric]!;
				const { mean } = truth.summary[truth.nearSide][metric]!;
				expect(Math.abs(own.mean - mean), metric).toBeLessThan(1.5);
			}
		}
	);

	it('is told of a picture that cuts through the shoes, not of one with some room below them', () => {
		const { tracks, truth } = syntheticRunner();
		const bottom = lowestAnkle(tracks);
		const codesAt = (roomLegs: number) => {
			const height = bottom + roomLegs * truth.legLengthPixels;
			return analysed({ ...tracks, height }).quality.map(({ code }) => code);
		};
		expect(codesAt(0.02)).toContain('feet-cut-off');
		expect(codesAt(0.1)).not.toContain('feet-cut-off');
	});

	it('is refused when no foot is ever seen', () => {
		const { tracks, truth } = syntheticRunner();
		const knees = lowestAnkle(tracks) - 0.6 * truth.legLengthPixels;
		expect(() => analysed(cutAt(tracks, knees))).toThrow(
			expect.objectContaining({ code: 'body-cropped', details: { part: 'ankles' } })
		);
	});
});

const OF_FEET: readonly SideMetric[] = [
	'contactTimeSeconds',
	'swingTimeSeconds',
	'dutyFactor',
	'flightTimeSeconds',
	'hipExtensionAtToeOffDegrees',
	'kneeFlexionAtContactDegrees',
	'shankAngleAtContactDegrees',
	'overstrideLegs',
	'footInclinationAtContactDegrees'
];

const lowestAnkle = ({ y }: Tracks): number =>
	Math.max(...ANKLES.flatMap((k) => [...y[k]!].filter(Number.isFinite)));

/** The picture ends at a height: a pose model moves what lies below onto its edge. */
function cutAt(tracks: Tracks, height: number): Tracks {
	const y = tracks.y.map((column) => column.map((value) => Math.min(value, height - 1)));
	return { ...tracks, height, y };
}
