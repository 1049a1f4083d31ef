import { describe, expect, it } from 'vitest';
import { unseenFeet } from '../../../../src/core/strides/support';
import { analysed } from '../../../helpers/analysed';
import { framesAround, seenFeet } from '../../../helpers/seen-feet';
import { syntheticRunner } from '../../../helpers/synthetic-runner';

const METRIC = 'footInclinationAtContactDegrees';
const { tracks } = syntheticRunner();
const { events } = analysed(tracks);
const left = events.filter(({ side }) => side === 'left');
const degrees = () => 15;

describe('feet that were looked at', () => {
	it('and read on both legs need no word', () => {
		const feet = seenFeet(tracks, framesAround(tracks, events), { degrees });
		const { summary, quality } = analysed(tracks, {}, [], feet);
		expect(unseenFeet(summary, true, false)).toEqual([]);
		expect(quality.filter(({ metric }) => metric === METRIC)).toEqual([]);
	});

	it('and read on one leg have a note on the other', () => {
		const feet = seenFeet(tracks, framesAround(tracks, left), { degrees });
		const { summary, quality } = analysed(tracks, {}, [], feet);
		expect(summary.left[METRIC]).not.toBeNull();
		expect(summary.right[METRIC]).toBeNull();
		const own = quality.filter(({ metric }) => metric === METRIC);
		expect(own.map(({ details }) => details)).toEqual([{ reason: 'foot-unseen', side: 'right' }]);
	});

	it('from an oblique camera have one note with that reason', () => {
		const feet = seenFeet(tracks, framesAround(tracks, left), { degrees });
		const { summary } = analysed(tracks, {}, [], feet);
		expect(unseenFeet(summary, true, true)).toMatchObject([
			{ code: 'metric-unsupported', metric: METRIC, details: { reason: 'oblique-view' } }
		]);
	});

	it('by nobody are not mentioned', () => {
		const { summary, quality } = analysed(tracks);
		expect(summary.left[METRIC]).toBeNull();
		expect(quality.filter(({ metric }) => metric === METRIC)).toEqual([]);
	});
});
