import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { diaryFile } from '../src/report/diary-file';
import { words } from '../src/report/words';
import { diaryWords } from '../src/report/words/diary';
import { hipFlexorWords } from '../src/report/words/hip-flexors';
import { recordWords } from '../src/report/words/record';
import { newRun } from '../src/core/diary/diary';
import { expectNoFault } from './no-fault';
import { chooseFile, expectReview, inProject, SAMPLES, SEARCH } from './page';

const TRACKS = inProject('tests/fixtures/rbds001-3.5_phone60.json');

/** With something for every rule to say. */
const RUNS = [
	{ ...newRun('a', '2026-03-02'), distanceMetres: 5000, durationSeconds: 1800 },
	{
		...newRun('b', '2026-03-12'),
		distanceMetres: 8000,
		durationSeconds: 2500,
		during: { pain: 1, stiff: false, words: 'easy' },
		dayAfter: { pain: 3, stiff: true, words: '' }
	},
	{ ...newRun('c', '2026-03-13'), dayAfter: { pain: 0, stiff: true, words: 'tight' } }
];

const VIEWS = [
	{ name: 'light, wide', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
	{ name: 'dark, narrow', colorScheme: 'dark', viewport: { width: 390, height: 844 } }
] as const;

for (const { name, colorScheme, viewport } of VIEWS) {
	test.describe(name, () => {
		test.use({ colorScheme, viewport });

		test('the first screen has no accessibility fault and nothing to scroll sideways', async ({
			page
		}) => {
			await page.goto('.');
			await expectNoFault(page);
		});

		test('the screen of a running analysis has none', async ({ page }) => {
			await page.goto('.');
			await chooseFile(page, SAMPLES.endurance.path);
			await expect(page.getByRole('progressbar')).toBeVisible(SEARCH);
			await expectNoFault(page);
		});

		test('the review has none, with what opens in it', async ({ page }) => {
			await page.goto('.');
			await chooseFile(page, TRACKS);
			await expectReview(page);
			await expectNoFault(page);

			await page.getByText(words.ui.review.asTable).first().click();
			await page.getByRole('tab', { name: words.ui.review.overCycle }).click();
			const { label, explain } = words.metrics.kneeLiftDegrees;
			await page.getByText(label).last().click();
			await page.getByText(label).first().click();
			await expect(page.getByLabel(label, { exact: true }).getByText(explain)).toBeVisible();
			await expectNoFault(page);

			await page.keyboard.press('Escape');
			await page.getByRole('heading', { name: words.ui.review.five }).click();
			await page.keyboard.press('?');
			await expect(page.getByRole('dialog')).toBeVisible();
			await expectNoFault(page, '[role=dialog]');
		});

		test('the question about slow motion has none', async ({ page }) => {
			await page.goto('.');
			await page.getByLabel(words.ui.open.choose).setInputFiles({
				name: 'slow.json',
				mimeType: 'application/json',
				buffer: twiceAsSlow(TRACKS)
			});
			await expect(
				page.getByRole('heading', { name: words.ui.review.slowMotionQuestion })
			).toBeVisible();
			await expectNoFault(page, '[aria-labelledby=slow-motion-title]');
		});

		test('the list of sessions has none, while one is renamed and after one was deleted', async ({
			page
		}) => {
			await page.goto('.');
			await chooseFile(page, TRACKS);
			await expectReview(page);
			await expect(page.getByText(words.ui.review.kept)).toBeVisible();
			await page.getByRole('button', { name: words.ui.openAnother }).click();
			await page.getByRole('button', { name: words.ui.sessions.rename }).click();
			await expectNoFault(page);
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: words.ui.sessions.remove }).click();
			await expect(page.getByRole('button', { name: words.ui.sessions.undo })).toBeVisible();
			await expectNoFault(page);
		});

		test('several files have none: empty, under way, done, refused, cancelled', async ({
			page
		}) => {
			const text = words.ui.queue;
			await page.goto('#/queue');
			await expect(page.getByText(text.empty)).toBeVisible();
			await expectNoFault(page);
			await page
				.getByLabel(text.choose)
				.setInputFiles([TRACKS, inProject('package.json'), SAMPLES.endurance.path, TRACKS]);
			await expect(page.getByRole('progressbar')).toHaveCount(2);
			await page.getByText(text.settings).click();
			await expectNoFault(page);
			await page.getByRole('button', { name: text.cancelAll }).click();
			await expect(page.getByText(text.allOver(4))).toBeVisible();
			await expectNoFault(page);
		});

		test('the page of a camera that is not there has none', async ({ page }) => {
			await page.goto('#/record');
			await expect(page.getByRole('alert')).toContainText(
				recordWords.problems['camera-missing'].happened
			);
			await expectNoFault(page);
		});

		test('the page about hip flexors has none', async ({ page }) => {
			await page.goto('#/hip-flexors');
			await expect(page.getByRole('heading', { name: hipFlexorWords.sources.title })).toBeVisible();
			await expectNoFault(page);
		});

		test('the diary has none: empty, with its form, with cautions, charts and tables', async ({
			page
		}) => {
			await page.goto('#/diary');
			await expect(page.getByText(diaryWords.empty)).toBeVisible();
			await expectNoFault(page);
			await page.getByRole('button', { name: diaryWords.addRun }).click();
			await page.getByRole('button', { name: diaryWords.form.save }).click();
			await expectNoFault(page);
			await page.getByLabel(diaryWords.importFile).setInputFiles({
				name: 'diary.json',
				mimeType: 'application/json',
				buffer: Buffer.from(diaryFile(RUNS))
			});
			await expect(page.getByRole('heading', { name: diaryWords.weeks.title })).toBeVisible();
			await page.getByText(diaryWords.cautions.thresholds).first().click();
			await page.getByText(words.ui.review.asTable).first().click();
			await expectNoFault(page);
		});

		test('a refusal has none', async ({ page }) => {
			await page.goto('.');
			await chooseFile(page, inProject('package.json'));
			await expect(page.getByRole('alert')).toBeVisible();
			await expectNoFault(page);
		});
	});
}

function twiceAsSlow(path: string): Buffer {
	const tracks = JSON.parse(readFileSync(path, 'utf8')) as { times: number[] };
	const times = tracks.times.map((time) => 2 * time);
	return Buffer.from(JSON.stringify({ ...tracks, times }));
}
