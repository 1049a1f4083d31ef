import { describe, expect, it } from 'vitest';
import { touchedStrides } from '../../../../src/core/corrections/correction-list';
import { footPointsPlaced, type Correction } from '../../../../src/core/corrections/corrections';
import { footKeypoint, footPointOf, POINT_NAMES } from '../../../../src/core/model/feet';
import { KEYPOINT_COUNT, keypointIndex, SIDES } from '../../../../src/core/model/tracks';
import { analysed } from '../../../helpers/analysed';
import { framesAround, seenFeet } from '../../../helpers/seen-feet';
import { syntheticRunner } from '../../../helpers/synthetic-runner';

const METRIC = 'footInclinationAtContactDegrees';
const { tracks } = syntheticRunner();
const feet = seenFeet(tracks, framesAround(tracks, analysed(tracks).events), { degrees: () => 15 });
const before = analysed(tracks, {}, [], feet);
const stride = before.strides.filter(({ side, included }) => side === 'right' && included)[2]!;
const line = before.footLines.findLast(
	({ side, frame }) => side === 'right' && tracks.times[frame]! < stride.startTime
)!;
const HEEL = footKeypoint('right', 'heel');

describe('points of the feet', () => {
	it('have names and indices of their own after the keypoints', () => {
		for (const side of SIDES)
			for (const point of ['heel', 'toe'] as const) {
				const keypoint = footKeypoint(side, point);
				expect(POINT_NAMES[keypoint]).toBe(`${side}_${point}`);
				expect(footPointOf(keypoint)).toEqual({ side, point });
			}
		for (let keypoint = 0; keypoint < KEYPOINT_COUNT; keypoint++)
			expect(footPointOf(keypoint)).toBeNull();
	});

	it('placed and hidden are taken from the corrections in their order, joints are not', () => {
		const corrections: Correction[] = [
			{ kind: 'movePoint', frame: 3, keypoint: HEEL, x: 7, y: 8 },
			{ kind: 'movePoint', frame: 3, keypoint: keypointIndex('right_knee'), x: 1, y: 2 },
			{ kind: 'excludeStride', side: 'left', time: 1 },
			{ kind: 'hidePoint', frame: 4, keypoint: HEEL }
		];
		expect(footPointsPlaced(corrections)).toEqual([
			{ frame: 3, keypoint: HEEL, place: { x: 7, y: 8 } },
			{ frame: 4, keypoint: HEEL, place: null }
		]);
	});

	it('moved change the inclination of the stride that lands there, and nothing else', () => {
		const after = analysed(tracks, {}, [raised(10)], feet);
		// The heel 10 pixels up: the toes are lower against it.
		after.strides.forEach((one, i) => {
			const was = before.strides[i]!;
			if (was !== stride) expect(one).toEqual(was);
			else {
				expect(one[METRIC]!).toBeLessThan(was[METRIC]! - 2);
				expect({ ...one, [METRIC]: 0 }).toEqual({ ...was, [METRIC]: 0 });
			}
		});
		expect(after.tracks).toEqual(before.tracks);
		expect(after.events).toEqual(before.events);
		const { mean, n } = before.summary.right[METRIC]!;
		const own = after.strides[before.strides.indexOf(stride)]![METRIC]! - stride[METRIC]!;
		expect(after.summary.right[METRIC]!.mean - mean).toBeCloseTo(own / n, 9);
	});

	it('hidden take the inclination of that contact away, and shown again bring back every bit', () => {
		const hidden: Correction = { kind: 'hidePoint', frame: line.frame, keypoint: HEEL };
		const after = analysed(tracks, {}, [hidden], feet);
		const empty = after.strides.filter((one) => one[METRIC] === null);
		expect(empty.map(({ startTime }) => startTime)).toEqual([stride.startTime]);
		expect(analysed(tracks, {}, [], feet)).toEqual(before);
	});

	it('touch the one stride of their foot that begins there', () => {
		for (const correction of [
			raised(10),
			{ kind: 'hidePoint', frame: line.frame, keypoint: HEEL } as const
		]) {
			const touched = touchedStrides(before.strides, [correction], tracks.times);
			expect(before.strides.filter((_, i) => touched[i])).toEqual([stride]);
		}
	});
});

const raised = (pixels: number): Correction => ({
	kind: 'movePoint',
	frame: line.frame,
	keypoint: HEEL,
	x: line.heel.x,
	y: line.heel.y - pixels
});
