import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/core/corrections/corrections';
import { footKeypoint, POINT_NAMES } from '../../../src/core/model/feet';
import { legIndex } from '../../../src/core/model/legs';
import { keypointIndex, SIDES } from '../../../src/core/model/tracks';
import { MOVABLE_POINTS, placeOf, placing } from '../../../src/ui/review/correct/joints';
import { analysed } from '../../helpers/analysed';
import { framesAround, seenFeet } from '../../helpers/seen-feet';
import { syntheticRunner } from '../../helpers/synthetic-runner';

const { tracks } = syntheticRunner({ seconds: 5 });
const plain = analysed(tracks);
const frames = framesAround(tracks, plain.events);
const seen = analysed(tracks, {}, [], seenFeet(tracks, frames, { degrees: () => 12 }));
/** Amid a stride, where nobody looked at the feet. */
const UNSEEN = frames.find((frame, i) => frames[i + 1]! - frame > 8)! + 4;

describe('the points that can be moved', () => {
	it('are all joints but the face, and heels and toes', () => {
		const names = MOVABLE_POINTS.map(({ name }) => name);
		expect(names).toHaveLength(16);
		expect(names).not.toContain('nose');
		expect(names.slice(-4)).toEqual(['left_heel', 'right_heel', 'left_toe', 'right_toe']);
		for (const { name, keypoint } of MOVABLE_POINTS) expect(POINT_NAMES[keypoint]).toBe(name);
	});

	it('are where the tracks and the lines of the feet have them', () => {
		const knee = keypointIndex('left_knee');
		expect(placeOf(seen, knee, 30)).toEqual({
			x: seen.tracks.x[knee]![30],
			y: seen.tracks.y[knee]![30]
		});
		for (const { frame, side, heel, toe } of seen.footLines) {
			expect(placeOf(seen, footKeypoint(side, 'heel'), frame)).toEqual(heel);
			expect(placeOf(seen, footKeypoint(side, 'toe'), frame)).toEqual(toe);
		}
		expect(placeOf(seen, footKeypoint('left', 'heel'), UNSEEN)).toBeNull();
	});
});

describe('a foot placed where nobody looked', () => {
	it('is as far from its ankle as in the nearest frame that shows it', () => {
		for (const side of SIDES) {
			const after = analysed(tracks, {}, placing(seen, footKeypoint(side, 'toe'), UNSEEN));
			const line = after.footLines.find((one) => one.frame === UNSEEN)!;
			expect(line.side).toBe(side);
			const near = seen.footLines
				.filter((one) => one.side === side)
				.reduce((a, b) => (Math.abs(b.frame - UNSEEN) < Math.abs(a.frame - UNSEEN) ? b : a));
			const ankle = legIndex(side, 'ankle');
			const from = (frame: number, { x, y }: { x: number; y: number }) => [
				x - seen.tracks.x[ankle]![frame]!,
				y - seen.tracks.y[ankle]![frame]!
			];
			from(UNSEEN, line.heel).forEach((value, i) =>
				expect(value).toBeCloseTo(from(near.frame, near.heel)[i]!, 6)
			);
			from(UNSEEN, line.toe).forEach((value, i) =>
				expect(value).toBeCloseTo(from(near.frame, near.toe)[i]!, 6)
			);
		}
	});

	it.each(['left', 'right'] as const)(
		'lies flat on the belt where no frame shows one, facing %s',
		(facing) => {
			const own = analysed(syntheticRunner({ seconds: 5, facing }).tracks, {
				cameraRollDegrees: 0
			});
			const [heel, toe] = placing(own, footKeypoint('right', 'heel'), 60) as Extract<
				Correction,
				{ kind: 'movePoint' }
			>[];
			expect([heel!.keypoint, toe!.keypoint]).toEqual([
				footKeypoint('right', 'heel'),
				footKeypoint('right', 'toe')
			]);
			expect(toe!.y).toBeCloseTo(heel!.y, 6);
			expect(Math.sign(toe!.x - heel!.x)).toBe(facing === 'right' ? 1 : -1);
			expect(heel!.y).toBeGreaterThan(own.tracks.y[legIndex('right', 'ankle')]![60]!);
		}
	);
});
