import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANSWER_WITHIN_SECONDS, startedUntilAnswered } from '../../../src/threads/first-answer';

/** A worker whose first answer the test gives. */
class Silent {
	ended = 0;
	answer!: () => void;
	fail!: (why: Error) => void;
	readonly answered = new Promise<void>((resolve, reject) => {
		this.answer = resolve;
		this.fail = reject;
	});

	end(): void {
		this.ended++;
	}
}

const started: Silent[] = [];
const start = () => {
	const worker = new Silent();
	started.push(worker);
	return worker;
};
const [FIRST, SECOND] = ANSWER_WITHIN_SECONDS as [number, number];
const after = (seconds: number) => vi.advanceTimersByTimeAsync(1000 * seconds);

beforeEach(() => {
	vi.useFakeTimers();
	vi.spyOn(console, 'info').mockImplementation(() => undefined);
	started.length = 0;
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

describe('a worker that is started until it answers', () => {
	it('is the first where that answers', async () => {
		const { worker } = startedUntilAnswered(start);
		await after(FIRST - 1);
		started[0]!.answer();
		await expect(worker).resolves.toBe(started[0]);
		await after(10 * (FIRST + SECOND));
		expect(started).toHaveLength(1);
		expect(started[0]!.ended).toBe(0);
	});

	it('is another where the first is stuck, which is ended', async () => {
		const { worker } = startedUntilAnswered(start);
		await after(FIRST + 1);
		expect(started.map(({ ended }) => ended)).toEqual([1, 0]);
		// Too late.
		started[0]!.answer();
		started[1]!.answer();
		await expect(worker).resolves.toBe(started[1]);
		await after(10 * (FIRST + SECOND));
		expect(started.map(({ ended }) => ended)).toEqual([1, 0]);
	});

	it('is waited for the third time', async () => {
		const { worker } = startedUntilAnswered(start);
		await after(10 * (FIRST + SECOND));
		expect(started.map(({ ended }) => ended)).toEqual([1, 1, 0]);
		started[2]!.fail(new Error('It said nothing.'));
		await expect(worker).rejects.toThrow('It said nothing.');
	});

	it('fails with the worker that says why', async () => {
		const { worker } = startedUntilAnswered(start);
		started[0]!.fail(new Error('Its script did not load.'));
		await expect(worker).rejects.toThrow('Its script did not load.');
		await after(10 * (FIRST + SECOND));
		expect(started).toHaveLength(1);
	});

	it('is not started anew once it is ended', async () => {
		const { end } = startedUntilAnswered(start);
		await after(FIRST + 1);
		end();
		await after(10 * (FIRST + SECOND));
		expect(started.map(({ ended }) => ended)).toEqual([1, 1]);
	});
});
