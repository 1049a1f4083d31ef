import { expect, test } from './test';
import { readAnalysisFile } from '../src/report/analysis-file';
import { formatNumber } from '../src/report/format';
import { openPart, openTracks } from './page';
import {
	text,
	LANE_SECONDS,
	resultText,
	startCorrecting,
	takeBack,
	shownTime,
	isRightToeOff,
	furthestToeOff
} from './correcting';

test('a toe-off brought to where the force plate saw it lengthens its contact by just that', async ({
	page
}) => {
	await openTracks(page);
	await startCorrecting(page);
	const first = await resultText(page);
	const before = readAnalysisFile(first);
	const frameSeconds = before.times[1]! - before.times[0]!;
	const [event, due] = furthestToeOff(before);
	const steps = Math.round((10 * (due - event.time)) / frameSeconds);
	for (let press = 0; (await shownTime(page, before.times)) < event.time - 0.05; press++)
		await page.keyboard.press(']');
	const time = formatNumber(event.time, 2);
	await page
		.getByRole('button', { name: new RegExp(`^Right toe-off at ${time}`) })
		.first()
		.focus();
	for (let press = 0; press < Math.abs(steps); press++)
		await page.keyboard.press(`Shift+Arrow${steps > 0 ? 'Right' : 'Left'}`);

	const after = readAnalysisFile(await resultText(page));
	const changed = after.strides.filter(
		(s, i) => Math.abs(s.contactTimeSeconds! - before.strides[i]!.contactTimeSeconds!) > 1e-4
	);
	expect(changed).toHaveLength(1);
	const same = before.strides.find((s) => s.startTime === changed[0]!.startTime)!;
	expect(changed[0]!.contactTimeSeconds! - same.contactTimeSeconds!).toBeCloseTo(
		(steps / 10) * frameSeconds,
		3
	);
	const error = (file: typeof before) =>
		Math.min(...file.events.filter(isRightToeOff).map(({ time }) => Math.abs(time - due)));
	expect(error(after)).toBeLessThan(frameSeconds / 10);
	expect(error(before)).toBeGreaterThan(error(after));

	const line = page.getByRole('button', { name: /^Revert: Right toe-off moved from/ });
	await expect(line).toHaveCount(1);
	await line.click();
	expect(await resultText(page)).toBe(first);
});

test('an event is dragged, taken away and added again', async ({ page }) => {
	await openTracks(page);
	await page.keyboard.press(']');
	await page.keyboard.press(']');
	await startCorrecting(page);
	const first = await resultText(page);
	const count = readAnalysisFile(first).events.length;
	const handle = page.getByRole('button', { name: /^(Left|Right) (toe-off|contact) at/ }).nth(1);
	await handle.scrollIntoViewIfNeeded();
	const box = (await handle.boundingBox())!;
	const lane = (await page.getByRole('group', { name: text.lane }).boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 4, y);
	await page.mouse.move(x + 8, y);
	await page.mouse.up();
	await expect(page.getByText(/ moved from .+\ss to .+\ss$/)).toBeVisible();
	const events = (file: string) => readAnalysisFile(file).events;
	const now = events(await resultText(page));
	const shifts = now.map(({ time }, i) => time - events(first)[i]!.time);
	expect(shifts.filter((shift) => Math.abs(shift) > 1e-4)).toHaveLength(1);
	expect(Math.max(...shifts)).toBeCloseTo((8 / lane.width) * LANE_SECONDS, 2);
	await page.getByRole('button', { name: text.undo }).click();
	expect(await resultText(page)).toBe(first);

	await handle.focus();
	await page.getByRole('button', { name: /^Remove: / }).click();
	expect(events(await resultText(page))).toHaveLength(count - 1);
	await page
		.getByRole('group', { name: text.addHere })
		.getByRole('button', { name: text.add('toeOff', 'left') })
		.click();
	expect(events(await resultText(page))).toHaveLength(count);
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	expect(await resultText(page)).toBe(first);
});

test('a stride left out counts no more: n falls by one, the mean is that of the others', async ({
	page
}) => {
	await openTracks(page);
	const first = await resultText(page);
	const before = readAnalysisFile(first);
	await openPart(page, 'curves');
	await page.getByRole('checkbox', { name: text.countStride(3) }).uncheck();
	const after = readAnalysisFile(await resultText(page));
	const { side } = before.strides[2]!;
	expect(after.strides[2]!.included).toBe(false);
	const lift = after.summary[side].kneeLiftDegrees!;
	expect(lift.n).toBe(before.summary[side].kneeLiftDegrees!.n - 1);
	const others = before.strides.flatMap((stride, i) =>
		stride.side === side && i !== 2 && stride.kneeLiftDegrees !== null
			? [stride.kneeLiftDegrees]
			: []
	);
	expect(others).toHaveLength(lift.n);
	expect(lift.mean).toBeCloseTo(others.reduce((sum, value) => sum + value, 0) / lift.n, 3);

	const heading = page.getByRole('button', { name: /^Contact/ }).last();
	await heading.click();
	const strides = page.getByRole('table').filter({ has: page.getByText(text.counts) });
	const contacts = (await strides.locator('tbody tr td:nth-child(5)').allTextContents()).map(
		Number
	);
	expect(contacts).toEqual(contacts.toSorted((a, b) => a - b));
	await takeBack(page, /^Revert: Stride excluded/);
	expect(await resultText(page)).toBe(first);
});
