import { expect, test, type Page } from './test';
import { words } from '../src/report/words';
import { libraryWords } from '../src/report/words/library';
import {
	chooseFile,
	expectReview,
	openSeeded,
	openTracks,
	SAMPLES,
	savedExport,
	TRACKS
} from './page';

const text = libraryWords.row;

test('a session is kept by itself and opens again to the very same result', async ({ page }) => {
	const before = await measuredAtSpeed(page);
	await expect(page.getByText(words.ui.review.kept)).toBeVisible();

	await page.goto('.');
	const row = sessions(page).getByRole('listitem');
	await expect(row).toHaveCount(1);
	await expect(row.locator('img')).toBeVisible();
	// A skeleton without a video stands on the ground of either theme.
	expect(await row.locator('img').evaluate(cornerAlpha)).toBe(0);
	await expect(row).toContainText('steps/min');
	await row.getByRole('link').first().click();
	await expectReview(page);
	expect(await exported(page)).toBe(before);
});

test('a session is renamed, deleted, and brought back', async ({ page }) => {
	await openTracks(page);
	await expect(page.getByText(words.ui.review.kept)).toBeVisible();
	await page.getByRole('button', { name: words.ui.openAnother }).click();

	const row = sessions(page).getByRole('listitem');
	await row.getByRole('button', { name: text.edit }).click();
	await row.getByLabel(text.name, { exact: true }).fill('Hill repeats');
	await page.keyboard.press('Enter');
	await row.getByRole('link', { name: 'Hill repeats', exact: true }).click();
	await expectReview(page);
	await expect(page.getByRole('banner').getByText('Hill repeats')).toBeVisible();
	await page.getByRole('button', { name: words.ui.openAnother }).click();

	await row.getByRole('button', { name: text.removeWhich('Hill repeats') }).click();
	await expect(row).toHaveCount(0);
	await page.getByRole('button', { name: text.undo }).click();
	await expect(row.getByRole('link', { name: 'Hill repeats', exact: true })).toBeVisible();

	await row.getByRole('button', { name: text.removeWhich('Hill repeats') }).click();
	await expect(row).toHaveCount(0);
	await page.reload();
	await expect(page.getByRole('heading', { name: words.ui.open.title })).toBeVisible();
	await expect(sessions(page)).toBeHidden();
});

test('an opened session shows its pictures once its own video is chosen, and no other', async ({
	page
}) => {
	await openSeeded(page);
	await expect(page.getByText(words.ui.review.noVideo)).toBeVisible();

	const attach = page.getByLabel(words.ui.review.attach);
	await attach.setInputFiles(SAMPLES.sprint.path);
	await expect(page.getByRole('alert')).toContainText(words.problems['other-video']({}).happened);
	await attach.setInputFiles(SAMPLES.endurance.path);
	await expect(page.getByText(words.ui.review.noVideo)).toBeHidden();
	await expect(attach).toHaveCount(0);
});

test('what another tab changed or deleted is not written over, and one can keep both', async ({
	page,
	context
}) => {
	const { review, settings } = words.ui;
	const speed = (tab: Page) => tab.getByLabel(settings.speed, { exact: true });
	const set = async (tab: Page, value: string) => {
		await speed(tab).fill(value);
		await tab.keyboard.press('Tab');
	};
	const open = async (tab: Page, name: string) => {
		await tab.goto('.');
		await sessions(tab).getByRole('link', { name, exact: true }).click();
		await expectReview(tab);
	};
	await openTracks(page);
	await expect(page.getByText(review.kept)).toBeVisible();
	await page.goto('.');
	const row = sessions(page).getByRole('listitem').getByRole('link').first();
	const name = (await row.textContent())!;
	await open(page, name);

	const other = await context.newPage();
	await open(other, name);
	await set(page, '12.6');
	await expect(page.getByText(review.kept)).toBeVisible();
	await set(other, '14.4');
	const told = other.getByRole('alert');
	await expect(told).toContainText(words.storage['session-changed'].happened);
	await expect(other.getByText(review.kept)).toBeHidden();
	await told.getByRole('button', { name: review.saveCopy }).click();
	await expect(told).toBeHidden();
	await expect(other.getByText(review.kept)).toBeVisible();

	const third = await context.newPage();
	await open(third, name);
	await set(page, '10.8');
	await expect(page.getByText(review.kept)).toBeVisible();
	await set(third, '16.2');
	await third.getByRole('button', { name: review.openNewer }).click();
	await expect(speed(third)).toHaveValue('10.8');
	await expect(third.getByRole('alert')).toBeHidden();

	await other.goto('.');
	await expect(sessions(other).getByRole('listitem')).toHaveCount(2);
	await sessions(other)
		.getByRole('button', { name: text.removeWhich(name), exact: true })
		.click();
	await expect(sessions(other).getByRole('listitem')).toHaveCount(1);
	await set(third, '16.2');
	await expect(third.getByRole('alert')).toContainText(words.storage['session-deleted'].happened);
	await third.getByRole('button', { name: review.saveAgain }).click();
	await expect(third.getByText(review.kept)).toBeVisible();
});

test('another page and back leaves the open clip as it was', async ({ page }) => {
	const before = await measuredAtSpeed(page);

	const pages = page.getByRole('navigation', { name: words.ui.pagesLabel });
	await pages.getByRole('link', { name: words.ui.pages['hip-flexors'] }).click();
	await expect(page).toHaveURL(/\/some\/where\/#\/hip-flexors$/);
	await pages.getByRole('link', { name: words.ui.pages.diary }).click();
	await expect(page).toHaveURL(/#\/diary$/);
	await page.goBack();
	await expect(page).toHaveURL(/#\/hip-flexors$/);
	await page.goBack();
	await expectReview(page);
	expect(await exported(page)).toBe(before);
});

test('where the browser keeps nothing, the page says so and measures all the same', async ({
	page
}) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('not here', 'SecurityError');
		};
	});
	await page.goto('.');
	await expect(page.getByRole('alert')).toContainText('storage-unavailable');
	await chooseFile(page, TRACKS);
	await expectReview(page);
	await expect(page.getByRole('alert')).toContainText(words.ui.review.notKept);
});

const sessions = (page: Page) => page.getByRole('region', { name: libraryWords.title });

const exported = (page: Page) => savedExport(page, 'json');

/** The results of the tracks once a speed was entered, as their file says them. */
async function measuredAtSpeed(page: Page): Promise<string> {
	await openTracks(page);
	await page.getByLabel(words.ui.settings.speed, { exact: true }).fill('12.6');
	await page.keyboard.press('Tab');
	return exported(page);
}

/** Runs in the page. */
function cornerAlpha(image: HTMLElement): number | undefined {
	const context = document.createElement('canvas').getContext('2d')!;
	context.drawImage(image as HTMLImageElement, 0, 0);
	return context.getImageData(1, 1, 1, 1).data[3];
}
