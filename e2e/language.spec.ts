import { expect, test, type Page } from './test';
import { diaryFile } from '../src/report/diary-file';
import { LANGUAGES, words } from '../src/report/words';
import { german } from '../src/report/words/de';
import { newRun } from '../src/core/diary/diary';
import { firstSeconds } from './charting';
import { expectNoFault } from './no-fault';
import {
	expectReview,
	frameShown,
	holdModel,
	inProject,
	modeChoice,
	openPart,
	openTracks,
	SAMPLES,
	savedExport,
	setUp,
	shownFrame
} from './page';

const { review, correct, setup } = german.ui;
const { diary, hipFlexors } = german.pages!;
/** The words of German are a part of their own, fetched when they are asked for. */
const GERMAN_PART = /\/assets\/de-[^/]*\.js$/;

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
	await page.getByLabel(german.ui.open.choose).setInputFiles(inProject('package.json'));
	const { happened, advice } = german.problems['invalid-file']({});
	await expect(page.getByRole('alert')).toContainText(advice);
	await expect(page.getByRole('alert')).toContainText(happened.slice(0, 20));

	await switchTo(page, 'English').click();
	await expect(page.getByRole('alert')).toContainText(words.problems['invalid-file']({}).advice);
});

test('what was chosen on Set up stays, and numbers are written and read in the language shown', async ({
	page
}) => {
	await holdModel(page, 'lightning');
	await page.goto('.');
	await setUp(page, SAMPLES.endurance.path);
	await modeChoice(page, 'fast').check();
	await page.getByRole('slider', { name: words.ui.setup.end }).focus();
	await page.keyboard.press('PageDown');
	const end = await page.getByRole('slider').last().getAttribute('aria-valuenow');
	await page.getByLabel(words.ui.settings.speed, { exact: true }).fill('12.65');
	await page.keyboard.press('Tab');

	await switchTo(page, 'Deutsch').click();
	await expect(heading(page, setup.trim)).toBeVisible();
	const speed = page.getByLabel(german.ui.settings.speed, { exact: true });
	await expect(speed).toHaveValue('12,65');
	await speed.fill('11,5');
	await speed.blur();
	await expect(
		page.getByRole('radio', { name: new RegExp(`^${german.ui.settings.modes.fast}`) })
	).toBeChecked();
	await expect(page.getByRole('slider').last()).toHaveAttribute('aria-valuenow', end!);

	await switchTo(page, 'English').click();
	await expect(page.getByLabel(words.ui.settings.speed, { exact: true })).toHaveValue('11.5');
	await expect(modeChoice(page, 'fast')).toBeChecked();
	await expect(page.getByRole('slider').last()).toHaveAttribute('aria-valuenow', end!);
});

test('a review keeps its numbers, its corrections and its files in the other language', async ({
	page
}) => {
	await openTracks(page);
	await openPart(page, 'curves');
	await page.getByLabel(words.ui.correct.countStride(3)).click();
	const before = JSON.parse(await savedExport(page, 'json')) as Result;

	await switchTo(page, 'Deutsch').click();
	await expect(heading(page, correct.title)).toBeVisible();
	await expect(page.getByLabel(correct.countStride(3))).not.toBeChecked();
	await openPart(page, 'numbers', german);
	const cadence = page.getByTitle(review.showFrames(german.metrics.cadenceStepsPerMinute.label));
	await expect(cadence.first()).toContainText(/\d,\d/);

	const after = JSON.parse(await savedExport(page, 'json', german.pages!.exports)) as Result;
	expect(numbersOf(after)).toEqual(numbersOf(before));
	expect([before['language'], after['language']]).toEqual(['en', 'de']);
	const csv = await savedExport(page, 'strides', german.pages!.exports);
	expect(csv.split('\r\n')[1]).toMatch(/,(left|right),\d+\.\d+,/);

	const undo = page.getByRole('button', { name: correct.undo }).first();
	await expect(undo).toHaveAttribute('title', 'Strg + Z');
	await undo.click();
	await openPart(page, 'curves', german);
	await expect(page.getByLabel(correct.countStride(3))).toBeChecked();
	await switchTo(page, 'English').click();
	await expect(page.getByLabel(words.ui.correct.countStride(3))).toBeChecked();
	await page.getByRole('button', { name: words.ui.correct.redo }).first().click();
	const again = JSON.parse(await savedExport(page, 'json')) as Result;
	expect(again).toEqual(before);
});

test('a review is looked at as before the switch: place, tour, correcting, what was opened', async ({
	page
}) => {
	await openTracks(page);
	const lift = (language: typeof words) =>
		page.getByRole('button', {
			name: language.ui.review.tour(
				language.metrics.kneeLiftDegrees.label,
				language.ui.right.toLowerCase()
			)
		});
	await openPart(page, 'numbers');
	await lift(words).first().click();
	await page.getByRole('button', { name: words.ui.review.tourNext }).click();
	await page.getByRole('button', { name: words.ui.correct.start, exact: true }).click();
	await page.locator('[data-metric=kneeLiftDegrees] summary').click();
	const frame = await shownFrame(page);
	expect(frame).toBeGreaterThan(9);
	const scrolled = await page.evaluate(() => scrollY);

	await switchTo(page, 'Deutsch').dispatchEvent('click');
	await expect(heading(page, review.five)).toBeVisible();
	await expect(page.getByText(words.ui.review.five)).toHaveCount(0);
	await expectLookKept(page, german);
	await switchTo(page, 'English').dispatchEvent('click');
	await expect(heading(page, words.ui.review.five)).toBeVisible();
	await expectLookKept(page, words);
	expect(Math.abs((await page.evaluate(() => scrollY)) - scrolled)).toBeLessThan(200);

	async function expectLookKept(where: Page, language: typeof words) {
		await expect(frameShown(where)).toHaveAttribute('data-frame', String(frame));
		const { ui } = language;
		await expect(where.getByRole('status').getByText(ui.review.tourPlace(2, 14))).toBeVisible();
		await expect(lift(language).first()).toHaveAttribute('aria-pressed', 'true');
		await expect(where.getByRole('button', { name: ui.correct.stop })).toBeVisible();
		await expect(where.getByRole('button', { name: ui.correct.joint('left_knee') })).toBeVisible();
		await expect(where.locator('details[open][data-metric=kneeLiftDegrees]')).toHaveCount(1);
	}
});

test('a language that cannot be fetched is told of, and the page stays as it is', async ({
	page
}) => {
	await page.route(GERMAN_PART, (route) => route.abort());
	await openTracks(page);
	await page.getByRole('button', { name: words.ui.correct.start, exact: true }).click();
	await switchTo(page, 'Deutsch').click();
	const alert = page.getByRole('alert');
	await expect(alert).toHaveText(words.ui.languageMissing(LANGUAGES.de));
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('button', { name: words.ui.correct.stop })).toBeVisible();

	await page.unroute(GERMAN_PART);
	await switchTo(page, 'Deutsch').click();
	await expectReview(page, german);
	await expect(alert).toHaveCount(0);
});

test.describe('in a German browser', () => {
	test.use({ locale: 'de-DE', viewport: { width: 390, height: 844 } });

	test('every page is German from the first visit, without a fault and nothing to scroll sideways', async ({
		page
	}) => {
		await page.goto('.');
		await expect(heading(page, german.ui.open.title)).toBeVisible();
		await expectNoFault(page);

		// With few strides every number carries a sign.
		await openTracks(page, german, firstSeconds(4));
		await page.getByRole('button', { name: correct.start, exact: true }).click();
		await expectNoFault(page);
		for (const part of ['numbers', 'curves', 'hip-flexors'] as const) {
			await openPart(page, part, german);
			if (part === 'curves') await page.getByText(review.asTable).first().click();
			await expectNoFault(page);
		}
		await expectTwoRows(page);
		await page.goto('#/queue');
		await page
			.getByLabel(german.ui.queue.choose)
			.setInputFiles(['a', 'b'].map((name) => ({ ...NO_VIDEO, name: `${name}.mp4` })));
		await expect(page.getByRole('link', { name: german.ui.queue.link(2, 2) })).toBeVisible();
		await expectNoFault(page);
		await expectTwoRows(page);

		await page.goto('#/hip-flexors');
		await expect(heading(page, hipFlexors.sources.title)).toBeVisible();
		await expectNoFault(page);

		await page.goto('#/diary');
		await page.getByRole('button', { name: diary.addRun }).click();
		await expectNoFault(page);
		await page.getByLabel(diary.importFile).setInputFiles({
			name: 'diary.json',
			mimeType: 'application/json',
			buffer: Buffer.from(diaryFile([newRun('a', '2026-03-02'), newRun('b', '2026-03-12')]))
		});
		await expect(heading(page, diary.weeks.title)).toBeVisible();
		await expectNoFault(page);
	});

	test('without the German part the page comes in English and says why', async ({ page }) => {
		await page.route(GERMAN_PART, (route) => route.abort());
		await page.goto('.');
		await expect(heading(page, words.ui.open.title)).toBeVisible();
		await expect(page.getByRole('alert')).toHaveText(words.ui.languageMissing(LANGUAGES.de));
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	});
});

test.describe('in a British browser', () => {
	test.use({ locale: 'en-GB' });

	test('speed is typed in miles until another unit is chosen, which stays', async ({ page }) => {
		const { speedUnit, heightUnit } = words.ui.settings;
		await openTracks(page);
		await expect(page.getByLabel(speedUnit)).toHaveValue('mph');
		await expect(page.getByLabel(heightUnit)).toHaveValue('ft in');
		await page.getByLabel(speedUnit).selectOption('km/h');

		await openTracks(page);
		await expect(page.getByLabel(speedUnit)).toHaveValue('km/h');
		await expect(page.getByLabel(heightUnit)).toHaveValue('ft in');
	});
});

const NO_VIDEO = { mimeType: 'video/mp4', buffer: Buffer.from('no video') };
/** Two rows of things to touch, and what lies around them. */
const TWO_ROWS_PIXELS = 2 * 44 + 16;

const expectTwoRows = async (page: Page) =>
	expect((await page.getByRole('banner').boundingBox())!.height).toBeLessThanOrEqual(
		TWO_ROWS_PIXELS
	);

type Result = Record<string, unknown>;

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const switchTo = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** All but the sentences about them, which are in the language shown, and its name. */
const numbersOf = ({ quality, findings, language: _, ...rest }: Result) => {
	expect(quality).toBeDefined();
	const numbers = (findings as Result[]).map(({ sentence, ...found }) => {
		expect(sentence).toBeDefined();
		return found;
	});
	return { ...rest, findings: numbers };
};
