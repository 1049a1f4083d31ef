import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { expect, test, type Download, type Page } from './test';
import { expectNoFault } from './no-fault';
import { words } from '../src/report/words';
import { exports as text } from '../src/report/words/en/exports';
import { enterSpeedAndHeight, expectReview, openPart, openSeeded, openTracks } from './page';

test('every file comes from one menu, under its name, and holds what it says', async ({ page }) => {
	await openTracks(page);
	await enterSpeedAndHeight(page);
	await open(page);
	const workbook = await save(page, 'xlsx');
	expect(workbook.suggestedFilename()).toMatch(/\.xlsx$/);
	const { SheetNames, Sheets } = read(readFileSync(await workbook.path()));
	expect(SheetNames).toEqual(Object.values(text.sheets));
	const rows = utils.sheet_to_json<unknown[]>(Sheets['Frames']!, { header: 1 });
	expect(rows).toHaveLength(1 + 600);

	for (const kind of ['summary', 'strides', 'frames'] as const) {
		const file = await save(page, kind);
		expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${kind}\\.csv$`));
		const csv = await contentOf(file);
		expect(csv).toMatch(/^\ufeff.*\[\w+\],/);
		expect(csv).toMatch(/\d\.\d+,/);
	}
	expect(await contentOf(await save(page, 'trc'))).toMatch(
		/^PathFileType\t4\t\(X\/Y\/Z\)\t.*trc\n/
	);
	expect(await contentOf(await save(page, 'mot'))).toContain('\ninDegrees=yes\nendheader\ntime\t');
	await expect(page.getByRole('status').filter({ hasText: '.mot saved' })).toBeVisible();
	expect(JSON.parse(await contentOf(await save(page, 'json')))).toHaveProperty('format');
});

test('the style of CSV files is chosen once', async ({ page }) => {
	await openSeeded(page);
	await open(page);
	const semicolon = page.getByRole('radio', { name: text.styles.semicolon });
	await expect(page.getByRole('radio', { name: text.styles.comma })).toBeChecked();
	await semicolon.check();
	expect(await contentOf(await save(page, 'strides'))).toMatch(/\];.*\r\n.*;\d+,\d+;/);
	await page.reload();
	await expectReview(page);
	await open(page);
	await expect(semicolon).toBeChecked();
});

test('markers without metres are refused with what to do, and everything else is still there', async ({
	page
}) => {
	await openTracks(page);
	await open(page);
	await button(page, 'trc').click();
	const alert = page.getByRole('dialog').getByRole('alert');
	await expect(alert).toContainText(words.problems['no-scale']({}).advice);
	await expect(alert).toContainText('no-scale');
	await expectNoFault(page);
	await save(page, 'mot');
	await expect(alert).toBeHidden();
});

test('a chart is saved as a picture', async ({ page }) => {
	await openTracks(page);
	await openPart(page, 'curves');
	const title = words.charts.angles.knee;
	for (const kind of ['png', 'svg'] as const) {
		const download = page.waitForEvent('download');
		const name = text.picture.save(text.picture[kind], title);
		await page.getByRole('button', { name, exact: true }).click();
		expect((await download).suggestedFilename()).toBe(`Stridescope - ${title}.${kind}`);
	}
});

const open = (page: Page) => page.getByRole('button', { name: text.open, exact: true }).click();

const button = (page: Page, kind: keyof typeof text.files) =>
	page.getByRole('button', { name: text.files[kind][0], exact: true });

async function save(page: Page, kind: keyof typeof text.files): Promise<Download> {
	const download = page.waitForEvent('download');
	await button(page, kind).click();
	return download;
}

const contentOf = async (file: Download): Promise<string> =>
	readFileSync(await file.path(), 'utf8');
