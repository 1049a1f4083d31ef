import { describe, expect, it } from 'vitest';
import { DEFAULT_CLIP_SETTINGS } from '../../../../src/app/clip-settings';
import { derive, Deriver } from '../../../../src/app/derive';
import { addedTo, hiddenAt } from '../../../../src/core/corrections/correction-list';
import { EASE_SECONDS, type Correction } from '../../../../src/core/corrections/corrections';
import { legIndex } from '../../../../src/core/model/legs';
import { DEGREES_PER_RADIAN } from '../../../../src/core/math/angles';
import { median } from '../../../../src/core/math/statistics';
import { keypointIndex } from '../../../../src/core/model/tracks';
import { readTracksFile } from '../../../../src/report/tracks-file';
import { analysed } from '../../../helpers/analysed';
import { fixtureText, TRACKS_FIXTURES } from '../../../helpers/fixtures';
import { withNoise } from '../../../helpers/noise';
import { ENDURANCE, syntheticRunner } from '../../../helpers/synthetic-runner';

const { tracks, truth } = syntheticRunner();
const noisy = withNoise(tracks, truth, 'phone', 3);
const untouched = analysed(noisy);
const corrected = (...corrections: Correction[]) => analysed(noisy, {}, corrections);

const KNEE = legIndex('right', 'knee');
const FRAME = 200;

describe('a moved point', () => {
	const to = {
		x: untouched.tracks.x[KNEE]![FRAME]! + 20,
		y: untouched.tracks.y[KNEE]![FRAME]! - 5
	};
	const moved = corrected({ kind: 'movePoint', frame: FRAME, keypoint: KNEE, ...to });

	it('lies where it was put, and the angle of that frame is the one it makes there', () => {
		expect(moved.tracks.x[KNEE]![FRAME]).toBeCloseTo(to.x, 9);
		expect(moved.tracks.y[KNEE]![FRAME]).toBeCloseTo(to.y, 9);
		const hip = legIndex('right', 'hip');
		const inPicture = (x: number, y: number) =>
			Math.atan2(x - untouched.tracks.x[hip]![FRAME]!, y - untouched.tracks.y[hip]![FRAME]!) *
			DEGREES_PER_RADIAN;
		const before = inPicture(untouched.tracks.x[KNEE]![FRAME]!, untouched.tracks.y[KNEE]![FRAME]!);
		expect(moved.angles.right.thigh[FRAME]! - untouched.angles.right.thigh[FRAME]!).toBeCloseTo(
			inPicture(to.x, to.y) - before,
			6
		);
	});

	it('draws its neighbours along, less and less, and leaves all else as it was', () => {
		const shift = moved.tracks.x[KNEE]!.map((x, i) => x - untouched.tracks.x[KNEE]![i]!);
		expect(shift[FRAME + 1]).toBeGreaterThan(shift[FRAME + 2]!);
		expect(shift[FRAME + 2]).toBeGreaterThan(0);
		expect(shift[FRAME - 2]).toBeCloseTo(shift[FRAME + 2]!, 6);
		const reach = Math.ceil(EASE_SECONDS * ENDURANCE.framesPerSecond);
		shift.forEach((value, i) => {
			if (Math.abs(i - FRAME) >= reach) expect(value).toBe(0);
		});
		expect(moved.tracks.x[legIndex('left', 'knee')]).toEqual(
			untouched.tracks.x[legIndex('left', 'knee')]
		);
	});

	it('changes the stride it is in', () => {
		const lifts = untouched.strides.filter(
			({ side, moments }) => side === 'right' && moments.kneeLift !== null
		);
		const stride = lifts[3]!;
		const at = stride.moments.kneeLift!;
		const frame = tracks.times.findIndex((time) => time >= at);
		const lifted = corrected({
			kind: 'movePoint',
			frame,
			keypoint: KNEE,
			x: untouched.tracks.x[KNEE]![frame]! + 5,
			y: untouched.tracks.y[KNEE]![frame]! - 15
		});
		const same = lifted.strides.find(
			(s) => s.side === 'right' && Math.abs(s.startTime - stride.startTime) < 0.02
		)!;
		expect(same.kneeLiftDegrees! - stride.kneeLiftDegrees!).toBeGreaterThan(3);
		expect(lifted.summary.right.kneeLiftDegrees!.mean).toBeGreaterThan(
			untouched.summary.right.kneeLiftDegrees!.mean
		);
	});

	it('goes from one place to the next when two neighbouring frames are moved', () => {
		const x = untouched.tracks.x[KNEE]!;
		const y = untouched.tracks.y[KNEE]!;
		const both = corrected(
			{ kind: 'movePoint', frame: FRAME, keypoint: KNEE, x: x[FRAME]! + 10, y: y[FRAME]! },
			{
				kind: 'movePoint',
				frame: FRAME + 2,
				keypoint: KNEE,
				x: x[FRAME + 2]! + 10,
				y: y[FRAME + 2]!
			}
		);
		for (const frame of [FRAME, FRAME + 1, FRAME + 2])
			expect(both.tracks.x[KNEE]![frame]! - x[frame]!).toBeCloseTo(10, 6);
	});

	it('that is moved again lies where it was put last', () => {
		const again = corrected(
			{ kind: 'movePoint', frame: FRAME, keypoint: KNEE, x: 1, y: 1 },
			{ kind: 'movePoint', frame: FRAME, keypoint: KNEE, ...to }
		);
		expect(again.tracks).toEqual(moved.tracks);
	});
});

describe('a point marked as hidden', () => {
	it('is filled in from the frames around it', () => {
		const wrong = {
			...noisy,
			x: noisy.x.with(KNEE, noisy.x[KNEE]!.with(FRAME, noisy.x[KNEE]![FRAME]! + 12))
		};
		const seen = analysed(wrong);
		const hidden = analysed(wrong, {}, [{ kind: 'hidePoint', frame: FRAME, keypoint: KNEE }]);
		const other = analysed(
			{
				...noisy,
				x: noisy.x.with(KNEE, noisy.x[KNEE]!.with(FRAME, noisy.x[KNEE]![FRAME]! + 9))
			},
			{},
			[{ kind: 'hidePoint', frame: FRAME, keypoint: KNEE }]
		);
		expect(hidden.tracks.x[KNEE]).not.toEqual(seen.tracks.x[KNEE]);
		expect(hidden.tracks.x[KNEE]![FRAME]).toBeCloseTo(other.tracks.x[KNEE]![FRAME]!, 3);
	});
});

describe('sides exchanged by hand', () => {
	it('give each leg the numbers of the other', () => {
		const uneven = {
			...noisy,
			x: noisy.x.with(
				KNEE,
				noisy.x[KNEE]!.map((x) => x + 12)
			)
		};
		const before = analysed(uneven);
		const after = analysed(uneven, {}, [
			{ kind: 'exchangeSides', limb: 'legs', from: 0, to: noisy.times.length - 1 }
		]);
		const lift = (of: typeof before, side: 'left' | 'right') =>
			of.summary[side].kneeLiftDegrees!.mean;
		expect(lift(before, 'right') - lift(before, 'left')).toBeGreaterThan(1.5);
		expect(Math.abs(lift(after, 'left') - lift(before, 'right'))).toBeLessThan(0.6);
		expect(Math.abs(lift(after, 'right') - lift(before, 'left'))).toBeLessThan(0.6);
	});

	it('leave the other limbs alone', () => {
		const swapped = corrected({ kind: 'exchangeSides', limb: 'arms', from: 0, to: 99 });
		expect(swapped.summary.left.kneeLiftDegrees!.mean).toBeCloseTo(
			untouched.summary.left.kneeLiftDegrees!.mean,
			6
		);
		const wrist = keypointIndex('left_wrist');
		expect(median(swapped.raw.x[wrist]!)).toBe(median(noisy.x[wrist]!));
	});
});

describe('events', () => {
	const event = untouched.events.find(
		({ type, side, time }) => type === 'toeOff' && side === 'right' && time > 2
	)!;

	it('that are moved change the contact of their stride by just that, and no other', () => {
		const to = event.time + 0.02;
		const { strides } = corrected({ kind: 'moveEvent', ...event, to });
		strides.forEach((stride, i) => {
			const before = untouched.strides[i]!;
			const inside = stride.side === 'right' && to > stride.startTime && to < stride.endTime;
			const change = stride.contactTimeSeconds! - before.contactTimeSeconds!;
			expect(change).toBeCloseTo(inside ? 0.02 : 0, 9);
		});
	});

	it('that are removed and added again give what was there', () => {
		const removed = corrected({ kind: 'removeEvent', ...event });
		expect(removed.events).toHaveLength(untouched.events.length - 1);
		const back = corrected({ kind: 'removeEvent', ...event }, { kind: 'addEvent', ...event });
		expect(back.events).toEqual(untouched.events);
		expect(back.summary).toEqual(untouched.summary);
	});

	it('that lie near no event of their kind change nothing', () => {
		const nowhere = corrected({ kind: 'removeEvent', ...event, time: event.time + 0.2 });
		expect(nowhere.events).toEqual(untouched.events);
	});
});

describe('a stride', () => {
	const stride = untouched.strides[4]!;
	const time = (stride.startTime + stride.endTime) / 2;

	it('that is excluded counts no more; taken in again, it does', () => {
		const without = corrected({ kind: 'excludeStride', side: stride.side, time });
		expect(without.strides[4]!.included).toBe(false);
		const n = (of: typeof untouched) => of.summary[stride.side].kneeLiftDegrees!.n;
		expect(n(without)).toBe(n(untouched) - 1);
		const again = corrected(
			{ kind: 'excludeStride', side: stride.side, time },
			{ kind: 'includeStride', side: stride.side, time }
		);
		expect(again.summary).toEqual(untouched.summary);
	});
});

describe('the list of corrections', () => {
	const point = { kind: 'movePoint', frame: 7, keypoint: KNEE, x: 1.5, y: 2.5 } as const;
	const event = { kind: 'moveEvent', type: 'toeOff', side: 'left', time: 1.1, to: 1.13 } as const;

	it('keeps one of a point or an event moved twice in a row, from where it was found to where it lies', () => {
		expect(addedTo([point], { ...point, x: 9.25 })).toEqual([{ ...point, x: 9.25 }]);
		expect(addedTo([event], { ...event, time: 1.13, to: 1.21 })).toEqual([{ ...event, to: 1.21 }]);
	});

	it('keeps apart what was moved elsewhere, or with something else between', () => {
		expect(addedTo([point], { ...point, frame: 8 })).toHaveLength(2);
		expect(addedTo([event], { ...event, time: 1.9, to: 1.95 })).toHaveLength(2);
		expect(addedTo([point, event], { ...point, x: 9.25 })).toHaveLength(3);
	});

	it('tells which points of a frame are hidden, and by which of them', () => {
		const hide = { kind: 'hidePoint', frame: 7, keypoint: KNEE } as const;
		const list = [event, hide, { ...hide, frame: 8, keypoint: KNEE - 1 }];
		expect([...hiddenAt(list, 7)]).toEqual([[KNEE, 1]]);
		expect(hiddenAt(list, 9).size).toBe(0);
	});
});

describe('deriving again and again', () => {
	it('gives what deriving once gives, whatever was derived before', () => {
		const recording = readTracksFile(fixtureText(TRACKS_FIXTURES[0]));
		const deriver = new Deriver(recording);
		const move = { kind: 'movePoint', frame: 90, keypoint: KNEE, x: 512.3, y: 401.7 } as const;
		const hide = { kind: 'hidePoint', frame: 91, keypoint: KNEE } as const;
		const swap = { kind: 'exchangeSides', limb: 'legs', from: 30, to: 40 } as const;
		for (const corrections of [[move], [move, hide], [swap], [], [hide, move]])
			for (const slowMotionFactor of [1, 0.9]) {
				const settings = { ...DEFAULT_CLIP_SETTINGS, slowMotionFactor };
				expect(deriver.derive(settings, corrections)).toEqual(
					derive(recording, settings, corrections)
				);
			}
	});
});
