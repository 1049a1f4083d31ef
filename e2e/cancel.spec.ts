import { expect, test } from './test';
import {
	chooseFile,
	chooseMode,
	expectReview,
	expectSetUp,
	modeChoice,
	SAMPLES,
	SLOW,
	setUp,
	SHORT
} from './page';
import { words } from '../src/report/words';

test(
	'a cancelled analysis leads back to its choices, and the next one works',
	{ tag: '@heavy' },
	async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.goto('.');

		await setUp(page, SAMPLES.endurance.path);
		const speed = page.getByLabel(words.ui.settings.speed, { exact: true });
		await speed.fill('12.6');
		await modeChoice(page, 'precise').check();
		await speed.press('Enter');
		const progress = page.getByRole('progressbar');
		await expect(progress).toBeVisible(SLOW);
		await expect(page.getByText(words.ui.analyse.stages.analysing)).toBeVisible(SLOW);
		await page.getByRole('button', { name: words.ui.analyse.cancel }).click();
		await expectSetUp(page);
		await expect(progress).toBeHidden();
		await expect(speed).toHaveValue('12.6');
		await expect(modeChoice(page, 'precise')).toBeChecked();
		// Whoever was found is still shown, not looked for again.
		const found = page.getByRole('img', { name: words.ui.setup.foundPicture });
		await expect(found.and(page.locator('.seen'))).toBeVisible();

		await page.getByRole('button', { name: words.ui.setup.cancel }).click();
		await expect(page.getByRole('heading', { name: words.ui.open.title })).toBeVisible();
		chooseMode(page, 'fast');
		await chooseFile(page, SHORT.path);
		await expectReview(page);
		expect(errors).toEqual([]);
	}
);
