import { legLengthPixels } from '../../core/model/legs';
import type { Tracks } from '../../core/model/tracks';
import type { Region } from '../../pixels/frame-source';
import { runnerRegion } from '../review/player/view-region';

/** The parts of two pictures that show both runners whole, and one leg as long as the other. */
export function pairRegions(before: Tracks, after: Tracks): readonly [Region, Region] {
	const parts = [before, after].map((tracks) => {
		return { region: runnerRegion(tracks), leg: legLengthPixels(tracks) };
	});
	const legs = (size: 'width' | 'height') =>
		Math.max(...parts.map(({ region, leg }) => region[size] / leg));
	const [across, down] = [legs('width'), legs('height')];
	const [first, second] = parts.map(({ region, leg }): Region => {
		const [width, height] = [across * leg, down * leg];
		return {
			x: region.x + (region.width - width) / 2,
			y: region.y + (region.height - height) / 2,
			width,
			height
		};
	});
	return [first!, second!];
}
