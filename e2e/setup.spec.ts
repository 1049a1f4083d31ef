import { expect, test, type Page } from './test';
import { words } from '../src/report/words';
import { libraryWords } from '../src/report/words/library';
import { expectNoFault, LOOKS } from './no-fault';
import {
	analyseButton,
	expectReview,
	expectSetUp,
	exported,
	frameShown,
	holdModel,
	modeChoice,
	SAMPLES,
	SLOW,
	setUp
} from './page';

const text = words.ui.setup;
const MODES = ['fast', 'accurate', 'precise'] as const;

test(
	'a part is cut with pointer and keyboard, and its frames alone are measured',
	{ tag: '@heavy' },
	async ({ page }) => {
		await page.goto('.');
		await setUp(page, SAMPLES.endurance.path);
		await expect(analyseButton(page)).toBeFocused();
		await expect(analyseButton(page)).toBeInViewport({ ratio: 1 });
		await expect(page.getByText(text.slowMotion, { exact: true })).toBeHidden();
		// It plays at once.
		const first = await frame(page);
		await expect.poll(() => frame(page)).not.toBe(first);
		await page.getByRole('button', { name: text.pause }).click();

		// By the pace at which the runner was found, on a device that has measured nothing yet.
		await expect(page.getByText(text.found)).toBeVisible(SLOW);
		for (const mode of MODES) await expect(modeRow(page, mode)).toContainText(/\d+\s(s|min)/);
		await expectUnitsToConvert(page);

		const [start, end] = [handle(page, text.start), handle(page, text.end)];
		const last = await at(end);
		const box = (await start.boundingBox())!;
		const strip = (await end.boundingBox())!.x - box.x;
		const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		await page.mouse.move(middle.x, middle.y);
		await page.mouse.down();
		await page.mouse.move(middle.x + strip / 8, middle.y);
		await page.mouse.move(middle.x + strip / 4, middle.y);
		await page.mouse.up();
		expect(Math.abs((await at(start)) - last / 4)).toBeLessThan(0.2);
		const from = await at(start);

		await end.focus();
		await page.keyboard.press('Home');
		await expect(page.getByText(text.shortest('1.00 s'))).toBeVisible();
		expect((await at(end)) - from).toBeCloseTo(1, 1);
		await page.keyboard.press('PageUp');
		await page.keyboard.press('PageUp');
		const before = await at(end);
		await page.keyboard.press('ArrowRight');
		expect((await at(end)) - before).toBeCloseTo(1 / 60, 3);
		await expect(page.getByText(text.short('3.00 s'))).toBeHidden();
		const to = await at(end);
		await expect(page.getByText(text.found)).toBeVisible(SLOW);

		await modeChoice(page, 'fast').check();
		await page.keyboard.press('Enter');
		await expectReview(page);
		const result = await exported(page);
		expect(result.fileTimes[0]).toBeCloseTo(from, 4);
		expect(result.fileTimes.at(-1)).toBeCloseTo(to, 4);
		expect(result.times).toEqual(result.fileTimes);
		expect(result.clip.durationSeconds).toBeGreaterThan(last);
		expect(result.strides.every((s) => s.startTime >= from && s.endTime <= to)).toBe(true);
		expect(result.quality.map(({ code }) => code)).toContain('part-measured');

		// The video is found to be the same one by its own facts, not by the part's.
		await expect(page.getByText(words.ui.review.kept)).toBeVisible();
		await page.getByRole('button', { name: words.ui.openAnother }).click();
		await page
			.getByRole('region', { name: libraryWords.title })
			.getByRole('listitem')
			.getByRole('link')
			.first()
			.click();
		await expectReview(page);
		await page.getByLabel(words.ui.review.attach).setInputFiles(SAMPLES.endurance.path);
		await expect(page.getByText(words.ui.review.noVideo)).toBeHidden();
		const again = await exported(page);
		expect(again.fileTimes).toEqual(result.fileTimes);
		expect(again.summary).toEqual(result.summary);
	}
);

test(
	'Analyse pressed while the runner is still looked for waits, says so and starts by itself',
	{ tag: '@heavy' },
	async ({ page }) => {
		const load = await holdModel(page, 'lightning');
		await page.goto('.');
		await setUp(page, SAMPLES.endurance.path);
		await modeChoice(page, 'fast').check();
		await analyseButton(page).click();
		await expect(page.getByText(text.waiting)).toBeVisible();
		await expect(analyseButton(page)).toHaveAttribute('aria-disabled', 'true');
		// Another part is another search, which nobody has asked to begin with.
		await handle(page, text.start).press('PageUp');
		await expect(page.getByText(text.waiting)).toBeHidden();
		await analyseButton(page).click();
		await expect(page.getByText(text.waiting)).toBeVisible();
		await expect(page.getByText(text.looking)).toBeVisible();

		load();
		await expect(page.getByText(words.ui.analyse.stages.analysing)).toBeVisible(SLOW);
		await page.getByRole('button', { name: words.ui.analyse.cancel }).click();
		await expectSetUp(page);
		await expect(page.getByText(text.found)).toBeVisible();
	}
);

for (const { name, ...look } of LOOKS) {
	test.describe(name, () => {
		test.use(look);

		test('Set up has no accessibility fault, and the way on is in sight', async ({ page }) => {
			await holdModel(page, 'lightning');
			await page.goto('.');
			await setUp(page, SAMPLES.sprint.path);
			await expect(analyseButton(page)).toBeInViewport({ ratio: 1 });
			await handle(page, text.end).press('PageDown');
			await page.getByText(text.more).click();
			await expectNoFault(page);
			await page.getByRole('button', { name: text.cancel }).click();
			await expect(page.getByRole('heading', { name: words.ui.open.title })).toBeVisible();
		});
	});
}

const handle = (page: Page, name: string) => page.getByRole('slider', { name });

/** File time of an end, s. */
const at = async (end: ReturnType<typeof handle>): Promise<number> =>
	Number(await end.getAttribute('aria-valuenow'));

const frame = (page: Page) => frameShown(page).getAttribute('data-frame');

const modeRow = (page: Page, mode: (typeof MODES)[number]) =>
	page.locator('label', { has: modeChoice(page, mode) });

async function expectUnitsToConvert(page: Page): Promise<void> {
	const { settings } = words.ui;
	const speed = page.getByLabel(settings.speed, { exact: true });
	await speed.fill('12.6');
	await speed.press('Tab');
	await page.getByLabel(settings.speedUnit).selectOption('mph');
	await expect(speed).toHaveValue('7.83');
	await page.getByLabel(settings.speedUnit).selectOption('min/km');
	await expect(speed).toHaveValue('4:46');
	const height = page.getByLabel(settings.height);
	await height.fill('178');
	await height.press('Tab');
	await page.getByLabel(settings.heightUnit).selectOption('ft in');
	await expect(height).toHaveValue('5′ 10″');
	await height.fill("6'1");
	await height.press('Tab');
	await page.getByLabel(settings.heightUnit).selectOption('cm');
	await expect(height).toHaveValue('185.4');
}
