import { expect, test } from '@playwright/test';
import { chooseMode, expectHeadline, expectReview } from './page';
import { words } from '../src/report/words';

test('a sample leads to its skeleton, five numbers and a place in the profile', async ({
	page
}) => {
	await page.goto('.');
	await chooseMode(page, 'fast');
	await page.getByRole('button', { name: words.ui.samples.endurance }).click();

	const analysing = page.getByRole('progressbar');
	await expect(analysing).toBeVisible();
	await expectReview(page);

	await expectHeadline(page, 'running', 'right');
	await expect(page.getByRole('img', { name: /^Frame 1 of \d+/ })).toBeVisible();
	await expect(page.getByText(/endurance runner/).first()).toBeVisible();
});
