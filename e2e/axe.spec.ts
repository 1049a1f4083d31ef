import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { words } from '../src/report/words';
import { chooseFile, expectReview, inProject, SAMPLES } from './page';

const TRACKS = inProject('tests/fixtures/rbds001-3.5_phone60.json');

const VIEWS = [
	{ name: 'light, wide', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
	{ name: 'dark, narrow', colorScheme: 'dark', viewport: { width: 390, height: 844 } }
] as const;

for (const { name, colorScheme, viewport } of VIEWS) {
	test.describe(name, () => {
		test.use({ colorScheme, viewport });

		test('the first screen has no accessibility fault and nothing to scroll sideways', async ({
			page
		}) => {
			await page.goto('.');
			await page.getByText(words.ui.settings.title).click();
			await expectNoFault(page);
		});

		test('the screen of a running analysis has none', async ({ page }) => {
			await page.goto('.');
			await chooseFile(page, SAMPLES.endurance.path);
			await expect(page.getByRole('progressbar')).toBeVisible();
			await expectNoFault(page);
		});

		test('the review has none, with what opens in it', async ({ page }) => {
			await page.goto('.');
			await chooseFile(page, TRACKS);
			await expectReview(page);
			await expectNoFault(page);

			await page.getByText(words.ui.review.asTable).first().click();
			await page.getByRole('tab', { name: words.ui.review.overCycle }).click();
			const { label, explain } = words.metrics.kneeLiftDegrees;
			await page.getByText(label).last().click();
			await page.getByText(label).first().click();
			await expect(page.getByLabel(label, { exact: true }).getByText(explain)).toBeVisible();
			await expectNoFault(page);

			await page.keyboard.press('Escape');
			await page.getByRole('heading', { name: words.ui.review.five }).click();
			await page.keyboard.press('?');
			await expect(page.getByRole('dialog')).toBeVisible();
			await expectNoFault(page);
		});

		test('the question about slow motion has none', async ({ page }) => {
			await page.goto('.');
			await page.getByLabel(words.ui.open.choose).setInputFiles({
				name: 'slow.json',
				mimeType: 'application/json',
				buffer: twiceAsSlow(TRACKS)
			});
			await expect(
				page.getByRole('heading', { name: words.ui.review.slowMotionQuestion })
			).toBeVisible();
			await expectNoFault(page);
		});

		test('a refusal has none', async ({ page }) => {
			await page.goto('.');
			await chooseFile(page, inProject('package.json'));
			await expect(page.getByRole('alert')).toBeVisible();
			await expectNoFault(page);
		});
	});
}

function twiceAsSlow(path: string): Buffer {
	const tracks = JSON.parse(readFileSync(path, 'utf8')) as { times: number[] };
	const times = tracks.times.map((time) => 2 * time);
	return Buffer.from(JSON.stringify({ ...tracks, times }));
}

async function expectNoFault(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBe(0);
}
