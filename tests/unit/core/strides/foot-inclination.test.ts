import { describe, expect, it } from 'vitest';
import { beltFrame } from '../../../../src/core/events/runner-frame';
import type { FootLine } from '../../../../src/core/model/analysis';
import { footInclinationAtContactDegrees } from '../../../../src/core/strides/metrics/foot';
import type { StrideView } from '../../../../src/core/strides/metrics/stride-view';
import { analysed } from '../../../helpers/analysed';
import { framesAround, seenFeet } from '../../../helpers/seen-feet';
import { syntheticRunner } from '../../../helpers/synthetic-runner';

/** The foot comes down by this much a second. */
const FALLING = -150;

describe('the inclination of the foot at contact', () => {
	it.each([
		['right', 0, 0],
		['left', 0, 0],
		['right', 5, 0],
		['left', 5, 0],
		['right', -3, 8],
		['left', 4, -6]
	] as const)(
		'is the angle of the sole to the belt: facing %s, roll %f, incline %f %%',
		(facing, roll, incline) => {
			for (const truth of [24, 3, -9]) {
				const lines = [
					line(facing, roll, incline, 10, truth),
					line(facing, roll, incline, 11, truth)
				];
				expect(read(lines, facing, roll, incline)).toBeCloseTo(truth, 6);
			}
		}
	);

	it('is read at the contact between the frames before and after it', () => {
		const [before, after] = [line('right', 0, 0, 10, 22), line('right', 0, 0, 12, 12)];
		// 0.105 s is a quarter of the way from frame 10 to frame 12.
		expect(read([before, after], 'right', 0, 0, 0.105)).toBeCloseTo(19.5, 1);
	});

	it('is not told from frames far apart, from one side of the contact, nor from the other foot', () => {
		const at = (frame: number) => line('right', 0, 0, frame, 20);
		expect(read([at(8), at(13)])).toBeCloseTo(20, 6);
		expect(read([at(8), at(14)])).toBeNull();
		expect(read([at(9), at(10)])).toBeNull();
		expect(read([at(11), at(12)])).toBeNull();
		expect(read([at(10), { ...at(11), side: 'left' }])).toBeNull();
		expect(read([])).toBeNull();
	});

	it.each(['left', 'right'] as const)(
		'through the whole line is that of the runner, each foot its own, facing %s',
		(facing) => {
			const { tracks } = syntheticRunner({ facing });
			const level = { cameraRollDegrees: 0 };
			const { events } = analysed(tracks, level);
			const contacts = events.filter(({ type }) => type === 'initialContact');
			const degrees = (side: 'left' | 'right', time: number) => {
				const nearest = contacts
					.filter((event) => event.side === side)
					.reduce((a, b) => (Math.abs(b.time - time) < Math.abs(a.time - time) ? b : a));
				return (side === 'left' ? 21 : -6) + FALLING * (time - nearest.time);
			};
			const feet = seenFeet(tracks, framesAround(tracks, contacts), { degrees, facing });
			const { summary, strides } = analysed(tracks, level, [], feet);
			expect(summary.left.footInclinationAtContactDegrees!.mean).toBeCloseTo(21, 1);
			expect(summary.right.footInclinationAtContactDegrees!.mean).toBeCloseTo(-6, 1);
			expect(strides.every((s) => s.footInclinationAtContactDegrees !== null)).toBe(true);
		}
	);
});

/** A foot inclined against a belt that is itself turned in the picture. */
function line(
	facing: 'left' | 'right',
	roll: number,
	incline: number,
	frame: number,
	degrees: number
): FootLine {
	const belt = beltFrame(facing, roll, incline);
	const turn = (degrees * Math.PI) / 180;
	const [ahead, above] = [90 * Math.cos(turn), 90 * Math.sin(turn)];
	const heel = { x: 400, y: 500 };
	// The belt's axes are perpendicular unit vectors.
	const toe = {
		x: heel.x + ahead * belt.forward(1, 0) + above * belt.up(1, 0),
		y: heel.y + ahead * belt.forward(0, 1) + above * belt.up(0, 1)
	};
	return { frame, side: 'right', heel, toe };
}

function read(
	footLines: readonly FootLine[],
	facing: 'left' | 'right' = 'right',
	roll = 0,
	incline = 0,
	start = 0.105
): number | null {
	const clipTimes = Float64Array.from({ length: 30 }, (_, i) => i / 100);
	const belt = beltFrame(facing, roll, incline);
	return footInclinationAtContactDegrees({
		side: 'right',
		start,
		footLines,
		clipTimes,
		belt
	} as unknown as StrideView);
}
