import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { words } from '../src/report/words';
import {
	analyseButton,
	analyseSample,
	chooseFile,
	expectReview,
	expectSetUp,
	exported,
	modeChoice,
	SAMPLES,
	TRACKS
} from './page';

const { setup, queue, unfinished } = words.ui;
/** Finished frames are kept about once a second, once the model is there. */
const KEPT = { timeout: 120_000 };

test('after a reload an analysis goes on from the frames it had done, and ends as if nothing had been', async ({
	page
}) => {
	await analyseSample(page);
	const whole = await exported(page);
	await page.getByRole('button', { name: words.ui.openAnother }).click();

	await chooseFile(page, SAMPLES.endurance.path);
	await expectFramesKept(page);
	await page.reload();
	await expect(page.getByRole('heading', { name: unfinished.title })).toBeVisible();

	// Another clip of that name is another clip.
	await page.getByLabel(words.ui.open.choose).setInputFiles({
		...renamed(SAMPLES.endurance.path.split('/').at(-1)!),
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
	await expectReview(page);

	const result = await exported(page);
	const { framesPerSecond, totalSeconds } = result.timing!;
	expect(Math.round(framesPerSecond * totalSeconds)).toBe(whole.times.length - done);
	expect(comparable(result)).toEqual(comparable(whole));
	await page.reload();
	await expect(page.getByRole('heading', { name: words.ui.open.title })).toBeVisible();
	await expect(page.getByRole('heading', { name: unfinished.title })).toBeHidden();
});

test('a queue that a reload broke off goes on with the file it was at, and keeps the same result', async ({
	page
}) => {
	await analyseSample(page);
	const whole = await exported(page);
	await page.getByRole('button', { name: words.ui.openAnother }).click();

	// The queue takes the choices made last, so it is as quick.
	await page.getByLabel(words.ui.open.choose).setInputFiles([SAMPLES.endurance.path, TRACKS]);
	await expectFramesKept(page);
	await page.reload();
	await page.getByLabel(queue.choose).setInputFiles([SAMPLES.endurance.path, TRACKS]);
	const row = page.getByRole('list', { name: queue.list }).getByRole('listitem').first();
	const done = await framesDone(row, words.ui.analyse.resumed);
	expect(done).toBeGreaterThan(10);
	await expect(row).toContainText(queue.states.done, KEPT);
	await row.getByRole('button', { name: queue.open }).click();
	await expectReview(page);

	const result = await exported(page);
	const { framesPerSecond, totalSeconds } = result.timing!;
	expect(Math.round(framesPerSecond * totalSeconds)).toBe(whole.times.length - done);
	expect(comparable(result)).toEqual(comparable(whole));
});

type Result = Awaited<ReturnType<typeof exported>>;

/** How long it took and how the file is called is no part of the measurement. */
const comparable = (result: Result) => ({
	...result,
	timing: null,
	clip: { ...result.clip, name: '' }
});

/** Other files with the content of the endurance sample. */
const renamed = (name: string) => ({
	name,
	mimeType: 'video/mp4',
	buffer: readFileSync(SAMPLES.endurance.path)
});

/** Waits until some of the frames of the one running analysis are kept. */
const expectFramesKept = (page: Page) =>
	expect.poll(() => page.evaluate(keptFrames), { ...KEPT, intervals: [100] }).toBeGreaterThan(20);

/** Runs in the page. */
async function keptFrames(): Promise<number> {
	const result = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error!);
		});
	const database = await result(indexedDB.open('stridescope'));
	const stores = database.transaction('checkpoints');
	const runs = (await result(
		stores.objectStore('checkpoints').getAll(IDBKeyRange.bound('run/', 'run/\uffff'))
	)) as { readonly value: { readonly doneFrames: number } }[];
	database.close();
	return Math.max(0, ...runs.map(({ value }) => value.doneFrames));
}

/** The number in a sentence that says how many frames are done, as soon as it stands there. */
async function framesDone(
	where: Page | Locator,
	sentence: (done: string, total: string) => string
): Promise<number> {
	const [start, middle] = sentence('|', '|').split('|') as [string, string];
	const line = where.getByText(new RegExp(`^\\s*${start}\\d+${middle}\\d+`));
	await expect(line).toBeVisible(KEPT);
	return Number(/\d+/.exec((await line.textContent())!)![0]);
}
