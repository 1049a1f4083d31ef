import type { Browser, BrowserContext, Page } from 'playwright';
import { headlineOf } from '../../src/app/session-headline';
import type { Athlete, SessionEntry } from '../../src/app/storage/schema';
import type { KeptNumbers } from '../../src/core/model/kept-numbers';
import { analysed } from '../../tests/helpers/analysed';
import { renderedRunner } from '../../tests/helpers/tracks-fixture';
import { markdownTable } from './markdown-table';

/** How long a coach with many sessions waits, ms, medians. */
export interface LibraryTimes {
	readonly sessions: number;
	readonly athletes: number;
	readonly repeats: number;
	/** From the address to the field for a file, with no session and with all. */
	readonly startEmpty: number;
	readonly startFull: number;
	/** From another page to the list. */
	readonly list: number;
	/** From a letter in the search field to what is found. */
	readonly search: number;
	/** From a click on an athlete to the trend; the first one in a visit, and the next. */
	readonly firstTrend: number;
	readonly nextTrend: number;
}

const SESSIONS = 1000;
const ATHLETES = 40;
const REPEATS = 5;
const DAY = 86_400_000;
/** What the screen shows when it is there. */
const FILE = 'input[type="file"]';
const ROW = 'section[aria-labelledby="sessions-title"] li';
const FOUND = 'p.found';
const TREND = 'section[aria-labelledby="trend-title"] .area';

/**
 * Opens the real page with 1,000 sessions of 40 athletes and times what a coach does.
 *
 * @param url of the built site
 */
export async function libraryTimes(browser: Browser, url: string): Promise<LibraryTimes> {
	const empty = await browser.newContext();
	const full = await browser.newContext();
	await (await empty.newPage()).goto(url);
	await seed(full, url);
	const times = { empty: [], full: [], list: [], search: [], first: [], next: [] } as Record<
		'empty' | 'full' | 'list' | 'search' | 'first' | 'next',
		number[]
	>;
	for (let i = 0; i < REPEATS; i++) {
		// Turn by turn: a busy machine is slow for both.
		times.empty.push(await startUp(empty, url, (page) => page.close()));
		times.full.push(
			await startUp(full, url, async (page) => {
				await page.locator(ROW).first().waitFor();
				// What a reader of the list gives it.
				await page.waitForTimeout(1000);
				times.first.push(await timed(page, `a[href$="athlete-${i}"]`, TREND));
				await page.goBack();
				await page.locator(ROW).first().waitFor();
				times.next.push(await timed(page, `a[href$="athlete-${i + 20}"]`, TREND));
				times.list.push(await timed(page, `a[href="#/"]`, ROW));
				times.search.push(await timed(page, 'input[type="search"]', FOUND));
				await page.close();
			})
		);
	}
	await empty.close();
	await full.close();
	return {
		...{ sessions: SESSIONS, athletes: ATHLETES, repeats: REPEATS },
		...{ startEmpty: median(times.empty), startFull: median(times.full) },
		...{ list: median(times.list), search: median(times.search) },
		...{ firstTrend: median(times.first), nextTrend: median(times.next) }
	};
}

/** @returns ms from the beginning of the navigation to the field for a file */
async function startUp(
	context: BrowserContext,
	url: string,
	then: (page: Page) => Promise<void>
): Promise<number> {
	const page = await context.newPage();
	await page.goto(url, { waitUntil: 'commit' });
	const shown = await page.evaluate(async (selector) => {
		while (!document.querySelector(selector))
			await new Promise((resolve) => requestAnimationFrame(resolve));
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		return performance.now();
	}, FILE);
	await then(page);
	return shown;
}

/** Clicks a link, or types into a field, and waits until something is on the screen. */
function timed(page: Page, at: string, until: string): Promise<number> {
	return page.evaluate(
		async ({ at, until }) => {
			const element = document.querySelector<HTMLInputElement>(at)!;
			const began = performance.now();
			if (element.type === 'search') {
				element.value = '7';
				element.dispatchEvent(new Event('input', { bubbles: true }));
			} else element.click();
			while (!document.querySelector(until))
				await new Promise((resolve) => requestAnimationFrame(resolve));
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
			return performance.now() - began;
		},
		{ at, until }
	);
}

/** Fills the database of a context behind the app's back. */
async function seed(context: BrowserContext, url: string): Promise<void> {
	const page = await context.newPage();
	await page.goto(url);
	await page.waitForFunction(async () =>
		(await indexedDB.databases()).some(({ name }) => name === 'stridescope')
	);
	await page.evaluate(
		async ({ athletes, sessions, frames }) => {
			const opening = indexedDB.open('stridescope');
			await new Promise((resolve) => (opening.onsuccess = resolve));
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [160, 120];
			canvas.getContext('2d')!.fillText('a runner', 20, 60);
			const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
			const bytes = new Uint8Array(await picture!.arrayBuffer());
			const stores = ['athletes', 'sessions', 'sources', 'thumbnails'];
			const writing = opening.result.transaction(stores, 'readwrite');
			for (const athlete of athletes) writing.objectStore('athletes').put(athlete);
			for (const session of sessions) {
				const { id } = session;
				writing.objectStore('sessions').put(session);
				writing.objectStore('thumbnails').put({ id, bytes });
				writing.objectStore('sources').put({ id, keypoints: new Float32Array(frames * 51) });
			}
			await new Promise((resolve) => (writing.oncomplete = resolve));
			opening.result.close();
		},
		{ athletes: athletes(), sessions: sessions(), frames: 300 }
	);
	await page.close();
}

const athletes = (): Athlete[] =>
	Array.from({ length: ATHLETES }, (_, i) => ({
		...{ id: `athlete-${i}`, name: `Runner ${i}`, heightMetres: 1.7, legLengthMetres: null },
		...{ notes: '', tags: [i % 2 ? 'sprint' : 'endurance'], createdAt: i }
	}));

/** Of one analysed clip, with numbers that change a little from session to session. */
function sessions(): SessionEntry[] {
	const { tracks } = renderedRunner('A-endurance-right-60');
	const headline = headlineOf(analysed(tracks, { speedMetresPerSecond: 3, heightMetres: 1.7 }));
	const clip = {
		...{ name: 'run.mp4', width: 1280, height: 720, rotationDegrees: 0, codec: 'avc1' },
		...{ fileDurationSeconds: 6, fileFrameRate: 60, frameCount: 360 },
		...{ variableFrameRate: false, capturedFrameRate: null }
	};
	return Array.from({ length: SESSIONS }, (_, i) => ({
		...{ id: `session-${i}`, name: `Run ${i}`, savedAt: i * DAY, clip },
		...{ athleteId: `athlete-${i % ATHLETES}`, note: '' },
		headline: { ...headline, numbers: scaled(headline.numbers!, 1 + 0.05 * Math.sin(i)) }
	}));
}

const scaled = (numbers: KeptNumbers, by: number): KeptNumbers =>
	JSON.parse(JSON.stringify(numbers), (key, value: unknown) =>
		key === 'mean' ? Number(value) * by : value
	) as KeptNumbers;

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** The section of the document that tells them; begins with its heading. */
export function librarySection(times: LibraryTimes): string {
	const { startEmpty, startFull } = times;
	const more = (100 * (startFull / startEmpty - 1)).toFixed(0);
	return `${LIBRARY_HEADING}

${times.sessions} sessions of ${times.athletes} athletes in the built page; medians of ${times.repeats} visits, each until it is painted.

${markdownTable(
	['what', 'ms', 'asked'],
	[
		['the list, from another page', times.list.toFixed(0), '300'],
		['search, from a letter typed', times.search.toFixed(0), '100'],
		['trend, the first in a visit', times.firstTrend.toFixed(0), '300'],
		['trend, the next', times.nextTrend.toFixed(0), '300'],
		['start-up without a session', startEmpty.toFixed(0), ''],
		['start-up with all', `${startFull.toFixed(0)} (${more} % more)`, '20 % more']
	]
)}
`;
}

export const LIBRARY_HEADING = '## Many sessions';
