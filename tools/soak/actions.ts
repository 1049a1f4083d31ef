import type { Page } from 'playwright';
import { words } from '../../src/report/words';
import { answerWords } from '../../src/report/words/answer';
import { exportWords } from '../../src/report/words/exports';

/** Something a user does in a review; each leaves the page where the others can go on. */
export interface Action {
	readonly name: string;
	readonly run: (page: Page, random: () => number) => Promise<void>;
}

const { review, correct } = words.ui;

const EITHER_THEME = new RegExp(`^(${words.ui.themeToDark}|${words.ui.themeToLight})$`);

const key = (name: string, ...keys: readonly string[]): Action => ({
	name,
	async run(page) {
		for (const each of keys) await page.keyboard.press(each);
	}
});

/** One of the elements, if there is any in sight. */
async function clickOne(page: Page, selector: string, random: () => number): Promise<void> {
	const all = page.locator(selector);
	const count = await all.count();
	if (count === 0) return;
	await all.nth(Math.floor(random() * count)).click({ timeout: 10_000 });
}

export const ACTIONS: readonly Action[] = [
	key('a frame on', 'ArrowRight'),
	key('a frame back', 'ArrowLeft'),
	key('ten frames on', 'Shift+ArrowRight'),
	key('the next event', ']'),
	key('the event before', '['),
	key('the first frame', 'Home'),
	key('the last frame', 'End'),
	{
		name: 'play and stop',
		async run(page, random) {
			await page.keyboard.press('Space');
			await page.waitForTimeout(300 + 700 * random());
			await page.keyboard.press('Space');
		}
	},
	{
		name: 'another part',
		async run(page, random) {
			const parts = Object.values(answerWords.parts);
			const name = parts[Math.floor(random() * parts.length)]!;
			await page.getByRole('tab', { name, exact: true }).click();
		}
	},
	{
		name: 'the frames of a number',
		run: (page, random) =>
			clickOne(page, `button[aria-label^="${review.showFrames('')}"]:visible`, random)
	},
	{
		name: 'a stride',
		run: (page, random) =>
			clickOne(page, `button[aria-label^="${review.goToStride(0).slice(0, 8)}"]:visible`, random)
	},
	{
		name: 'another speed',
		async run(page, random) {
			const field = page.getByLabel(words.ui.settings.speed, { exact: true }).first();
			if (!(await field.isVisible())) return;
			await field.fill((8 + 8 * random()).toFixed(1));
			await field.press('Tab');
		}
	},
	{
		name: 'the export menu',
		async run(page) {
			await page.getByRole('button', { name: exportWords.open, exact: true }).first().click();
			// It is loaded when it is asked for: closed sooner, it would open afterwards and stay.
			await page.getByRole('dialog').waitFor();
			await page.keyboard.press('Escape');
		}
	},
	{
		name: 'light or dark',
		run: (page) => page.getByRole('button', { name: EITHER_THEME }).click()
	},
	{
		name: 'correct and undo',
		async run(page, random) {
			await page.keyboard.press('c');
			const joint = page.getByRole('button', { name: correct.joint('right_knee') }).first();
			if (await joint.isVisible()) {
				await joint.focus();
				for (let i = 0; i < 1 + 3 * random(); i++) await page.keyboard.press('ArrowUp');
				await page.keyboard.press('Control+z');
			}
			await page.keyboard.press('Escape');
			await page.keyboard.press('c');
		}
	},
	{
		name: 'the list of clips and back',
		async run(page) {
			await page.goBack().catch(() => null);
			await page.goForward().catch(() => null);
		}
	}
];
