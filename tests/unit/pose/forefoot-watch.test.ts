import { describe, expect, it } from 'vitest';
import { forefootLift } from '../../../src/core/events/forefoot';
import {
	CONTACT_SECONDS,
	middles,
	STRIDE_SECONDS,
	toeTracks,
	type ToeClip
} from '../../helpers/toe-pictures';

const RADIANS_A_SECOND = (2 * Math.PI) / STRIDE_SECONDS;
const TOE_OFF = CONTACT_SECONDS / 2;

/** Of the folded tracks, seconds after the true toe-off; the ankle says `early` seconds before it. */
function liftAfter(clip: ToeClip, early = 0, tracks = toeTracks(clip)): number | null {
	const ways = tracks.map(({ times, x, y }) => ({
		phase: times.map((time) => time * RADIANS_A_SECOND),
		x,
		y
	}));
	const middle = STRIDE_SECONDS / 2;
	const lift = forefootLift(ways, {
		initialContact: (middle - CONTACT_SECONDS / 2) * RADIANS_A_SECOND,
		toeOff: (middle + clip.toeOff - early) * RADIANS_A_SECOND
	});
	return lift && lift.phase / RADIANS_A_SECOND - middle - clip.toeOff;
}

describe('a toe that rides a belt and leaves it', () => {
	const clips: Record<string, ToeClip> = {
		'60 frames a second': { rate: 60, toeOff: TOE_OFF },
		'30 frames a second, facing left': { rate: 30, toeOff: TOE_OFF, facing: 'left' },
		'60 frames a second, shutter open for half of each': {
			rate: 60,
			toeOff: TOE_OFF,
			shutter: 1 / 120
		},
		'30 frames a second, shutter open for half of each': {
			rate: 30,
			toeOff: TOE_OFF,
			shutter: 1 / 60
		}
	};
	// It is seen to have left once it is 0.015 leg lengths away, which takes 5 ms at its speed of 2.8 a second.
	for (const [name, clip] of Object.entries(clips))
		it(`is seen to leave within 10 ms: ${name}`, () => {
			const tracks = toeTracks(clip);
			for (const early of [0, 0.015, -0.015]) {
				const after = liftAfter(clip, early, tracks);
				expect(after).not.toBeNull();
				expect(after!).toBeGreaterThan(-0.01);
				expect(after!).toBeLessThan(0.01);
			}
		});

	it('is seen to leave as much later as it does', () => {
		const clip = { rate: 30, toeOff: TOE_OFF };
		const later = { rate: 30, toeOff: TOE_OFF + 0.02 };
		// The expected instant stays where it was.
		const moved = liftAfter(later, 0.02)! - liftAfter(clip)!;
		expect(Math.abs(moved)).toBeLessThan(0.004);
	});

	it('is followed in every contact that the pictures show whole', () => {
		const tracks = toeTracks({ rate: 60, toeOff: TOE_OFF });
		expect(tracks).toHaveLength(middles().length);
		for (const [k, { times }] of tracks.entries())
			expect(Math.abs(times[0]! - middles()[k]!)).toBeLessThan(1.5 / 60);
	});

	it('is followed on, bit for bit, from what was kept at any frame of a contact', () => {
		const clip = { rate: 60, toeOff: TOE_OFF, strides: 5 };
		const whole = toeTracks(clip);
		const first = Math.round(middles()[2]! * clip.rate);
		for (let resumedAt = first - 2; resumedAt < first + 12; resumedAt++)
			expect(toeTracks({ ...clip, resumedAt }), `frame ${resumedAt}`).toEqual(whole);
	});

	it('tells nothing when too few frames show it on the belt', () => {
		expect(liftAfter({ rate: 15, toeOff: TOE_OFF })).toBeNull();
	});

	it('tells nothing while something hides the foot', () => {
		expect(liftAfter({ rate: 30, toeOff: TOE_OFF, hidden: 0.2 })).toBeNull();
	});

	it('tells nothing of a dark shoe on a dark belt', () => {
		expect(liftAfter({ rate: 30, toeOff: TOE_OFF, contrast: 0.02 })).toBeNull();
	});

	it('tells nothing from few contacts', () => {
		expect(liftAfter({ rate: 60, toeOff: TOE_OFF, strides: 4 })).toBeNull();
	});
});
