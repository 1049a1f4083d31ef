import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SILENT_SECONDS, supervise, WorkerFailure } from '../../../src/threads/supervise';

let asleep = 0;

beforeEach(() => {
	vi.useFakeTimers();
	asleep = 0;
	const now = performance.now.bind(performance);
	vi.spyOn(performance, 'now').mockImplementation(() => now() + asleep);
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});

/** What a worker is to those who watch over it. */
class FakeWorker extends EventTarget {
	ended = 0;
	terminate(): void {
		this.ended++;
	}
	/** Something comes from it. */
	speak(): void {
		this.dispatchEvent(new MessageEvent('message', { data: 'beat' }));
	}
}

function supervised() {
	const worker = new FakeWorker();
	return { worker, ...supervise(worker as unknown as Worker, 'made-up') };
}

const NEVER = new Promise<never>(() => undefined);
const outcomeOf = (call: Promise<unknown>) => {
	const outcome: { error: unknown } = { error: null };
	call.catch((error: unknown) => (outcome.error = error));
	return outcome;
};

describe('a worker that is asked for something', () => {
	it('and says nothing is ended, and whoever waits is told', async () => {
		const { worker, answer } = supervised();
		const calls = [outcomeOf(answer(NEVER)), outcomeOf(answer(NEVER))];
		await vi.advanceTimersByTimeAsync((SILENT_SECONDS - 2) * 1000);
		expect(calls.map(({ error }) => error)).toEqual([null, null]);
		expect(worker.ended).toBe(0);
		await vi.advanceTimersByTimeAsync(4000);
		for (const { error } of calls) {
			expect(error).toBeInstanceOf(WorkerFailure);
			expect(error).toMatchObject({ silent: true });
		}
		expect(worker.ended).toBe(1);
		// Nobody asks it in vain afterwards.
		await expect(answer(NEVER)).rejects.toBeInstanceOf(WorkerFailure);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('may take any time as long as it tells that its work goes on', async () => {
		const { worker, answer } = supervised();
		const call = outcomeOf(answer(NEVER));
		for (let minute = 0; minute < 60; minute++) {
			await vi.advanceTimersByTimeAsync(60_000);
			worker.speak();
		}
		expect(call.error).toBeNull();
		expect(worker.ended).toBe(0);
	});

	it('is not taken for stuck after the machine slept, and is given its time anew', async () => {
		const { worker, answer } = supervised();
		const call = outcomeOf(answer(NEVER));
		await vi.advanceTimersByTimeAsync(500);
		for (let night = 0; night < 3; night++) sleep(8 * 3600);
		await vi.advanceTimersByTimeAsync((SILENT_SECONDS - 10) * 1000);
		expect(call.error).toBeNull();
		await vi.advanceTimersByTimeAsync(10_000);
		expect(call.error).toBeInstanceOf(WorkerFailure);
		expect(worker.ended).toBe(1);
	});

	it('is not taken for stuck in a hidden tab, whose timers come once a minute', async () => {
		const { worker, answer } = supervised();
		const call = outcomeOf(answer(NEVER));
		for (let minute = 0; minute < 30; minute++) {
			sleep(60);
			// What the worker says comes less often there, too.
			if (minute % 20 === 19) worker.speak();
		}
		await vi.advanceTimersByTimeAsync(0);
		expect(call.error).toBeNull();
	});

	it('is told of when it dies', async () => {
		const { worker, answer } = supervised();
		const call = answer(NEVER);
		worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
		await expect(call).rejects.toThrow('The made-up worker failed: out of memory');
		await expect(call).rejects.toMatchObject({ silent: false });
		expect(worker.ended).toBe(1);
	});

	it('gives its answers and its own errors through', async () => {
		const { answer } = supervised();
		expect(await answer(Promise.resolve(7))).toBe(7);
		await expect(answer(Promise.reject(new RangeError('no such frame')))).rejects.toThrow(
			RangeError
		);
		expect(vi.getTimerCount()).toBe(0);
	});
});

describe('a worker that nobody asks for anything', () => {
	it('may be silent for ever', async () => {
		const { worker, answer } = supervised();
		await answer(Promise.resolve());
		worker.speak();
		expect(vi.getTimerCount()).toBe(0);
		await vi.advanceTimersByTimeAsync(10 * SILENT_SECONDS * 1000);
		expect(worker.ended).toBe(0);
	});

	it('that was ended needs no timer any more', () => {
		const { worker, answer, end } = supervised();
		void answer(NEVER);
		end();
		expect(worker.ended).toBe(1);
		expect(vi.getTimerCount()).toBe(0);
	});
});

/** The clock goes on, and a timer that is due comes once, as after a sleep. */
function sleep(seconds: number): void {
	asleep += 1000 * seconds;
	vi.advanceTimersToNextTimer();
}
