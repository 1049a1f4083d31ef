import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startRecordWorker } from '../../../src/pose/record-client';
import { SILENT_SECONDS } from '../../../src/threads/supervise';

const workers: SilentWorker[] = [];

/** Takes every message and answers none. */
class SilentWorker extends EventTarget {
	ended = 0;
	constructor() {
		super();
		workers.push(this);
	}
	postMessage(): void {
		// Nothing comes of it.
	}
	terminate(): void {
		this.ended++;
	}
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('Worker', SilentWorker);
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	workers.length = 0;
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

describe('a record worker that hangs', () => {
	it.each([
		['opens', (record: Started) => record.open(new Blob([]), 'clip', 0)],
		['looks for the runner', (record: Started) => record.scout(null, null, NOBODY)],
		['tries backends', (record: Started) => record.tryBackends('fast')]
	])('while it %s is ended, and the refusal has a code', async (_, call) => {
		const record = startRecordWorker('fast', { backend: 'wasm', workers: 1 }, 1);
		const refused = expect(call(record)).rejects.toMatchObject({
			name: 'Refusal',
			code: 'stalled'
		});
		await vi.advanceTimersByTimeAsync((SILENT_SECONDS + 5) * 1000);
		await refused;
		expect(workers.map(({ ended }) => ended)).toEqual([1]);
		// What is asked of it afterwards does not wait in vain.
		await expect(record.quickRate()).rejects.toMatchObject({ code: 'stalled' });
	});
});

type Started = ReturnType<typeof startRecordWorker>;

const NOBODY = { progress: () => undefined, preview: () => undefined };
