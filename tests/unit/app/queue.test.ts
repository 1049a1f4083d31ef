import { describe, expect, it, vi } from 'vitest';
import { Queue, type Finished, type Process } from '../../../src/app/queue.svelte';
import { SettingsState } from '../../../src/app/session-settings.svelte';
import { Refusal } from '../../../src/core/model/refusal';

describe('a queue', () => {
	it('takes one file after the other, in the order they were given', async () => {
		const { queue, calls } = queueWith();
		add(queue, 'a.mp4', 'b.mp4', 'c.json');
		expect(states(queue)).toEqual(['running', 'waiting', 'waiting']);
		for (const name of ['a.mp4', 'b.mp4', 'c.json']) {
			expect(calls.map(({ file }) => file.name).at(-1)).toBe(name);
			calls.at(-1)!.finish(name);
			await settled();
		}
		expect(states(queue)).toEqual(['done', 'done', 'done']);
		expect(calls).toHaveLength(3);
		expect(queue.active).toBe(false);
	});

	it('goes on after a file that is refused or fails, and says which did', async () => {
		const { queue, calls, onKept } = queueWith();
		add(queue, 'notes.mp4', 'crash.mp4', 'c.mp4');
		const refusal = new Refusal('unreadable-file');
		calls[0]!.fail(refusal);
		await settled();
		calls[1]!.fail(new Error('out of memory'));
		await settled();
		calls[2]!.finish('kept');
		await settled();
		expect(queue.items.map(({ state }) => state)).toEqual([
			{ name: 'refused', error: refusal },
			{ name: 'refused', error: new Error('out of memory') },
			{ name: 'done', finished: finished('kept') }
		]);
		expect(onKept).toHaveBeenCalledTimes(1);
	});

	it('ends the file under way when that is cancelled, and takes the next', async () => {
		const { queue, calls } = queueWith();
		add(queue, 'a.mp4', 'b.mp4', 'c.mp4');
		queue.cancel(queue.items[1]!);
		queue.cancel(queue.items[0]!);
		expect(calls[0]!.signal.aborted).toBe(true);
		await settled();
		expect(states(queue)).toEqual(['cancelled', 'cancelled', 'running']);
		expect(calls.map(({ file }) => file.name)).toEqual(['a.mp4', 'c.mp4']);
	});

	it('begins nothing more when all are cancelled', async () => {
		const { queue, calls } = queueWith();
		add(queue, 'a.mp4', 'b.mp4');
		queue.cancelAll();
		await settled();
		expect(states(queue)).toEqual(['cancelled', 'cancelled']);
		expect(calls).toHaveLength(1);
	});

	it('takes a cancelled file up again when it is asked to', async () => {
		const { queue, calls } = queueWith();
		add(queue, 'a.mp4');
		queue.cancel(queue.items[0]!);
		queue.again(queue.items[0]!);
		await settled();
		expect(states(queue)).toEqual(['running']);
		calls[1]!.finish('a');
		await settled();
		expect(states(queue)).toEqual(['done']);
	});

	it('gives way to another analysis: the file under way is broken off and goes on afterwards', async () => {
		const { queue, calls } = queueWith();
		add(queue, 'a.mp4', 'b.mp4');
		const [first, second] = [queue.giveWay(), queue.giveWay()];
		expect(calls[0]!.signal.aborted).toBe(true);
		await settled();
		expect(states(queue)).toEqual(['waiting', 'waiting']);
		first();
		first();
		await settled();
		expect(queue.paused).toBe(true);
		expect(calls).toHaveLength(1);
		second();
		expect(queue.paused).toBe(false);
		expect(states(queue)).toEqual(['running', 'waiting']);
		expect(calls.at(-1)!.file.name).toBe('a.mp4');
	});

	it('takes over the settings when it begins, and later ones only when it begins anew', async () => {
		const { queue, calls } = queueWith();
		const settings = new SettingsState();
		settings.mode = 'fast';
		queue.add(files('a.mp4'), settings);
		settings.mode = 'precise';
		queue.add(files('b.mp4'), settings);
		expect(queue.settings.mode).toBe('fast');
		for (const name of ['a', 'b']) {
			calls.at(-1)!.finish(name);
			await settled();
		}
		queue.add(files('c.mp4'), settings);
		expect(queue.settings.mode).toBe('precise');
	});

	it('forgets what is over and keeps what is not', async () => {
		const { queue, calls } = queueWith();
		add(queue, 'a.mp4', 'b.mp4');
		calls[0]!.finish('a');
		await settled();
		queue.clear();
		expect(queue.items.map(({ file }) => file.name)).toEqual(['b.mp4']);
	});

	it('tells the progress of the file under way, and nothing that comes after its end', async () => {
		const { queue, calls } = queueWith();
		add(queue, 'a.mp4');
		const progress = {
			stage: 'analysing',
			done: 70,
			total: 481,
			framesPerSecond: 11.3,
			secondsLeft: 36.4
		} as const;
		calls[0]!.onProgress(progress);
		const seconds = expect.any(Number) as unknown;
		const running = { name: 'running', seconds, progress, resumed: null, firstNumbers: null };
		expect(queue.items[0]!.state).toEqual(running);
		const resumed = { done: 60, total: 481 };
		calls[0]!.onResume(60, 481);
		expect(queue.items[0]!.state).toEqual({ ...running, resumed });
		const firstNumbers = { strides: 5, numbers: [] };
		calls[0]!.onFirstNumbers(firstNumbers);
		expect(queue.items[0]!.state).toEqual({ ...running, resumed, firstNumbers });
		calls[0]!.onFirstNumbers(null);
		expect(queue.items[0]!.state).toEqual({ ...running, resumed });
		calls[0]!.finish('a');
		await settled();
		calls[0]!.onProgress(progress);
		calls[0]!.onFirstNumbers(firstNumbers);
		expect(states(queue)).toEqual(['done']);
	});

	it('says how long all of it will take, by the size of the files', async () => {
		vi.useFakeTimers();
		const { queue, calls } = queueWith();
		queue.add(
			[1000, 3000, 500].map((size, i) => new File(['x'.repeat(size)], `${i}.mp4`)),
			new SettingsState()
		);
		expect(queue.secondsLeft).toBeNull();
		vi.advanceTimersByTime(4000);
		calls[0]!.onProgress({
			...{ stage: 'analysing', done: 40, total: 100, framesPerSecond: 10 },
			secondsLeft: 6
		});
		// 10 s for the first, so 30 and 5 for the others.
		expect(queue.secondsLeft).toBeCloseTo(6 + 35, 6);
		vi.advanceTimersByTime(8000);
		calls[0]!.finish('a');
		await vi.advanceTimersByTimeAsync(0);
		// It took 12 s; the second has just begun.
		expect(queue.secondsLeft).toBeCloseTo(36 + 6, 6);
		queue.cancelAll();
		await vi.advanceTimersByTimeAsync(0);
		expect(queue.active).toBe(false);
		vi.useRealTimers();
	});

	it('measures a file with what is said of it alone, and as precisely as the others', async () => {
		const { queue, calls } = queueWith();
		add(queue, 'a.mp4', 'b.mp4', 'c.mp4');
		const [, own] = queue.items;
		queue.settings.change({ speedMetresPerSecond: 3 });
		own!.setApart(queue.settings);
		own!.own!.change({ heightMetres: 1.7 });
		own!.own!.athleteId = 'ben';
		queue.settings.change({ speedMetresPerSecond: 4 });
		queue.settings.mode = 'fast';
		calls[0]!.finish('a');
		await settled();
		calls[1]!.finish('b');
		await settled();
		const [, apart, other] = calls.map(({ settings }) => settings);
		expect(apart).toMatchObject({ mode: 'fast', athleteId: 'ben' });
		expect(apart!.clip).toMatchObject({ speedMetresPerSecond: 3, heightMetres: 1.7 });
		expect(other).toMatchObject({ mode: 'fast', athleteId: null });
		expect(other!.clip).toMatchObject({ speedMetresPerSecond: 4, heightMetres: null });
	});

	it('measures a file of which nothing was said alone with what was said of all since', async () => {
		const { queue, calls } = queueWith();
		add(queue, 'a.mp4', 'b.mp4', 'c.mp4');
		const [, looked, closed] = queue.items;
		looked!.setApart(queue.settings);
		closed!.setApart(queue.settings);
		closed!.rejoin();
		expect(closed!.own).toBeNull();
		queue.settings.change({ speedMetresPerSecond: 4 });
		looked!.setApart(queue.settings);
		expect(looked!.own!.clip.speedMetresPerSecond).toBe(4);
		queue.settings.athleteId = 'ben';
		calls[0]!.finish('a');
		await settled();
		calls[1]!.finish('b');
		await settled();
		for (const { settings } of calls.slice(1)) {
			expect(settings.clip.speedMetresPerSecond).toBe(4);
			expect(settings.athleteId).toBe('ben');
		}
		calls[2]!.finish('c');
		await settled();
		add(queue, 'd.mp4');
		expect(calls[3]!.settings.athleteId).toBeNull();
	});
});

const states = (queue: Queue) => queue.items.map(({ state }) => state.name);

const finished = (id: string): Finished => ({
	id,
	headline: { cadenceStepsPerMinute: 171.3, position: 0.07, label: 'endurance-like' },
	unkept: null
});

const files = (...names: string[]) => names.map((name) => new File([name], name));

const add = (queue: Queue, ...names: string[]) => queue.add(files(...names), new SettingsState());

/** A queue whose files are processed by hand. */
function queueWith() {
	const calls: (Parameters<Process>[2] & {
		readonly settings: SettingsState;
		readonly file: Parameters<Process>[0];
		readonly finish: (id: string) => void;
		readonly fail: (error: Error) => void;
	})[] = [];
	const process: Process = (file, settings, watch) =>
		new Promise((resolve, reject) => {
			watch.signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
			calls.push({ file, settings, ...watch, finish: (id) => resolve(finished(id)), fail: reject });
		});
	const onKept = vi.fn();
	return { queue: new Queue(process, onKept), calls, onKept };
}

/** Everything that could happen by now has. */
const settled = () => new Promise((resolve) => setTimeout(resolve));
