import { expect, test, type Page } from '@playwright/test';
import { diaryFile } from '../src/report/diary-file';
import { words } from '../src/report/words';
import { german } from '../src/report/words/de';
import { diaryRun } from '../tests/helpers/stored';
import { expectNoFault } from './no-fault';
import { chooseFile, frameShown, inProject, openTracks, saved, shownFrame } from './page';

const { review, correct } = german.ui;
const { diary, hipFlexors } = german.pages!;
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const switchTo = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the language is switched at once, announced to the browser and remembered', async ({
	page
}) => {
	await page.goto('.');
	await expect(heading(page, words.ui.open.title)).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await switchTo(page, 'Deutsch').focus();
	await page.keyboard.press('Enter');
	await expect(heading(page, german.ui.open.title)).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	// Whoever switches by keyboard goes on from there.
	await expect(switchTo(page, 'English')).toBeFocused();

	await page.reload();
	await expect(heading(page, german.ui.open.title)).toBeVisible();
	await page.getByText(german.ui.settings.title).click();
	const speed = page.getByLabel(german.ui.settings.speed, { exact: true });
	for (const typed of ['12,65', '12.65']) {
		await speed.fill(typed);
		await speed.blur();
		await expect(speed).toHaveValue('12,65');
	}
	await chooseFile(page, inProject('package.json'), german);
	const { happened, advice } = german.problems['invalid-file']({});
	await expect(page.getByRole('alert')).toContainText(advice);
	await expect(page.getByRole('alert')).toContainText(happened.slice(0, 20));

	await switchTo(page, 'English').click();
	await expect(page.getByRole('alert')).toContainText(words.problems['invalid-file']({}).advice);
});

test('a review keeps its frame, its corrections and its numbers in the other language', async ({
	page
}) => {
	await openTracks(page);
	await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.getByLabel(words.ui.correct.countStride(3)).click();
	const frame = await shownFrame(page);
	expect(frame).toBeGreaterThan(9);
	const before = JSON.parse(await saved(page, words.ui.review.exportJson)) as Result;

	await switchTo(page, 'Deutsch').click();
	await expect(heading(page, review.five)).toBeVisible();
	await expect(frameShown(page)).toHaveAttribute('data-frame', String(frame));
	await expect(heading(page, correct.title)).toBeVisible();
	await expect(page.getByLabel(correct.countStride(3))).not.toBeChecked();
	const cadence = page.getByRole('button', { name: german.metrics.cadenceStepsPerMinute.label });
	await expect(cadence.first()).toContainText(/\d,\d/);

	const after = JSON.parse(await saved(page, review.exportJson)) as Result;
	expect(numbersOf(after)).toEqual(numbersOf(before));
	const csv = await saved(page, review.exportCsv);
	expect(csv.split('\r\n')[1]).toMatch(/^(left|right),\d+\.\d+,/);

	await page.getByRole('button', { name: correct.undo }).first().click();
	await expect(page.getByLabel(correct.countStride(3))).toBeChecked();
	await switchTo(page, 'English').click();
	await expect(heading(page, words.ui.review.five)).toBeVisible();
	await expect(frameShown(page)).toHaveAttribute('data-frame', String(frame));
});

test.describe('in a German browser', () => {
	test.use({ locale: 'de-DE', viewport: { width: 390, height: 844 } });

	test('every page is German from the first visit, without a fault and nothing to scroll sideways', async ({
		page
	}) => {
		await page.goto('.');
		await expect(heading(page, german.ui.open.title)).toBeVisible();
		await page.getByText(german.ui.settings.title).click();
		await expectNoFault(page);

		await openTracks(page, german);
		await page.getByRole('button', { name: correct.start, exact: true }).click();
		await page.getByText(review.asTable).first().click();
		await expectNoFault(page);

		await page.goto('#/hip-flexors');
		await expect(heading(page, hipFlexors.sources.title)).toBeVisible();
		await expectNoFault(page);

		await page.goto('#/diary');
		await page.getByRole('button', { name: diary.addRun }).click();
		await expectNoFault(page);
		await page.getByLabel(diary.importFile).setInputFiles({
			name: 'diary.json',
			mimeType: 'application/json',
			buffer: Buffer.from(diaryFile([diaryRun('a', '2026-03-02'), diaryRun('b', '2026-03-12')]))
		});
		await expect(heading(page, diary.weeks.title)).toBeVisible();
		await expectNoFault(page);
	});
});

type Result = Record<string, unknown>;

/** All but what is said about them. */
const numbersOf = ({ quality, ...rest }: Result) => {
	expect(quality).toBeDefined();
	return rest;
};
