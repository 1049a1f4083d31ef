import { readFileSync } from 'node:fs';
import { expect, test } from './test';
import { words } from '../src/report/words';
import {
	crashPlayer,
	pictureShown,
	PLAYBACK_WORKER,
	withoutPictures
} from '../tests/helpers/broken-player';
import { ENDURANCE } from '../tests/helpers/seeded-session';
import { attach, frameShown, openSeeded, SAMPLES } from './page';

const text = words.ui.player.pictures;
const { review } = words.ui;

test('while the first picture is on its way nothing is said to be wrong', async ({ page }) => {
	await page.addInitScript(() => {
		window.told = [];
		new MutationObserver(() => {
			for (const note of document.querySelectorAll('[role="status"]'))
				window.told.push(note.textContent);
		}).observe(document, { subtree: true, childList: true, characterData: true });
	});
	await openSeeded(page);
	await attach(page, SAMPLES.endurance.path);
	await pictureShown(page);
	const told = await page.evaluate(() => window.told.join());
	for (const alarm of [text.none, text.frame, text.crashed]) expect(told).not.toContain(alarm);
});

test('without the playback worker the browser itself plays, frame by frame, and that is said', async ({
	page
}) => {
	await page.route(PLAYBACK_WORKER, (route) => route.abort());
	await openSeeded(page);
	await attach(page, SAMPLES.endurance.path);
	await expect(page.getByText(text.insteadOfPart)).toBeVisible();
	await pictureShown(page);
	await page.keyboard.press('ArrowRight');
	await expect(frameShown(page)).toHaveAttribute('data-frame', '1');
	await pictureShown(page);
});

test('a player that has stopped says so, and goes on at the same frame when it is asked to', async ({
	page
}) => {
	await openSeeded(page);
	await attach(page, SAMPLES.endurance.path);
	await pictureShown(page);
	await crashPlayer(page);
	for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowRight');
	await expect(page.getByText(text.crashed)).toBeVisible();
	await expect(frameShown(page)).toHaveAttribute('data-frame', '30');
	await page.getByRole('button', { name: text.tryAgain }).click();
	await expect(page.getByText(text.crashed)).toBeHidden();
	await pictureShown(page);
	await expect(frameShown(page)).toHaveAttribute('data-frame', '30');
});

test('a video without a single frame that decodes is told of as such', async ({ page }) => {
	await openSeeded(page);
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
	await pictureShown(page);
});

declare global {
	interface Window {
		/** Every sentence that a status showed at any time. */
		told: string[];
	}
}
