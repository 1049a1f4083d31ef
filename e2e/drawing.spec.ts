import { expect, test, type Page } from './test';
import { words } from '../src/report/words';
import { drawWords as text } from '../src/report/words/draw';
import { expectReview, openSeeded } from './page';

test('what is drawn on a frame measures, stays with its frame and its session, and is undone', async ({
	page
}) => {
	await openSeeded(page);
	await page.getByRole('button', { name: text.start, exact: true }).click();
	await page.getByRole('button', { name: text.kinds.angle, exact: true }).click();
	const layer = page.getByRole('group', { name: text.layer });
	for (const [x, y] of [
		[100, 200],
		[100, 100],
		[200, 100]
	] as const)
		await layer.click({ position: { x, y } });
	const list = items(page).filter({ hasText: text.kinds.angle });
	await expect(list).toContainText('90°');

	// A point that is dragged changes the angle.
	const before = await points(page).nth(2).boundingBox();
	await page.mouse.move(before!.x + 5, before!.y + 5);
	await page.mouse.down();
	await page.mouse.move(before!.x + 5, before!.y + 105, { steps: 4 });
	await page.mouse.up();
	await expect(list).toContainText('45°');
	await page.getByRole('button', { name: words.ui.correct.undo, exact: true }).click();
	await expect(list).toContainText('90°');

	await page.getByRole('button', { name: text.kinds.text, exact: true }).click();
	await layer.click({ position: { x: 260, y: 60 } });
	await page.getByLabel(text.words).fill('Lands ahead');
	await page.getByRole('button', { name: text.put, exact: true }).click();
	await expect(page.getByText(text.list(2))).toBeVisible();
	await expect(page.getByText(words.ui.review.kept)).toBeVisible();

	await page.reload();
	await expectReview(page);
	await page.getByText(text.list(2)).click();
	await expect(items(page).filter({ hasText: 'Lands ahead' })).toBeVisible();
	await page.getByRole('button', { name: text.start, exact: true }).click();
	await expect(points(page)).toHaveCount(4);
	// On another frame there is none of it.
	await page.getByRole('button', { name: words.ui.review.nextFrame }).click();
	await expect(points(page)).toHaveCount(0);
	await list.getByRole('button').first().click();
	await expect(points(page)).toHaveCount(4);
	await list.getByRole('button', { name: text.erase }).click();
	await expect(points(page)).toHaveCount(1);
});

const points = (page: Page) => page.getByRole('group', { name: text.layer }).getByRole('button');

/** Those with a button that deletes them. */
const items = (page: Page) =>
	page.getByRole('listitem').filter({ has: page.getByRole('button', { name: text.erase }) });
