import { expect, test, type Page } from './test';
import { words } from '../src/report/words';
import { libraryWords } from '../src/report/words/library';
import { chooseFile, expectReview, holdModel, openTracks, TRACKS } from './page';

const { loadFailed, refused, sessions } = words.ui;

test('a session that gives no result any more says so, stays as it is, and its points open anew', async ({
	page
}) => {
	await page.goto('.');
	await expect(page.getByText(sessions.none)).toBeVisible();
	await openTracks(page);
	await expect(page.getByText(words.ui.review.kept)).toBeVisible();
	await page.getByRole('button', { name: words.ui.openAnother }).click();
	await changeKept(page, { slowMotionFactor: 0.25 });
	await page.reload();

	await rows(page).getByRole('link').first().click();
	const { happened } = words.problems['frame-rate-too-low']({});
	await expect(page.getByRole('alert')).toContainText(happened.slice(0, 30));
	await expect(page.getByText(refused.keptAnyway)).toBeVisible();
	await page.getByRole('button', { name: refused.reopen }).click();
	await expectReview(page);
	await expect(page.getByText(words.ui.review.kept)).toBeVisible();
	await page.getByRole('button', { name: words.ui.openAnother }).click();
	await expect(rows(page)).toHaveCount(2);
});

test('a part of the app that does not arrive is asked for again, with nothing lost', async ({
	page
}) => {
	await holdModel(page, 'lightning');
	const part = /\/assets\/session-review[^/]*\.js$/;
	await page.route(part, (route) => route.abort());
	await page.goto('.');
	await chooseFile(page, TRACKS);
	await expect(page.getByRole('alert')).toContainText(loadFailed.happened);
	await page.unroute(part);
	await page.getByRole('button', { name: refused.tryAgain }).click();
	await expectReview(page);

	await page.getByRole('button', { name: words.ui.openAnother }).click();
	const clip = /\.mp4$/;
	await page.route(clip, (route) => route.abort());
	await page.getByRole('button', { name: words.ui.samples.sprint }).click();
	await expect(page.getByRole('alert')).toContainText(loadFailed.happened);
	await page.unroute(clip);
	await page.getByRole('button', { name: refused.tryAgain }).click();
	await expectReview(page);
});

test('a full device is told, and the session is kept once there is room', async ({ page }) => {
	await page.addInitScript(() => {
		const store = IDBObjectStore.prototype as { put: (...given: unknown[]) => IDBRequest };
		const { put } = store;
		store.put = function (...given) {
			if (!document.documentElement.dataset['room'])
				throw new DOMException('no room', 'QuotaExceededError');
			return put.apply(this, given);
		};
	});
	await openTracks(page);
	const alert = page.getByRole('alert');
	await expect(alert).toContainText(words.ui.review.notKept);
	await expect(alert).toContainText(words.storage['storage-full'].advice);
	// Not earlier than the click: a save of the thumbnail may still be to come, and would succeed by itself.
	await page.evaluate(() => {
		const makeRoom = () => (document.documentElement.dataset['room'] = 'yes');
		addEventListener('click', makeRoom, { capture: true });
	});
	await alert.getByRole('button', { name: sessions.tryAgain }).click();
	await expect(alert).toHaveCount(0);
	await expect(page.getByText(words.ui.review.kept)).toBeVisible();
});

const rows = (page: Page) =>
	page.getByRole('region', { name: libraryWords.title }).getByRole('listitem');

/** Gives every kept session other settings, as a newer or older app might have left it. */
const changeKept = (page: Page, settings: Record<string, unknown>): Promise<void> =>
	page.evaluate(
		(part) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('stridescope');
				opening.onerror = () => reject(new Error('no database'));
				opening.onsuccess = () => {
					const database = opening.result;
					const change = database.transaction('sources', 'readwrite');
					const sources = change.objectStore('sources');
					const reading = sources.getAll();
					reading.onsuccess = () => {
						for (const source of reading.result as { settings: object }[])
							sources.put({ ...source, settings: { ...source.settings, ...part } });
					};
					change.oncomplete = () => {
						database.close();
						resolve();
					};
				};
			}),
		settings
	);
