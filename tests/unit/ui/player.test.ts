import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PlayerState } from '../../../src/ui/review/player/player.svelte';

const RATE = 60;
const FRAMES = 600;

/** A screen that refreshes when told to. */
const screen = { now: 0, callback: null as FrameRequestCallback | null };

beforeEach(() => {
	Object.assign(screen, { now: 0, callback: null });
	vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
		screen.callback = callback;
		return 1;
	});
	vi.stubGlobal('cancelAnimationFrame', () => (screen.callback = null));
	vi.spyOn(performance, 'now').mockImplementation(() => screen.now);
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

describe('playing', () => {
	it('wants each frame at its own time, however late its picture is', () => {
		const player = playerOfClip();
		player.play();
		for (let refresh = 0; refresh < 120; refresh++) {
			refreshAfter(1000 / 60);
			// The picture is a quarter of a second late.
			player.shown = Math.max(0, player.wanted - 15);
		}
		expect(player.wanted).toBe(120);
	});

	it('takes as long as the clip when every other picture never comes', () => {
		const player = playerOfClip();
		player.play();
		while (player.playing) {
			refreshAfter(1000 / 60);
			if (player.wanted % 2 === 0) player.shown = player.wanted;
		}
		expect(screen.now / 1000).toBeCloseTo(FRAMES / RATE, 1);
	});

	it('waits for pictures that are more than half a second behind, and goes on with them', () => {
		const player = playerOfClip();
		player.play();
		for (let refresh = 0; refresh < 300; refresh++) refreshAfter(1000 / 60);
		expect(player.wanted / RATE).toBeCloseTo(0.5, 1);
		player.shown = player.wanted;
		for (let refresh = 0; refresh < 60; refresh++) {
			refreshAfter(1000 / 60);
			player.shown = player.wanted;
		}
		expect(player.wanted / RATE).toBeCloseTo(1.5, 1);
	});

	it('never goes back to a picture from before, nor before the start of a loop', () => {
		const player = playerOfClip();
		player.setLoopFrames(100, 130);
		player.shown = player.wanted = 100;
		player.play();
		for (let refresh = 0; refresh < 20; refresh++) refreshAfter(1000 / 60);
		player.shown = 110;
		expect(player.nextToShow).toBe(111);
		while (player.wanted > 101) refreshAfter(1000 / 60);
		// The loop has begun again: what was shown last lies ahead.
		expect(player.nextToShow).toBe(100);
	});

	it('stops at the frame that is seen when it is paused, and at the last frame at the end', () => {
		const player = playerOfClip();
		player.play();
		for (let refresh = 0; refresh < 20; refresh++) refreshAfter(1000 / 60);
		player.shown = 12;
		player.pause();
		expect(player.wanted).toBe(12);
		player.seekFrame(FRAMES - 5);
		player.play();
		while (player.playing) refreshAfter(1000 / 60);
		expect(player.wanted).toBe(FRAMES - 1);
	});
});

function refreshAfter(milliseconds: number): void {
	screen.now += milliseconds;
	screen.callback!(screen.now);
}

function playerOfClip(): PlayerState {
	const times = Float64Array.from({ length: FRAMES }, (_, i) => i / RATE);
	return new PlayerState(() => times);
}
