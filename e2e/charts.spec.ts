import { expect, test } from './test';
import { words } from '../src/report/words';
import { exported, openPart, openTracks, shownFrame } from './page';
import {
	text,
	review,
	laneOf,
	plotOf,
	cycleOf,
	counts,
	clickAt,
	copied,
	withShoulders
} from './charting';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a stride chosen in the lane is chosen in the table and on the curves, loops and can be left out', async ({
	page
}) => {
	await openTracks(page);
	const { strides, times } = await exported(page);
	const own = strides.filter(({ side }) => side === 'right');
	const stride = own[4]!;
	const place = strides.indexOf(stride) + 1;
	const lane = laneOf(page, 'right');
	await openPart(page, 'curves');
	const row = page.getByRole('button', { name: review.goToStride(place), exact: true });
	const valueText = () => lane.getAttribute('aria-valuetext');

	await clickAt(page, lane, (stride.startTime * 0.4 + stride.endTime * 0.6) / times.at(-1)!);
	await expect.poll(valueText).toContain(text.lane.name(place));
	await expect(row).toHaveAttribute('aria-current', 'true');
	const frame = await shownFrame(page);
	expect(times[frame]).toBeGreaterThan(stride.startTime);
	expect(times[frame]).toBeLessThan(stride.endTime);

	await page.getByRole('button', { name: text.stride.loop, exact: true }).click();
	await page.keyboard.press('k');
	const seen = new Set<number>();
	let before = -1;
	let returned = false;
	const loops = async () => {
		const shown = await shownFrame(page);
		returned ||= shown < before;
		before = shown;
		seen.add(shown);
		return returned;
	};
	await expect.poll(loops, { intervals: [50] }).toBe(true);
	for (const shown of seen) {
		expect(times[shown]).toBeGreaterThan(stride.startTime - 0.02);
		expect(times[shown]).toBeLessThan(stride.endTime + 0.02);
	}
	await page.keyboard.press('k');

	await page.getByRole('button', { name: text.stride.leaveOut, exact: true }).click();
	await expect(page.getByRole('checkbox', { name: counts(place) })).not.toBeChecked();
	await page.getByRole('button', { name: text.stride.takeIn, exact: true }).click();
	await expect(page.getByRole('checkbox', { name: counts(place) })).toBeChecked();

	await lane.focus();
	await page.keyboard.press('ArrowRight');
	const next = strides.indexOf(own[5]!) + 1;
	await expect.poll(valueText).toContain(text.lane.name(next));
	await page.keyboard.press('Home');
	await expect.poll(valueText).toContain(text.lane.name(strides.indexOf(own[0]!) + 1));
	await page.keyboard.press('Escape');
	await expect.poll(valueText).toBe(text.lane.none);
	await expect(row).toHaveAttribute('aria-current', 'false');
});

test('a curve is drawn along to scrub, zoomed by wheel, key and marking, and says its values', async ({
	page
}) => {
	await openTracks(page);
	const { times } = await exported(page);
	const last = times.at(-1)!;
	await openPart(page, 'curves');
	const plot = plotOf(page, 'thigh');
	await plot.scrollIntoViewIfNeeded();
	const area = plot.locator('.area');
	await expect(area).toBeVisible();
	const box = (await area.boundingBox())!;
	const x = (share: number) => box.x + share * box.width;
	const y = box.y + box.height / 2;
	const timeShown = async () => times[await shownFrame(page)]!;
	const part = page.getByRole('group', { name: text.zoom });

	await page.mouse.move(x(0.2), y);
	await page.mouse.down();
	await page.mouse.move(x(0.5), y);
	await page.mouse.move(x(0.61), y);
	await page.mouse.up();
	await expect.poll(timeShown).toBeGreaterThan(0.6 * last);
	expect(await timeShown()).toBeLessThan(0.62 * last);

	// What is under the pointer stays there: the same place is the same time before and after.
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -500);
	await page.keyboard.up('Control');
	await expect(part).not.toContainText(text.shown('0.0', last.toFixed(1), last.toFixed(1)));
	await page.mouse.click(x(0.61), y);
	expect(Math.abs((await timeShown()) - 0.61 * last)).toBeLessThan(0.03);
	await page.mouse.click(x(0.61) + 0.1 * box.width, y);
	expect(await timeShown()).toBeLessThan(0.69 * last);

	await plot.focus();
	await page.keyboard.press('0');
	await expect(part).toContainText(text.shown('0.0', last.toFixed(1), last.toFixed(1)));
	await page.keyboard.down('Shift');
	await page.mouse.move(x(0.3), y);
	await page.mouse.down();
	await page.mouse.move(x(0.4), y);
	await page.mouse.move(x(0.5), y);
	await page.mouse.up();
	await page.keyboard.up('Shift');
	const [from, to] = [(0.3 * last).toFixed(1), (0.5 * last).toFixed(1)];
	await expect(part).toContainText(text.shown(from, to, last.toFixed(1)));

	await page.mouse.click(x(0.5), y);
	await page.keyboard.press('ArrowRight');
	const frame = await shownFrame(page);
	await page.getByRole('button', { name: text.copyWhich(text.angles.thigh) }).click();
	await expect(page.getByText(/rows copied/)).toBeVisible();
	const lines = (await copied(page)).trimEnd().split('\n');
	const inPart = times.filter((time) => time >= 0.3 * last && time <= 0.5 * last).length;
	expect(Math.abs(lines.length - 1 - inPart)).toBeLessThanOrEqual(2);
	const row = lines.find((line) => line.startsWith(times[frame]!.toFixed(3)))!.split('\t');
	const said = (await plot.getAttribute('aria-valuetext'))!.replaceAll('\u2212', '-');
	expect(said).toContain(`${words.ui.left} ${row[1]}°`);
	expect(said).toContain(`${words.ui.right} ${row[2]}°`);

	await page.getByRole('button', { name: text.zoomAll }).click();
	await plot.focus();
	const scrolled = () => page.evaluate(() => scrollY);
	const before = await scrolled();
	await page.keyboard.press('End');
	await expect.poll(timeShown).toBe(last);
	await page.keyboard.press('Home');
	await expect.poll(timeShown).toBe(times[0]);
	expect(await scrolled()).toBe(before);
	await page.keyboard.press('+');
	await expect(part).not.toContainText(text.shown('0.0', last.toFixed(1), last.toFixed(1)));
});

test('over the mean stride single strides are named, by pointer and by key, and profiles can be hidden', async ({
	page
}) => {
	await openTracks(page, words, withShoulders());
	const { strides } = await exported(page);
	await openPart(page, 'curves');
	await page.getByRole('tab', { name: review.overCycle }).click();
	for (const angle of ['thigh', 'knee', 'hip', 'trunk'] as const)
		await expect(cycleOf(page, angle)).toBeAttached();
	const plot = cycleOf(page, 'knee');
	await plot.scrollIntoViewIfNeeded();
	await expect(plot.locator('.area')).toBeVisible();
	await expect(plot.locator('path')).toHaveCount(0);
	const valueText = async () => (await plot.getAttribute('aria-valuetext'))!;
	expect(await valueText()).toBe(text.cycle.mean);

	await plot.hover();
	const included = strides.filter(({ included: counted }) => counted);
	await expect(plot.locator('path:not(.shown)')).toHaveCount(included.length);
	await expect(plot.locator('path.shown')).toHaveCount(1);
	const pointed = await valueText();
	await expect(page.getByText(pointed, { exact: true }).first()).toBeVisible();
	const place = Number(/\d+/.exec(pointed)![0]);
	await plot.click();
	const row = page.getByRole('button', { name: review.goToStride(place), exact: true });
	await expect(row).toHaveAttribute('aria-current', 'true');
	await page.mouse.move(2, 2);
	await expect(plot.locator('path.shown')).toHaveCount(1);
	await plot.focus();
	await page.keyboard.press('ArrowRight');
	await expect(row).toHaveAttribute('aria-current', 'false');
	await expect.poll(valueText).toContain(text.lane.name(place + 1));
	await page.keyboard.press('Escape');
	await expect.poll(valueText).toBe(text.cycle.mean);

	const copy = page.getByRole('button', { name: text.copyWhich(text.angles.knee) });
	await copy.click();
	await expect(page.getByText(/rows copied/)).toBeVisible();
	const columns = (await copied(page)).split('\n')[0]!.split('\t').length;
	await page
		.getByRole('group', { name: text.cycle.profiles })
		.getByRole('button', { pressed: true })
		.first()
		.click();
	await copy.click();
	await expect
		.poll(async () => (await copied(page)).split('\n')[0]!.split('\t').length)
		.toBe(columns - 1);
});
