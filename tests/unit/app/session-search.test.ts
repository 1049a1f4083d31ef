import { expect, it } from 'vitest';
import { sessionsNamed } from '../../../src/app/session-search';
import { storedSession } from '../../helpers/stored';

const ENTRIES = [
	storedSession('hill', { name: 'Hill repeats, Anna' }).entry,
	storedSession('IMG_2041', { name: 'Anna easy' }).entry,
	storedSession('tempo', { name: 'Ben Tempo' }).entry
];

it.each([
	['', ['hill', 'IMG_2041', 'tempo']],
	['  anna ', ['hill', 'IMG_2041']],
	['ANNA hill', ['hill']],
	['repeats hill', ['hill']],
	['img_2041', ['IMG_2041']],
	['tempo ben', ['tempo']],
	['anna tempo', []]
])('"%s" finds the sessions that hold all of its words, in their order', (query, ids) => {
	expect(sessionsNamed(ENTRIES, query).map(({ id }) => id)).toEqual(ids);
});
