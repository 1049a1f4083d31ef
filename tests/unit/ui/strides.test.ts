import { describe, expect, it } from 'vitest';
import { SIDE_METRICS } from '../../../src/core/model/metrics';
import { type GaitEvent, type Stride } from '../../../src/core/model/analysis';
import { strideCurve } from '../../../src/core/strides/cycle';
import { SIDES } from '../../../src/core/model/tracks';
import { anglesSeen } from '../../../src/ui/review/timeline/angles';
import { contactsOf, flightsOf } from '../../../src/ui/review/timeline/contacts';
import {
	BY_TIME,
	COLUMN_GROUPS,
	pressed,
	sortedRows,
	strideTable
} from '../../../src/ui/review/numbers/stride-columns';
import { words } from '../../../src/report/words';
import { nearestCurve, someOf, strideCurves } from '../../../src/ui/review/timeline/stride-curves';
import { analysed } from '../../helpers/analysed';
import { fixtureText, TRACKS_FIXTURES } from '../../helpers/fixtures';
import { syntheticRunner } from '../../helpers/synthetic-runner';
import { tracksFromText } from '../../helpers/tracks-fixture';

const legsOnly = analysed(tracksFromText(fixtureText(TRACKS_FIXTURES[0])));
const synthetic = analysed(syntheticRunner().tracks);

describe('flights', () => {
	it('fill the time of a runner in which neither foot has contact, and no other', () => {
		const { events, tracks } = synthetic;
		const [first, last] = [events[0]!.time, events.at(-1)!.time];
		const contacts = SIDES.flatMap((side) => contactsOf(events, side, first, last));
		const flights = flightsOf(events);
		expect(flights.length).toBeGreaterThan(10);
		const holds = (time: number) => (one: { start: number; end: number }) =>
			one.start < time && time < one.end;
		for (const time of tracks.times) {
			if (time <= first || time >= last) continue;
			expect([time, flights.some(holds(time))]).toEqual([time, !contacts.some(holds(time))]);
		}
	});

	it('are not claimed for a walker, whose feet overlap', () => {
		expect(flightsOf(walk(9))).toEqual([]);
	});

	it('are not claimed across an event that is missing', () => {
		const { events } = synthetic;
		const place = events.findIndex((event, i) => i > 4 && event.type === 'initialContact');
		const without = events.toSpliced(place, 1);
		expect(flightsOf(without)).toHaveLength(flightsOf(events).length - 1);
	});
});

describe('the strike of a stride', () => {
	const [one] = synthetic.strides;
	const at = (degrees: number | null): Stride => ({
		...one!,
		footInclinationAtContactDegrees: degrees
	});

	it('is told in words in the copied table, where the foot is one of its columns', () => {
		const rows = sortedRows([at(20), at(10), at(null)], BY_TIME);
		const table = strideTable(rows, COLUMN_GROUPS.knee);
		expect(table.columns.at(-1)!.title).toBe(words.numbers.strike);
		const { rear, between } = words.numbers.strikes;
		expect(rows.map((_, i) => table.row(i).at(-1))).toEqual([rear, between, '']);
		expect(table.row(0)).toHaveLength(table.columns.length);
		const without = strideTable(rows, COLUMN_GROUPS.time);
		expect(without.columns.map(({ title }) => title)).not.toContain(words.numbers.strike);
		expect(without.row(0)).toHaveLength(without.columns.length);
	});
});

describe('the table of strides', () => {
	const strides = [
		stride({ side: 'left', startTime: 0.1, kneeLiftDegrees: 41.7 }),
		stride({ side: 'right', startTime: 0.4, kneeLiftDegrees: null }),
		stride({ side: 'left', startTime: 0.8, kneeLiftDegrees: 39.2, included: false }),
		stride({ side: 'right', startTime: 1.2, kneeLiftDegrees: 41.7 }),
		stride({ side: 'left', startTime: 1.5, kneeLiftDegrees: 52.3 })
	];
	const places = (by: Parameters<typeof pressed>[1], rising: boolean) =>
		sortedRows(strides, { by, rising }).map(({ place }) => place);

	it('sorts either way, equals in order of time and strides without the number last', () => {
		expect(places('kneeLiftDegrees', true)).toEqual([3, 1, 4, 5, 2]);
		expect(places('kneeLiftDegrees', false)).toEqual([5, 1, 4, 3, 2]);
		expect(places('place', false)).toEqual([5, 4, 3, 2, 1]);
		expect(places('side', true)).toEqual([1, 3, 5, 2, 4]);
		expect(places('included', false)).toEqual([3, 1, 2, 4, 5]);
	});

	it('keeps the place of a stride in the clip, however it is sorted', () => {
		for (const { stride: one, place } of sortedRows(strides, { by: 'side', rising: false }))
			expect(strides[place - 1]).toBe(one);
	});

	it('turns round when the same heading is pressed again, and starts rising at another', () => {
		const lift = pressed(BY_TIME, 'kneeLiftDegrees');
		expect(lift).toEqual({ by: 'kneeLiftDegrees', rising: true });
		expect(pressed(lift, 'kneeLiftDegrees').rising).toBe(false);
		expect(pressed(pressed(lift, 'kneeLiftDegrees'), 'side')).toEqual({ by: 'side', rising: true });
	});

	it('has a column for every number a stride has', () => {
		const reachable = new Set(Object.values(COLUMN_GROUPS).flat());
		expect([...reachable].sort()).toEqual([...SIDE_METRICS].sort());
		const named = new Set([...COLUMN_GROUPS.time, ...COLUMN_GROUPS.hip, ...COLUMN_GROUPS.knee]);
		expect([...named].sort()).toEqual([...SIDE_METRICS].sort());
	});
});

describe('curves of single strides', () => {
	it('have the mean curve as their mean', () => {
		for (const side of SIDES)
			for (const angle of ['thigh', 'knee'] as const) {
				const own = strideCurves(synthetic, angle).filter(({ stride: s }) => s.side === side);
				const { mean } = synthetic.cycle[side]![angle];
				for (const percent of [0, 13, 50, 77, 100]) {
					const sum = own.reduce((total, { values }) => total + values[percent]!, 0);
					expect(sum / own.length).toBeCloseTo(mean[percent]!, 9);
				}
			}
	});

	it('leave out strides that do not count, and those with a gap', () => {
		const [first] = synthetic.strides;
		const { times } = synthetic.tracks;
		const curves = strideCurves(
			{ ...synthetic, strides: synthetic.strides.map((s) => ({ ...s, included: s !== first })) },
			'knee'
		);
		expect(curves).toHaveLength(strideCurves(synthetic, 'knee').length - 1);
		const gappy = synthetic.angles.left.knee.slice();
		const middle = (first!.startTime + first!.endTime) / 2;
		gappy[times.findIndex((time) => time > middle)] = NaN;
		expect(strideCurve(times, gappy, first!)).toBeNull();
	});

	it('of the trunk come from the strides of both feet', () => {
		const sides = new Set(strideCurves(synthetic, 'trunk').map(({ stride: s }) => s.side));
		expect([...sides].sort()).toEqual(['left', 'right']);
	});

	it('are found by the place of the pointer', () => {
		const curves = strideCurves(synthetic, 'thigh');
		const wanted = curves[5]!;
		const [a, b] = [wanted.values[31]!, wanted.values[32]!];
		const found = nearestCurve(curves, 31.25, a + 0.25 * (b - a))!;
		expect(Math.abs(found.values[31]! - a)).toBeLessThan(0.5);
		const apart = [
			{ ...wanted, values: wanted.values },
			{ ...wanted, values: Array.from(wanted.values, (value) => value + 20) }
		];
		expect(nearestCurve(apart, 31.25, a + 18)).toBe(apart[1]);
		expect(nearestCurve([], 10, 0)).toBeNull();
	});

	it('are thinned over the whole clip, never cut off at its end', () => {
		const one = strideCurves(synthetic, 'thigh')[0]!;
		const many = Array.from({ length: 700 }, (_, i) => ({ ...one, place: i }));
		const some = someOf(many) as typeof many;
		expect(some).toHaveLength(120);
		expect(some.at(-1)!.place).toBeGreaterThan(690);
		expect(new Set(some.map(({ place }) => place)).size).toBe(120);
	});
});

it('legs alone have no curve of the hip against the trunk and none of the trunk', () => {
	expect(anglesSeen(legsOnly.angles)).toEqual(['thigh', 'knee']);
	expect(anglesSeen(synthetic.angles)).toEqual(['thigh', 'knee', 'hip', 'trunk']);
});

function stride(values: Partial<Stride>): Stride {
	return { included: true, endTime: 9, ...values } as unknown as Stride;
}

/** Each foot is down for 60 % of its stride of a second. */
function walk(steps: number): GaitEvent[] {
	return Array.from({ length: steps }, (_, i) => i)
		.flatMap((i): GaitEvent[] => {
			const side = i % 2 === 0 ? 'left' : 'right';
			return [
				{ type: 'initialContact', side, time: i * 0.5 },
				{ type: 'toeOff', side, time: i * 0.5 + 0.6 }
			];
		})
		.sort((a, b) => a.time - b.time);
}
