import { describe, expect, it } from 'vitest';
import { legIndex } from '../../../../src/core/model/legs';
import { KEYPOINT_COUNT, type Tracks } from '../../../../src/core/model/tracks';
import {
	forefootLift,
	forefootWays,
	withForefoot,
	type ForefootWay
} from '../../../../src/core/events/forefoot';
import { seededRandom } from '../../../helpers/random';

const TURN = 2 * Math.PI;
const RATE = 1.4;
/** Radians of stride phase; the contact takes 0.4 of a stride. */
const EXPECTED = { initialContact: 1, toeOff: 1 + 0.4 * TURN };
const SECOND = TURN * RATE;

interface Made {
	readonly contacts?: number;
	readonly framesPerSecond?: number;
	/** Toe-off of the forefoot after that of the ankle, s. */
	readonly late?: number;
	/** Of each place, leg lengths. */
	readonly noise?: number;
	/** Leg lengths a second against the belt after toe-off. */
	readonly speed?: number;
	readonly belt?: (contact: number) => number;
}

/** Ways of forefeet that ride a belt and leave it upwards, with frames at other phases in each contact. */
function made({
	contacts = 8,
	framesPerSecond = 30,
	late = 0,
	noise = 0.001,
	speed = 2,
	belt = () => -3
}: Made): ForefootWay[] {
	const random = seededRandom(7);
	return Array.from({ length: contacts }, (_, contact) => {
		const first = -0.17 + random.uniform() / framesPerSecond;
		const frames = Math.floor(0.27 * framesPerSecond);
		const since = Array.from({ length: frames }, (_, i) => first + i / framesPerSecond);
		const left = since.map((time) => Math.max(0, time - late));
		return {
			phase: since.map((time) => EXPECTED.toeOff + contact * TURN + time * SECOND),
			x: since.map((time) => belt(contact) * (time - first) + noise * random.normal()),
			y: left.map((time) => -speed * time + noise * random.normal())
		};
	});
}

const toeOffAfter = (ways: readonly ForefootWay[]) =>
	(withForefoot(EXPECTED, ways, RATE).toeOff - EXPECTED.toeOff) / SECOND;

describe('toe-off by the forefoot', () => {
	for (const framesPerSecond of [30, 60])
		for (const late of [-0.02, 0, 0.02])
			it(`is when it leaves the belt, ${late} s after the ankle's, ${framesPerSecond} frames/s`, () => {
				const lift = forefootLift(made({ late, framesPerSecond }), EXPECTED)!;
				const seconds = (lift.phase - EXPECTED.toeOff) / SECOND;
				expect(Math.abs(seconds - late)).toBeLessThan(0.009);
			});

	it('does not depend on where it goes, nor on where the belt is in the picture', () => {
		const ways = made({ late: 0.01 });
		const turned = ways.map(({ phase, x, y }) => ({
			phase,
			x: x.map((value, i) => 0.8 * value + 0.6 * y[i]!),
			y: y.map((value, i) => 0.8 * value - 0.6 * x[i]!)
		}));
		const [lift, other] = [ways, turned].map((each) => forefootLift(each, EXPECTED)!.phase);
		expect(Math.abs(lift! - other!)).toBeLessThan(0.004 * SECOND);
	});

	it('moves toe-off from the ankle towards the forefoot, less the more it scatters, at last not at all', () => {
		const [clear, noisy, lost] = [0.0005, 0.003, 0.012].map((noise) => {
			const ways = made({ late: 0.025, noise });
			const lift = forefootLift(ways, EXPECTED);
			return lift ? toeOffAfter(ways) / ((lift.phase - EXPECTED.toeOff) / SECOND) : 0;
		});
		expect(clear).toBeGreaterThan(0.7);
		expect(clear).toBeLessThan(1);
		expect(noisy).toBeGreaterThan(0.3);
		expect(noisy).toBeLessThan(clear!);
		expect(lost).toBe(0);
	});

	it('is not believed when it contradicts the ankle by more than the errors of both explain', () => {
		const ways = made({ late: 0.038 });
		expect(forefootLift(ways, EXPECTED)).not.toBeNull();
		expect(toeOffAfter(ways)).toBe(0);
	});

	it('leaves the foot contact where it is', () => {
		const { initialContact } = withForefoot(EXPECTED, made({ late: 0.02 }), RATE);
		expect(initialContact).toBe(EXPECTED.initialContact);
	});

	it('is not told from few contacts, too few frames, or where nothing leaves', () => {
		const silent = {
			'few contacts': made({ contacts: 4 }),
			'too few frames': made({ framesPerSecond: 12, contacts: 12 }),
			'nothing leaves': made({ speed: 0 }),
			nothing: []
		};
		for (const [name, ways] of Object.entries(silent)) expect(toeOffAfter(ways), name).toBe(0);
	});

	it('ignores a contact whose foot was lost to the other leg, and says nothing when most were', () => {
		const lost = (every: number) => (contact: number) => (contact % every === 1 ? 2 : -3);
		const some = toeOffAfter(made({ late: 0.02, contacts: 10, belt: lost(5) }));
		expect(Math.abs(some - toeOffAfter(made({ late: 0.02, contacts: 10 })))).toBeLessThan(0.005);
		const unlike = made({ late: 0.02, contacts: 10, belt: (contact) => -3 + contact });
		expect(toeOffAfter(unlike)).toBe(0);
	});
});

describe('whose forefoot it is', () => {
	const FRAMES = 30;
	const STRIDE_PHASE = Float64Array.from({ length: FRAMES }, (_, i) => i / 10);
	const column = (value: number) => new Float64Array(FRAMES).fill(value);
	/** The left ankle stands at 100, the right at 200. */
	const picture: Tracks = {
		width: 640,
		height: 480,
		times: Float64Array.from({ length: FRAMES }, (_, i) => i / 30),
		x: Array.from({ length: KEYPOINT_COUNT }, (_, k) =>
			column(k === legIndex('left', 'ankle') ? 100 : 200)
		),
		y: Array.from({ length: KEYPOINT_COUNT }, () => column(300)),
		score: Array.from({ length: KEYPOINT_COUNT }, () => column(1))
	};
	const track = (from: number, x: number, frames = 6) => ({
		times: Array.from({ length: frames }, (_, i) => from + i / 30),
		x: new Array<number>(frames).fill(0),
		y: new Array<number>(frames).fill(0),
		ankle: { x, y: 305 }
	});

	it('is that of the ankle which was nearest when it was placed', () => {
		const ways = forefootWays([track(0.2, 110), track(0.4, 190)], picture, STRIDE_PHASE);
		expect(ways.left.map(({ phase }) => phase[0])).toEqual([expect.closeTo(0.6, 3)]);
		expect(ways.right.map(({ phase }) => phase[0])).toEqual([expect.closeTo(1.2, 3)]);
	});

	it('is nobody where the run was not measured, and ends with it', () => {
		const ways = forefootWays([track(3, 110), track(29 / 30 - 0.1, 110)], picture, STRIDE_PHASE);
		expect(ways.left.map(({ phase }) => phase.length)).toEqual([4]);
		expect(ways.right).toEqual([]);
	});
});
