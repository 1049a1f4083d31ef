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
		const running = { name: 'running', progress, resumed: null, firstNumbers: null };
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
		readonly file: Parameters<Process>[0];
		readonly finish: (id: string) => void;
		readonly fail: (error: Error) => void;
	})[] = [];
	const process: Process = (file, _, watch) =>
		new Promise((resolve, reject) => {
			watch.signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
			calls.push({ file, ...watch, finish: (id) => resolve(finished(id)), fail: reject });
		});
	const onKept = vi.fn();
	return { queue: new Queue(process, onKept), calls, onKept };
}

/** Everything that could happen by now has. */
const settled = () => new Promise((resolve) => setTimeout(resolve));
