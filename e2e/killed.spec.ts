import type { BrowserContext, Locator } from '@playwright/test';
import { expect, test, type Page } from './test';
import { words } from '../src/report/words';
import { backUp } from '../src/report/words/en/back-up';
import { libraryWords as text } from '../src/report/words/library';
import { FULL } from '../tests/helpers/how-many';
import { ENDURANCE, seedSession } from '../tests/helpers/seeded-session';
import { seededRandom } from '../tests/helpers/random';
import { addOwn, contents, copySeeded, keepOnlySeeded, keepVideos } from './device';
import { expectReview, openSeeded } from './page';

/** Instants at which the tab is killed: 20 in all where every change is judged. */
const [CHANGES, UPGRADES, RESTORES] = FULL ? [8, 4, 8] : [4, 2, 2];
/** Other instants: `FC_SEED=7`. */
const SEED = Number(process.env['FC_SEED'] ?? 3);
/** Each comes within this time of its beginning, ms. */
const WITHIN = 250;
const OLD_SESSIONS = 120;
/** Sessions in the back-up, beside the seeded one, and the size of each of three videos. */
const RESTORED = 80;
const VIDEO_BYTES = 2_000_000;

test('a tab killed while it saves or deletes leaves every session whole or gone', async ({
	page,
	context,
	baseURL
}) => {
	const random = instants('saving and deleting', SEED);
	await page.goto('.');
	for (let i = 0; i < CHANGES; i++)
		await seedSession(page, ENDURANCE, { id: `s${i}`, name: `Run ${i}`, savedAt: 1000 - i });

	let saved = 0;
	for (let i = 0; i < CHANGES; i++) {
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
		await kill(context, tab, WITHIN * random());

		const after = await context.newPage();
		await after.goto(baseURL!);
		await expect(rows(after).first()).toBeVisible();
		const names = await rows(after).getByRole('link').allTextContents();
		for (let other = 0; other < CHANGES; other++) {
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
	expect(saved).toBeGreaterThanOrEqual(CHANGES / 2);
});

test('a tab killed while it upgrades what an earlier version kept loses nothing', async ({
	page,
	context,
	baseURL
}) => {
	const random = instants('upgrading', SEED + 1);
	for (let i = 0; i < UPGRADES; i++) {
		const keeper = await blankPage(context, baseURL!);
		await keeper.evaluate(versionOne, OLD_SESSIONS);
		await keeper.close();
		const tab = await context.newPage();
		await tab.goto(baseURL!, { waitUntil: 'commit' });
		await kill(context, tab, WITHIN * random());
	}
	await page.goto(baseURL!);
	await expect(rows(page)).toHaveCount(12);
	const counts = await page.evaluate(kept);
	expect(counts).toEqual({ sessions: OLD_SESSIONS, pictures: OLD_SESSIONS, unmoved: 0 });
});

test('a tab killed while it restores leaves all or nothing of the rows, and no half video', async ({
	page,
	context,
	baseURL
}) => {
	const random = instants('restoring', SEED + 2);
	await openSeeded(page);
	await page.evaluate(copySeeded, RESTORED);
	const videos = { ids: ['copy-100', 'copy-101', 'seeded'], bytes: VIDEO_BYTES, fill: 7 };
	await page.evaluate(keepVideos, videos);
	const full = await page.evaluate(contents);
	await page.goto('.');
	await page.getByLabel(/kept videos/).check();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: backUp.save, exact: true }).click();
	const file = await (await download).path();
	const keeper = await blankPage(context, baseURL!);

	/** As it is before: one session that is in the back-up, one that is not, both with other videos. */
	const prepare = async () => {
		await keeper.evaluate(keepOnlySeeded);
		await keeper.evaluate(addOwn);
		await keeper.evaluate(keepVideos, { ids: ['seeded', 'their-own'], bytes: 9000, fill: 1 });
		return keeper.evaluate(contents);
	};
	const restore = async (tab: Page, how: 'merge' | 'replace') => {
		await tab.goto(baseURL!);
		await tab.getByLabel(backUp.restore).setInputFiles(file);
		await tab.getByRole('button', { name: backUp[how], exact: true }).click();
		if (how === 'merge') return;
		await tab.getByRole('button', { name: backUp.confirmReplace, exact: true }).click();
	};

	const outcomes: string[] = [];
	for (const how of ['merge', 'replace'] as const) {
		const before = await prepare();
		const whole = await context.newPage();
		await restore(whole, how);
		const began = Date.now();
		await expect(whole.getByText(backUp.restored)).toBeVisible();
		const lasts = Date.now() - began;
		await whole.close();
		const after = await keeper.evaluate(contents);
		for (const [key, sum] of Object.entries(full.rows)) expect(after.rows[key]).toBe(sum);

		for (let i = 0; i < RESTORES / 2; i++) {
			expect(await prepare()).toEqual(before);
			const tab = await context.newPage();
			await restore(tab, how);
			await kill(context, tab, lasts * random());
			const found = await keeper.evaluate(contents);
			expect([before.rows, after.rows]).toContainEqual(found.rows);
			const isRestored = found.rows['sources copy-100'] !== undefined;
			outcomes.push(isRestored ? `${Object.keys(found.videos).length} videos` : 'nothing');
			for (const [id, sum] of Object.entries(found.videos))
				expect([before.videos[id], isRestored ? after.videos[id] : '']).toContain(sum);
			// A video that was here goes only with its session.
			for (const id of Object.keys(before.videos))
				if (found.videos[id] === undefined) expect(found.rows[`sessions ${id}`]).toBeUndefined();
		}
	}
	console.log(`restored when the tab was killed: ${outcomes.join(', ')}`);
	// What was broken off can be done again.
	await restore(page, 'merge');
	await expect(page.getByText(backUp.restored)).toBeVisible();
	const again = await keeper.evaluate(contents);
	expect(again.rows).toMatchObject(full.rows);
	expect(Object.keys(again.videos)).toEqual(expect.arrayContaining(videos.ids));
});

const rows = (page: Page) => page.getByRole('region', { name: text.title }).getByRole('listitem');

/** Draws shares of the time in which a tab is killed; their seed is printed. */
function instants(doing: string, seed: number): () => number {
	console.log(`killed while ${doing}: seed ${seed}`);
	const random = seededRandom(seed);
	return () => random.uniform();
}

/** A page of the same origin that opens no database. */
async function blankPage(context: BrowserContext, baseURL: string): Promise<Page> {
	const page = await context.newPage();
	await page.route('**/blank', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>blank</title>' })
	);
	await page.goto(new URL('blank', baseURL).href);
	return page;
}

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
