import { expect, test } from '@playwright/test';
import { words } from '../src/report/words';
import { chooseFile, chooseMode, expectHeadline, expectReview, inProject } from './page';

const text = words.ui.people;

test(
	'of two runners the larger is measured, and the other one when the user chooses so',
	{ tag: '@heavy' },
	async ({ page }) => {
		await page.goto('.');
		chooseMode(page, 'fast');
		await chooseFile(page, inProject('tests/fixtures/two-runners-30.mp4'));
		await expectReview(page);
		await expectHeadline(page, 'running', 'right');
		const people = page.getByRole('region', { name: text.title }).getByRole('button');
		await expect(people).toHaveCount(2);
		await expect(people.nth(0)).toHaveAttribute('aria-pressed', 'true');
		await expect(page.getByText(words.quality['several-people']({ people: 2 }))).toBeVisible();

		await people.nth(1).click();
		await expectReview(page);
		await expectHeadline(page, 'running', 'left');
		await expect(people.nth(0)).toHaveAttribute('aria-pressed', 'false');
		await expect(people.nth(1)).toHaveAttribute('aria-pressed', 'true');
		await expect(
			page.getByText(words.quality['several-people']({ people: 2, chosen: 'user' }))
		).toBeVisible();
	}
);
