import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CameraState, type CameraGear } from '../../../src/app/camera-state.svelte';
import { CameraProblem, raiseFrameRate, type Camera } from '../../../src/media/page/camera';
import { RateMeter } from '../../../src/media/page/live-rate';
import { takeName } from '../../../src/media/page/take';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

describe('a recording', () => {
	it('begins after the countdown, lasts as long as asked, and gives its file once', async () => {
		const { state, gear, onFile } = await opened();
		state.countdownSeconds = 3;
		state.lengthSeconds = 4;
		state.start();
		expect(state.phase).toEqual({ name: 'counting', secondsLeft: 3 });
		await vi.advanceTimersByTimeAsync(1150);
		expect(state.phase).toEqual({ name: 'counting', secondsLeft: 2 });
		expect(gear.startTake).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(2000);
		expect(state.phase.name).toBe('recording');
		await vi.advanceTimersByTimeAsync(3700);
		expect(onFile).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(500);
		expect(onFile.mock.calls).toEqual([[FILE, null]]);
	});

	it('is stopped early with what there is of it', async () => {
		const { state, onFile } = await recording();
		await vi.advanceTimersByTimeAsync(1500);
		state.stop();
		await vi.advanceTimersByTimeAsync(0);
		expect(onFile.mock.calls).toEqual([[FILE, null]]);
	});

	it('keeps what there is when the camera is pulled out', async () => {
		const { track, onFile } = await recording();
		track.dispatchEvent(new Event('ended'));
		await vi.advanceTimersByTimeAsync(0);
		expect(onFile.mock.calls).toEqual([[FILE, null]]);
	});

	it('that the browser cannot begin or cannot end is told, with the camera off', async () => {
		const logged = vi.spyOn(console, 'error').mockReturnValue();
		const { state, gear, close, onFile } = await opened();
		gear.startTake.mockImplementationOnce(() => {
			throw new DOMException('no such codec', 'NotSupportedError');
		});
		state.start();
		await vi.advanceTimersByTimeAsync(1000 * state.countdownSeconds);
		expect(state.phase).toEqual({ name: 'failed', problem: new CameraProblem('recording-failed') });
		expect(close).toHaveBeenCalled();

		const ending = await opened();
		ending.gear.startTake.mockReturnValueOnce({ stop: () => Promise.reject(new Error('no data')) });
		ending.state.start();
		await vi.advanceTimersByTimeAsync(1000 * ending.state.countdownSeconds);
		ending.state.stop();
		await vi.advanceTimersByTimeAsync(0);
		expect(ending.state.phase.name).toBe('failed');
		expect(ending.close).toHaveBeenCalled();

		await vi.advanceTimersByTimeAsync(60_000);
		expect(logged).toHaveBeenCalledTimes(2);
		expect(state.phase.name).toBe('failed');
		expect([...onFile.mock.calls, ...ending.onFile.mock.calls]).toEqual([]);
		await state.open();
		expect(state.phase.name).toBe('live');
	});

	it('does not begin when the countdown is stopped', async () => {
		const { state, gear } = await opened();
		state.start();
		await vi.advanceTimersByTimeAsync(1500);
		state.stop();
		await vi.advanceTimersByTimeAsync(60_000);
		expect(state.phase.name).toBe('live');
		expect(gear.startTake).not.toHaveBeenCalled();
	});
});

describe('a camera', () => {
	it('is turned off on leaving, after a recording, and when another is chosen', async () => {
		const left = await opened();
		left.state.close();
		expect(left.close).toHaveBeenCalled();

		const done = await recording();
		done.state.stop();
		await vi.advanceTimersByTimeAsync(0);
		expect(done.close).toHaveBeenCalled();

		const changed = await opened();
		await changed.state.open('other');
		expect(changed.close).toHaveBeenCalledTimes(1);
		expect(changed.gear.open.mock.calls.at(-1)).toEqual(['other']);
	});

	it('that comes on only after the page was left is turned off at once', async () => {
		const { gear, close } = makeGear();
		const state = new CameraState(vi.fn(), gear);
		const opening = state.open();
		state.close();
		await opening;
		expect(close).toHaveBeenCalled();
		expect(state.camera).toBeNull();
	});

	it('that comes on after another was chosen is turned off; the one chosen last stays on', async () => {
		const { gear } = makeGear();
		const on = new Set<string>();
		const opening = new Map<string, () => void>();
		gear.open.mockImplementation(
			(id) =>
				new Promise((resolve) =>
					opening.set(id!, () => {
						on.add(id!);
						const camera = { track: new EventTarget(), close: () => on.delete(id!) };
						resolve(camera as unknown as Camera);
					})
				)
		);
		const state = new CameraState(vi.fn(), gear);
		const all = ['first', 'second', 'third'].map((id) => state.open(id));
		for (const id of ['second', 'third', 'first']) opening.get(id)!();
		await Promise.all(all);
		expect([...on]).toEqual(['third']);
		expect(state.phase.name).toBe('live');
		state.close();
		expect([...on]).toEqual([]);
	});

	it('that is refused after another was chosen does not take that one away', async () => {
		const { gear } = makeGear();
		let refuse!: (error: Error) => void;
		gear.open.mockImplementationOnce(() => new Promise((_, reject) => (refuse = reject)));
		const state = new CameraState(vi.fn(), gear);
		const first = state.open('first');
		await state.open('second');
		refuse(new CameraProblem('camera-busy'));
		await first;
		expect(state.phase.name).toBe('live');
	});

	it('that is refused leaves its code, and can be asked for again', async () => {
		const { gear } = makeGear();
		gear.open.mockRejectedValueOnce(new CameraProblem('camera-denied'));
		const state = new CameraState(vi.fn(), gear);
		await state.open();
		expect(state.phase).toEqual({ name: 'failed', problem: new CameraProblem('camera-denied') });
		await state.open();
		expect(state.phase.name).toBe('live');
	});

	it('that is lost says so', async () => {
		const { state, track } = await opened();
		track.dispatchEvent(new Event('ended'));
		expect(state.phase).toEqual({ name: 'failed', problem: new CameraProblem('camera-lost') });
	});

	it.each([
		{ can: 120, set: 30, to: 120 },
		{ can: 60, set: 30, to: 60 },
		{ can: 30, set: 30, to: 30 },
		{ can: 120, set: 120, to: 120 }
	])('that can give $can frames a second, set to $set, gives $to', async ({ can, set, to }) => {
		const track = fakeTrack(can, set);
		await raiseFrameRate(track);
		expect(track.getSettings().frameRate).toBe(to);
	});
});

describe('the measured frame rate', () => {
	it('is that of the newest seconds, whatever came before', () => {
		const meter = new RateMeter();
		let frames = 0;
		let rate: number | null = null;
		for (let time = 0; time <= 12; time += 0.5) {
			rate = meter.tell(time, frames);
			frames += time < 6 ? 30 : 12;
		}
		expect(rate).toBeCloseTo(24, 9);
	});

	it('is not known from one look', () => {
		expect(new RateMeter().tell(7.3, 211)).toBeNull();
	});
});

it('a recorded file is named by its day and time', () => {
	const date = new Date(2026, 2, 9, 7, 5, 3);
	expect(takeName(date, 'video/mp4')).toBe('run-2026-03-09-070503.mp4');
	expect(takeName(date, 'video/webm')).toBe('run-2026-03-09-070503.webm');
});

const FILE = new File(['video'], 'run.mp4');

async function opened() {
	const { gear, track, close } = makeGear();
	const onFile = vi.fn<(file: File) => void>();
	const state = new CameraState(onFile, gear);
	await state.open();
	return { state, gear, track, close, onFile };
}

async function recording() {
	const all = await opened();
	all.state.start();
	await vi.advanceTimersByTimeAsync(1000 * all.state.countdownSeconds);
	expect(all.state.phase.name).toBe('recording');
	return all;
}

function makeGear() {
	const track = new EventTarget();
	const close = vi.fn();
	const camera = { track, settings: {}, close } as unknown as Camera;
	const gear = {
		open: vi.fn<CameraGear['open']>(() => Promise.resolve(camera)),
		list: vi.fn<CameraGear['list']>(() => Promise.resolve([])),
		startTake: vi.fn<CameraGear['startTake']>(() => ({ stop: () => Promise.resolve(FILE) }))
	};
	return { gear, track, close };
}

/** Refuses what it cannot give, as browsers do. */
function fakeTrack(most: number, set: number) {
	let frameRate = set;
	return {
		getSettings: () => ({ frameRate }),
		applyConstraints(constraints?: MediaTrackConstraints) {
			const { min } = constraints!.frameRate as { min: number };
			if (min > most) return Promise.reject(new DOMException('', 'OverconstrainedError'));
			frameRate = min;
			return Promise.resolve();
		}
	};
}
