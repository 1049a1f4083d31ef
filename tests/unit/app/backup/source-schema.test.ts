import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sourceSchema } from '../../../../src/app/backup/source-schema';
import { storedSession } from '../../../helpers/stored';

const { source } = storedSession('a');
const model = { name: 'movenet-thunder', mode: 'accurate', backend: 'litert', workers: 2 };
const measuredBy = (model: unknown) =>
	v.is(sourceSchema, { ...source, recording: { ...source.recording, model } });

describe('what a session is derived from', () => {
	it('is taken with its model, and without one', () => {
		expect(v.is(sourceSchema, source)).toBe(true);
		expect([model, null].map(measuredBy)).toEqual([true, true]);
	});

	it.each([
		['no name', { ...model, name: undefined }],
		['a number for a name', { ...model, name: 7 }],
		['an unknown mode', { ...model, mode: 'slow' }],
		['nothing at all', undefined]
	])('is refused with a model of %s', (_, bad) => expect(measuredBy(bad)).toBe(false));
});
