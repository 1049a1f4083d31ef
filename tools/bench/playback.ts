import type { Page } from 'playwright';
import { words } from '../../src/report/words';

/** How playing a clip at 1x went. */
export interface PlaybackFigures {
	/** From the first frame to the last on the screen, s, and how long the video takes for that. */
	readonly seconds: number;
	readonly videoSeconds: number;
	/** Frames whose time came in these seconds, and those that were seen. */
	readonly due: number;
	readonly shown: number;
	/** Share of the due frames that were not. */
	readonly lateShare: number;
	/** How far the frame on the screen was behind the clock that began with the first frame: median and most, s. */
	readonly lagMedianSeconds: number;
	readonly lagMostSeconds: number;
	/** Longest that one frame stood, s. */
	readonly longestStandSeconds: number;
	/** Tasks that kept the page from answering for more than 50 ms, and the longest, ms. */
	readonly longTasks: number;
	readonly longestTaskMilliseconds: number;
}

interface Watch {
	readonly frames: { readonly frame: number; readonly at: number }[];
	readonly tasks: number[];
}

type WatchWindow = typeof globalThis & { watch: Watch };

/** A player that shows no other frame for so long has ended. */
const STANDS_MILLISECONDS = 2000;
/** One that shows none at all for so long does not play. */
const STARTS_MILLISECONDS = 60_000;

/**
 * Runs in the page, and does next to nothing there: to look for the button again and again, as a test would, takes
 * tens of milliseconds of the page's own time.
 */
const untilItStands = ({ stands, starts }: { stands: number; starts: number }): Promise<Watch> =>
	new Promise((resolve, reject) => {
		const { watch } = window as unknown as WatchWindow;
		const asked = performance.now();
		const timer = setInterval(() => {
			const last = watch.frames.at(-1);
			const now = performance.now();
			const done = last ? now - last.at > stands : now - asked > starts;
			if (!done) return;
			clearInterval(timer);
			if (last) resolve(watch);
			else reject(new Error('The player shows no frame.'));
		}, stands / 4);
	});

/**
 * Plays from the frame shown to the clip's end. Every frame that came and went without being seen counts as late:
 * the player passes it over, or holds its clock for the picture.
 */
export async function playToTheEnd(
	page: Page,
	{ frameRate }: { readonly frameRate: number }
): Promise<PlaybackFigures> {
	await page.evaluate(() => {
		const shown = document.querySelector('[data-frame]')!;
		const watch: Watch = { frames: [], tasks: [] };
		(window as unknown as WatchWindow).watch = watch;
		new MutationObserver(() =>
			watch.frames.push({
				frame: Number(shown.getAttribute('data-frame')),
				at: performance.now()
			})
		).observe(shown, { attributes: true, attributeFilter: ['data-frame'] });
		new PerformanceObserver((list) =>
			watch.tasks.push(...list.getEntries().map(({ duration }) => duration))
		).observe({ type: 'longtask' });
	});
	const text = words.ui.review;
	await page.getByRole('button', { name: text.play, exact: true }).click();
	const { frames, tasks } = await page.evaluate(untilItStands, {
		stands: STANDS_MILLISECONDS,
		starts: STARTS_MILLISECONDS
	});
	const first = frames[0]!;
	const last = frames.at(-1)!;
	const seconds = (last.at - first.at) / 1000;
	const due = Math.round(seconds * frameRate) + 1;
	const shown = new Set(frames.map(({ frame }) => frame)).size;
	const lags = frames
		.map(({ frame, at }) => (at - first.at) / 1000 - (frame - first.frame) / frameRate)
		.sort((a, b) => a - b);
	const stands = frames.slice(1).map(({ at }, i) => (at - frames[i]!.at) / 1000);
	return {
		seconds,
		videoSeconds: (last.frame - first.frame) / frameRate,
		due,
		shown,
		lateShare: Math.max(0, 1 - shown / due),
		lagMedianSeconds: lags[lags.length >> 1]!,
		lagMostSeconds: lags.at(-1)!,
		longestStandSeconds: Math.max(...stands),
		longTasks: tasks.length,
		longestTaskMilliseconds: Math.max(0, ...tasks)
	};
}

/** Milliseconds from a key to the frame on the screen. */
export interface SteppingFigures {
	readonly kind: string;
	readonly steps: number;
	readonly medianMilliseconds: number;
	readonly worstMilliseconds: number;
}

/** Presses a key so often, each time when the picture of the last has come, and times each. */
export async function step(
	page: Page,
	kind: string,
	key: 'ArrowLeft' | 'ArrowRight',
	steps: number,
	pauseMilliseconds: number
): Promise<SteppingFigures> {
	const times = await page.evaluate(
		async ({ key, steps, pauseMilliseconds }) => {
			const shown = document.querySelector('[data-frame]')!;
			const times: number[] = [];
			for (let i = 0; i < steps; i++) {
				const came = new Promise<void>((resolve) => {
					const observer = new MutationObserver(() => {
						observer.disconnect();
						resolve();
					});
					observer.observe(shown, { attributes: true, attributeFilter: ['data-frame'] });
				});
				const pressed = performance.now();
				document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
				await came;
				times.push(performance.now() - pressed);
				await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
			}
			return times;
		},
		{ key, steps, pauseMilliseconds }
	);
	times.sort((a, b) => a - b);
	return {
		kind,
		steps,
		medianMilliseconds: times[steps >> 1]!,
		worstMilliseconds: times.at(-1)!
	};
}
