import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { words } from '../src/report/words';
import { ENDURANCE, seedSession } from '../tests/helpers/seeded-session';
import { expectReview, frameShown, SAMPLES } from './page';

const text = words.ui.player.pictures;
const { review } = words.ui;
const WORKER = /\/assets\/playback\.worker-[^/]*\.js$/;

test('without the playback worker the browser itself plays, frame by frame, and that is said', async ({
	page
}) => {
	await page.route(WORKER, (route) => route.abort());
	await attach(page, SAMPLES.endurance.path);
	await expect(page.getByText(text.insteadOfPart)).toBeVisible();
	await expectPicture(page);
	await page.keyboard.press('ArrowRight');
	await expect(frameShown(page)).toHaveAttribute('data-frame', '1');
	await expectPicture(page);
});

test('a player that has stopped says so, and goes on at the same frame when it is asked to', async ({
	page
}) => {
	await attach(page, SAMPLES.endurance.path);
	await expectPicture(page);
	const worker = page.workers().find((each) => WORKER.test(each.url()))!;
	await worker.evaluate(() =>
		setTimeout(() => {
			throw new Error('lost');
		})
	);
	for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowRight');
	await expect(page.getByText(text.crashed)).toBeVisible();
	await expect(frameShown(page)).toHaveAttribute('data-frame', '30');
	await page.getByRole('button', { name: text.tryAgain }).click();
	await expect(page.getByText(text.crashed)).toBeHidden();
	await expectPicture(page);
	await expect(frameShown(page)).toHaveAttribute('data-frame', '30');
});

test('a video without a single frame that decodes is told of as such', async ({ page }) => {
	await attach(page, {
		name: ENDURANCE.name,
		mimeType: 'video/mp4',
		buffer: withoutPictures(readFileSync(SAMPLES.endurance.path))
	});
	await expect(page.getByText(text.none)).toBeVisible();
});

test('a video is not chosen in vain when a part of the page does not load', async ({ page }) => {
	await openSeeded(page);
	const part = /\/assets\/(same-video|clip)-[^/]*\.js$/;
	await page.route(part, (route) => route.abort());
	const input = page.getByLabel(review.attach);
	await input.setInputFiles(SAMPLES.endurance.path);
	await expect(page.getByRole('alert')).toContainText(words.ui.loadFailed.happened);
	await page.unroute(part);
	await input.setInputFiles(SAMPLES.endurance.path);
	await expectPicture(page);
});

async function openSeeded(page: Page): Promise<void> {
	await page.goto('.');
	await seedSession(page, ENDURANCE);
	await page.reload();
	await page.getByRole('button', { name: ENDURANCE.name, exact: true }).click();
	await expectReview(page);
}

async function attach(
	page: Page,
	file: string | { name: string; mimeType: string; buffer: Buffer }
): Promise<void> {
	await openSeeded(page);
	await page.getByLabel(review.attach).setInputFiles(file);
	await expect(page.getByText(review.noVideo)).toBeHidden();
}

/** The skeleton alone leaves the corners of the canvas empty. */
const expectPicture = (page: Page): Promise<void> =>
	expect
		.poll(() =>
			page.locator('[data-frame] canvas').evaluate((canvas: HTMLCanvasElement) => {
				const { data } = canvas.getContext('2d')!.getImageData(canvas.width / 2, 4, 1, 1);
				return data[3];
			})
		)
		.toBe(255);

/** An MP4 whose coded pictures are nonsense, its tables whole. */
function withoutPictures(file: Buffer): Buffer {
	const at = file.indexOf('mdat') + 4;
	const end = at - 8 + file.readUInt32BE(at - 8);
	return Buffer.concat([file.subarray(0, at), Buffer.alloc(end - at, 0x55), file.subarray(end)]);
}
