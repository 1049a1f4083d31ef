import { describe, expect, it } from 'vitest';
import type { Tracks } from '../../../../src/core/model/tracks';
import { legLengthPixels } from '../../../../src/core/model/legs';
import { passesIn } from '../../../../src/core/select/passes';
import { analysed } from '../../../helpers/analysed';
import { mirrored } from '../../../helpers/other-picture';
import { withNoise } from '../../../helpers/noise';
import { syntheticRunner, WALK } from '../../../helpers/synthetic-runner';
import { forcePlateRunners, renderedRunners } from '../../../helpers/tracks-fixture';

describe('a runner who runs there and back', () => {
	const [there, back] = [crossing(5.2), mirrored(crossing(4.3, 4))];

	it.each([0.4, 1.3])('is measured on the longer way, and told so: %s s out of sight', (absent) => {
		const result = analysed(joined(there, back, absent));
		const alone = analysed(there);
		expect(result.view.facing).toBe('right');
		expect(result.quality).toContainEqual(
			expect.objectContaining({
				code: 'several-passes',
				details: expect.objectContaining({ parts: 2 }) as unknown
			})
		);
		const cadence = result.summary.cadenceStepsPerMinute!.mean;
		expect(cadence / alone.summary.cadenceStepsPerMinute!.mean).toBeCloseTo(1, 2);
		expect(result.summary.right.kneeLiftDegrees!.mean).toBeCloseTo(
			alone.summary.right.kneeLiftDegrees!.mean,
			0
		);
		for (const { time } of result.events) expect(time).toBeLessThan(there.times.at(-1)! + 0.3);
	});

	it('is measured on the way back where that is longer, the other leg near', () => {
		const result = analysed(joined(crossing(4.1), mirrored(crossing(5.4, 4)), 0.8));
		expect(result.view.nearSide).toBe('left');
		for (const { startTime } of result.strides) expect(startTime).toBeGreaterThan(4);
	});

	it('is measured once where he comes again from the same side', () => {
		const again = passesIn(joined(there, crossing(4.6, 4), 2), legLengthPixels(there));
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

	it('stays one where a crossing runner is hidden for a moment', () => {
		const hidden = copiedWithout(crossing(5), 2, 3.1);
		expect(passesIn(hidden, legLengthPixels(hidden))).toHaveLength(1);
	});
});

/** A runner who crosses the picture of a still camera to the right. */
function crossing(seconds: number, seed = 1): Tracks {
	const { tracks } = syntheticRunner({ seconds, seed, width: 2400 });
	const x = tracks.x.map((column) =>
		column.map((value, i) => value - 900 + 1800 * (tracks.times[i]! / seconds))
	);
	return { ...tracks, x };
}

/** One clip after the other, with nobody in sight in between. */
function joined(a: Tracks, b: Tracks, absentSeconds: number): Tracks {
	const frame = a.times[1]! - a.times[0]!;
	const count = Math.round(absentSeconds / frame);
	const end = a.times.at(-1)!;
	const absent = Float64Array.from({ length: count }, (_, i) => end + (i + 1) * frame);
	const after = b.times.map((time) => end + (count + 1) * frame + time - b.times[0]!);
	const column = (empty: number) => (own: Float64Array, other: Float64Array) =>
		Float64Array.from([...own, ...new Float64Array(count).fill(empty), ...other]);
	const [place, score] = [column(NaN), column(0)];
	return {
		...a,
		times: Float64Array.from([...a.times, ...absent, ...after]),
		x: a.x.map((own, k) => place(own, b.x[k]!)),
		y: a.y.map((own, k) => place(own, b.y[k]!)),
		score: a.score.map((own, k) => score(own, b.score[k]!))
	};
}

function copiedWithout(tracks: Tracks, from: number, to: number): Tracks {
	const hide = (columns: readonly Float64Array[]) =>
		columns.map((column) =>
			column.map((value, i) => (tracks.times[i]! > from && tracks.times[i]! < to ? NaN : value))
		);
	return { ...tracks, x: hide(tracks.x), y: hide(tracks.y) };
}
