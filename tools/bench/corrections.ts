import type { Page } from 'playwright';
import { words } from '../../src/report/words';
import { answerWords } from '../../src/report/words/answer';
import type { BenchClip } from './clips';

/** From a move of the pointer that drags a joint to the new numbers on the screen, ms. */
export interface CorrectionTimes {
	readonly clip: string;
	readonly medianMilliseconds: number;
	readonly worstMilliseconds: number;
}

const MOVES = 20;
/** Between two moves: everything that one caused is over. */
const PAUSE_MILLISECONDS = 250;
/** CSS pixels from move to move: enough to change a shown number of the stride. */
const STEP_PIXELS = 3;
const PATIENCE = { timeout: 600_000 };

const { ui } = words;

/** Analyses a clip in the real page with Lightning, then drags a knee where it is lifted highest and times each move. */
export async function correctionTimes(page: Page, clip: BenchClip): Promise<CorrectionTimes> {
	await page.getByLabel(ui.open.choose).setInputFiles(clip.path);
	await page.getByRole('radio', { name: new RegExp(`^${ui.settings.modes.fast}`) }).check();
	await page.getByText(ui.setup.found).waitFor(PATIENCE);
	await page.getByRole('button', { name: ui.setup.analyse, exact: true }).click();
	const { numbers } = answerWords.parts;
	await page.getByRole('tab', { name: numbers, exact: true }).click(PATIENCE);
	const lift = ui.review.tour(words.metrics.kneeLiftDegrees.label, ui.right.toLowerCase());
	await page
		.getByRole('button', { name: `${lift}:` })
		.first()
		.click();
	await page.getByRole('button', { name: ui.correct.start, exact: true }).click();
	const knee = page.getByRole('button', { name: ui.correct.joint('right_knee'), exact: true });
	await knee.scrollIntoViewIfNeeded();
	const box = (await knee.boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.evaluate(watchNumbers);
	await page.mouse.move(x, y);
	await page.mouse.down();
	const times: number[] = [];
	for (let move = 1; move <= MOVES; move++) {
		// Away and back, so that it stays near the knee.
		const by = STEP_PIXELS * (move <= MOVES / 2 ? move : MOVES - move);
		const shown = page.evaluate(() => (window as unknown as WatchWindow).numbersShown());
		await page.mouse.move(x + by, y - by);
		times.push(await shown);
		await page.waitForTimeout(PAUSE_MILLISECONDS);
	}
	await page.mouse.up();
	times.sort((a, b) => a - b);
	return {
		clip: clip.name,
		medianMilliseconds: times[times.length >> 1]!,
		worstMilliseconds: times.at(-1)!
	};
}

type WatchWindow = typeof globalThis & {
	/** Waits for the next move and the numbers it changes; ms from the one to the paint of the other. */
	numbersShown: () => Promise<number>;
};

/** Runs in the page. Nothing in it has a name of its own: what builds this program would call a helper that is not there. */
function watchNumbers(): void {
	(window as unknown as WatchWindow).numbersShown = () =>
		new Promise((resolve) =>
			addEventListener(
				'pointermove',
				({ timeStamp }) =>
					new MutationObserver((_, observer) => {
						observer.disconnect();
						// Comes after the frame that is being made is painted.
						const { port1, port2 } = new MessageChannel();
						port1.onmessage = () => resolve(performance.now() - timeStamp);
						port2.postMessage(null);
					}).observe(document.querySelector('main')!, {
						subtree: true,
						characterData: true,
						childList: true
					}),
				{ capture: true, once: true }
			)
		);
}
