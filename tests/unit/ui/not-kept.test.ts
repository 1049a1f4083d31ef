import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import type { SessionKeeper } from '../../../src/app/session-keeper.svelte';
import { StorageProblem, type StorageCode } from '../../../src/app/storage/storage-problem';
import { words } from '../../../src/report/words';
import NotKept from '../../../src/ui/review/header/NotKept.svelte';

const { saveCopy, saveAgain, openNewer } = words.ui.review;
const { tryAgain } = words.ui.sessions;

describe('a review that is not kept', () => {
	it.each<[StorageCode, readonly string[]]>([
		['session-changed', [saveCopy, openNewer]],
		['session-deleted', [saveAgain]],
		['storage-full', [tryAgain]]
	])('for %s says why, and offers what can be done', (code, ways) => {
		const body = shown(new StorageProblem(code));
		const { happened, advice } = words.storage[code];
		expect(body).toContain(happened);
		expect(body).toContain(advice);
		const buttons = [...body.matchAll(/<button[^>]*>([^<]*)<\/button>/g)].map(([, name]) => name);
		expect(buttons).toEqual(ways);
	});

	it('says nothing where all is kept', () => {
		expect(shown(null)).not.toContain('role="alert"');
	});
});

const shown = (problem: StorageProblem | null): string => {
	const keeper = { problem } as SessionKeeper;
	return render(NotKept, { props: { keeper, onnewer: vi.fn() } }).body;
};
