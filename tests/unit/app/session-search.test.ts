import { expect, it } from 'vitest';
import {
	isNarrow,
	NO_FILTER,
	sessionsFound,
	tagsOf,
	type SessionFilter
} from '../../../src/app/session-search';
import type { Athlete, SessionEntry } from '../../../src/app/storage/schema';
import { storedSession } from '../../helpers/stored';

const athlete = (id: string, name: string, ...tags: string[]): Athlete => ({
	...{ id, name, heightMetres: null, legLengthMetres: null, notes: '', tags, createdAt: 0 }
});
const ATHLETES = [athlete('1', 'Anna', 'club', 'juniors'), athlete('2', 'Ben', 'club')];

const ENTRIES = [
	session('hill', 4.2, { name: 'Hill repeats', athleteId: '1', savedAt: 3000 }),
	session('IMG_2041', 3, { name: 'Easy', athleteId: '1', savedAt: 2000 }),
	session('tempo', null, { name: 'Tempo', note: 'New shoes', athleteId: '2', savedAt: 1000 }),
	session('old', 3.33, { name: 'Whose?', athleteId: 'gone', savedAt: 0 })
];

it.each<[Partial<SessionFilter>, string[]]>([
	[{}, ['hill', 'IMG_2041', 'tempo', 'old']],
	[{ query: '  anna ' }, ['hill', 'IMG_2041']],
	[{ query: 'ANNA hill' }, ['hill']],
	[{ query: 'repeats hill' }, ['hill']],
	[{ query: 'img_2041' }, ['IMG_2041']],
	[{ query: 'shoes ben' }, ['tempo']],
	[{ query: 'juniors' }, ['hill', 'IMG_2041']],
	[{ query: 'anna tempo' }, []],
	[{ athleteId: '2' }, ['tempo']],
	// Whose athlete was removed elsewhere, is nobody's.
	[{ athleteId: null }, ['old']],
	[{ tag: 'club' }, ['hill', 'IMG_2041', 'tempo']],
	[{ tag: 'juniors', query: 'easy' }, ['IMG_2041']],
	[{ speed: [3, 3.33] }, ['IMG_2041']],
	[{ speed: [3.33, Infinity] }, ['hill', 'old']],
	[{ since: 2000 }, ['hill', 'IMG_2041']],
	[{ label: 'endurance-like' }, ['hill', 'IMG_2041', 'tempo', 'old']],
	[{ label: 'sprint-like' }, []]
])('%j finds %j', (part, ids) => {
	const filter = { ...NO_FILTER, ...part };
	expect(sessionsFound(ENTRIES, ATHLETES, filter).map(({ id }) => id)).toEqual(ids);
	expect(isNarrow(filter)).toBe(Object.keys(part).length > 0);
});

it('tags are offered once, in alphabetical order', () => {
	expect(tagsOf([...ATHLETES, athlete('3', 'Cleo', 'alpine', 'juniors')])).toEqual([
		'alpine',
		'club',
		'juniors'
	]);
});

function session(id: string, speed: number | null, part: Partial<SessionEntry>): SessionEntry {
	const { entry } = storedSession(id, part);
	const overall = speed === null ? {} : { speedMetresPerSecond: { mean: speed, plusMinus: 0.1 } };
	const numbers = { overall, sides: { left: {}, right: {} }, nearSide: 'left' as const };
	return { ...entry, headline: { ...entry.headline, numbers } };
}
