import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectedRate, rememberedRates, rememberRate } from '../../../src/app/record/measured-rate';
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

describe('how long an analysis will take', () => {
	it('is known from the last one of the same mode on the same backend', () => {
		rememberRate('accurate', POOL, 420, 35);
		rememberRate('accurate', POOL, 420, 30);
		rememberRate('accurate', { ...POOL, backend: 'webgl' }, 420, 3);
		expect(rememberedRates('wasm')).toEqual({ accurate: 14 });
		expect(rememberedRates('webgl')).toEqual({ accurate: 140 });
		expect(expectedRate('accurate', rememberedRates('wasm'), 99)!.framesPerSecond).toBe(14);
	});

	it('follows for the other modes from what their models cost', () => {
		expect(expectedRate('fast', { accurate: 14 }, 99)!.framesPerSecond).toBeCloseTo(35.9, 1);
		expect(expectedRate('precise', { accurate: 14, fast: 33 }, 99)!.framesPerSecond).toBeCloseTo(
			7.2,
			1
		);
		expect(expectedRate('accurate', { fast: 30 }, null)!.framesPerSecond).toBeCloseTo(11.7, 1);
	});

	it('is told before the first one by the pace at which the runner was looked for', () => {
		expect(expectedRate('fast', {}, 32)!.framesPerSecond).toBe(20);
		expect(expectedRate('precise', {}, 32)!.framesPerSecond).toBe(4);
		expect(expectedRate('fast', {}, null)).toBeNull();
	});

	it('is told the more exactly the more is known', () => {
		const within = (...known: Parameters<typeof expectedRate>) => expectedRate(...known)!.within;
		const measured = within('accurate', { accurate: 14 }, 99);
		const scaled = within('accurate', { fast: 30 }, 99);
		expect(measured).toBeLessThan(scaled);
		expect(scaled).toBeLessThan(within('accurate', {}, 99));
	});

	it('is not learnt from a run that was too short, or that a graphics processor left in the middle', () => {
		rememberRate('fast', POOL, 20, 1);
		rememberRate('fast', { ...POOL, lostBackend: 'webgl' }, 420, 30);
		expect(rememberedRates('wasm')).toEqual({});
	});

	it('is told, too, where the browser keeps nothing', () => {
		vi.stubGlobal('localStorage', undefined);
		rememberRate('fast', POOL, 420, 30);
		expect(expectedRate('fast', rememberedRates(null), 32)!.framesPerSecond).toBe(20);
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
