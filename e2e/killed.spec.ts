import type { BrowserContext, Locator } from '@playwright/test';
import { expect, test, type Page } from './test';
import { words } from '../src/report/words';
import { libraryWords as text } from '../src/report/words/library';
import { FULL } from '../tests/helpers/how-many';
import { ENDURANCE, seedSession } from '../tests/helpers/seeded-session';
import { seededRandom } from '../tests/helpers/random';
import { expectReview } from './page';

/** Instants at which the tab is killed, of each kind. */
const INSTANTS = FULL ? 10 : 4;
/** Each comes within this time of its beginning, ms. */
const WITHIN = 250;
const OLD_SESSIONS = 120;

test('a tab killed while it saves or deletes leaves every session whole or gone', async ({
	page,
	context,
	baseURL
}) => {
	const random = seededRandom(3);
	await page.goto('.');
	for (let i = 0; i < INSTANTS; i++)
		await seedSession(page, ENDURANCE, { id: `s${i}`, name: `Run ${i}`, savedAt: 1000 - i });

	let saved = 0;
	for (let i = 0; i < INSTANTS; i++) {
		const tab = await context.newPage();
		if (i % 2 === 0) {
			await tab.goto(`${baseURL}#/session/s${i}`);
			await expectReview(tab);
			const speed = tab.getByLabel(words.ui.settings.speed, { exact: true });
			// Ten changes, each saved, until the tab is gone.
			void change(tab, speed);
		} else {
			await tab.goto(baseURL!);
			const row = rows(tab).filter({ hasText: `Run ${i}` });
			await row.getByRole('button', { name: text.row.remove }).click();
		}
		await kill(context, tab, WITHIN * random.uniform());

		const after = await context.newPage();
		await after.goto(baseURL!);
		await expect(rows(after).first()).toBeVisible();
		const names = await rows(after).getByRole('link').allTextContents();
		for (let other = 0; other < INSTANTS; other++) {
			const mayBeGone = other % 2 === 1 && other <= i;
			if (!mayBeGone) expect(names).toContain(`Run ${other}`);
		}
		if (names.includes(`Run ${i}`)) {
			await after.goto(`${baseURL}#/session/s${i}`);
			await expectReview(after);
			saved++;
		}
		await after.close();
	}
	expect(saved).toBeGreaterThanOrEqual(INSTANTS / 2);
});

test('a tab killed while it upgrades what an earlier version kept loses nothing', async ({
	page,
	context,
	baseURL
}) => {
	const random = seededRandom(4);
	for (let i = 0; i < INSTANTS; i++) {
		// A page of the same origin that opens no database.
		const keeper = await context.newPage();
		await keeper.route('**/blank', (route) =>
			route.fulfill({ contentType: 'text/html', body: '<title>blank</title>' })
		);
		await keeper.goto(new URL('blank', baseURL).href);
		await keeper.evaluate(versionOne, OLD_SESSIONS);
		await keeper.close();
		const tab = await context.newPage();
		await tab.goto(baseURL!, { waitUntil: 'commit' });
		await kill(context, tab, WITHIN * random.uniform());
	}
	await page.goto(baseURL!);
	await expect(rows(page)).toHaveCount(12);
	const counts = await page.evaluate(kept);
	expect(counts).toEqual({ sessions: OLD_SESSIONS, pictures: OLD_SESSIONS, unmoved: 0 });
});

const rows = (page: Page) => page.getByRole('region', { name: text.title }).getByRole('listitem');

async function change(tab: Page, field: Locator): Promise<void> {
	try {
		for (let i = 0; i < 10; i++) {
			await field.fill(String(9 + i / 10));
			await tab.keyboard.press('Tab');
		}
	} catch {
		// The tab is gone, as it should be.
	}
}

/** Ends the process behind a tab as the system does when it needs memory. */
async function kill(context: BrowserContext, tab: Page, milliseconds: number): Promise<void> {
	const session = await context.newCDPSession(tab);
	await new Promise((resolve) => setTimeout(resolve, milliseconds));
	const crashed = tab.waitForEvent('crash');
	// The answer never comes.
	session.send('Page.crash').catch(() => undefined);
	await crashed;
	await tab.close();
}

/** Runs in the page: puts the database back to what version 1 of the app left. */
async function versionOne(count: number): Promise<void> {
	const done = (request: IDBRequest | IDBTransaction) =>
		new Promise<void>((resolve, reject) => {
			if ('oncomplete' in request) request.oncomplete = () => resolve();
			else request.onsuccess = () => resolve();
			request.onerror = () => reject(new Error(String(request.error)));
		});
	await done(indexedDB.deleteDatabase('stridescope'));
	const opening = indexedDB.open('stridescope', 1);
	opening.onupgradeneeded = () => {
		const database = opening.result;
		const store = (name: string, key: string, index?: string) => {
			const made = database.createObjectStore(name, { keyPath: key });
			if (index) made.createIndex(index, index);
		};
		store('sessions', 'id', 'savedAt');
		store('sources', 'id');
		store('diary', 'id', 'date');
		store('checkpoints', 'key', 'updatedAt');
		store('references', 'id', 'addedAt');
		store('preferences', 'key');
	};
	await done(opening);
	const database = opening.result;
	const writing = database.transaction(['sessions', 'sources'], 'readwrite');
	for (let i = 0; i < count; i++) {
		writing.objectStore('sessions').put({
			...{ id: `old${i}`, name: `Old ${i}`, savedAt: i, thumbnail: new Uint8Array(8000) },
			clip: { name: 'old.mp4' },
			headline: { cadenceStepsPerMinute: 170, position: 0.1, label: 'endurance-like' }
		});
		writing.objectStore('sources').put({ id: `old${i}` });
	}
	await done(writing);
	database.close();
}

/** Runs in the page. */
async function kept(): Promise<{ sessions: number; pictures: number; unmoved: number }> {
	const result = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(new Error(String(request.error)));
		});
	const database = await result(indexedDB.open('stridescope'));
	const reading = database.transaction(['sessions', 'thumbnails']);
	const sessions = await result(reading.objectStore('sessions').getAll());
	const pictures = await result(reading.objectStore('thumbnails').count());
	database.close();
	const unmoved = sessions.filter((entry: object) => 'thumbnail' in entry).length;
	return { sessions: sessions.length, pictures, unmoved };
}
