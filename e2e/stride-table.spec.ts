import { expect, test } from './test';
import { words } from '../src/report/words';
import { answer } from '../src/report/words/en/answer';
import { FULL, SHOWN_BY } from '../tests/helpers/how-many';
import { longestTask } from './main-thread';
import { exported, openPart, openTracks, shownFrame } from './page';
import { text, review, plotOf, copied, firstSeconds, fourMinutes } from './charting';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('legs alone have two curves, and why there are no others is said', async ({ page }) => {
	await openTracks(page);
	await openPart(page, 'curves');
	await expect(page.getByText(text.noTrunk)).toBeVisible();
	await expect(plotOf(page, 'knee')).toBeAttached();
	await expect(plotOf(page, 'hip')).toHaveCount(0);
	await expect(plotOf(page, 'trunk')).toHaveCount(0);
	await page
		.getByRole('group', { name: text.shownAngles })
		.getByRole('button', { name: text.short.knee })
		.click();
	await expect(plotOf(page, 'knee')).toHaveCount(0);
});

test('a weak number carries the reason, and a speed tells how far it is from what is expected', async ({
	page
}) => {
	await openTracks(page, words, firstSeconds(4));
	const { label } = words.metrics.kneeLiftDegrees;
	const few = words.numbers.doubts['few-strides'];
	await openPart(page, 'numbers');
	const badge = page
		.getByRole('region', { name: review.five })
		.getByRole('button', { name: new RegExp(`^${label}.*${few}`) })
		.first();
	await expect(page.getByText(answer.numbers.noSpeed)).toBeVisible();
	const { summary } = await exported(page);
	const n = summary.left.kneeLiftDegrees!.n;
	await badge.click();
	await expect(page.getByText(words.numbers.fewStrides(n, '7'))).toBeVisible();
	await page.keyboard.press('Escape');

	await openPart(page, 'answer');
	await page.getByLabel(words.ui.settings.speed, { exact: true }).fill('12.6');
	await page.keyboard.press('Tab');
	await openPart(page, 'numbers');
	await expect(page.getByText(answer.numbers.noSpeed)).toBeHidden();
	const five = page.getByRole('region', { name: review.five });
	await expect(five.getByText(words.numbers.atSpeed.compared('12.6 km/h'))).toBeVisible();
	await expect(five.locator('[data-metric]').getByText(/^typical /)).not.toHaveCount(0);
});

test('the table of strides sorts by every heading, shows every number and is copied as it stands', async ({
	page
}) => {
	await openTracks(page);
	const { strides } = await exported(page);
	await openPart(page, 'curves');
	const table = page.getByRole('region', { name: review.strides }).getByRole('table');
	await page.getByLabel(words.numbers.columns).selectOption('knee');
	const { short, unit } = words.metrics.overstrideLegs;
	const heading = table.getByRole('columnheader', { name: `${short} (${unit})` });
	await expect(heading).toHaveAttribute('aria-sort', 'none');
	await heading.getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect(heading).toHaveAttribute('aria-sort', 'ascending');
	await page.keyboard.press('Enter');
	await expect(heading).toHaveAttribute('aria-sort', 'descending');
	await page.getByRole('button', { name: text.copyWhich(review.strides) }).click();
	await expect(page.getByText(text.copied(strides.length))).toBeVisible();
	// The cells of the last line are empty where there is no foot: nothing is trimmed.
	const [titles, ...lines] = (await copied(page))
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => line.split('\t'));
	const column = titles!.indexOf(`${short} (${unit})`);
	expect(lines.map((cells) => Number(cells[column]))).toEqual(
		strides
			.map(({ overstrideLegs }) => Number(overstrideLegs!.toFixed(2)))
			.toSorted((a, b) => b - a)
	);
});

test('four minutes play, scrub and zoom without a task above a tenth of a second', async ({
	page
}) => {
	test.skip(!FULL, SHOWN_BY('npm run bench:player, which times playing and stepping'));
	await openTracks(page, words, fourMinutes());
	await openPart(page, 'curves');
	await page.getByRole('button', { name: text.zoomAll }).click();
	const plot = plotOf(page, 'thigh');
	await plot.scrollIntoViewIfNeeded();
	await expect(plot.locator('.area')).toBeVisible();
	const box = (await plot.locator('.area').boundingBox())!;
	const [y, middle] = [box.y + box.height / 2, box.x + box.width / 2];

	const scrub = async () => {
		// To the start, so that enough is left to play.
		await page.mouse.move(box.x + box.width - 5, y);
		await page.mouse.down();
		for (let i = 29; i >= 0; i--) await page.mouse.move(box.x + 5 + (i / 30) * (box.width - 10), y);
		await page.mouse.up();
	};
	const play = async () => {
		const start = await shownFrame(page);
		await page.keyboard.press('k');
		await expect.poll(() => shownFrame(page)).not.toBe(start);
		const first = await shownFrame(page);
		await expect.poll(() => shownFrame(page)).toBeGreaterThan(first + 60);
		await page.keyboard.press('k');
	};
	const zoom = async () => {
		await page.mouse.move(middle, y);
		await page.keyboard.down('Control');
		for (let i = 0; i < 12; i++) await page.mouse.wheel(0, i < 6 ? -200 : 200);
		await page.keyboard.up('Control');
	};
	for (const work of [scrub, zoom, play]) {
		await work();
		// A chart that is too slow is so every time.
		await expect.poll(() => longestTask(page, work)).toBeLessThan(100);
	}
});
