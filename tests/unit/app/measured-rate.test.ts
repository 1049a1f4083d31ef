import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	expectedSeconds,
	rememberedRates,
	rememberRate
} from '../../../src/app/record/measured-rate';
import { POSE_MODES } from '../../../src/core/model/recording';
import { proposedSlowMotion } from '../../../src/app/record/proposed-slow-motion';

const POOL = { backend: 'wasm', workers: 2, replaced: 0, lostBackend: null } as const;

beforeEach(() => {
	vi.stubGlobal('navigator', { userAgent: 'a browser' });
	const kept = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value)
	});
});
afterEach(() => vi.unstubAllGlobals());

/** In the middle of what is expected for a clip of that many frames, s. */
function middle(...asked: Parameters<typeof expectedSeconds>): number {
	const { least, most } = expectedSeconds(...asked)!;
	return Math.sqrt(least * most);
}

describe('how long an analysis will take', () => {
	it('is known from the last one of the same mode on the same backend', () => {
		rememberRate('accurate', POOL, 420, 35);
		rememberRate('accurate', POOL, 420, 30);
		rememberRate('accurate', { ...POOL, backend: 'webgl' }, 420, 3);
		expect(rememberedRates('wasm')).toEqual({ accurate: 14 });
		expect(rememberedRates('webgl')).toEqual({ accurate: 140 });
		// The frames alone take 30 s.
		const seconds = middle('accurate', 420, rememberedRates('wasm'), 99);
		expect(seconds).toBeGreaterThan(30);
		expect(seconds).toBeLessThan(45);
	});

	it('follows for the other modes from what their models cost', () => {
		const known = { accurate: 14 };
		const [fast, accurate, precise] = POSE_MODES.map((mode) => middle(mode, 420, known, 99));
		expect(fast).toBeLessThan(accurate!);
		expect(precise).toBeGreaterThan(1.2 * accurate!);
		expect(precise).toBeLessThan(2 * accurate!);
		// Of two that are known the nearer in cost counts.
		expect(middle('precise', 420, { accurate: 14, fast: 1 }, null)).toBe(precise);
	});

	// Quiet machines of two cores, models loaded for the first time: `looks` as the page counted them.
	it.each([
		{ looks: 340, frames: 360, took: { fast: 4.7, accurate: 6.6, precise: 7.6 } },
		{ looks: 384, frames: 480, took: { fast: 4.7, accurate: 8.1, precise: 10 } },
		{ looks: 83, frames: 360, took: { fast: 12.5, accurate: 22.2, precise: 45.5 } }
	])('holds what was measured where $looks looks a second were', ({ looks, frames, took }) => {
		for (const mode of POSE_MODES) {
			const { least, most } = expectedSeconds(mode, frames, {}, looks)!;
			expect(least, mode).toBeLessThan(took[mode]);
			expect(most, mode).toBeGreaterThan(took[mode]);
		}
	});

	it('is not told before anything was measured', () => {
		expect(expectedSeconds('fast', 420, {}, null)).toBeNull();
	});

	it('is told the more exactly the more is known', () => {
		const width = (...asked: Parameters<typeof expectedSeconds>) => {
			const { least, most } = expectedSeconds(...asked)!;
			return most / least;
		};
		const measured = width('accurate', 420, { accurate: 14 }, 99);
		const scaled = width('accurate', 420, { fast: 30 }, 99);
		expect(measured).toBeLessThan(scaled);
		expect(scaled).toBeLessThan(width('accurate', 420, {}, 99));
	});

	it('is not learnt from a run that was too short, or that a graphics processor left in the middle', () => {
		rememberRate('fast', POOL, 20, 1);
		rememberRate('fast', { ...POOL, lostBackend: 'webgl' }, 420, 30);
		expect(rememberedRates('wasm')).toEqual({});
	});

	it('is told, too, where the browser keeps nothing', () => {
		vi.stubGlobal('localStorage', undefined);
		rememberRate('fast', POOL, 420, 30);
		expect(rememberedRates(null)).toEqual({});
		expect(expectedSeconds('fast', 420, rememberedRates(null), 32)).not.toBeNull();
	});
});

describe('slow motion', () => {
	it('is proposed where the file was captured faster than it plays, and nowhere else', () => {
		const proposed = (capturedFrameRate: number | null, fileFrameRate: number) =>
			proposedSlowMotion({ capturedFrameRate, fileFrameRate });
		expect(proposed(240, 30)).toBe(8);
		expect(proposed(239.8, 29.97)).toBe(8);
		expect(proposed(120, 48)).toBe(2.5);
		expect(proposed(60, 59.94)).toBeNull();
		expect(proposed(null, 30)).toBeNull();
		expect(proposed(240, 0)).toBeNull();
	});
});
