import { expect, test } from '@playwright/test';
import { chooseFile, chooseMode, expectHeadline, expectReview, inProject, SAMPLES } from './page';
import { words } from '../src/report/words';

test('a video from the disk leads to its review', async ({ page }) => {
	await page.goto('.');
	chooseMode(page, 'fast');
	await chooseFile(page, SAMPLES.sprint.path);
	await expectReview(page);
	await expectHeadline(page, 'running', 'right');
});

test('keypoints made elsewhere lead to a review without a video', async ({ page }) => {
	await page.goto('.');
	await chooseFile(page, inProject('tests/fixtures/rbds0041-4.5_phone60-left.json'));
	await expectReview(page);
	await expect(page.getByText(words.ui.review.noVideo)).toBeVisible();
	await expectHeadline(page, 'running', 'left');
});
