import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './test';
import { words } from '../src/report/words';
import { diaryWords as text } from '../src/report/words/diary';
import { expectReview, openTracks } from './page';

test('runs are noted, weighed by the rules, changed, deleted and brought back', async ({
	page
}) => {
	await page.goto('#/diary');
	await note(page, {
		date: '2026-03-02',
		distance: '6',
		speed: '5:30',
		during: '1',
		dayAfter: '1'
	});
	await note(page, {
		date: '2026-03-10',
		distance: '9',
		speed: '5:00',
		during: '1',
		dayAfter: '3'
	});

	const cautions = page.getByRole('region', { name: text.cautions.title });
	const { rules } = text.cautions;
	await expect(cautions).toContainText(rules['rising-together'].name);
	await expect(cautions).toContainText(rules['worse-day-after'].name);
	await expect(cautions).not.toContainText(rules['stiff-without-pain'].name);

	const runs = page.getByRole('region', { name: text.runs.title });
	await runs.getByRole('button', { name: text.runs.edit }).first().click();
	await page.getByLabel(text.form.painOf(text.form.felt.during)).selectOption('0');
	await page.getByLabel(text.form.painOf(text.form.felt.dayAfter)).selectOption('0');
	await page.getByLabel(text.form.stiffOf(text.form.felt.dayAfter)).check();
	await page.getByRole('button', { name: text.form.save }).click();
	await expect(cautions).toContainText(rules['stiff-without-pain'].name);
	await expect(cautions).not.toContainText(rules['worse-day-after'].name);

	const days = runs.getByRole('heading', { level: 3 });
	await expect(days).toHaveText(['10 Mar 2026', '2 Mar 2026']);
	await runs.getByRole('button', { name: text.runs.remove }).first().click();
	await expect(days).toHaveText(['2 Mar 2026']);
	await page.getByRole('button', { name: text.runs.undo }).click();
	await expect(days).toHaveText(['10 Mar 2026', '2 Mar 2026']);
});

test('the diary goes to a file and comes back from it', async ({ page }) => {
	await page.goto('#/diary');
	await note(page, {
		date: '2026-03-02',
		distance: '6.4',
		speed: '5:30',
		during: '2',
		dayAfter: '1'
	});
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: text.exportFile }).click();
	const file = readFileSync(await (await download).path(), 'utf8');

	const runs = page.getByRole('region', { name: text.runs.title });
	await runs.getByRole('button', { name: text.runs.remove }).click();
	// What is shown as done is stored.
	await expect(page.getByRole('button', { name: text.runs.undo })).toBeVisible();
	await page.reload();
	await expect(page.getByText(text.empty)).toBeVisible();
	await importText(page, '{"format": "stridescope/diary", "version": 1, "runs": [{}]}');
	await expect(page.getByRole('alert')).toContainText(text.importFailed('runs.0.id'));
	await importText(page, file);
	await expect(page.getByText(text.imported(1))).toBeVisible();
	await expect(runs).toContainText('6.4 km');
	await expect(runs).toContainText('5:30 min/km');
});

test('a run leads to the session it was filmed in', async ({ page }) => {
	await openTracks(page);
	await expect(page.getByText(words.ui.review.kept)).toBeVisible();
	await page.goto('#/diary');
	await page.getByRole('button', { name: text.addRun }).click();
	await page.getByLabel(text.form.distance('km')).fill('5');
	await page.getByLabel(text.form.session).selectOption({ index: 1 });
	await save(page);
	await page.reload();
	const runs = page.getByRole('region', { name: text.runs.title });
	await runs.getByRole('button', { name: text.runs.session('rbds001-3.5_phone60') }).click();
	await expectReview(page);
});

test('a run without day or amount is not kept, and says what is missing', async ({ page }) => {
	await page.goto('#/diary');
	await page.getByRole('button', { name: text.addRun }).click();
	await page.getByRole('button', { name: text.form.save }).click();
	await expect(page.getByRole('alert')).toHaveText(text.form.needsAmount);
	await page.getByLabel(text.form.date, { exact: true }).fill('');
	await expect(page.getByRole('alert')).toHaveText(text.form.needsDay);
});

test.describe('where people read miles', () => {
	test.use({ locale: 'en-GB' });

	test('runs are typed and told in miles, and follow when another unit is chosen', async ({
		page
	}) => {
		await page.goto('#/diary');
		await page.getByRole('button', { name: text.addRun }).click();
		await page.getByLabel(text.form.date, { exact: true }).fill('2026-03-02');
		await page.getByLabel(text.form.distance('mi')).fill('3.1');
		await page.getByLabel(text.form.speed, { exact: true }).fill('6.5');
		await save(page);
		const runs = page.getByRole('region', { name: text.runs.title });
		await expect(runs).toContainText('3.1 mi');
		await expect(runs).toContainText('6.5 mph');
		await runs.getByRole('button', { name: text.runs.edit }).click();
		await page.getByLabel(words.ui.settings.speedUnit).selectOption('min/km');
		await save(page);
		await expect(runs).toContainText('4.99 km');
		await expect(runs).toContainText('5:44 min/km');
	});
});

interface Noted {
	readonly date: string;
	readonly distance: string;
	/** min/km */
	readonly speed: string;
	readonly during: string;
	readonly dayAfter: string;
}

async function note(page: Page, run: Noted): Promise<void> {
	await page.getByRole('button', { name: text.addRun }).click();
	await page.getByLabel(text.form.date, { exact: true }).fill(run.date);
	await page.getByLabel(text.form.distance('km')).fill(run.distance);
	await page.getByLabel(text.form.speed, { exact: true }).fill(run.speed);
	await page.getByLabel(text.form.painOf(text.form.felt.during)).selectOption(run.during);
	await page.getByLabel(text.form.painOf(text.form.felt.dayAfter)).selectOption(run.dayAfter);
	await save(page);
}

/** Saves what stands in the form, and waits until it is stored: then the form closes. */
async function save(page: Page): Promise<void> {
	await page.getByRole('button', { name: text.form.save }).click();
	await expect(page.getByRole('button', { name: text.form.save })).toBeHidden();
}

const importText = (page: Page, content: string): Promise<void> =>
	page.getByLabel(text.importFile).setInputFiles({
		name: 'diary.json',
		mimeType: 'application/json',
		buffer: Buffer.from(content)
	});
