import { legLengthPixels } from '../../core/model/legs';
import type { Region } from '../../pixels/frame-source';
import { fitRegion, runnerRegion } from '../review/player/view-region';
import { Viewport } from '../review/player/viewport';
import type { PairRunner } from './pair-runner';

/** What of a runner's picture is shown. */
export interface PairHalf {
	readonly runner: PairRunner;
	readonly region: Region;
	/** Turned round, so that both run the same way. */
	readonly mirrored: boolean;
}

type Measured = Pick<PairRunner, 'analysis'>;

/** The parts of two pictures that show both runners whole, one leg as long as the other, running the same way. */
export function pairHalves(before: PairRunner, after: PairRunner): readonly [PairHalf, PairHalf] {
	const [first, second] = pairRegions(before, after);
	const mirrored = before.analysis.view.facing !== after.analysis.view.facing;
	return [
		{ runner: before, region: first, mirrored: false },
		{ runner: after, region: second, mirrored }
	];
}

/** How a half is placed in a box. */
export const halfViewport = (
	{ runner, region, mirrored }: PairHalf,
	box: { readonly width: number; readonly height: number }
): Viewport => new Viewport(fitRegion(region, box, runner.recording.clip), box.width, mirrored);

function pairRegions(before: Measured, after: Measured): readonly [Region, Region] {
	const parts = [before, after].map(({ analysis: { tracks } }) => {
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
