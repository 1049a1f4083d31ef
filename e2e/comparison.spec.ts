import { expect, test } from './test';
import type { SideMetric } from '../src/core/model/metrics';
import type { ProfileFile } from '../src/core/compare/reference';
import type { Side } from '../src/core/model/tracks';
import { words } from '../src/report/words';
import { answer } from '../src/report/words/en/answer';
import {
	chooseFile,
	enterSpeedAndHeight,
	expectReview,
	exported,
	inProject,
	openClipSettings,
	openPart,
	openTracks,
	saved,
	savedExport,
	shownFrame
} from './page';

const TRACKS = inProject('tests/fixtures/rbds001-3.5_phone60.json');
const text = words.comparison;
const review = words.ui.review;

test('what stands out and the five answers lead to the frames that prove them', async ({
	page
}) => {
	await openTracks(page);
	const { strides, times, findings, view } = await exported(page);
	const tour = page.getByRole('status').filter({ hasText: / of \d/ });
	/** Chooses a sentence; its first stride is named below the picture, which shows a frame of it. */
	const leadsThere = async (about: string, metric: SideMetric, side: Side) => {
		const read = strides.filter((one) => one.side === side && one.included && one[metric] !== null);
		await page
			.getByRole('button', { name: `${text.findings.show}: ${about}`, exact: true })
			.click();
		await expect(tour).toContainText(review.tour(words.metrics[metric].label, side));
		await expect(tour).toContainText(review.tourPlace(1, read.length));
		await expect
			.poll(async () => {
				const time = times[await shownFrame(page)]!;
				return time >= read[0]!.startTime && time <= read[0]!.endTime;
			})
			.toBe(true);
	};
	const found = findings!.find(({ side }) => side !== null)!;
	const metric = found.metric as SideMetric;
	await leadsThere(words.metrics[metric].label, metric, found.side!);
	await openPart(page, 'hip-flexors');
	await leadsThere(text.five.questions.lift, 'kneeLiftDegrees', view.nearSide);
});

test('without a speed the comparison says what to enter; the effort changes words alone', async ({
	page
}) => {
	await openTracks(page);
	await expect(page.getByText(answer.askSpeed)).toBeVisible();
	await enterSpeedAndHeight(page);
	await expect(page.getByText(answer.askSpeed)).toHaveCount(0);
	const { effort: untold, ...before } = await exported(page);
	expect(untold ?? null).toBeNull();
	await openClipSettings(page);
	await page.getByLabel(text.atSpeed.effort).selectOption('all-out');
	await expect(page.getByText(text.atSpeed.effortSays['all-out'])).toBeVisible();
	const { effort, ...after } = await exported(page);
	expect(effort).toBe('all-out');
	expect(after).toEqual(before);
});

test('a squad is made from sessions and results, compared with, kept over a reload, and removed', async ({
	page
}) => {
	await openTracks(page);
	await expect(page.getByText(review.kept)).toBeVisible();
	const result = await savedExport(page, 'json');
	await openPart(page, 'numbers');
	await page.getByText(text.own.title).click();
	await page.getByLabel(text.own.name).fill('Squad');
	await page.getByRole('group', { name: text.own.sessions }).getByRole('checkbox').check();
	await expect(page.getByText(text.own.tooFew)).toBeVisible();
	await page
		.getByLabel(text.own.choose)
		.setInputFiles({ ...JSON_FILE, name: '1.analysis.json', buffer: Buffer.from(result) });
	const file = JSON.parse(await saved(page, text.own.save)) as ProfileFile;
	expect(file.title).toBe('Squad');
	// The same clip as a session and as its result: the same numbers, within the file's rounding.
	expect(file.metrics.kneeLiftDegrees).toMatchObject({ n: 2 });
	expect(file.metrics.kneeLiftDegrees!.sd).toBeLessThan(0.01);
	await page.getByLabel(text.profile.from, { exact: true }).selectOption('Squad');
	await openPart(page, 'answer');
	await expect(page.locator('#verdict')).toContainText(/on the scale from one to the other/);

	await page.goto('.');
	await chooseFile(page, TRACKS);
	await expectReview(page);
	await openPart(page, 'numbers');
	await page.getByText(text.own.title).click();
	await page.getByRole('button', { name: text.own.remove('Squad') }).click();
	await expect(page.getByRole('option', { name: 'Squad' })).toHaveCount(0);
	// The file that was saved is the reference: loaded, it can be compared with again.
	await page.getByLabel(text.own.load).setInputFiles({
		...JSON_FILE,
		name: 'squad.json',
		buffer: Buffer.from(JSON.stringify(file))
	});
	await page.getByLabel(text.profile.from, { exact: true }).selectOption('Squad');
	await openPart(page, 'answer');
	await expect(page.locator('#verdict')).toContainText(/on the scale from one to the other/);
});

test('a reference file that does not fit is told with a code and changes nothing', async ({
	page
}) => {
	await openTracks(page);
	await openPart(page, 'numbers');
	await page.getByText(text.own.title).click();
	const options = await page.getByRole('option').count();
	await page.getByLabel(text.own.load).setInputFiles({
		...JSON_FILE,
		name: 'x.json',
		buffer: Buffer.from('{"format":"x","version":1}')
	});
	await expect(page.locator('[data-code="invalid-file"]')).toBeVisible();
	expect(await page.getByRole('option').count()).toBe(options);
});

test('the reference runner is drawn on the picture', async ({ page }) => {
	await openTracks(page);
	const picture = () =>
		page.locator('[data-frame] canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
	const alone = await picture();
	await page.getByLabel(text.skeleton.title).selectOption('endurance');
	await expect.poll(picture).not.toBe(alone);
	await expect(page.getByText(text.skeleton.attribution).first()).toBeVisible();
	const over = await picture();
	await page.getByLabel(text.skeleton.place).selectOption('beside');
	await expect.poll(async () => [alone, over].includes(await picture())).toBe(false);
	await page.getByLabel(text.skeleton.title).selectOption('');
	await expect.poll(picture).toBe(alone);
});

const JSON_FILE = { mimeType: 'application/json' };
