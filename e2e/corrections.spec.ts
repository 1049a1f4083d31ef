import { readFileSync } from 'node:fs';
import { expect, test } from './test';
import { readAnalysisFile } from '../src/report/analysis-file';
import { words } from '../src/report/words';
import { answer } from '../src/report/words/en/answer';
import { openPart, openTracks, shownFrame, TRACKS } from './page';
import {
	text,
	review,
	RIGHT_HIP,
	RIGHT_KNEE,
	KNEE_PIXELS,
	FRAMES_BEFORE_CUT,
	LANE_SECONDS,
	truth,
	correctedStrides,
	resultText,
	startCorrecting,
	takeBack,
	angleFromDown,
	type Result,
	thighAngle,
	centreOf,
	letGoElsewhere,
	pictureScale
} from './correcting';

test('a dragged knee turns the thigh by the angle it was drawn through, its stride follows, and undo restores every bit', async ({
	page
}) => {
	await openTracks(page);
	const first = await resultText(page);
	const before = readAnalysisFile(first);
	const stride = before.strides.filter((s) => s.side === 'right' && s.included)[2]!;
	const lift = review.tour(words.metrics.kneeLiftDegrees.label, words.ui.right.toLowerCase());
	await openPart(page, 'numbers');
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
	expect(await below(text.title)).toBeLessThan(await below(answer.found));
	// Once it is done the numbers come first again.
	await page
		.getByRole('combobox', { name: text.jointTitle })
		.selectOption({ label: text.joint('right_knee') });
	await page.getByRole('button', { name: text.hide }).click();
	await page.getByRole('button', { name: text.stop, exact: true }).click();
	await expect(page.getByLabel(words.comparison.skeleton.title)).toBeVisible();
	expect(await below(text.title)).toBeGreaterThan(await below(answer.found));
});
