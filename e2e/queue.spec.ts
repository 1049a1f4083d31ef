import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './test';
import { words } from '../src/report/words';
import { libraryWords } from '../src/report/words/library';
import { firstNumbersWords } from '../src/report/words/first-numbers';
import { firstSeconds } from './charting';
import { FULL, SHOWN_BY } from '../tests/helpers/how-many';
import { analyse, expectReview, holdModel, inProject, SAMPLES, SLOW } from './page';

const TRACKS = inProject('tests/fixtures/rbds001-3.5_phone60.json');
const OTHER_TRACKS = inProject('tests/fixtures/rbds0041-4.5_phone60-left.json');
const text = words.ui.queue;
const FORTY = 40;

test(
	'several files are measured one after the other; a finished one is looked at meanwhile',
	{ tag: '@heavy' },
	async ({ page }) => {
		const goOn = await holdModel(page, 'thunder');
		await page.goto('.');
		await page
			.getByLabel(words.ui.open.choose)
			.setInputFiles([TRACKS, inProject('package.json'), SAMPLES.endurance.path, OTHER_TRACKS]);
		await expect(page).toHaveURL(/#\/queue$/);
		await expect(rows(page)).toHaveCount(4);
		await expect(rows(page).nth(0)).toContainText(`${text.states.done}`);
		await expect(rows(page).nth(0)).toContainText('steps/min');
		await expect(rows(page).nth(1)).toContainText(words.problems['invalid-file']({}).advice);
		await expect(rows(page).nth(1)).toContainText('invalid-file');
		await expect(rows(page).nth(2).getByRole('progressbar')).toBeVisible();
		await expect(rows(page).nth(3)).toContainText(text.states.waiting);

		await rows(page).nth(0).getByRole('button', { name: text.open }).click();
		await expectReview(page);
		const link = page.getByRole('link', { name: text.link(2, 4) });
		await link.click();
		await expect(rows(page).nth(2)).toContainText(words.ui.analyse.stages.analysing, SLOW);
		goOn();
		await expect(rows(page).nth(2)).toContainText('frames/s', SLOW);
		const first = firstNumbersWords.inShort(0).replace('0', '\\d+');
		const cadence = '[\\d.]+ ±[\\d.]+\\ssteps/min';
		await expect(rows(page).nth(2)).toContainText(new RegExp(`${first}.*${cadence}`), SLOW);

		await rows(page).nth(2).getByRole('button', { name: text.cancel }).click();
		await expect(rows(page).nth(2)).toContainText(text.states.cancelled);
		await expect(rows(page).nth(2)).not.toContainText('±');
		await expect(rows(page).nth(3)).toContainText(text.states.done);
		await expect(page.getByRole('status')).toContainText([text.allOver(4)]);

		// Each is a session by itself.
		await page.getByRole('link', { name: words.ui.clipPage.review }).click();
		await page.getByRole('button', { name: words.ui.openAnother }).click();
		const sessions = page.getByRole('region', { name: libraryWords.title });
		await expect(sessions.getByRole('listitem')).toHaveCount(2);
		await expect(sessions.locator('img')).toHaveCount(2);
	}
);

test('what was cancelled is taken up again, and what is over is taken off the list', async ({
	page
}) => {
	await holdModel(page, 'lightning');
	await page.goto('.');
	await page
		.getByLabel(words.ui.open.choose)
		.setInputFiles([SAMPLES.endurance.path, TRACKS, OTHER_TRACKS]);
	await page.getByRole('button', { name: text.cancelAll }).click();
	for (const row of [0, 1, 2])
		await expect(rows(page).nth(row)).toContainText(text.states.cancelled);
	await rows(page).nth(2).getByRole('button', { name: text.again }).click();
	await expect(rows(page).nth(2)).toContainText(text.states.done);
	await page.getByRole('button', { name: text.clear }).click();
	await expect(page.getByText(text.empty)).toBeVisible();
	await page.getByLabel(text.choose).setInputFiles([TRACKS]);
	await expect(rows(page).nth(0)).toContainText(text.states.done);
});

test('forty files are measured one after the other, and each is kept as a session', async ({
	page
}) => {
	test.skip(!FULL, SHOWN_BY('unit tests of the queue, and several files above'));
	await page.goto('.');
	const tracks = Buffer.from(JSON.stringify(firstSeconds(3)));
	const forty = Array.from({ length: FORTY }, (_, i) => ({
		name: `run-${i + 1}.json`,
		mimeType: 'application/json',
		buffer: tracks
	}));
	await page.getByLabel(words.ui.open.choose).setInputFiles(forty);
	await expect(rows(page)).toHaveCount(FORTY);
	await expect(page.getByRole('status')).toContainText([text.allOver(FORTY)], SLOW);
	await expect(rows(page).getByRole('button', { name: text.open })).toHaveCount(FORTY);
	await page.getByRole('link', { name: words.ui.pages.home, exact: true }).click();
	const sessions = page.getByRole('region', { name: libraryWords.title });
	await expect(sessions.getByRole('listitem')).toHaveCount(12);
	await sessions.getByRole('button', { name: libraryWords.showMore(FORTY - 12) }).click();
	await expect(sessions.getByRole('listitem')).toHaveCount(FORTY);
});

test(
	'a single clip goes before the queue, which goes on after it',
	{ tag: '@heavy' },
	async ({ page }) => {
		test.skip(!FULL, SHOWN_BY('unit tests of the queue'));
		await holdModel(page, 'thunder');
		await page.goto('.');
		await page
			.getByLabel(words.ui.open.choose)
			.setInputFiles([SAMPLES.endurance.path, SAMPLES.sprint.path]);
		await expect(rows(page).nth(0)).toContainText(text.states.running);
		await page.getByRole('link', { name: words.ui.pages.home, exact: true }).click();
		// On the queue it would be queued.
		await expect(page.getByRole('heading', { name: words.ui.open.title })).toBeVisible();
		await give(page, 'drop', [SAMPLES.sprint.path], 'video/mp4');
		await startAnalysis(page);
		await page.getByRole('link', { name: text.link(0, 2) }).click();
		await expect(page.getByText(text.paused)).toBeVisible();
		await expect(rows(page).nth(0)).toContainText(text.states.waiting);
		await page.getByRole('link', { name: words.ui.clipPage.analysing }).click();
		// The rows of the queue have buttons of that name, too.
		const analysing = page.locator('main.analysing');
		await analysing.getByRole('button', { name: words.ui.analyse.cancel }).click();
		await page.getByRole('link', { name: text.link(0, 2) }).click();
		await expect(rows(page).nth(0)).toContainText(text.states.running);
	}
);

test('files are dropped and pasted; a pasted picture is refused like any other file', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('.');
	await give(page, 'paste', [TRACKS], 'application/json');
	await expectReview(page);
	await page.getByRole('button', { name: words.ui.openAnother }).click();

	await page.evaluate(async () => {
		const canvas = new OffscreenCanvas(8, 8);
		canvas.getContext('2d');
		const picture = await canvas.convertToBlob();
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
	});
	await page.keyboard.press('ControlOrMeta+v');
	await expect(page.getByRole('alert')).toContainText(
		words.problems['unreadable-file']({ kind: 'photo' }).happened
	);

	await give(page, 'drop', [TRACKS, OTHER_TRACKS], 'application/json');
	await expect(rows(page)).toHaveCount(2);
	for (const row of [0, 1]) await expect(rows(page).nth(row)).toContainText(text.states.done);
});

const rows = (page: Page) => page.getByRole('list', { name: text.list }).getByRole('listitem');

/** Up to the moment at which frames are analysed. */
async function startAnalysis(page: Page): Promise<void> {
	await analyse(page);
	await expect(page.getByRole('progressbar')).toBeVisible(SLOW);
}

/** Hands files to the page as a drop or a paste does. */
async function give(
	page: Page,
	how: 'drop' | 'paste',
	paths: readonly string[],
	type: string
): Promise<void> {
	const files = paths.map((path) => ({
		name: path.split('/').at(-1)!,
		base64: readFileSync(path).toString('base64')
	}));
	await page.evaluate(
		({ files, how, type }) => {
			const data = new DataTransfer();
			for (const { name, base64 } of files) {
				const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
				data.items.add(new File([bytes], name, { type }));
			}
			const event =
				how === 'drop'
					? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
					: new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
			document.body.dispatchEvent(event);
		},
		{ files, how, type }
	);
}
