import { expect, test } from './test';
import { chooseFile, expectHeadline, expectReview, inProject } from './page';
import { words } from '../src/report/words';

test('keypoints made elsewhere lead to a review without a video', async ({ page }) => {
	await page.goto('.');
	await chooseFile(page, inProject('tests/fixtures/rbds0041-4.5_phone60-left.json'));
	await expectReview(page);
	await expect(page.getByText(words.ui.review.noVideo)).toBeVisible();
	await expectHeadline(page, 'running', 'left');
});
