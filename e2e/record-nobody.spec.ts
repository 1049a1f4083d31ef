import { expect, test } from './test';
import { recordWords as text } from '../src/report/words/record';
import { words } from '../src/report/words';
import { cameraLaunch } from '../tools/browser';
import { FULL, SHOWN_BY } from '../tests/helpers/how-many';
import { analyse, chooseMode, SLOW } from './page';

test.use({ launchOptions: cameraLaunch(null) });
// A camera does not wait: a machine that is busy meanwhile records too few frames a second, and is told so instead.
test.describe.configure({ retries: 2 });

test(
	'where nobody is in view the hints say so, and the recording is refused for it',
	{ tag: '@heavy' },
	async ({ page }) => {
		test.skip(!FULL, SHOWN_BY('unit tests of framing, tests/browser/record'));
		await page.goto('.');
		chooseMode(page, 'fast');
		await page.getByRole('link', { name: words.ui.open.record }).click();
		await expect(page.getByText(text.nobody)).toBeVisible(SLOW);
		await page.getByLabel(text.countdown).selectOption('3');
		await page.getByLabel(text.length).fill('60');
		await page.getByRole('button', { name: text.start }).click();
		await expect(page.getByText(secondsRecorded(2))).toBeVisible();
		await page.getByRole('button', { name: text.stopNow }).click();
		await analyse(page);
		await expect(page.getByRole('alert')).toContainText(
			words.problems['no-person']({}).happened,
			SLOW
		);
	}
);

/** So many seconds of the sixty, or any later second: a busy machine may not get to see each. */
function secondsRecorded(least: number): RegExp {
	const later = Array.from({ length: 60 - least }, (_, i) => least + i).join('|');
	return new RegExp(`\\b${text.progress(`(${later})`, '60')}`);
}
