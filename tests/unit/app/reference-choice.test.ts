import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { ReferenceChoice } from '../../../src/app/reference-choice.svelte';
import { storage } from '../../../src/app/storage/storage';
import { StorageProblem } from '../../../src/app/storage/storage-problem';
import endurance from '../../../src/profiles/runners/endurance.json';

const FILE = new File([JSON.stringify({ ...endurance, name: 'squad' })], 'squad.json');

describe('a reference of the user', () => {
	let put: MockInstance<typeof storage.references.put>;
	let stored: () => void;
	let failed: (reason: Error) => void;
	beforeEach(() => {
		put = vi
			.spyOn(storage.references, 'put')
			.mockReturnValue(new Promise((resolve, reject) => ([stored, failed] = [resolve, reject])));
	});
	afterEach(() => vi.restoreAllMocks());

	it('can be chosen once it is stored, not before', async () => {
		const choice = new ReferenceChoice();
		const loading = choice.load(FILE);
		await expect.poll(() => put.mock.calls.length).toBe(1);
		expect(choice.own).toEqual([]);
		stored();
		await loading;
		expect(choice.own.map(({ profile }) => profile.name)).toEqual(['squad']);
		expect(choice.problem).toBeNull();
	});

	it('can be chosen where the browser stores nothing, which is told', async () => {
		const choice = new ReferenceChoice();
		const loading = choice.load(FILE);
		failed(new StorageProblem('storage-unavailable'));
		await loading;
		expect(choice.own.map(({ profile }) => profile.name)).toEqual(['squad']);
		expect(choice.problem?.error.code).toBe('storage-unavailable');
	});
});
