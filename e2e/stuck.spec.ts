import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { words } from '../src/report/words';
import { SILENT_SECONDS } from '../src/threads/supervise';
import { analyse, analyseButton, chooseMode, expectReview, SAMPLES, SLOW, setUp } from './page';

const RECORD_WORKER = /\/assets\/record\.worker-[^/]*\.js$/;
const ENOUGH_MILLISECONDS = (SILENT_SECONDS + 10) * 1000;

// Its timers are those of the page alone: workers go on as they are.
test.beforeEach(({ page }) => page.clock.install());

test(
	'an analysis whose decoder hangs says so, and tried again goes on with what it had',
	{ tag: '@heavy' },
	async ({ page }) => {
		await page.goto('.');
		chooseMode(page, 'fast');
		await setUp(page, SAMPLES.endurance.path);
		await analyse(page);
		// Some frames are kept by then.
		const bar = page.getByRole('progressbar', { name: words.ui.analyse.stages.analysing });
		await expect.poll(() => bar.getAttribute('value').then(Number), SLOW).toBeGreaterThan(60);
		await hang(page, RECORD_WORKER);
		const { happened } = words.problems.stalled({});
		await expect(async () => {
			await page.clock.runFor(ENOUGH_MILLISECONDS);
			await expect(page.getByRole('alert')).toContainText(happened, { timeout: 1000 });
		}).toPass(SLOW);
		await expect(page.getByText('stalled', { exact: true })).toBeVisible();
		await page.getByRole('button', { name: words.ui.refused.tryAgain }).click();
		const resumed = new RegExp(words.ui.analyse.resumed('\\d+', '\\d+'));
		await expect(page.getByText(resumed)).toBeVisible(SLOW);
		await expectReview(page);
	}
);

test(
	'a file that is gone when it is to be analysed is told of as such',
	{ tag: '@heavy' },
	async ({ page }) => {
		const folder = mkdtempSync(join(tmpdir(), 'stridescope-lost-'));
		const file = join(folder, 'run.mp4');
		copyFileSync(SAMPLES.endurance.path, file);
		await page.goto('.');
		await setUp(page, file);
		rmSync(folder, { recursive: true });
		await analyseButton(page).click();
		const { happened, advice } = words.problems['file-lost']({});
		await expect(page.getByRole('alert')).toContainText(happened, SLOW);
		await expect(page.getByRole('alert')).toContainText(advice);
		await expect(page.getByText('file-lost', { exact: true })).toBeVisible();
	}
);

/** From now on the decoder of a worker takes what it is given and gives nothing. */
async function hang(page: Page, name: RegExp): Promise<void> {
	const worker = page.workers().find((each) => name.test(each.url()))!;
	await worker.evaluate(() => {
		VideoDecoder.prototype.decode = () => undefined;
	});
}
