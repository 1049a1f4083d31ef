import { readFileSync } from 'node:fs';
import { expect, test, type Locator } from './test';
import { english } from '../src/report/words/en';
import { german } from '../src/report/words/de';
import { report as englishReport } from '../src/report/words/en/report';
import { ENDURANCE, type SeededClip } from '../tests/helpers/seeded-session';
import { expectNoFault, LOOKS } from './no-fault';
import { attach, expectReview, openSeeded, SAMPLES } from './page';
import { clippedText, pagesOf } from './printing';

const LANGUAGES = {
	en: { words: english, report: englishReport, name: 'English' },
	de: { words: german, report: german.pages!.report, name: 'Deutsch' }
};
const LONG =
	'Intervalltraining auf der Bahn mit Geschwindigkeitswechseln und neuen Schuhen, dritter von fünf Läufen der Woche.mp4';
const NOTE =
	'Shoes: new. Wind from behind, a little tired after Sunday; the left calf was stiff. '.repeat(6);

const TOLD = { speedMetresPerSecond: 3, heightMetres: 1.75 };

/** The first seconds of a clip. */
const shortClip = (frames: number): SeededClip => ({
	...ENDURANCE,
	fileTimes: ENDURANCE.fileTimes.slice(0, frames),
	keypoints: ENDURANCE.keypoints.slice(0, frames)
});

const CASES = {
	usual: { clip: ENDURANCE, part: {} },
	'long names and a long note': {
		clip: { ...ENDURANCE, name: LONG },
		part: { note: NOTE, athlete: 'Anna-Katharina von Hohenlohe-Langenburg zu Schillingsfürst' }
	},
	'few strides': { clip: shortClip(150), part: {} }
};

for (const [what, { clip, part }] of Object.entries(CASES))
	test(`a report is one page of A4 and of Letter in both languages, with nothing clipped: ${what}`, async ({
		page
	}) => {
		await openSeeded(page, clip, { ...part, ...TOLD });
		await page.getByRole('link', { name: englishReport.open, exact: true }).click();
		for (const { report, name } of Object.values(LANGUAGES)) {
			const other = page.getByRole('button', { name, exact: true });
			if (await other.isVisible()) await other.click();
			await expect(page.getByRole('article', { name: report.title })).toBeVisible();
			expect(await clippedText(page)).toEqual([]);
			for (const format of ['A4', 'Letter'] as const)
				expect(pagesOf(await page.pdf({ format })), `${name} ${format}`).toBe(1);
			await page.getByLabel(report.secondPage).check();
			expect(await clippedText(page)).toEqual([]);
			for (const format of ['A4', 'Letter'] as const)
				expect(pagesOf(await page.pdf({ format })), `${name} ${format}`).toBe(2);
			await page.getByLabel(report.secondPage).uncheck();
		}
	});

test('the print command of the browser prints the report in place of the review, without a button', async ({
	page
}) => {
	await openSeeded(page);
	await expect(page.locator('[data-printable]')).toBeAttached();
	const pdf = await page.pdf({ format: 'A4' });
	expect(pagesOf(pdf)).toBe(1);
	// As the browser has it while it prints.
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await expect(page.getByRole('article', { name: englishReport.title })).toBeVisible();
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('slider')).toHaveCount(0);
	expect(await clippedText(page)).toEqual([]);
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ media: null });
	await expect(page.locator('.report')).toHaveCount(0);
	await expectReview(page);
});

test('a report is saved as one file that opens without a connection and without a script', async ({
	page,
	browser
}) => {
	await openSeeded(page);
	await page.getByRole('link', { name: englishReport.open, exact: true }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: englishReport.save }).click();
	const saved = await download;
	expect(saved.suggestedFilename()).toMatch(/ report\.html$/);
	const html = readFileSync(await saved.path(), 'utf8');
	expect(html).not.toMatch(/<script|<link|<!--|src="(?!data:image\/)|url\((?!"?data:)/);

	const offline = await browser.newContext({ javaScriptEnabled: false, offline: true });
	const copy = await offline.newPage();
	await copy.setContent(html);
	await expect(copy.getByRole('article', { name: englishReport.title })).toBeVisible();
	await expect(copy.locator('img')).toHaveCount(3);
	await expect(copy.locator('svg.cycle-figure')).toHaveCount(2);
	expect(await clippedText(copy)).toEqual([]);
	for (const format of ['A4', 'Letter'] as const)
		expect(pagesOf(await copy.pdf({ format }))).toBe(1);
	await offline.close();
});

test('a report has an address that opens it again, and leads back to its session', async ({
	page
}) => {
	await openSeeded(page);
	await page.getByRole('link', { name: englishReport.open, exact: true }).click();
	await expect(page).toHaveURL(/#\/report\/seeded$/);
	for (const { colorScheme, viewport } of LOOKS) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize(viewport);
		await expectNoFault(page);
	}
	await page.reload();
	await expect(page.getByRole('article', { name: englishReport.title })).toBeVisible();
	await page.getByRole('link', { name: englishReport.back, exact: true }).click();
	await expect(page).toHaveURL(/#\/session\/seeded$/);
	await expectReview(page);
});

test('a report shows the pictures of the video where it is attached', async ({ page }) => {
	await openSeeded(page);
	const pictures = page.locator('.report img');
	const report = page.getByRole('link', { name: englishReport.open, exact: true });
	await report.click();
	await expect.poll(() => urls(pictures)).toHaveLength(3);
	const skeletons = await urls(pictures);
	await page.getByRole('link', { name: englishReport.back, exact: true }).click();
	await attach(page, SAMPLES.endurance.path);
	await report.click();
	await expect
		.poll(async () => (await urls(pictures)).filter((url) => skeletons.includes(url)).length)
		.toBe(0);
});

test('a frame that was drawn on is in the report, with the drawing', async ({ page }) => {
	const points = [
		{ x: 560, y: 300 },
		{ x: 640, y: 420 },
		{ x: 600, y: 560 }
	];
	await openSeeded(page, ENDURANCE, {
		drawings: [{ kind: 'angle', frame: 120, points, text: '' }]
	});
	await page.getByRole('link', { name: englishReport.open, exact: true }).click();
	await expect(page.locator('.report img')).toHaveCount(4);
	await expect(page.getByAltText(englishReport.drawn('2.00\u00a0s'))).toBeVisible();
	expect(await clippedText(page)).toEqual([]);
});

const urls = (pictures: Locator): Promise<string[]> =>
	pictures.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).src));
