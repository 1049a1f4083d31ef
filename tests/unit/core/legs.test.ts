import { describe, expect, it } from 'vitest';
import { firstWholeFrame, seenShareOfLeg } from '../../../src/core/model/legs';
import { copied } from '../../helpers/noise';
import { syntheticRunner } from '../../helpers/synthetic-runner';

describe('the first frame with whole legs', () => {
	const { tracks } = syntheticRunner({ seconds: 2 });

	it('is the first one in which no leg joint is a gap', () => {
		const spoiled = copied(tracks);
		spoiled.x[13]![0] = NaN;
		spoiled.x[16]![1] = NaN;
		spoiled.x[9]![2] = NaN;
		expect(firstWholeFrame(tracks)).toBe(0);
		expect(firstWholeFrame(spoiled)).toBe(2);
	});

	it('is the very first when a joint is never seen', () => {
		const spoiled = copied(tracks);
		spoiled.x[15]!.fill(NaN);
		expect(firstWholeFrame(spoiled)).toBe(0);
		expect(seenShareOfLeg(spoiled, 'left')).toBe(0.5);
	});
});
