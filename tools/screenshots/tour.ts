import { words } from '../../src/report/words';
import { answerWords } from '../../src/report/words/answer';
import { demandWords } from '../../src/report/words/demand';
import { firstNumbersWords } from '../../src/report/words/first-numbers';
import type { ReviewPart } from '../../src/ui/review/parts';
import { inProject } from '../project';
import { PATIENCE, type Album } from './album';

export const SAMPLE = inProject('src/app/samples/A-endurance-right-60.mp4');

/** Numbers of a runner that are shown first. */
const FIVE = 5;

/** From Open to Review with the endurance sample, then the other pages. */
export async function tour(album: Album, url: string): Promise<void> {
	const { page, everything } = album;
	const { ui } = words;
	const analyse = album.button(ui.setup.analyse);
	const also = async (name: string, part?: ReturnType<Album['heading']>) => {
		if (everything) await album.take(name, part);
	};

	await page.goto(url);
	await page.getByRole('heading', { level: 1 }).waitFor();
	await album.take('open');

	await page.getByLabel(ui.open.choose).setInputFiles(SAMPLE);
	await page.getByText(ui.setup.found).waitFor({ timeout: PATIENCE });
	await page.waitForFunction(stripIsPainted);
	await album.take('setup');
	await also('setup-about', album.heading(ui.setup.about));

	await page.getByText(ui.settings.modes.fast, { exact: true }).click();
	await analyse.click();
	if (everything) {
		// Set up has a button of the same name.
		await page.locator('main.analysing').waitFor();
		await album.take('analyse-first');
		await album.button(ui.analyse.cancel).click();
		await page.locator('main.setup').waitFor();
		await album.take('analyse-cancelled');
		await page.getByText(ui.setup.found).waitFor({ timeout: PATIENCE });
		await analyse.click();
	}
	await page.locator('canvas.seen').waitFor({ timeout: PATIENCE });
	await also('analyse-measuring');
	const first = page.getByRole('region', { name: firstNumbersWords.title });
	await first
		.locator('.value')
		.nth(FIVE - 1)
		.waitFor({ timeout: PATIENCE });
	await album.take('analyse');

	const part = (name: ReviewPart) =>
		page.getByRole('tab', { name: answerWords.parts[name], exact: true }).click();
	await album.heading(answerWords.found).waitFor({ timeout: PATIENCE });
	await album.take('review');
	await also('review-trust', album.heading(answerWords.trust.title));
	await also('review-findings', album.heading(words.comparison.findings.title));
	await also('review-key-frames', album.heading(ui.keyFrames.heading));
	await also('review-lane', page.getByLabel(ui.review.lane));
	await part('numbers');
	await album.take('profile', album.heading(ui.review.five));
	await album.take('numbers', album.heading(ui.review.more));
	await part('curves');
	await also('review-time-curves', album.heading(ui.review.curves));
	await page.getByRole('tab', { name: ui.review.overCycle }).click();
	await album.take('curves', album.heading(ui.review.curves));
	await also('review-strides', album.heading(ui.review.strides));
	await part('hip-flexors');
	await also('review-answers', album.heading(words.comparison.five.title));
	await also('review-demand', album.heading(demandWords.title));
	await part('answer');
	await album.button(ui.correct.start).click();
	await album.take('correct', page.getByRole('region', { name: ui.review.video }));
	await also('review-corrections', album.heading(ui.correct.title));

	await page.goto(`${url}#/hip-flexors`);
	await page.getByRole('heading', { level: 1, name: ui.pages['hip-flexors'] }).waitFor();
	await album.take('hip-flexors');
	await page.goto(`${url}#/diary`);
	await page.getByRole('heading', { level: 1 }).waitFor();
	await album.take('diary');
}

/** Runs in the page: the last picture of the strip is there. */
function stripIsPainted(): boolean {
	return [...document.querySelectorAll<HTMLCanvasElement>('canvas[aria-hidden]')].some(
		(canvas) =>
			canvas.width > 1 &&
			canvas.getContext('2d')!.getImageData(canvas.width - 2, 2, 1, 1).data[3] === 255
	);
}
