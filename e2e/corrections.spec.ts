import { expect, test, type Page } from '@playwright/test';
import { words } from '../src/report/words';
import { exported, openTracks, shownFrame } from './page';

const text = words.ui.correct;
const { review } = words.ui;
const RIGHT_HIP = 12;
const RIGHT_KNEE = 14;

test('a dragged knee lies where it was dropped, its stride follows, and undo restores every number', async ({
	page
}) => {
	await openTracks(page);
	const before = await exported(page);
	const stride = before.strides.filter((s) => s.side === 'right' && s.included)[2]!;
	const lift = review.tour(words.metrics.kneeLiftDegrees.label, words.ui.right.toLowerCase());
	for (let press = 0; press < 3; press++)
		await page
			.getByRole('button', { name: `${lift}:` })
			.first()
			.click();
	await page.getByRole('button', { name: text.start, exact: true }).click();
	const frame = await shownFrame(page);
	expect(before.times[frame]).toBeGreaterThan(stride.startTime);
	expect(before.times[frame]).toBeLessThan(stride.endTime);

	const [from, scale] = await pictureScale(page, before, frame);
	const to = { x: from.x + 20, y: from.y - 20 };
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(to.x - 5, to.y + 5);
	await page.mouse.move(to.x, to.y);
	await page.mouse.up();
	await expect(page.getByText(text.moved('right_knee', frame + 1))).toBeVisible();

	const after = await exported(page);
	const kneeIn = (file: Exported) => file.keypoints[frame]![RIGHT_KNEE]!;
	const [old, moved] = [kneeIn(before), kneeIn(after)];
	expect(moved[0] - old[0]).toBeCloseTo(20 / scale, 1);
	expect(moved[1] - old[1]).toBeCloseTo(-20 / scale, 1);
	expect(after.keypoints[frame + 20]).toEqual(before.keypoints[frame + 20]);
	const same = after.strides.find(
		(s) => s.side === 'right' && Math.abs(s.startTime - stride.startTime) < 0.01
	)!;
	// Drawn up and forward at its highest, the knee is lifted by the angle it was drawn through.
	const [hipX, hipY] = before.keypoints[frame]![RIGHT_HIP]!;
	const raised =
		angleFromDown(moved[0] - hipX, moved[1] - hipY) - angleFromDown(old[0] - hipX, old[1] - hipY);
	expect(raised).toBeGreaterThan(3);
	expect(Math.abs(same.kneeLiftDegrees! - stride.kneeLiftDegrees! - raised)).toBeLessThan(1);

	await page.keyboard.press('Control+z');
	expect(results(await exported(page))).toEqual(results(before));
	await page.keyboard.press('Control+Shift+z');
	expect(results(await exported(page))).toEqual(results(after));
	await page
		.getByRole('button', { name: text.revert(text.moved('right_knee', frame + 1)) })
		.click();
	expect(results(await exported(page))).toEqual(results(before));
});

test('a joint is moved by arrow keys and hidden by Delete', async ({ page }) => {
	await openTracks(page);
	await page.keyboard.press('Shift+ArrowRight');
	await page.getByRole('button', { name: text.start, exact: true }).click();
	const before = await exported(page);
	const frame = await shownFrame(page);
	await page.getByRole('button', { name: text.joint('right_knee'), exact: true }).focus();
	await page.keyboard.press('Shift+ArrowRight');
	expect(await shownFrame(page)).toBe(frame);
	const after = await exported(page);
	expect(after.keypoints[frame]![RIGHT_KNEE]![0]).toBeCloseTo(
		before.keypoints[frame]![RIGHT_KNEE]![0] + 5,
		1
	);
	await page.getByRole('button', { name: text.joint('left_knee'), exact: true }).focus();
	await page.keyboard.press('Delete');
	await expect(page.getByText(text.hidden('left_knee', frame + 1))).toBeVisible();
});

test('a toe-off dragged on the lane changes the contact of its stride, and no other', async ({
	page
}) => {
	await openTracks(page);
	const before = await exported(page);
	const event = before.events.find((e) => e.type === 'toeOff' && e.side === 'right' && e.time > 2)!;
	for (let press = 0; (await shownTime(page, before.times)) < event.time - 0.05; press++)
		await page.keyboard.press(']');
	await page.getByRole('button', { name: text.start, exact: true }).click();
	const handle = page.getByRole('button', { name: /^Right toe-off at 2/ }).first();
	await handle.scrollIntoViewIfNeeded();
	const box = (await handle.boundingBox())!;
	const lane = (await page.getByRole('group', { name: text.lane }).boundingBox())!;
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width / 2 + 5, box.y + box.height / 2);
	await page.mouse.move(box.x + box.width / 2 + 10, box.y + box.height / 2);
	await page.mouse.up();
	const moved = (10 / lane.width) * 2;
	await expect(page.getByText(/^Right toe-off moved from/)).toBeVisible();
	const after = await exported(page);
	const changed = after.strides.filter(
		(s, i) => Math.abs(s.contactTimeSeconds! - before.strides[i]!.contactTimeSeconds!) > 1e-4
	);
	expect(changed).toHaveLength(1);
	const same = before.strides.find((s) => s.startTime === changed[0]!.startTime)!;
	expect(changed[0]!.contactTimeSeconds! - same.contactTimeSeconds!).toBeCloseTo(moved, 2);
	await page.getByRole('button', { name: text.undo }).click();
	expect(results(await exported(page))).toEqual(results(before));
});

test('a stride left out counts no more, and the table can be sorted', async ({ page }) => {
	await openTracks(page);
	const before = await exported(page);
	await page.getByRole('checkbox', { name: text.countStride(3) }).uncheck();
	const after = await exported(page);
	const { side } = before.strides[2]!;
	expect(after.strides[2]!.included).toBe(false);
	expect(after.summary[side].kneeLiftDegrees!.n).toBe(before.summary[side].kneeLiftDegrees!.n - 1);

	const heading = page.getByRole('button', { name: /^Contact/ }).last();
	await heading.click();
	const strides = page.getByRole('table').filter({ has: page.getByText(text.counts) });
	const contacts = (await strides.locator('tbody tr td:nth-child(5)').allTextContents()).map(
		Number
	);
	expect(contacts).toEqual(contacts.toSorted((a, b) => a - b));
});

test('legs exchanged by hand change places from here to there', async ({ page }) => {
	await openTracks(page);
	const before = await exported(page);
	await page.getByRole('button', { name: text.start, exact: true }).click();
	await page.getByLabel(text.from).fill('1');
	await page.getByRole('button', { name: text.exchangeNow, exact: true }).click();
	await expect(page.getByText(text.exchanged('legs', 1, before.times.length))).toBeVisible();
	const after = await exported(page);
	const middle = before.times.length >> 1;
	const knee = (file: typeof before, keypoint: number) => file.keypoints[middle]![keypoint]![0];
	expect(Math.abs(knee(after, RIGHT_KNEE) - knee(before, RIGHT_KNEE - 1))).toBeLessThan(3);
});

const angleFromDown = (x: number, y: number): number => (Math.atan2(x, y) * 180) / Math.PI;

const shownTime = async (page: Page, times: readonly number[]): Promise<number> =>
	times[await shownFrame(page)]!;

type Exported = Awaited<ReturnType<typeof exported>>;

const results = ({ keypoints, events, strides, summary, cycle, profile, view }: Exported) => ({
	keypoints,
	events,
	strides,
	summary,
	cycle,
	profile,
	view
});

/** Where the right knee's handle is on the screen, and screen pixels per pixel of the picture. */
async function pictureScale(page: Page, file: Exported, frame: number) {
	const centre = async (keypoint: 'right_knee' | 'right_hip') => {
		const handle = page.getByRole('button', { name: text.joint(keypoint), exact: true });
		await handle.scrollIntoViewIfNeeded();
		const box = (await handle.boundingBox())!;
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	};
	const [knee, hip] = [await centre('right_knee'), await centre('right_hip')];
	const [kneeY, hipY] = [RIGHT_KNEE, RIGHT_HIP].map((k) => file.keypoints[frame]![k]![1]) as [
		number,
		number
	];
	return [knee, (knee.y - hip.y) / (kneeY - hipY)] as const;
}
