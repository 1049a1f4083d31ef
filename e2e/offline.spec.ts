import { words } from '../src/report/words';
import { offline } from '../src/report/words/en/offline';
import { expectKept, test } from './own-site';
import { chooseFile, chooseMode, expectHeadline, expectReview, SAMPLES, SHORT, SLOW } from './page';
import { expect, type Page } from './test';

test(
	'without a network a video and a sample are opened, measured, reviewed and saved',
	{ tag: '@heavy' },
	async ({ page, context, site }) => {
		await page.goto('.');
		await expectKept(page);
		await keepModels(page);

		await site.close();
		await context.setOffline(true);
		await page.reload();
		chooseMode(page, 'accurate');
		await chooseFile(page, SHORT.path);
		await expectReview(page);
		await expectHeadline(page, 'running', 'right');

		await page.reload();
		await expectReview(page);
		await expectHeadline(page, 'running', 'right');
		await page.goto('.');
		await expect(page.getByRole('link', { name: SHORT.name })).toBeVisible();

		await page.getByRole('button', { name: words.ui.samples.endurance }).click();
		await expectReview(page);
		await expect(page.getByText(SAMPLES.endurance.name).first()).toBeVisible();
	}
);

test('the models are kept when asked for, with their size, and removed again', async ({ page }) => {
	await page.goto('.');
	await expectKept(page);
	await keepModels(page);
	expect(await keptBytes(page)).toBeGreaterThan(30e6);
	await page.reload();
	await page.getByText(offline.title).click();
	await page.getByRole('button', { name: offline.remove }).click();
	await expect(page.getByText(offline.offer)).toBeVisible();
	expect(await keptBytes(page)).toBe(0);
});

/** Opens *Use without a network* and takes what it offers. */
async function keepModels(page: Page): Promise<void> {
	await page.getByText(offline.title).click();
	await page.getByRole('button', { name: /^Keep them on this device \(3\d MB\)$/ }).click();
	await expect(page.getByText(/^Everything is on this device \(3\d\sMB\)/)).toBeVisible(SLOW);
}

/** In the cache of models. */
const keptBytes = (page: Page): Promise<number> =>
	page.evaluate(async () => {
		let bytes = 0;
		const cache = await caches.open('stridescope-large-files');
		for (const request of await cache.keys())
			bytes += (await (await cache.match(request))!.blob()).size;
		return bytes;
	});
