import { expect, test } from './test';
import { words } from '../src/report/words';
import { chooseFile, expectReview, inProject } from './page';

test('a screen that does not load says so, and is there after another try', async ({ page }) => {
	const chunk = /\/assets\/Review-[^/]*\.js$/;
	await page.route(chunk, (route) => route.abort());
	await page.goto('.');
	await chooseFile(page, inProject('tests/fixtures/rbds001-3.5_phone60.json'));
	await expect(page.getByRole('alert')).toContainText(words.ui.loadFailed.happened);

	await page.unroute(chunk);
	await page.getByRole('button', { name: words.ui.loadFailed.tryAgain }).click();
	await expectReview(page);
});
