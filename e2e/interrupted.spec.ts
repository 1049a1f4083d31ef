import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from './test';
import { words } from '../src/report/words';
import { libraryWords } from '../src/report/words/library';
import {
	analyseButton,
	analyseShort,
	chooseFile,
	expectReview,
	expectSetUp,
	exported,
	holdModel,
	modeChoice,
	SAMPLES,
	setUp,
	SHORT,
	SLOW,
	TRACKS
} from './page';

const { setup, queue, unfinished } = words.ui;
/** The run is broken off as soon as this many of its 90 frames are kept. */
const KEPT_FRAMES = 20;

test(
	'after a reload an analysis goes on from the frames it had done, and ends as if nothing had been',
	{ tag: '@heavy' },
	async ({ page }) => {
		const whole = await withoutBreak(page);
		await page.goto('.');
		const kept = await keepingEndsAfter(page, KEPT_FRAMES);
		await chooseFile(page, SHORT.path);
		await kept();
		await page.reload();
		await expect(page.getByRole('heading', { name: unfinished.title })).toBeVisible();
		const analyseOn = await holdModel(page, 'lightning');

		// Another clip of that name is another clip.
		await page.getByLabel(words.ui.open.choose).setInputFiles({
			...renamed(SHORT.path.split('/').at(-1)!),
			buffer: readFileSync(SAMPLES.sprint.path)
		});
		await expectSetUp(page);
		await expect(analyseButton(page)).toHaveText(setup.analyse);
		await page.getByRole('button', { name: setup.cancel }).click();

		await page.getByLabel(words.ui.open.choose).setInputFiles(renamed('another name.mp4'));
		await expectSetUp(page);
		await expect(analyseButton(page)).toHaveText(setup.goOn);
		await expect(modeChoice(page, 'fast')).toBeChecked();
		const done = await framesDone(page, setup.doneBefore);
		expect(done).toBeGreaterThan(10);
		expect(done).toBeLessThan(whole.times.length - 10);

		await modeChoice(page, 'accurate').check();
		await expect(analyseButton(page)).toHaveText(setup.analyse);
		await page.getByRole('button', { name: setup.takeOver }).click();
		await expect(analyseButton(page)).toHaveText(setup.goOn);
		await analyseButton(page).click();
		expect(await framesDone(page, words.ui.analyse.resumed)).toBe(done);
		analyseOn();
		await expectReview(page);

		await expectAsWithoutBreak(page, whole, done);
		await page.goto('.');
		await expect(page.getByRole('heading', { name: libraryWords.title })).toBeVisible();
		await expect(page.getByRole('heading', { name: unfinished.title })).toBeHidden();
	}
);

test(
	'a queue that a reload broke off goes on with the file it was at, and keeps the same result',
	{ tag: '@heavy' },
	async ({ page }) => {
		const whole = await withoutBreak(page);
		await page.goto('.');
		const kept = await keepingEndsAfter(page, KEPT_FRAMES);
		// The queue takes the choices made last, so it is as quick.
		await setUp(page, SHORT.path);
		await modeChoice(page, 'fast').check();
		await page.getByRole('button', { name: setup.cancel }).click();
		await page.getByLabel(words.ui.open.choose).setInputFiles([SHORT.path, TRACKS]);
		await kept();
		await page.reload();
		const analyseOn = await holdModel(page, 'lightning');
		await page.getByLabel(queue.choose).setInputFiles([SHORT.path, TRACKS]);
		const row = page.getByRole('list', { name: queue.list }).getByRole('listitem').first();
		const done = await framesDone(row, words.ui.analyse.resumed);
		expect(done).toBeGreaterThan(10);
		analyseOn();
		await expect(row).toContainText(queue.states.done, SLOW);
		await row.getByRole('button', { name: queue.open }).click();
		await expectReview(page);
		await expectAsWithoutBreak(page, whole, done);
	}
);

type Result = Awaited<ReturnType<typeof exported>>;

let known: Result | null = null;

/** The short clip's result when nothing breaks its analysis off. */
async function withoutBreak(page: Page): Promise<Result> {
	if (known) return known;
	await analyseShort(page);
	return (known = await exported(page));
}

/** The frames done before the break were not analysed again, and the result is the same. */
async function expectAsWithoutBreak(page: Page, whole: Result, done: number): Promise<void> {
	const result = await exported(page);
	const { framesPerSecond, totalSeconds } = result.timing!;
	expect(Math.round(framesPerSecond * totalSeconds)).toBe(whole.times.length - done);
	expect(comparable(result)).toEqual(comparable(whole));
}

/** How long it took and how the file is called is no part of the measurement. */
const comparable = (result: Result) => ({
	...result,
	timing: null,
	clip: { ...result.clip, name: '' }
});

/** Other files with the content of the short clip. */
const renamed = (name: string) => ({
	name,
	mimeType: 'video/mp4',
	buffer: readFileSync(SHORT.path)
});

/**
 * From now until a reload the page keeps an analysis until so many of its frames are kept, and nothing after that, as
 * when the system had ended the browser there.
 *
 * @returns waits for that moment
 */
async function keepingEndsAfter(page: Page, frames: number): Promise<() => Promise<void>> {
	await page.evaluate((frames) => {
		type Kept = { readonly key: string; readonly value: { readonly doneFrames?: number } };
		const store = IDBObjectStore.prototype as {
			put: (this: IDBObjectStore, value: Kept, ...key: IDBValidKey[]) => IDBRequest;
			delete: (this: IDBObjectStore, ...of: never[]) => IDBRequest;
		};
		const { put, delete: remove } = store;
		let ended = false;
		const isLate = ({ name }: IDBObjectStore) => ended && name === 'checkpoints';
		window.keepingEnded = new Promise((resolve) => {
			store.put = function (value, ...key) {
				if (isLate(this)) return this.count();
				if (this.name === 'checkpoints' && value.value.doneFrames! >= frames) {
					ended = true;
					this.transaction.addEventListener('complete', () => resolve());
				}
				return put.call(this, value, ...key);
			};
		});
		store.delete = function (...of) {
			return isLate(this) ? this.count() : remove.call(this, ...of);
		};
	}, frames);
	return () => page.evaluate(() => window.keepingEnded);
}

/** The number in a sentence that says how many frames are done, as soon as it stands there. */
async function framesDone(
	where: Page | Locator,
	sentence: (done: string, total: string) => string
): Promise<number> {
	const [start, middle] = sentence('|', '|').split('|') as [string, string];
	const line = where.getByText(new RegExp(`^\\s*${start}\\d+${middle}\\d+`));
	await expect(line).toBeVisible(SLOW);
	return Number(/\d+/.exec((await line.textContent())!)![0]);
}

declare global {
	interface Window {
		keepingEnded: Promise<void>;
	}
}
