import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { GaitEvent } from '../src/core/model/analysis';
import { readAnalysisFile } from '../src/report/analysis-file';
import { formatNumber } from '../src/report/format';
import { words } from '../src/report/words';
import { openSeeded, openTracks, saved, shownFrame, TRACKS } from './page';

const text = words.ui.correct;
const { review } = words.ui;
const RIGHT_HIP = 12;
const RIGHT_KNEE = 14;
const KNEE_PIXELS = 20;
/** Of 600 frames, those that a cut parts from the measured rest. */
const FRAMES_BEFORE_CUT = 120;
/** What the lane of events shows at once, s. */
const LANE_SECONDS = 2;

const { truth } = JSON.parse(readFileSync(TRACKS, 'utf8')) as {
	truth: {
		readonly events: readonly GaitEvent[];
		readonly angles: { readonly right: { readonly thigh: readonly number[] } };
	};
};

test('a dragged knee turns the thigh by the angle it was drawn through, its stride follows, and undo restores every bit', async ({
	page
}) => {
	await openTracks(page);
	const first = await resultText(page);
	const before = readAnalysisFile(first);
	const stride = before.strides.filter((s) => s.side === 'right' && s.included)[2]!;
	const lift = review.tour(words.metrics.kneeLiftDegrees.label, words.ui.right.toLowerCase());
	for (let press = 0; press < 3; press++)
		await page
			.getByRole('button', { name: `${lift}:` })
			.first()
			.click();
	await startCorrecting(page);
	const frame = await shownFrame(page);
	expect(before.times[frame]).toBeGreaterThan(stride.startTime);
	expect(before.times[frame]).toBeLessThan(stride.endTime);
	const angleBefore = await thighAngle(page, before.times[frame]!);
	expect(Math.abs(angleBefore - truth.angles.right.thigh[frame]!)).toBeLessThan(4);

	// By pointer, 20 pixels of the picture up and forward in all.
	const [from, scale] = await pictureScale(page, before, frame);
	const by = (KNEE_PIXELS / Math.SQRT2) * scale;
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x + by - 5, from.y - by + 5);
	await page.mouse.move(from.x + by, from.y - by);
	await page.mouse.up();
	const moved = text.moved('right_knee', frame + 1);
	await expect(page.getByText(moved)).toBeVisible();

	const second = await resultText(page);
	const after = readAnalysisFile(second);
	const kneeOf = (file: Result) => file.keypoints[frame]![RIGHT_KNEE]!;
	const [old, now] = [kneeOf(before), kneeOf(after)];
	expect(Math.hypot(now[0] - old[0], now[1] - old[1])).toBeCloseTo(KNEE_PIXELS, 0);
	expect(after.rawKeypoints).toEqual(before.rawKeypoints);
	// Both files say that it was put right by hand, and where.
	const [x, y] = now;
	expect(before.corrections).toEqual([]);
	expect(after.corrections).toEqual([{ kind: 'movePoint', frame, keypoint: 'right_knee', x, y }]);
	const time = before.times[frame]!;
	expect(await correctedStrides(page)).toEqual(
		after.strides.map(({ startTime, endTime }) => startTime <= time && time <= endTime)
	);
	expect(after.keypoints[frame + 20]).toEqual(before.keypoints[frame + 20]);

	// The angle worked out here from hip and knee alone; the camera's roll turns both alike.
	const [hipX, hipY] = before.keypoints[frame]![RIGHT_HIP]!;
	const turned =
		angleFromDown(now[0] - hipX, now[1] - hipY) - angleFromDown(old[0] - hipX, old[1] - hipY);
	expect(turned).toBeGreaterThan(4);
	const angleAfter = await thighAngle(page, before.times[frame]!);
	expect(Math.abs(angleAfter - angleBefore - turned)).toBeLessThan(0.11);

	// Drawn up at its highest, the knee is lifted by that angle; the mean follows its stride.
	const same = after.strides.find(
		(s) => s.side === 'right' && Math.abs(s.startTime - stride.startTime) < 0.01
	)!;
	const lifted = same.kneeLiftDegrees! - stride.kneeLiftDegrees!;
	expect(Math.abs(lifted - turned)).toBeLessThan(1);
	const { n } = before.summary.right.kneeLiftDegrees!;
	expect(
		after.summary.right.kneeLiftDegrees!.mean - before.summary.right.kneeLiftDegrees!.mean
	).toBeCloseTo(lifted / n, 1);
	await expect(
		page.getByText(new RegExp(`${text.effect.ofSide('right', '')}.+ → `)).first()
	).toBeVisible();

	await page.keyboard.press('Control+z');
	expect(await resultText(page)).toBe(first);
	await page.keyboard.press('Control+Shift+z');
	expect(await resultText(page)).toBe(second);
	await takeBack(page, moved);
	expect(await resultText(page)).toBe(first);
});

test('a joint or an event that is let go elsewhere than it was seen last lies where it was let go', async ({
	page
}) => {
	await openTracks(page);
	await page.keyboard.press('Shift+ArrowRight');
	await startCorrecting(page);
	const before = readAnalysisFile(await resultText(page));
	const frame = await shownFrame(page);
	const kneeOf = (file: Result) => file.keypoints[frame]![RIGHT_KNEE]!;
	const [knee, scale] = await pictureScale(page, before, frame);
	await letGoElsewhere(page, knee, [9, -4], [37.5, -21.25]);
	await expect(page.getByText(text.moved('right_knee', frame + 1))).toBeVisible();
	const moved = readAnalysisFile(await resultText(page));
	const [was, is] = [kneeOf(before), kneeOf(moved)];
	expect(is[0] - was[0]).toBeCloseTo(37.5 / scale, 1);
	expect(is[1] - was[1]).toBeCloseTo(-21.25 / scale, 1);

	const handle = page.getByRole('button', { name: /^(Left|Right) (toe-off|contact) at/ }).nth(1);
	await handle.scrollIntoViewIfNeeded();
	const lane = (await page.getByRole('group', { name: text.lane }).boundingBox())!;
	await letGoElsewhere(page, await centreOf(handle), [2, 0], [11.5, 0]);
	await expect(page.getByText(/ moved from .+\ss to .+\ss$/)).toBeVisible();
	const now = readAnalysisFile(await resultText(page)).events;
	const shift = Math.max(...now.map(({ time }, i) => time - moved.events[i]!.time));
	expect(shift).toBeCloseTo((11.5 / lane.width) * LANE_SECONDS, 3);

	// A click alone moves nothing.
	const file = await resultText(page);
	const { x, y } = (await pictureScale(page, moved, frame))[0];
	await page.mouse.click(x, y);
	expect(await resultText(page)).toBe(file);
});

test('arrow keys move a joint by one pixel or ten, and a hidden joint is shown again', async ({
	page
}) => {
	await openTracks(page);
	await page.keyboard.press('Shift+ArrowRight');
	await startCorrecting(page);
	const joint = page.getByRole('combobox', { name: text.jointTitle });
	await expect(joint.locator('option:checked')).toHaveText(text.chooseJoint);
	const first = await resultText(page);
	const frame = await shownFrame(page);
	const kneeX = (file: string) => readAnalysisFile(file).keypoints[frame]![RIGHT_KNEE]![0];
	const knee = page.getByRole('button', { name: text.joint('right_knee'), exact: true });
	await knee.focus();
	await expect(joint.locator('option:checked')).toHaveText(text.joint('right_knee'));
	await page.keyboard.press('Shift+ArrowRight');
	expect(await shownFrame(page)).toBe(frame);
	expect(kneeX(await resultText(page))).toBeCloseTo(kneeX(first) + 10, 1);
	await knee.focus();
	await page.keyboard.press('ArrowLeft');
	expect(kneeX(await resultText(page))).toBeCloseTo(kneeX(first) + 9, 1);
	// One joint moved twice is one correction, and two steps to undo.
	await expect(page.getByText(text.moved('right_knee', frame + 1))).toHaveCount(1);
	await page.keyboard.press('Control+z');
	expect(kneeX(await resultText(page))).toBeCloseTo(kneeX(first) + 10, 1);
	await page.keyboard.press('Control+z');
	expect(await resultText(page)).toBe(first);

	await page.getByRole('button', { name: text.joint('left_knee'), exact: true }).focus();
	await page.keyboard.press('Delete');
	const hidden = text.hidden('left_knee', frame + 1);
	await expect(page.getByText(hidden)).toBeVisible();
	await expect(page.getByText(text.isHidden)).toBeVisible();
	expect(await resultText(page)).not.toBe(first);
	await page.getByRole('button', { name: text.show }).click();
	await expect(page.getByText(hidden)).toHaveCount(0);
	expect(await resultText(page)).toBe(first);
	// Without a keyboard, too.
	await page.getByRole('button', { name: text.hide }).click();
	await expect(page.getByText(hidden)).toBeVisible();
});

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

test('legs exchanged from here to there are seen before they are kept, and exchanged back are as they were', async ({
	page
}) => {
	await openTracks(page);
	const first = await resultText(page);
	await startCorrecting(page);
	await page.getByLabel(text.from).fill('101');
	await page.getByLabel(text.to, { exact: true }).fill('200');
	await page.keyboard.press('Tab');
	await expect(page.getByText(text.previewing('legs', 101, 200))).toBeVisible();
	const preview = await resultText(page);
	expect(preview).not.toBe(first);
	await page.getByRole('button', { name: text.exchangeCancel }).click();
	expect(await resultText(page)).toBe(first);

	// The ends are moved by keys; the picture follows to where the change begins.
	await page.getByLabel(text.from).fill('101');
	await page.getByLabel(text.to, { exact: true }).fill('200');
	await page.getByRole('slider', { name: text.range[0] }).focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => shownFrame(page)).toBe(101);
	await page.keyboard.press('ArrowLeft');
	await page.getByRole('button', { name: text.exchangeNow, exact: true }).click();
	const line = text.exchanged('legs', 101, 200);
	await expect(page.getByText(line)).toHaveCount(1);
	const second = await resultText(page);
	// What is only looked at is not listed yet.
	expect(readAnalysisFile(preview).corrections).toEqual([]);
	expect({ ...readAnalysisFile(second), corrections: [] }).toEqual(readAnalysisFile(preview));
	const kneeX = (file: string, keypoint: number) =>
		readAnalysisFile(file).keypoints[150]![keypoint]![0];
	expect(Math.abs(kneeX(second, RIGHT_KNEE) - kneeX(first, RIGHT_KNEE - 1))).toBeLessThan(6);

	await page.getByLabel(text.from).fill('101');
	await page.getByLabel(text.to, { exact: true }).fill('200');
	await page.getByRole('button', { name: text.exchangeNow, exact: true }).click();
	await expect(page.getByText(line)).toHaveCount(2);
	// Both stand in the file; nothing else differs.
	const back = await resultText(page);
	expect(readAnalysisFile(back).corrections).toHaveLength(2);
	expect({ ...readAnalysisFile(back), corrections: [] }).toEqual(readAnalysisFile(first));
	await page
		.getByRole('button', { name: text.revert(line) })
		.first()
		.click();
	expect(await resultText(page)).toBe(second);
});

test('what is told of the belt and the camera is listed, undone and taken back like any correction', async ({
	page
}) => {
	await openTracks(page);
	const first = await resultText(page);
	const roll = readAnalysisFile(first).view.cameraRollDegrees;
	await tell(page, words.ui.settings.incline, '4');
	await expect(page.getByText(text.setting.inclinePercent('4 %'))).toBeVisible();
	const second = await resultText(page);
	const inclined = readAnalysisFile(second);
	expect(inclined.view.inclinePercent).toBe(4);
	// The path of the foot stays as it was: a belt that climbs more lies in a picture turned more clockwise.
	expect(inclined.view.cameraRollDegrees - roll).toBeGreaterThan(0.2);
	await expect(page.getByText(words.demand.yourIncline('4', '2.3'))).toBeVisible();

	await tell(page, words.ui.settings.speed, '12.6');
	await tell(page, words.ui.settings.height, '181');
	const fourth = await resultText(page);
	expect(readAnalysisFile(fourth).summary.speedMetresPerSecond!.mean).toBeCloseTo(3.5, 3);
	await takeBack(page, text.setting.inclinePercent('4 %'));
	await expect(page.getByLabel(words.ui.settings.incline, { exact: true })).toHaveValue('');
	expect(readAnalysisFile(await resultText(page)).view.cameraRollDegrees).toBe(roll);
	await page.keyboard.press('Control+z');
	expect(await resultText(page)).toBe(fourth);
	await takeBack(page, text.setting.heightMetres('181 cm'));
	await takeBack(page, text.setting.speedMetresPerSecond('12.6 km/h'));
	expect(await resultText(page)).toBe(second);
});

test('slow motion told in the review stretches time alone, and is undone and done again bit for bit', async ({
	page
}) => {
	// Times of body points made elsewhere are real already: it takes points of a video, which need not be at hand.
	await openSeeded(page);
	const first = await resultText(page);
	const before = readAnalysisFile(first);
	await tell(page, words.ui.settings.slowMotion, '1.25');
	await expect(page.getByText(text.setting.slowMotionFactor('× 1.25'))).toBeVisible();
	const second = await resultText(page);
	const after = readAnalysisFile(second);
	expect(after.clip.slowMotionFactor).toBe(1.25);
	expect(after.fileTimes).toEqual(before.fileTimes);
	after.times.forEach((time, i) => expect(time).toBeCloseTo(before.times[i]! / 1.25, 4));
	const ratio = (of: (file: Result) => number) => of(after) / of(before);
	expect(ratio(({ summary }) => summary.cadenceStepsPerMinute!.mean)).toBeCloseTo(1.25, 2);
	expect(ratio(({ summary }) => summary.right.contactTimeSeconds!.mean)).toBeCloseTo(1 / 1.25, 1);
	expect(ratio(({ summary }) => summary.right.kneeLiftDegrees!.mean)).toBeCloseTo(1, 1);

	await page.getByRole('button', { name: text.undo }).click();
	expect(await resultText(page)).toBe(first);
	await page.getByRole('button', { name: text.redo }).click();
	expect(await resultText(page)).toBe(second);
	await takeBack(page, text.setting.slowMotionFactor('× 1.25'));
	expect(await resultText(page)).toBe(first);
});

/** Of each line of the table of strides that can be saved. */
const correctedStrides = async (page: Page): Promise<boolean[]> => {
	const [header, ...lines] = (await saved(page, review.exportCsv))
		.trimEnd()
		.split('\r\n')
		.map((line) => line.split(','));
	return lines.map((cells) => cells[header!.indexOf('corrected')] === 'true');
};

const resultText = (page: Page): Promise<string> => saved(page, review.exportJson);

test('outside of the measured part of a clip no joint can be hidden or placed, and the reason is shown', async ({
	page
}) => {
	const tracks = JSON.parse(readFileSync(TRACKS, 'utf8')) as {
		keypoints: [x: number, y: number, score: number][][];
	};
	const elsewhere = tracks.keypoints.map((points, frame) =>
		frame < FRAMES_BEFORE_CUT ? points.map(([x, y, score]) => [x + 250, y, score]) : points
	);
	await openTracks(page, words, { ...tracks, keypoints: elsewhere });
	await startCorrecting(page);
	await page.getByRole('slider', { name: review.position }).focus();
	await page.keyboard.press('Home');
	await page
		.getByRole('combobox', { name: text.jointTitle })
		.selectOption({ label: text.joint('right_knee') });
	await expect(page.getByRole('button', { name: text.place })).toBeDisabled();
	await expect(page.getByText(text.isOutside)).toBeVisible();

	await page.getByRole('slider', { name: review.position }).focus();
	await page.keyboard.press('End');
	await expect(page.getByRole('button', { name: text.hide })).toBeEnabled();
	await expect(page.getByText(text.isOutside)).toHaveCount(0);
});

test('on a phone what is corrected stands between the picture and the numbers, and ends below them', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openTracks(page);
	const below = async (name: string) =>
		(await page.getByRole('heading', { name, exact: true }).boundingBox())!.y;
	await startCorrecting(page);
	await expect(page.getByLabel(words.comparison.skeleton.title)).toBeHidden();
	expect(await below(text.title)).toBeLessThan(await below(review.five));
	// Once it is done the numbers come first again.
	await page
		.getByRole('combobox', { name: text.jointTitle })
		.selectOption({ label: text.joint('right_knee') });
	await page.getByRole('button', { name: text.hide }).click();
	await page.getByRole('button', { name: text.stop, exact: true }).click();
	await expect(page.getByLabel(words.comparison.skeleton.title)).toBeVisible();
	expect(await below(text.title)).toBeGreaterThan(await below(review.five));
});

const startCorrecting = (page: Page) =>
	page.getByRole('button', { name: text.start, exact: true }).click();

async function takeBack(page: Page, what: string | RegExp): Promise<void> {
	const name = typeof what === 'string' ? text.revert(what) : what;
	await page
		.getByRole('button', { name, ...(typeof what === 'string' && { exact: true }) })
		.click();
}

async function tell(page: Page, label: string, value: string): Promise<void> {
	await page.getByLabel(label, { exact: true }).fill(value);
	await page.keyboard.press('Tab');
}

const angleFromDown = (x: number, y: number): number => (Math.atan2(x, y) * 180) / Math.PI;

const shownTime = async (page: Page, times: readonly number[]): Promise<number> =>
	times[await shownFrame(page)]!;

type Result = ReturnType<typeof readAnalysisFile>;

const isRightToeOff = ({ type, side }: Pick<GaitEvent, 'type' | 'side'>): boolean =>
	type === 'toeOff' && side === 'right';

/** The right toe-off amid the clip that lies furthest from the force plate's, and when that saw it. */
function furthestToeOff({ events }: Result): readonly [GaitEvent, number] {
	const pairs = events
		.filter((event) => isRightToeOff(event) && event.time > 1 && event.time < 4)
		.map((event) => {
			const times = truth.events.filter(isRightToeOff).map(({ time }) => time);
			const due = times.reduce((a, b) =>
				Math.abs(b - event.time) < Math.abs(a - event.time) ? b : a
			);
			return [event, due] as const;
		});
	return pairs.reduce((a, b) => (Math.abs(b[0].time - b[1]) > Math.abs(a[0].time - a[1]) ? b : a));
}

/** Right thigh, degrees, as the table under its curve says of a frame; the table follows the time shown. */
async function thighAngle(page: Page, time: number): Promise<number> {
	const table = page.getByRole('table', { name: words.charts.angles.thigh });
	if (!(await table.isVisible())) await page.getByText(review.asTable).first().click();
	const row = table.getByRole('row', { name: formatNumber(time, 3) });
	const cell = await row.getByRole('cell').last().textContent();
	return Number(cell!.replace('\u2212', '-'));
}

async function centreOf(handle: Locator) {
	const box = (await handle.boundingBox())!;
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes hold at a place, is seen `by` from it, and lets go `at` from it: both CSS pixels. */
async function letGoElsewhere(
	page: Page,
	{ x, y }: { readonly x: number; readonly y: number },
	by: readonly [number, number],
	at: readonly [number, number]
): Promise<void> {
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + by[0], y + by[1]);
	// As a quick hand: the browser tells of no move to where it lets go.
	const browser = await page.context().newCDPSession(page);
	await browser.send('Input.dispatchMouseEvent', {
		type: 'mouseReleased',
		x: x + at[0],
		y: y + at[1],
		button: 'left',
		clickCount: 1
	});
	await browser.detach();
	await page.mouse.up();
}

/** Where the right knee's handle is on the screen, and screen pixels per pixel of the picture. */
async function pictureScale(page: Page, file: Result, frame: number) {
	const centre = async (keypoint: 'right_knee' | 'right_hip') => {
		const handle = page.getByRole('button', { name: text.joint(keypoint), exact: true });
		await handle.scrollIntoViewIfNeeded();
		return centreOf(handle);
	};
	const [knee, hip] = [await centre('right_knee'), await centre('right_hip')];
	const [kneeY, hipY] = [RIGHT_KNEE, RIGHT_HIP].map((k) => file.keypoints[frame]![k]![1]) as [
		number,
		number
	];
	return [knee, (knee.y - hip.y) / (kneeY - hipY)] as const;
}
