import { describe, expect, it, vi } from 'vitest';
import { keepScreenOn } from '../../../src/app/stay-awake';

describe('while an analysis runs', () => {
	it('the screen stays on, also after the page was hidden, and may sleep in the end', async () => {
		const { lock, held } = locks();
		const page = pageThatIs('visible');
		const letSleep = keepScreenOn(lock, page);
		expect(lock.request).toHaveBeenCalledWith('screen');
		page.become('hidden');
		page.become('visible');
		expect(lock.request).toHaveBeenCalledTimes(2);
		letSleep();
		await vi.waitFor(() => expect(held.at(-1)!.release).toHaveBeenCalled());
		page.become('visible');
		expect(lock.request).toHaveBeenCalledTimes(2);
	});

	it('a hidden page waits until it is seen', () => {
		const { lock } = locks();
		const page = pageThatIs('hidden');
		keepScreenOn(lock, page);
		expect(lock.request).not.toHaveBeenCalled();
		page.become('visible');
		expect(lock.request).toHaveBeenCalledTimes(1);
	});

	it('a device that refuses, a browser without the wish, and no page at all are no faults', () => {
		const refusing = { request: () => Promise.reject(new Error('The battery is empty.')) };
		for (const lock of [refusing, undefined]) keepScreenOn(lock, pageThatIs('visible'))();
		keepScreenOn(refusing, undefined)();
	});
});

function locks() {
	const held: { release: ReturnType<typeof vi.fn<() => Promise<void>>> }[] = [];
	const request = vi.fn(() => {
		held.push({ release: vi.fn(() => Promise.resolve()) });
		return Promise.resolve(held.at(-1)! as unknown as WakeLockSentinel);
	});
	return { lock: { request }, held };
}

function pageThatIs(state: DocumentVisibilityState) {
	const page = Object.assign(new EventTarget(), {
		visibilityState: state,
		become(next: DocumentVisibilityState) {
			page.visibilityState = next;
			page.dispatchEvent(new Event('visibilitychange'));
		}
	});
	return page;
}
