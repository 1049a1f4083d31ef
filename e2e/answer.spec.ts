import { expect, test } from './test';
import { words } from '../src/report/words';
import { german } from '../src/report/words/de';
import { readTracksText, renderedClip } from '../tests/helpers/reference';
import { exported, frameShown, openTracks } from './page';

const RUN = JSON.parse(readTracksText(renderedClip('A-endurance-right-60').truth)) as object;

test.use({ viewport: { width: 390, height: 844 } });

for (const { locale, language } of [
	{ locale: 'en-IE', language: words },
	{ locale: 'de-DE', language: german }
])
	test.describe(locale, () => {
		test.use({ locale });

		test('on a phone the answer stands above the whole picture and leads to all of it', async ({
			page
		}) => {
			await openTracks(page, language, RUN);
			const { review } = language.ui;
			const answer = page.locator('.answer');
			await expect(answer).toContainText(review.moves(review.labels['endurance-like']));
			const [above, picture] = await Promise.all([
				answer.boundingBox(),
				frameShown(page).boundingBox()
			]);
			expect(above!.y).toBeGreaterThan(0);
			expect(above!.y + above!.height).toBeLessThanOrEqual(picture!.y);
			expect(above!.height).toBeGreaterThanOrEqual(44);
			expect(picture!.y + picture!.height).toBeLessThan(844);
			await answer.click();
			const full = page.getByRole('heading', { name: review.profile, exact: true });
			await expect(full).toBeInViewport();
			// The picture sticks to the top: the answer is led to below it.
			const [title, stuck] = await Promise.all([
				full.boundingBox(),
				frameShown(page).boundingBox()
			]);
			expect(title!.y).toBeGreaterThanOrEqual(stuck!.y + stuck!.height);
		});
	});

test('beside the picture the answer stands once', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await openTracks(page, words, RUN);
	const { profile } = await exported(page);
	expect(profile!.label).toBe('endurance-like');
	await expect(page.locator('.answer')).toBeHidden();
	await expect(
		page.getByText(words.ui.review.moves(words.ui.review.labels['endurance-like']))
	).toHaveCount(2);
});
