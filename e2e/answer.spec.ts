import { expect, test } from './test';
import { words } from '../src/report/words';
import { german } from '../src/report/words/de';
import { answer } from '../src/report/words/en/answer';
import { report as english } from '../src/report/words/en/report';
import { readTracksText, renderedClip } from '../tests/helpers/reference';
import { enterSpeedAndHeight, exported, frameShown, openPart, openTracks } from './page';

const RUN = JSON.parse(readTracksText(renderedClip('A-endurance-right-60').truth)) as object;
const WIDE = { width: 1440, height: 900 };

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	for (const { locale, language } of [
		{ locale: 'en-IE', language: words },
		{ locale: 'de-DE', language: german }
	])
		test.describe(locale, () => {
			test.use({ locale });

			test('the answer is in sight below the whole picture, which plays and steps where it sticks', async ({
				page
			}) => {
				await openTracks(page, language, RUN);
				const { review } = language.ui;
				const verdict = page.locator('#verdict');
				await expect(verdict).toContainText(review.moves(review.labels['endurance-like']));
				const picture = (await frameShown(page).locator('canvas').boundingBox())!;
				const first = (await verdict.getByRole('heading').boundingBox())!;
				expect(first.y).toBeGreaterThan(picture.y + picture.height);
				expect(first.y).toBeLessThan(844);

				// Far down, what plays it is still there, on less of the screen than before.
				await page.mouse.wheel(0, 1200);
				const canvas = frameShown(page).locator('canvas');
				await expect
					.poll(async () => (await canvas.boundingBox())!.height)
					.toBeLessThan(0.8 * picture.height);
				const next = page.getByRole('button', { name: review.nextFrame });
				await expect(next).toBeInViewport();
				const frame = Number(await frameShown(page).getAttribute('data-frame'));
				await next.click();
				await expect(frameShown(page)).toHaveAttribute('data-frame', String(frame + 1));

				// Another part begins below the picture.
				await openPart(page, 'numbers', language);
				const five = page.getByRole('heading', { name: review.five });
				await expect(five).toBeInViewport();
				const stuck = (await canvas.boundingBox())!;
				expect((await five.boundingBox())!.y).toBeGreaterThan(stuck.y + stuck.height);
				// What is taken away comes last.
				const report = page.getByRole('link', { name: (language.pages?.report ?? english).open });
				expect((await report.boundingBox())!.y).toBeGreaterThan((await five.boundingBox())!.y);
			});
		});
});

test('the first part answers: what was found at this speed, how far to trust it, what next', async ({
	page
}) => {
	await page.setViewportSize(WIDE);
	await openTracks(page, words, RUN);
	const { profile } = await exported(page);
	expect(profile!.label).toBe('endurance-like');
	const verdict = page.locator('#verdict');
	await expect(verdict.getByText(answer.askSpeed)).toBeVisible();
	await expect(page.getByRole('heading', { name: answer.trust.title })).toBeInViewport();
	await expect(page.locator('[data-level=yes]')).toBeVisible();
	await expect(
		page.getByRole('region', { name: answer.next }).getByRole('listitem')
	).not.toHaveCount(0);
	await enterSpeedAndHeight(page);
	const { profile: compared } = await exported(page);
	const expected = compared!.metrics.flatMap(({ expectedAtSpeed }) => expectedAtSpeed ?? []);
	const usual = expected.filter(({ deviationSds }) => Math.abs(deviationSds!) <= 1).length;
	await expect(verdict).toContainText(new RegExp(`\\b${usual} of ${expected.length} numbers`));
	await expect(verdict.getByText(answer.askSpeed)).toHaveCount(0);
	// Height and speed of another runner contradict each other.
	await expect(page.locator('[data-level=caution]')).toContainText(
		answer.trust.reasons['scale-disagreement']
	);
});

test('each part has an address that a reload opens again; Back leaves the session', async ({
	page
}) => {
	await page.setViewportSize(WIDE);
	await openTracks(page, words, RUN);
	await expect(page).toHaveURL(/#\/session\/[^/]+$/);
	await openPart(page, 'curves');
	await expect(page).toHaveURL(/#\/session\/[^/]+\/curves$/);
	await page.reload();
	const shown = page.getByRole('tab', { name: answer.parts.curves, exact: true });
	await expect(shown).toHaveAttribute('aria-selected', 'true');
	await expect(page.getByRole('heading', { name: words.ui.review.strides })).toBeVisible();
	await openPart(page, 'numbers');
	await openPart(page, 'answer');
	await expect(page).toHaveURL(/#\/session\/[^/]+$/);
	await page.goBack();
	await expect(page).toHaveURL(/#\/$/);
});
