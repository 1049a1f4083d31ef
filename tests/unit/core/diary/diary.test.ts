import { describe, expect, it } from 'vitest';
import {
	byDate,
	dateOf,
	dayNumber,
	newRun,
	paceOf,
	type DiaryRun,
	type Feeling
} from '../../../../src/core/diary/diary';
import { cautionsOf, type Caution } from '../../../../src/core/diary/cautions';
import { weeksOf } from '../../../../src/core/diary/weeks';
import { Refusal } from '../../../../src/core/model/refusal';
import { diaryFile, readDiaryFile } from '../../../../src/report/diary-file';
import { diaryWords } from '../../../../src/report/words/diary';

describe('calendar days', () => {
	it('count on over months, leap days and years, and come back as they were', () => {
		expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
		expect(dayNumber('2026-01-01') - dayNumber('2025-12-31')).toBe(1);
		expect(dateOf(dayNumber('2026-11-24'))).toBe('2026-11-24');
	});

	it('that do not exist have no number', () => {
		for (const date of ['2026-02-29', '2026-13-01', '', 'yesterday', '2026-1-5'])
			expect(dayNumber(date)).toBeNaN();
	});
});

describe('distance, time and speed of a run', () => {
	it('follow from any two of them', () => {
		const whole = { metres: 9450, seconds: 2700, speed: 3.5 };
		const of = (metres: number | null, seconds: number | null, speed: number | null) =>
			paceOf({ distanceMetres: metres, durationSeconds: seconds, speedMetresPerSecond: speed });
		expect(of(9450, 2700, null)).toEqual(whole);
		expect(of(9450, null, 3.5)).toEqual(whole);
		expect(of(null, 2700, 3.5)).toEqual(whole);
		expect(of(9450, null, null)).toEqual({ metres: 9450, seconds: null, speed: null });
	});
});

describe('rising together', () => {
	const before = run('2026-03-02', { km: 6, speed: 3, incline: 1 });

	it('is said when two loads rise against the week of running before, and names them', () => {
		const next = run('2026-03-10', { km: 6.1, speed: 3.3, incline: 3 });
		expect(cautionsOf([before, next])).toEqual([
			{ rule: 'rising-together', runId: next.id, loads: ['speed', 'incline'] }
		]);
		const all = run('2026-03-10', { km: 9, speed: 3.3, incline: 3 });
		expect(loadsOf([before, all])).toEqual(['speed', 'incline', 'volume']);
	});

	it('is not said when one load rises alone, or two by less than they waver', () => {
		for (const next of [
			run('2026-03-10', { km: 9, speed: 3, incline: 1 }),
			run('2026-03-10', { km: 6, speed: 3.6, incline: 1 }),
			run('2026-03-10', { km: 6.5, speed: 3.05, incline: 1.4 })
		])
			expect(cautionsOf([before, next])).toEqual([]);
	});

	it('sums the volume of a week and takes its fastest and steepest run', () => {
		const week = [
			run('2026-03-09', { km: 4, speed: 3.4, incline: 0 }),
			run('2026-03-11', { km: 4, speed: 2.8, incline: 0 })
		];
		expect(loadsOf([before, ...week])).toEqual(['speed', 'volume']);
	});

	it('compares with the last week of running, however long the break', () => {
		const later = run('2026-06-20', { km: 9, speed: 3.5, incline: 1 });
		expect(loadsOf([before, later])).toEqual(['speed', 'volume']);
	});

	it('compares as many days with as many while the diary is younger than two weeks', () => {
		// Three runs a week from the first day on; only the speed goes up, by 5 % a week.
		const steady = Array.from({ length: 9 }, (_, i) => {
			const day = 2 + 7 * Math.floor(i / 3) + 2 * (i % 3);
			const date = `2026-03-${String(day).padStart(2, '0')}`;
			return run(date, { km: 5, speed: 2.5 * 1.05 ** Math.floor(i / 3), incline: 0 });
		});
		for (let known = 1; known <= steady.length; known++)
			expect(cautionsOf(steady.slice(0, known))).toEqual([]);
		const more = steady.map((one, i) => (i < 3 ? one : { ...one, distanceMetres: 6000 }));
		expect(loadsOf(more).slice(0, 2)).toEqual(['speed', 'volume']);
	});

	it('is not said again for fewer loads than before, on a run that raised none', () => {
		const all = run('2026-03-10', { km: 9, speed: 3.3, incline: 3 });
		const easy = run('2026-03-12', { minutes: 20 });
		expect(cautionsOf([before, all, easy]).map(({ runId }) => runId)).toEqual([all.id]);
	});

	it('is said anew a week later when they have risen again', () => {
		const [first, second] = [
			run('2026-03-10', { km: 8, speed: 3.3, incline: 1 }),
			run('2026-03-18', { km: 10, speed: 3.6, incline: 1 })
		];
		expect(cautionsOf([before, first, second]).map(({ runId }) => runId)).toEqual([
			first.id,
			second.id
		]);
	});

	it('never compares kilometres with minutes, nor with what is not known', () => {
		const timed = run('2026-03-10', { minutes: 300, incline: 4 });
		const measured = run('2026-03-02', { km: 6, incline: 1 });
		expect(cautionsOf([measured, timed])).toEqual([]);
		const first = run('2026-03-10', { km: 99, speed: 6, incline: 9 });
		expect(cautionsOf([first])).toEqual([]);
	});

	it('is said once while the same loads stay up, and does not depend on the order of entry', () => {
		const next = run('2026-03-10', { km: 9, speed: 3.5, incline: 1 });
		const after = run('2026-03-11', { km: 9, speed: 3.5, incline: 1 });
		const expected = [{ rule: 'rising-together', runId: next.id, loads: ['speed', 'volume'] }];
		expect(cautionsOf([before, next, after])).toEqual(expected);
		expect(cautionsOf([after, before, next])).toEqual(expected);
	});
});

describe('worse the day after', () => {
	it('is said when the day after hurt more than the run, by however little', () => {
		const hurt = { ...newRun('a', '2026-03-02'), during: pain(2), dayAfter: pain(3) };
		expect(cautionsOf([hurt])).toEqual([
			{ rule: 'worse-day-after', runId: 'a', during: 2, dayAfter: 3 }
		]);
	});

	it('is not said for equal or less pain, nor when either is unknown', () => {
		for (const [during, dayAfter] of [
			[pain(3), pain(3)],
			[pain(3), pain(1)],
			[null, pain(5)],
			[pain(0), null]
		] as const)
			expect(cautionsOf([{ ...newRun('a', '2026-03-02'), during, dayAfter }])).toEqual([]);
	});
});

describe('stiff without pain', () => {
	it('is said when the hip was stiff at some time and hurt at none', () => {
		const stiff = { ...newRun('a', '2026-03-02'), during: pain(0), dayAfter: pain(0, true) };
		expect(rulesOf([stiff])).toEqual(['stiff-without-pain']);
	});

	it('is not said with any pain, nor without stiffness', () => {
		const hurting = { ...newRun('a', '2026-03-02'), during: pain(1), dayAfter: pain(0, true) };
		const easy = { ...newRun('b', '2026-03-03'), during: pain(0), dayAfter: pain(0) };
		expect(cautionsOf([hurting, easy])).toEqual([]);
	});
});

describe('the words of the rules', () => {
	it('name every rule and its source, and speak of no force, diagnosis or cause', () => {
		const text = JSON.stringify(diaryWords) + saidOf(everyCaution()).join(' ');
		for (const { name, source } of Object.values(diaryWords.cautions.rules)) {
			expect(name).not.toBe('');
			expect(source).toMatch(/article/);
		}
		expect(text).not.toMatch(/overload|force|caused?\b|injur|diagnos|damage/i);
	});
});

describe('weeks', () => {
	it('begin on Monday, and those without a run are there too', () => {
		const weeks = weeksOf([
			run('2026-03-08', { km: 5, speed: 3, incline: 2 }),
			run('2026-03-23', { km: 7, minutes: 40 }),
			run('2026-03-24', { km: 4, minutes: 30 })
		]);
		expect(weeks.map(({ monday, runs, metres }) => [monday, runs, metres])).toEqual([
			['2026-03-02', 1, 5000],
			['2026-03-09', 0, null],
			['2026-03-16', 0, null],
			['2026-03-23', 2, 11000]
		]);
		expect(weeks[3]!.seconds).toBe(4200);
		expect(weeks[0]!.steepest).toBe(2);
	});

	it('keep the worst of each time that was asked for', () => {
		const [week] = weeksOf([
			{ ...newRun('a', '2026-03-03'), during: pain(1), dayAfter: pain(4) },
			{ ...newRun('b', '2026-03-05'), during: pain(3), dayAfter: pain(2) }
		]);
		expect(week!.pain).toEqual({ during: 3, straightAfter: null, dayAfter: 4 });
	});
});

describe('the diary file', () => {
	const runs = [
		{ ...run('2026-03-02', { km: 5.25, incline: -1.5 }), surface: 'trail', sessionId: 's' },
		{ ...newRun('b', '2026-03-04'), dayAfter: pain(2, true, 'tight, "pulling"') }
	] satisfies DiaryRun[];

	it('gives back what was written', () => {
		expect(readDiaryFile(diaryFile(runs))).toEqual(runs);
	});

	it('is refused where something does not fit, with the place', () => {
		for (const [broken, where] of [
			[{ date: '2026-02-30' }, 'runs.0.date'],
			[{ distanceMetres: -1 }, 'runs.0.distanceMetres'],
			[{ surface: 'moon' }, 'runs.0.surface'],
			[{ dayAfter: pain(11) }, 'runs.0.dayAfter.pain']
		] as const) {
			const text = diaryFile([{ ...runs[0]!, ...broken } as DiaryRun]);
			expect(refusalOf(text)).toMatchObject({ code: 'invalid-file', details: { where } });
		}
		expect(refusalOf('{"format": "stridescope/tracks", "version": 1}').code).toBe('invalid-file');
		const newer = diaryFile(runs).replace('"version": 1', '"version": 2');
		expect(refusalOf(newer).code).toBe('newer-version');
	});
});

interface Amount {
	readonly km?: number;
	readonly minutes?: number;
	readonly speed?: number;
	readonly incline?: number;
}

function run(date: string, { km, minutes, speed, incline }: Amount): DiaryRun {
	return {
		...newRun(`run of ${date}`, date),
		distanceMetres: km === undefined ? null : km * 1000,
		durationSeconds: minutes === undefined ? null : minutes * 60,
		speedMetresPerSecond: speed ?? null,
		inclinePercent: incline ?? null
	};
}

function pain(value: number, stiff = false, words = ''): Feeling {
	return { pain: value, stiff, words };
}

const rulesOf = (runs: readonly DiaryRun[]) => cautionsOf(runs).map(({ rule }) => rule);

const loadsOf = (runs: readonly DiaryRun[]) =>
	cautionsOf(byDate(runs)).flatMap((caution) =>
		caution.rule === 'rising-together' ? [...caution.loads] : []
	);

const everyCaution = (): Caution[] => [
	{ rule: 'rising-together', runId: 'a', loads: ['speed', 'incline', 'volume'] },
	{ rule: 'worse-day-after', runId: 'a', during: 1, dayAfter: 4 },
	{ rule: 'stiff-without-pain', runId: 'a' }
];

const saidOf = (cautions: readonly Caution[]): string[] => {
	const { rules } = diaryWords.cautions;
	return cautions.map((caution) => {
		if (caution.rule === 'rising-together') return rules[caution.rule].says(caution);
		if (caution.rule === 'worse-day-after') return rules[caution.rule].says(caution);
		return rules[caution.rule].says();
	});
};

function refusalOf(text: string): Refusal {
	try {
		readDiaryFile(text);
	} catch (error) {
		if (error instanceof Refusal) return error;
	}
	throw new Error('It was not refused.');
}
