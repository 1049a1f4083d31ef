import { expect, test } from '@playwright/test';
import { recordWords as text } from '../src/report/words/record';
import { words } from '../src/report/words';
import { browserLaunch } from '../tools/browser';
import { chooseMode } from './page';

const launch = browserLaunch();
test.use({
	launchOptions: {
		...launch,
		args: [
			...launch.args,
			'--use-fake-ui-for-media-stream',
			// A test pattern.
			'--use-fake-device-for-media-stream=fps=30'
		]
	}
});

test('where nobody is in view the hints say so, and the recording is refused for it', async ({
	page
}) => {
	await page.goto('.');
	await chooseMode(page, 'fast');
	await page.getByRole('link', { name: words.ui.open.record }).click();
	await expect(page.getByText(text.nobody)).toBeVisible({ timeout: 60_000 });
	await page.getByLabel(text.countdown).selectOption('3');
	await page.getByLabel(text.length).fill('60');
	await page.getByRole('button', { name: text.start }).click();
	await expect(page.getByText(text.progress('2', '60'))).toBeVisible();
	await page.getByRole('button', { name: text.stopNow }).click();
	await expect(page.getByRole('alert')).toContainText(words.problems['no-person']({}).happened, {
		timeout: 120_000
	});
});
