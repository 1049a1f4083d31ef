import { expect, test } from '@playwright/test';
import { chooseFile, chooseMode, expectReview, SAMPLES } from './page';
import { words } from '../src/report/words';

test('a cancelled analysis leads back to the start, and the next one works', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto('.');

	await chooseMode(page, 'accurate');
	await chooseFile(page, SAMPLES.endurance.path);
	const progress = page.getByRole('progressbar');
	await expect(progress).toBeVisible();
	await expect(page.getByText(words.ui.analyse.stages.analysing)).toBeVisible({ timeout: 60_000 });
	await page.getByRole('button', { name: words.ui.analyse.cancel }).click();
	await expect(page.getByRole('heading', { name: words.ui.open.title })).toBeVisible();
	await expect(progress).toBeHidden();

	await chooseMode(page, 'fast');
	await chooseFile(page, SAMPLES.endurance.path);
	await expectReview(page);
	expect(errors).toEqual([]);
});
