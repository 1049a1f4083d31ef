import { describe, expect, it } from 'vitest';
import type { Tracks } from '../../../../src/core/model/tracks';
import { legLengthPixels } from '../../../../src/core/model/legs';
import { passesIn } from '../../../../src/core/select/passes';
import { crossing, oneAfterTheOther } from '../../../helpers/crossing';
import { mirrored } from '../../../helpers/other-picture';
import { withNoise } from '../../../helpers/noise';
import { syntheticRunner, WALK } from '../../../helpers/synthetic-runner';
import { forcePlateRunners, renderedRunners } from '../../../helpers/tracks-fixture';

describe('a runner who runs there and back', () => {
	const there = crossing(5.2);

	it.each([0.4, 1.3])('shows each way as a part: %s s out of sight', (absent) => {
		const both = oneAfterTheOther(there, mirrored(crossing(4.3, 4)), absent);
		expect(passesIn(both, legLengthPixels(there))).toHaveLength(2);
	});

	it('shows two parts where he comes again from the same side', () => {
		const again = passesIn(oneAfterTheOther(there, crossing(4.6, 4), 2), legLengthPixels(there));
		expect(again).toHaveLength(2);
	});
});

describe('a clip with one pass', () => {
	it('is one part, noise and all, however the runner faces', () => {
		const { tracks, truth } = syntheticRunner();
		const walker = syntheticRunner({ ...WALK, seconds: 12 });
		const clips = [
			...[...forcePlateRunners(), ...renderedRunners()].map((one) => one.tracks),
			...(['clean', 'phone', 'bad'] as const).map((level) => withNoise(tracks, truth, level, 3)),
			walker.tracks,
			withNoise(walker.tracks, walker.truth, 'phone', 4),
			crossing(5)
		];
		for (const clip of clips)
			for (const seen of [clip, mirrored(clip)])
				expect(passesIn(seen, legLengthPixels(seen))).toHaveLength(1);
	});

	it('stays one where times are beyond what a second changes', () => {
		const { tracks } = syntheticRunner();
		const times = Float64Array.from(tracks.times, (time) => time * 1e290);
		expect(passesIn({ ...tracks, times }, legLengthPixels(tracks))).toHaveLength(1);
	});

	it('stays one where a crossing runner is hidden for a moment', () => {
		const hidden = copiedWithout(crossing(5), 2, 3.1);
		expect(passesIn(hidden, legLengthPixels(hidden))).toHaveLength(1);
	});
});

function copiedWithout(tracks: Tracks, from: number, to: number): Tracks {
	const hide = (columns: readonly Float64Array[]) =>
		columns.map((column) =>
			column.map((value, i) => (tracks.times[i]! > from && tracks.times[i]! < to ? NaN : value))
		);
	return { ...tracks, x: hide(tracks.x), y: hide(tracks.y) };
}
