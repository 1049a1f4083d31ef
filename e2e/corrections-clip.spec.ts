import { expect, test } from './test';
import { readAnalysisFile } from '../src/report/analysis-file';
import { words } from '../src/report/words';
import { demandWords } from '../src/report/words/demand';
import { openClipSettings, openPart, openSeeded, openTracks, shownFrame } from './page';
import {
	text,
	RIGHT_KNEE,
	resultText,
	startCorrecting,
	takeBack,
	tell,
	type Result
} from './correcting';

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
	await openClipSettings(page);
	await tell(page, words.ui.settings.incline, '4');
	await expect(page.getByText(text.setting.inclinePercent('4 %'))).toBeVisible();
	const second = await resultText(page);
	const inclined = readAnalysisFile(second);
	expect(inclined.view.inclinePercent).toBe(4);
	// The path of the foot stays as it was: a belt that climbs more lies in a picture turned more clockwise.
	expect(inclined.view.cameraRollDegrees - roll).toBeGreaterThan(0.2);
	await openPart(page, 'hip-flexors');
	await expect(page.getByText(demandWords.yourIncline('4', '2.3'))).toBeVisible();
	await openClipSettings(page);

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
	await openClipSettings(page);
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
