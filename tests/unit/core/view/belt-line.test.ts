import { describe, expect, it } from 'vitest';
import { beltLine } from '../../../../src/core/view/belt-line';
import { legIndex, legLengthPixels } from '../../../../src/core/model/legs';
import { SIDES } from '../../../../src/core/model/tracks';
import { analysed } from '../../../helpers/analysed';
import { syntheticRunner } from '../../../helpers/synthetic-runner';

describe('the belt line', () => {
	it.each([
		['right', 0],
		['right', 4.2],
		['left', -3.1]
	] as const)('runs an ankle’s height under the feet: facing %s, tilt %f', (facing, tilt) => {
		const { tracks } = syntheticRunner({ facing, cameraRollDegrees: tilt });
		const analysis = analysed(tracks, { cameraRollDegrees: tilt });
		const { x, y, along } = beltLine(analysis)!;
		expect((Math.atan2(along[1], along[0]) * 180) / Math.PI).toBeCloseTo(tilt, 6);
		const leg = legLengthPixels(analysis.tracks);
		for (const side of SIDES) {
			const ankle = legIndex(side, 'ankle');
			const [xs, ys] = [analysis.tracks.x[ankle]!, analysis.tracks.y[ankle]!];
			// Distance over the line; the lowest places are those of stance.
			const over = [...xs]
				.map((at, i) => (at - x) * along[1] - (ys[i]! - y) * along[0])
				.filter((height) => !Number.isNaN(height));
			expect(Math.min(...over) / leg).toBeGreaterThan(0.05);
			expect(Math.min(...over) / leg).toBeLessThan(0.1);
		}
	});

	it('is not drawn where no foot was seen to land', () => {
		const { tracks } = syntheticRunner();
		expect(beltLine({ ...analysed(tracks), events: [] })).toBeNull();
	});
});
