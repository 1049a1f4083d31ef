import { describe, expect, it } from 'vitest';
import { sideDifference } from '../../../../src/report/difference';
import { offAxisAngle } from '../../../../src/core/events/off-axis';
import { runnerFrame } from '../../../../src/core/events/runner-frame';
import { keypointIndex, SIDES, type Side, type Tracks } from '../../../../src/core/model/tracks';
import { analysed } from '../../../helpers/analysed';
import { copied, withNoise } from '../../../helpers/noise';
import { syntheticRunner } from '../../../helpers/synthetic-runner';
import { KEYPOINT_METRICS } from '../../../helpers/keypoint-metrics';

describe('the angle off the perpendicular', () => {
	for (const facing of SIDES)
		it.each([-15, 0, 9])(
			`of %i degrees is read off hips and shoulders, facing ${facing}`,
			(yaw) => {
				const { tracks, truth } = syntheticRunner({ facing });
				const noisy = withNoise(tracks, truth, 'phone', 5);
				const turned = seenFrom(noisy, yaw, facing, truth.legLengthPixels);
				const angle = offAxisAngle(
					turned,
					facing,
					runnerFrame(facing, 0),
					truth.legLengthPixels,
					'joints'
				);
				expect(Math.abs(angle! - yaw)).toBeLessThan(2.5);
			}
		);

	it('beyond seven degrees is a note, widens the ± of every angle, and leaves the legs uncompared', () => {
		const { tracks, truth } = syntheticRunner();
		const straight = analysed(tracks);
		const turned = analysed(seenFrom(tracks, 14, 'right', truth.legLengthPixels));
		expect(straight.quality.map(({ code }) => code)).not.toContain('off-axis-view');
		expect(turned.quality.find(({ code }) => code === 'off-axis-view')?.details['degrees']).toBe(
			14
		);
		expect(turned.summary.right.kneeLiftDegrees!.plusMinus).toBeGreaterThan(
			1.2 * straight.summary.right.kneeLiftDegrees!.plusMinus
		);
		for (const metric of KEYPOINT_METRICS) {
			expect(sideDifference(straight.summary, metric)).not.toBeNull();
			expect(sideDifference(turned.summary, metric)).toBeNull();
			expect(turned.summary.asymmetryPercent[metric]).toBeNull();
		}
	});

	it('is unknown when neither hips nor shoulders have both sides', () => {
		const { tracks, truth } = syntheticRunner();
		const hidden = copied(tracks);
		for (const part of ['left_hip', 'left_shoulder'] as const)
			hidden.x[keypointIndex(part)]!.fill(NaN);
		expect(
			offAxisAngle(hidden, 'right', runnerFrame('right', 0), truth.legLengthPixels, 'joints')
		).toBeNull();
	});
});

/** Puts the near hip and shoulder behind the far ones as a camera that much ahead of the runner would see them. */
function seenFrom(tracks: Tracks, yaw: number, near: Side, legLength: number): Tracks {
	const turned = copied(tracks);
	const backward = near === 'right' ? -1 : 1;
	for (const [part, width] of [
		['hip', 0.22],
		['shoulder', 0.42]
	] as const) {
		const shift = width * Math.sin((yaw * Math.PI) / 180) * legLength;
		const column = turned.x[keypointIndex(`${near}_${part}`)]!;
		for (let i = 0; i < column.length; i++) column[i]! += backward * shift;
	}
	return turned;
}
