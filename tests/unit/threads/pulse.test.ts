import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Pulse } from '../../../src/threads/pulse';

const post = vi.fn();

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('postMessage', post);
	post.mockClear();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

it('a worker tells of its steps, but once a second at most', () => {
	const { beat } = new Pulse();
	for (let frame = 0; frame < 300; frame++) {
		beat();
		vi.advanceTimersByTime(10);
	}
	expect(post).toHaveBeenCalledTimes(3);
});

it('a worker that waits for others tells so as long as they are at work, and no longer', () => {
	let atWork = true;
	new Pulse().beatWhile(() => atWork);
	vi.advanceTimersByTime(10_000);
	expect(post.mock.calls.length).toBeGreaterThanOrEqual(9);
	atWork = false;
	post.mockClear();
	vi.advanceTimersByTime(10_000);
	expect(post).not.toHaveBeenCalled();
});
