import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserFacts, type BrowserGlobals } from '../../../src/app/browser-facts';

const DECODER = { isConfigSupported: () => Promise.resolve({ supported: true }) };
const MODERN: BrowserGlobals = {
	...{ Worker: 1, WebAssembly: 1, OffscreenCanvas: 1, createImageBitmap: 1 },
	VideoDecoder: DECODER,
	navigator: { maxTouchPoints: 0, storage: { persisted: () => Promise.resolve(true) } }
};

beforeEach(() => void vi.spyOn(WebAssembly, 'validate').mockReturnValue(true));
afterEach(() => vi.restoreAllMocks());

describe('what a browser can do', () => {
	it('is all there in a modern one', async () => {
		expect(await browserFacts(Promise.resolve(true), MODERN)).toEqual({
			...{ lacks: [], frames: 'decoder', networks: 'relaxed', hevc: 'decoded' },
			...{ storage: 'kept', videos: 'kept', picker: 'file' }
		});
	});

	it('is told of one without anything', async () => {
		vi.mocked(WebAssembly.validate).mockReturnValue(false);
		expect(await browserFacts(Promise.resolve(false), { navigator: {} })).toEqual({
			lacks: ['Worker', 'WebAssembly', 'OffscreenCanvas', 'createImageBitmap'],
			...{ frames: 'player', networks: 'plain', hevc: 'undecoded' },
			...{ storage: 'unsure', videos: 'never', picker: 'file' }
		});
	});

	it('is not more than it is when questions fail', async () => {
		const fails = () => Promise.reject(new TypeError('Not here.'));
		const facts = await browserFacts(Promise.resolve(false), {
			...MODERN,
			VideoDecoder: { isConfigSupported: fails },
			navigator: { storage: { persisted: fails } }
		});
		expect(facts).toMatchObject({ frames: 'decoder', hevc: 'undecoded', storage: 'unsure' });
	});

	it('is told without what a browser never answers', async () => {
		vi.useFakeTimers();
		const never = () => new Promise<never>(() => {});
		const facts = browserFacts(never(), {
			...MODERN,
			VideoDecoder: { isConfigSupported: never },
			navigator: { storage: { persisted: never } }
		});
		await vi.runAllTimersAsync();
		vi.useRealTimers();
		expect(await facts).toMatchObject({
			...{ frames: 'decoder', hevc: 'undecoded', storage: 'unsure', videos: 'never' }
		});
	});

	it.each([
		['an iPhone', 5, true, 'copy'],
		['a Mac', 0, true, 'file'],
		['an Android phone', 5, false, 'file']
	])(
		'comes from the picker of %s as a file or a copy',
		async (_, maxTouchPoints, apple, picker) => {
			const browser = {
				...MODERN,
				navigator: { maxTouchPoints },
				...(apple && { GestureEvent: 1 })
			};
			expect(await browserFacts(Promise.resolve(true), browser)).toMatchObject({ picker });
		}
	);
});
