import { readFileSync, statSync } from 'node:fs';
import { expect, test, type Page } from './test';
import { words } from '../src/report/words';
import { libraryWords as text } from '../src/report/words/library';
import { videoWords } from '../src/report/words/video';
import { ENDURANCE, seedSession } from '../tests/helpers/seeded-session';
import { attach, expectReview, openSeeded, openTracks, SAMPLES, setUp } from './page';

const library = (page: Page) => page.getByRole('region', { name: text.title });
const row = (page: Page, name: string) =>
	library(page)
		.getByRole('listitem')
		.filter({ has: page.getByRole('link', { name, exact: true }) });

test('a session has an address that opens it after a reload, by Back and Forward, and in another tab', async ({
	page,
	context
}) => {
	await openTracks(page);
	await expect(page.getByText(words.ui.review.kept)).toBeVisible();
	await expect(page).toHaveURL(/#\/session\/[^/]+$/);
	const address = page.url();
	const title = await page.title();
	expect(title).not.toBe(words.ui.name);
	await page.reload();
	await expectReview(page);
	expect(page.url()).toBe(address);
	await expect(page).toHaveTitle(title);

	await page.getByRole('link', { name: words.ui.pages.home, exact: true }).click();
	await expect(library(page)).toBeVisible();
	await expect(page).toHaveTitle(words.ui.name);
	await page.goBack();
	await expectReview(page);
	await page.goForward();
	await expect(library(page)).toBeVisible();

	const other = await context.newPage();
	await other.goto(address);
	await expectReview(other);
	await other.goto(`${address}-gone`);
	await expect(other.getByRole('alert')).toContainText(words.ui.open.missing);
	await expect(library(other)).toBeVisible();
	await expect(other).toHaveURL(/#\/$/);
});

test('Back from what is set up leads to the list, and the clip stays where it was', async ({
	page
}) => {
	await page.goto('.');
	await setUp(page, SAMPLES.endurance.path);
	await expect(page).toHaveURL(/#\/clip$/);
	await expect(page.getByRole('button', { name: words.ui.setup.cancel })).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('heading', { name: words.ui.open.title })).toBeVisible();
	await page.getByRole('link', { name: words.ui.clipPage.setup }).click();
	await page.getByRole('button', { name: words.ui.setup.cancel }).click();
	await expect(page.getByRole('heading', { name: words.ui.open.title })).toBeVisible();
	await expect(page).toHaveURL(/#\/$/);
});

test('an athlete’s sessions are found, show a trend, and stay when the athlete is removed', async ({
	page
}) => {
	await page.goto('.');
	for (let i = 0; i < 8; i++)
		await seedSession(page, ENDURANCE, {
			...{ id: `s${i}`, name: `Run ${i}`, savedAt: Date.UTC(2026, 0, 1 + 7 * i) },
			speedMetresPerSecond: 3 + 0.1 * i
		});
	await page.reload();

	await page.getByRole('button', { name: text.athletes.add }).click();
	await page.getByRole('button', { name: text.athletes.save, exact: true }).click();
	await expect(page.getByText(text.athletes.nameMissing)).toBeVisible();
	await page.getByLabel(text.athletes.name, { exact: true }).fill('Anna Berg');
	await page.getByLabel(text.athletes.height, { exact: true }).fill('172');
	await page.getByLabel(text.athletes.tags).fill('club, juniors, club');
	await page.getByRole('button', { name: text.athletes.save, exact: true }).click();
	await expect(page.getByText(`${text.athletes.sessions(0)}, club, juniors`)).toBeVisible();

	for (const name of ['Run 1', 'Run 3', 'Run 5']) {
		await row(page, name).getByRole('button', { name: text.row.edit }).click();
		await row(page, name).getByLabel(text.about.athlete).selectOption({ label: 'Anna Berg' });
		await row(page, name).getByLabel(text.row.note).fill('New shoes');
		await row(page, name).getByRole('button', { name: text.row.save, exact: true }).click();
	}
	const search = page.getByRole('search');
	await search
		.getByRole('combobox', { name: text.filter.athlete })
		.selectOption({ label: 'Anna Berg' });
	await expect(library(page).getByRole('listitem')).toHaveCount(3);
	await search.getByRole('searchbox').fill('shoes 5');
	await expect(library(page).getByRole('listitem')).toHaveCount(1);
	await search.getByRole('searchbox').fill('');
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: text.table(3) }).click();
	const lines = readFileSync(await (await saving).path(), 'utf8')
		.trim()
		.split('\r\n');
	expect(lines).toHaveLength(4);
	expect(lines.filter((line) => line.includes('Anna Berg'))).toHaveLength(3);
	await page.getByRole('button', { name: text.filter.clear }).click();
	await expect(library(page).getByRole('listitem')).toHaveCount(8);

	await page.getByRole('link', { name: 'Anna Berg' }).first().click();
	await expect(page).toHaveURL(/#\/athlete\/[^/]+$/);
	await expect(page.getByRole('heading', { name: 'Anna Berg' })).toBeVisible();
	const trend = page.getByRole('region', { name: text.trend.title, exact: true });
	await expect(trend).toContainText(text.trend.isNoChange);
	await expect(page.getByRole('region', { name: text.ladder.title })).toContainText(
		text.ladder.expected
	);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Anna Berg' })).toBeVisible();

	await page.getByRole('button', { name: text.athletes.remove }).click();
	await expect(library(page).getByRole('listitem')).toHaveCount(8);
	await page.getByRole('button', { name: text.athletes.undo }).click();
	await expect(page.getByText(text.athletes.sessions(3))).toBeVisible();
});

test('whose run it is and what is noted is said in its review, and the athlete’s height is used', async ({
	page
}) => {
	await openTracks(page);
	const about = page.getByText(text.about.title);
	await about.click();
	await page.getByLabel(text.about.athlete).selectOption({ label: text.about.another });
	await page.getByLabel(text.athletes.name, { exact: true }).fill('Ben');
	await page.getByLabel(text.athletes.height, { exact: true }).last().fill('181');
	await page.getByRole('button', { name: text.athletes.save, exact: true }).click();
	await expect(page.getByText(text.about.heightTaken('Ben'))).toBeVisible();
	await page.getByLabel(text.about.note).fill('Third week');
	await page.getByLabel(text.about.note).blur();
	await expect(page.getByText(words.ui.review.kept)).toBeVisible();
	await page.getByRole('link', { name: words.ui.pages.home, exact: true }).click();
	await expect(library(page).getByRole('listitem')).toContainText(['Third week']);
	await page.getByRole('link', { name: 'Ben' }).first().click();
	await expect(page.getByRole('heading', { name: 'Ben' })).toBeVisible();
});

test('a video that is kept is there again, and frees its room when that is asked for', async ({
	page
}) => {
	await openSeeded(page);
	await attach(page, SAMPLES.endurance.path);
	await page.getByRole('button', { name: text.video.keep('').split(' (')[0]! }).click();
	await expect(page.getByRole('button', { name: text.video.free })).toBeVisible();
	await page.reload();
	await expectReview(page);
	await expect(page.getByText(words.ui.review.noVideo)).toBeHidden();
	await expect(page.getByLabel(words.ui.review.attach)).toHaveCount(0);

	await page.getByRole('button', { name: text.video.free }).click();
	await page.reload();
	await expect(page.getByText(words.ui.review.noVideo)).toBeVisible();
});

test('a clip is saved as a video with what is drawn on it, and handed to the system to be shared', async ({
	page
}) => {
	// Chromium on Linux has no such sheet.
	await page.addInitScript(() => {
		const shared: [name: string, type: string, bytes: number][] = [];
		Object.assign(globalThis, { shared });
		Object.assign(navigator, {
			canShare: () => true,
			share: ({ files: [file] }: { files: [File] }) => {
				shared.push([file.name, file.type, file.size]);
				return shared.length > 1
					? Promise.resolve()
					: Promise.reject(new DOMException('Too late.', 'NotAllowedError'));
			}
		});
	});
	await openSeeded(page);
	await attach(page, SAMPLES.endurance.path);
	await page.getByRole('button', { name: videoWords.open, exact: true }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel(videoWords.parts.stride).check();
	const saving = page.waitForEvent('download');
	await dialog.getByRole('button', { name: videoWords.write, exact: true }).click();
	const file = await saving;
	expect(file.suggestedFilename()).toMatch(/^A-endurance-right-60.*\.(mp4|webm)$/);
	const { size } = statSync(await file.path());
	expect(size).toBeGreaterThan(50_000);
	await expect(dialog.getByText(videoWords.done)).toBeVisible();

	const share = dialog.getByRole('button', { name: videoWords.share, exact: true });
	await share.click();
	await expect(dialog.getByRole('alert')).toHaveText(videoWords.unshared);
	await share.click();
	await expect(dialog.getByRole('alert')).toHaveCount(0);
	const sent = [file.suggestedFilename(), expect.stringMatching(/^video\/(mp4|webm)$/), size];
	expect(await page.evaluate('shared')).toEqual([sent, sent]);
});

test('whose run it is can be said before it is measured', async ({ page }) => {
	await openSeeded(page);
	await page.getByRole('link', { name: words.ui.pages.home, exact: true }).click();
	await page.getByRole('button', { name: text.athletes.add }).click();
	await page.getByLabel(text.athletes.name, { exact: true }).fill('Cleo');
	await page.getByLabel(text.athletes.height, { exact: true }).fill('165');
	await page.getByRole('button', { name: text.athletes.save, exact: true }).click();
	await expect(page.getByRole('link', { name: 'Cleo' })).toBeVisible();
	await setUp(page, SAMPLES.endurance.path);
	await page
		.getByRole('combobox', { name: words.ui.settings.athlete })
		.selectOption({ label: 'Cleo' });
	await expect(page.getByLabel(words.ui.settings.height, { exact: true })).toHaveValue('165');
	await page.getByRole('button', { name: words.ui.setup.cancel }).click();
});
