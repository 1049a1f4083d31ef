import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './test';
import { backUp as text } from '../src/report/words/en/back-up';
import { contents, copySeeded, keepOnlySeeded, keepVideos } from './device';
import { expectNoFault } from './no-fault';
import { words } from '../src/report/words';
import { openSeeded, savedExport } from './page';

test('what was backed up comes back after everything was deleted', async ({ page }) => {
	await openSeeded(page);
	const before = await savedExport(page, 'json');
	await page.goto('.');
	const file = await backedUp(page);

	await forget(page);
	await expect(page.getByText(words.ui.sessions.none)).toBeVisible();
	await choose(page, file);
	await expect(page.getByText(text.mergeHint(1, 0))).toBeVisible();
	await page.getByRole('button', { name: text.merge, exact: true }).click();
	await expect(page.getByText(text.restored)).toBeVisible();
	await page.getByRole('link', { name: 'A-endurance-right-60.mp4', exact: true }).click();
	expect(await savedExport(page, 'json')).toBe(before);
});

test('replacing is asked for twice, says what it deletes, and can be called off', async ({
	page
}) => {
	await openSeeded(page);
	await page.goto('.');
	const file = await backedUp(page);
	await choose(page, file);
	await expect(page.getByText(text.asked)).toBeVisible();
	await expectNoFault(page);
	await page.getByRole('button', { name: text.replace, exact: true }).click();
	await expect(page.getByRole('alert')).toContainText(text.confirm);
	await page.getByRole('button', { name: text.cancel, exact: true }).click();
	await expect(page.getByText(text.asked)).toBeHidden();

	await choose(page, file);
	await page.getByRole('button', { name: text.replace, exact: true }).click();
	await page.getByRole('button', { name: text.confirmReplace, exact: true }).click();
	await expect(page.getByText(text.restored)).toBeVisible();
	await expect(page.getByText('A-endurance-right-60.mp4').first()).toBeVisible();
});

test('another file is refused with a sentence and a code', async ({ page }) => {
	await page.goto('.');
	await choose(page, Buffer.from('no zip'));
	const alert = page.getByRole('alert');
	await expect(alert).toContainText(text.problems['not-a-back-up'].happened);
	await expect(alert).toContainText('not-a-back-up');
});

test('the kept videos come along when they are asked for, with their size told before', async ({
	page
}) => {
	await openSeeded(page);
	await page.evaluate(keepVideos, { ids: ['seeded'], bytes: 5_300_000, fill: 7 });
	await page.goto('.');
	const choice = page.getByLabel(text.withClips('5.3\u00a0MB'));
	await expect(choice).not.toBeChecked();
	const plain = await backedUp(page);
	await choice.check();
	const file = await backedUp(page);
	expect(file.length - plain.length).toBeGreaterThan(5_300_000);
	const before = (await page.evaluate(contents)).videos;

	await page.evaluate(keepVideos, { ids: [], bytes: 0, fill: 0 });
	await forget(page);
	await expect(page.getByText(text.noClips)).toBeVisible();
	await choose(page, file);
	await expect(page.getByText(text.holdsClips('5.3\u00a0MB'))).toBeVisible();
	await expectNoFault(page);
	await page.getByRole('button', { name: text.merge, exact: true }).click();
	await expect(page.getByText(text.restored)).toBeVisible();
	await expect(choice).toBeVisible();
	expect((await page.evaluate(contents)).videos).toEqual(before);
});

test('a video that has no room is named with a code, and everything else comes back', async ({
	page,
	context
}) => {
	await openSeeded(page);
	await page.evaluate(keepVideos, { ids: ['seeded'], bytes: 5_300_000, fill: 7 });
	await page.goto('.');
	await page.getByLabel(text.withClips('5.3\u00a0MB')).check();
	const file = await backedUp(page);
	await page.evaluate(keepVideos, { ids: [], bytes: 0, fill: 0 });
	await forget(page);
	await choose(page, file);
	await expect(page.getByText(text.asked)).toBeVisible();
	const session = await context.newCDPSession(page);
	const { origin } = new URL(page.url());
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
	await page.getByRole('button', { name: text.merge, exact: true }).click();
	const alert = page.getByRole('alert');
	await expect(alert).toContainText(text.leftOut(1));
	await expect(alert).toContainText('storage-full');
	await expect(
		page.getByRole('link', { name: 'A-endurance-right-60.mp4', exact: true })
	).toBeVisible();
	await expectNoFault(page);

	await session.send('Storage.overrideQuotaForOrigin', { origin });
	await choose(page, file);
	await page.getByRole('button', { name: text.merge, exact: true }).click();
	await expect(page.getByText(text.restored)).toBeVisible();
	expect(Object.keys((await page.evaluate(contents)).videos)).toEqual(['seeded']);
});

/** Of sessions, each written in two parts. */
const COPIES = 60;

test('a tab that is closed while it restores leaves everything or nothing', async ({
	page,
	context
}) => {
	await openSeeded(page);
	await page.goto('.');
	await page.evaluate(copySeeded, COPIES);
	const all = await page.evaluate(idsKept);
	expect(all).toHaveLength(2 * (1 + COPIES));
	const file = await backedUp(page);
	for (const write of [1, 2, 30, 61, 90, 2 * (1 + COPIES)]) {
		const tab = await context.newPage();
		await tab.goto('.');
		await tab.evaluate(keepOnlySeeded);
		const closed = tab.waitForEvent('close');
		await tab.exposeBinding('closeTab', () => void tab.close());
		await tab.evaluate(closeAtWrite, write);
		await choose(tab, file);
		await tab.getByRole('button', { name: text.replace, exact: true }).click();
		const confirm = tab.getByRole('button', { name: text.confirmReplace, exact: true });
		await Promise.all([closed, confirm.click().catch(() => undefined)]);
		expect([['seeded', 'seeded'], all]).toContainEqual(await page.evaluate(idsKept));
	}
});

/** Ids in both stores, in their order. Runs in the page. */
async function idsKept(): Promise<unknown[]> {
	const { result: database } = await new Promise<IDBOpenDBRequest>((resolve) => {
		const opening = indexedDB.open('stridescope');
		opening.onsuccess = () => resolve(opening);
	});
	const reading = database.transaction(['sessions', 'sources']);
	const keys = ['sessions', 'sources'].map((name) => reading.objectStore(name).getAllKeys());
	await new Promise((resolve) => (reading.oncomplete = resolve));
	database.close();
	return keys.flatMap(({ result }) => result);
}

/** Asks for the end of the tab at its nth write. Runs in the page. */
function closeAtWrite(nth: number): void {
	const prototype = IDBObjectStore.prototype;
	// eslint-disable-next-line @typescript-eslint/unbound-method -- it is bound below
	const put = prototype.put;
	let writes = 0;
	prototype.put = function (...values: Parameters<typeof put>) {
		if (++writes === nth) (window as unknown as { closeTab: () => void }).closeTab();
		return put.apply(this, values);
	};
}

async function backedUp(page: Page): Promise<Buffer> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: text.save, exact: true }).click();
	expect((await download).suggestedFilename()).toMatch(/^stridescope-backup-\d{4}-\d\d-\d\d\.zip$/);
	return readFileSync(await (await download).path());
}

const choose = (page: Page, buffer: Buffer) =>
	page
		.getByLabel(text.restore)
		.setInputFiles({ name: 'backup.zip', mimeType: 'application/zip', buffer });

/** As another device: nothing is stored. */
async function forget(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open('stridescope');
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(opening.error!);
		});
		const names = [...database.objectStoreNames];
		const writing = database.transaction(names, 'readwrite');
		for (const name of names) writing.objectStore(name).clear();
		await new Promise((resolve) => (writing.oncomplete = resolve));
		database.close();
	});
	await page.reload();
}
