import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './test';
import { words } from '../src/report/words';
import { chooseFile, expectReview, openPart, openTracks, TRACKS } from './page';

const text = words.ui.hints;
const { tips } = text;
const { review } = words.ui;

test('tips of the first review go away when they are followed or closed, stay away, and come back when asked for', async ({
	page
}) => {
	await openTracks(page);
	await expect(tipOf(page, tips.numbers)).toBeVisible();
	// One at a time: the next once this one is done.
	await expect(tipOf(page, tips.scrub)).toBeHidden();
	await openPart(page, 'numbers');

	const { label } = words.metrics.kneeLiftDegrees;
	const lift = words.ui.review.tour(label, words.ui.right.toLowerCase());
	await page
		.getByRole('button', { name: `${lift}:` })
		.first()
		.click();
	await expect(tipOf(page, tips.numbers)).toHaveCount(0);
	await expect(tipOf(page, tips.scrub)).toBeVisible();
	await page.getByRole('button', { name: text.dismiss(tips.scrub) }).click();
	await expect(tipOf(page, tips.scrub)).toHaveCount(0);
	await expect(tipOf(page, tips.correct)).toBeVisible();
	// In the way of nothing: the key begins to correct, which closes the last one.
	await page.keyboard.press('c');
	await expect(page.getByRole('button', { name: words.ui.correct.stop })).toBeVisible();
	await expect(page.getByRole('complementary', { name: text.title })).toHaveCount(0);

	await page.goto('.');
	await chooseFile(page, TRACKS);
	await expectReview(page);
	await expect(page.getByRole('complementary', { name: text.title })).toHaveCount(0);

	await page.keyboard.press('?');
	const dialog = page.getByRole('dialog');
	for (const [key, does] of words.ui.correct.keyList) {
		// Some keys do something on the curves, too.
		await expect(dialog.getByText(key, { exact: true }).first()).toBeVisible();
		await expect(dialog.getByText(does, { exact: true })).toBeVisible();
	}
	await dialog.getByRole('button', { name: text.restore }).click();
	await expect(dialog).toHaveCount(0);
	await expect(tipOf(page, tips.numbers)).toBeVisible();
});

test('what looks like slow motion is asked before any tip is given', async ({ page }) => {
	const run = JSON.parse(readFileSync(TRACKS, 'utf8')) as { times: number[] };
	await openTracks(page, words, { ...run, times: run.times.map((time) => 2 * time) });
	await expect(page.getByRole('heading', { name: review.slowMotionQuestion })).toBeVisible();
	await expect(page.getByRole('complementary', { name: text.title })).toHaveCount(0);
	await page.getByRole('button', { name: review.slowMotionNo }).click();
	await expect(tipOf(page, tips.numbers)).toBeVisible();
});

const tipOf = (page: Page, tip: string) =>
	page.getByRole('complementary', { name: text.title }).getByText(tip);
