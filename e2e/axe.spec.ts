import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './test';
import { diaryFile } from '../src/report/diary-file';
import { words } from '../src/report/words';
import { libraryWords } from '../src/report/words/library';
import { demandWords } from '../src/report/words/demand';
import { diaryWords } from '../src/report/words/diary';
import { hipFlexorWords } from '../src/report/words/hip-flexors';
import { recordWords } from '../src/report/words/record';
import { newRun } from '../src/core/diary/diary';
import { expectNoFault, LOOKS } from './no-fault';
import { PARTS } from '../src/ui/review/parts';
import { cycleOf, firstSeconds, laneOf, withShoulders } from './charting';
import {
	analyse,
	chooseFile,
	enterSpeedAndHeight,
	expectReview,
	holdModel,
	inProject,
	openPart,
	SAMPLES,
	SLOW,
	setUp
} from './page';

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

/** Each in turn in one page: what one leaves behind is there in the next. */
const BEFORE_A_CLIP: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	'the first screen': async (page) => {
		await expectNoFault(page);
	},
	'a refusal': async (page) => {
		await chooseFile(page, inProject('package.json'));
		await expect(page.getByRole('alert')).toBeVisible();
		await expectNoFault(page);
	},
	'the page of a camera that is not there': async (page) => {
		await page.goto('#/record');
		await expect(page.getByRole('alert')).toContainText(
			recordWords.problems['camera-missing'].happened
		);
		await expectNoFault(page);
	},
	'the page about hip flexors': async (page) => {
		await page.goto('#/hip-flexors');
		await expect(page.getByRole('heading', { name: hipFlexorWords.sources.title })).toBeVisible();
		await expectNoFault(page);
	},
	'the diary: empty, with its form, with cautions, charts and tables': async (page) => {
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
	}
};

const WITH_CLIPS: typeof BEFORE_A_CLIP = {
	'several files: empty, under way, done, refused, cancelled': async (page) => {
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
	},
	'a running analysis': async (page) => {
		await page.getByRole('link', { name: words.ui.pages.home, exact: true }).click();
		await setUp(page, SAMPLES.endurance.path);
		await analyse(page);
		await expect(page.getByRole('progressbar')).toBeVisible(SLOW);
		await expectNoFault(page);
		await page.getByRole('button', { name: words.ui.analyse.cancel }).click();
		await page.getByRole('button', { name: words.ui.setup.cancel }).click();
	},
	'the question about slow motion': async (page) => {
		await page.getByLabel(words.ui.open.choose).setInputFiles({
			name: 'slow.json',
			mimeType: 'application/json',
			buffer: twiceAsSlow(TRACKS)
		});
		await expect(
			page.getByRole('heading', { name: words.ui.review.slowMotionQuestion })
		).toBeVisible();
		await expectNoFault(page, '[aria-labelledby=slow-motion-title]');
		await page.getByRole('button', { name: words.ui.openAnother }).click();
	},
	'the review, with what opens in it': async (page) => {
		await page.getByLabel(words.ui.open.choose).setInputFiles({
			name: 'short.json',
			mimeType: 'application/json',
			// Few strides, which is said beside the numbers.
			buffer: Buffer.from(JSON.stringify(withShoulders(firstSeconds(4))))
		});
		await expectReview(page);
		await expectNoFault(page);
		await openPart(page, 'numbers');
		const { label, explain } = words.metrics.kneeLiftDegrees;
		await page.getByText(label).first().click();
		await expect(page.getByLabel(label, { exact: true }).getByText(explain)).toBeVisible();
		await expectNoFault(page);
		await page.keyboard.press('Escape');

		await openPart(page, 'curves');
		await laneOf(page, 'left').focus();
		await page.keyboard.press('ArrowRight');
		await page.getByRole('button', { name: words.charts.stride.zoom }).click();
		for (const summary of await page.getByText(words.ui.review.asTable).all())
			await summary.click();
		await page.getByLabel(words.numbers.columns).selectOption('all');
		await expectNoFault(page);
		await openPart(page, 'answer');
		await enterSpeedAndHeight(page);
		await page.getByLabel(words.comparison.skeleton.title).selectOption('sprint');
		await page.getByLabel(words.comparison.skeleton.place).selectOption('beside');
		for (const part of PARTS) {
			await openPart(page, part);
			await page
				.locator('.review details:not(figure details)')
				.evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)));
			await expectNoFault(page);
		}

		await openPart(page, 'curves');
		await page.getByRole('tab', { name: words.ui.review.overCycle }).click();
		await cycleOf(page, 'hip').hover();
		await page.getByText(words.ui.review.asTable).first().click();
		await expectNoFault(page);
		await openPart(page, 'numbers');
		await page.getByRole('button', { name: words.numbers.doubts['few-strides'] }).first().click();
		await expectNoFault(page);
		await page.keyboard.press('Escape');

		await page.getByRole('heading', { name: words.ui.review.five }).click();
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog')).toBeVisible();
		await expectNoFault(page, '[role=dialog]');
		await page.keyboard.press('Escape');

		// The comparison stands on the page about hip flexors, too, while a clip is in hand.
		await page.goto('#/hip-flexors');
		await expect(page.getByRole('heading', { name: demandWords.title })).toBeVisible();
		await expectNoFault(page);
		await page.getByRole('link', { name: words.ui.clipPage.review }).click();
	},
	'the list of sessions, while one is renamed and after one was deleted': async (page) => {
		await expect(page.getByText(words.ui.review.kept)).toBeVisible();
		await page.getByRole('button', { name: words.ui.openAnother }).click();
		await page.getByRole('button', { name: libraryWords.row.edit }).first().click();
		await expectNoFault(page);
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: libraryWords.row.remove }).first().click();
		await expect(page.getByRole('button', { name: libraryWords.row.undo })).toBeVisible();
		await expectNoFault(page);
	}
};

for (const { name, ...look } of LOOKS) {
	test.describe(name, () => {
		test.use(look);

		test('before a clip is there no screen has an accessibility fault or anything to scroll sideways', async ({
			page
		}) => {
			await page.goto('.');
			for (const [screen, visit] of Object.entries(BEFORE_A_CLIP))
				await test.step(screen, () => visit(page));
		});

		test('with clips no screen has one', async ({ page }) => {
			// What is analysed stays so while it is looked at.
			await holdModel(page, 'thunder');
			await page.goto('.');
			for (const [screen, visit] of Object.entries(WITH_CLIPS))
				await test.step(screen, () => visit(page));
		});
	});
}

function twiceAsSlow(path: string): Buffer {
	const tracks = JSON.parse(readFileSync(path, 'utf8')) as { times: number[] };
	const times = tracks.times.map((time) => 2 * time);
	return Buffer.from(JSON.stringify({ ...tracks, times }));
}
