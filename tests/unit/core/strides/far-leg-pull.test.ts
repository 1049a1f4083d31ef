import { describe, expect, it } from 'vitest';
import { sideDifference } from '../../../../src/report/difference';
import { SIDE_METRICS } from '../../../../src/core/model/metrics';
import { legIndex } from '../../../../src/core/model/legs';
import { NO_SETTINGS } from '../../../../src/core/model/settings';
import { otherSide, SIDES, type Side, type Tracks } from '../../../../src/core/model/tracks';
import { analysePrepared } from '../../../../src/core/analyse';
import { prepareTracks, type PreparedTracks } from '../../../../src/core/prepare';
import { referenceData } from '../../../../src/profiles/reference-data';
import { analysed } from '../../../helpers/analysed';
import { copied, withNoise } from '../../../helpers/noise';
import { ENDURANCE, SPRINT, syntheticRunner, WALK } from '../../../helpers/synthetic-runner';

const codesOf = (tracks: Tracks) => analysed(tracks).quality.map(({ code }) => code);

describe('a far leg whose points follow the near leg', () => {
	it.each(SIDES)('gives no number, and the legs are not compared, facing %s', (facing) => {
		const far = otherSide(facing);
		const { tracks, truth } = syntheticRunner({ facing, seconds: 8 });
		const prepared = prepareTracks(withNoise(tracks, truth, 'phone', 3), 'joints', []);
		const of = (which: typeof prepared) => analysePrepared(which, NO_SETTINGS, referenceData);
		const { quality, summary, strides } = of(stuckBehind(prepared));
		const note = quality.find(({ code }) => code === 'far-leg-follows');
		expect(note?.details).toEqual({ side: far });
		const whole = of(prepared).summary;
		for (const metric of SIDE_METRICS) {
			expect(summary[far][metric]).toBeNull();
			expect(sideDifference(summary, metric)).toBeNull();
			expect(summary.asymmetryPercent[metric]).toBeNull();
		}
		for (const stride of strides.filter(({ side }) => side === far))
			expect(stride.kneeLiftDegrees).toBeNull();
		for (const metric of ['kneeLiftDegrees', 'peakHipExtensionDegrees'] as const)
			expect(Math.abs(summary[facing][metric]!.mean - whole[facing][metric]!.mean)).toBeLessThan(
				1.5
			);
	});

	it('is not seen in even runs and walks, with noise or without', () => {
		for (const options of [ENDURANCE, SPRINT, WALK])
			for (const seed of [1, 2, 3]) {
				const { tracks, truth } = syntheticRunner({ ...options, seconds: 6 });
				expect(codesOf(tracks)).not.toContain('far-leg-follows');
				const noisy = withNoise(tracks, truth, 'phone', seed);
				expect(codesOf(noisy)).not.toContain('far-leg-follows');
			}
	});

	it('is not seen where the far leg truly swings a fifth less', () => {
		const { tracks } = syntheticRunner({ seconds: 6 });
		expect(codesOf(swungBy(tracks, 'left', 0.8))).not.toContain('far-leg-follows');
	});
});

/** While the far ankle is behind the hip, its knee and ankle are seen where those of the near leg are. */
function stuckBehind(prepared: PreparedTracks): PreparedTracks {
	const { points, run } = prepared;
	const far = otherSide(run.facing);
	const ahead = run.facing === 'right' ? 1 : -1;
	const stuck = (tracks: Tracks): Tracks => {
		const moved = copied(tracks);
		const [hip, ankle] = [tracks.x[legIndex(far, 'hip')]!, tracks.x[legIndex(far, 'ankle')]!];
		for (let i = 0; i < ankle.length; i++) {
			if (ahead * (ankle[i]! - hip[i]!) > -0.2 * run.legLength) continue;
			for (const joint of ['knee', 'ankle'] as const) {
				const [from, to] = [legIndex(run.facing, joint), legIndex(far, joint)];
				moved.x[to]![i] = tracks.x[from]![i]!;
				moved.y[to]![i] = tracks.y[from]![i]!;
			}
		}
		return moved;
	};
	const { seen, clean, smooth } = points;
	return { ...prepared, points: { seen: stuck(seen), clean: stuck(clean), smooth: stuck(smooth) } };
}

/** Knee and ankle of a leg swing this share of their way before and behind the hip. */
function swungBy(tracks: Tracks, side: Side, share: number): Tracks {
	const less = copied(tracks);
	const hip = tracks.x[legIndex(side, 'hip')]!;
	for (const joint of ['knee', 'ankle'] as const) {
		const k = legIndex(side, joint);
		less.x[k]!.set(tracks.x[k]!.map((x, i) => hip[i]! + share * (x - hip[i]!)));
	}
	return less;
}
