import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from './test';
import type { Analysis } from '../src/core/model/analysis';
import type { PoseMode } from '../src/core/model/recording';
import type { Side } from '../src/core/model/tracks';
import { readAnalysisFile } from '../src/report/analysis-file';
import type { ExportKind } from '../src/app/exports';
import { words } from '../src/report/words';
import { answer } from '../src/report/words/en/answer';
import { exports as exportWords, type ExportWords } from '../src/report/words/en/exports';
import type { ReviewPart } from '../src/ui/review/parts';
import { ENDURANCE, seedSession, type SeededPart } from '../tests/helpers/seeded-session';

/**
 * For what waits for a pose model: on two free cores the search takes 2 s and a sample 15 s, on a busy machine ten times as
 * long.
 */
export const SLOW = { timeout: 300_000 };

/** Absolute path of something in the project. */
export const inProject = (path: string): string =>
	fileURLToPath(new URL(`../${path}`, import.meta.url));

const sample = (name: string) => ({ name, path: inProject(`src/app/samples/${name}.mp4`) });

/** The bundled clips, as files on the disk. */
export const SAMPLES = {
	endurance: sample('A-endurance-right-60'),
	sprint: sample('B-sprint-right-120')
};

/** Three seconds of the endurance sample, 30 frames a second: analysed quickly where any runner will do. */
export const SHORT = { name: 'runner-30', path: inProject('tests/fixtures/runner-30.mp4') };

const modes = new WeakMap<Page, PoseMode>();

/** The mode that {@link chooseFile} takes for the videos that follow; the page's own default without it. */
export function chooseMode(page: Page, mode: PoseMode): void {
	modes.set(page, mode);
}

/** Gives the page a file as the user would with *Choose a video*; a video is then analysed. */
export async function chooseFile(page: Page, path: string, { ui } = words): Promise<void> {
	await page.getByLabel(ui.open.choose).setInputFiles(path);
	if (!path.endsWith('.json')) await analyse(page);
}

/** Gives the page a video and waits until it is open. */
export async function setUp(page: Page, path: string): Promise<void> {
	await page.getByLabel(words.ui.open.choose).setInputFiles(path);
	await expectSetUp(page);
}

export const analyseButton = (page: Page) =>
	page.getByRole('button', {
		name: new RegExp(`^(${words.ui.setup.analyse}|${words.ui.setup.goOn})$`)
	});

export const expectSetUp = (page: Page): Promise<void> =>
	expect(analyseButton(page)).toHaveAttribute('aria-disabled', 'false');

export const modeChoice = (page: Page, mode: PoseMode) =>
	page.getByRole('radio', { name: new RegExp(`^${words.ui.settings.modes[mode]}`) });

/** On Set up: the mode that was asked for, and *Analyse*. */
export async function analyse(page: Page): Promise<void> {
	await expectSetUp(page);
	const mode = modes.get(page);
	if (mode) await modeChoice(page, mode).check();
	await analyseButton(page).click();
}

/** The tab of a part of the review. */
const partTab = (page: Page, part: ReviewPart, { pages } = words) =>
	page.getByRole('tab', { name: (pages?.answer ?? answer).parts[part], exact: true });

/** Waits until the review has answered. */
export const expectReview = (page: Page, language = words): Promise<void> =>
	expect(partTab(page, 'answer', language)).toBeVisible(SLOW);

/** Shows a part of the review. */
export const openPart = (page: Page, part: ReviewPart, language = words): Promise<void> =>
	partTab(page, part, language).click();

/** In the answer: what can be said of the clip beside its speed and the height. */
export async function openClipSettings(page: Page, { pages } = words): Promise<void> {
	const { parts, moreClip } = pages?.answer ?? answer;
	await page.getByRole('tab', { name: parts.answer, exact: true }).click();
	await page.getByText(moreClip).click();
}

/** Analyses the short clip with the quick model, from the first screen to its review. */
export async function analyseShort(page: Page): Promise<void> {
	await page.goto('.');
	chooseMode(page, 'fast');
	await chooseFile(page, SHORT.path);
	await expectReview(page);
}

/**
 * Keeps the weights of a pose model from arriving, so that whatever waits for them lasts: the search for *lightning*,
 * an accurate or precise analysis for *thunder*.
 *
 * @returns lets them through
 */
export async function holdModel(page: Page, model: 'lightning' | 'thunder'): Promise<() => void> {
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(new RegExp(`/movenet-${model}-[^/]*\\.bin$`), async (route) => {
		await held;
		await route.continue();
	});
	return release;
}

/** The headline of the review: "Running, facing right". */
export const expectHeadline = (page: Page, gait: Analysis['gait'], facing: Side): Promise<void> => {
	const { gait: gaits, facing: directions } = words.ui.review;
	const name = `${gaits[gait]}, ${directions[facing]}`;
	return expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
};

/** Force-plate tracks of a runner at 3.5 m/s with phone-like noise, 10 s at 60 frames a second. */
export const TRACKS = inProject('tests/fixtures/rbds001-3.5_phone60.json');

/**
 * Opens keypoint tracks made elsewhere: a review without waiting for a pose model.
 *
 * @param tracks other than the usual ones: the content of their file
 */
export async function openTracks(page: Page, language = words, tracks?: object): Promise<void> {
	await page.goto('.');
	if (tracks) {
		await page.getByLabel(language.ui.open.choose).setInputFiles({
			name: 'tracks.json',
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify(tracks))
		});
	} else await chooseFile(page, TRACKS, language);
	await expectReview(page, language);
}

/** Opens a session of the endurance sample with the points a pose model would have found, without its video. */
export async function openSeeded(
	page: Page,
	clip = ENDURANCE,
	part: SeededPart = {}
): Promise<void> {
	await page.goto('.');
	await seedSession(page, clip, part);
	await page.reload();
	await page.getByRole('link', { name: clip.name, exact: true }).click();
	await expectReview(page);
}

/** Gives an opened session its video. */
export async function attach(
	page: Page,
	video: string | { name: string; mimeType: string; buffer: Buffer }
): Promise<void> {
	await page.getByLabel(words.ui.review.attach).setInputFiles(video);
	await expect(page.getByText(words.ui.review.noVideo)).toBeHidden();
}

export const frameShown = (page: Page) => page.locator('[data-frame]');

export const shownFrame = async (page: Page): Promise<number> =>
	Number(await frameShown(page).getAttribute('data-frame'));

/** The content of the file that a button saves. */
export async function saved(page: Page, name: string): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name, exact: true }).click();
	return readFileSync(await (await download).path(), 'utf8');
}

/** The text of a file that the export menu saves; the menu is closed again. */
export async function savedExport(
	page: Page,
	kind: ExportKind,
	text: ExportWords = exportWords
): Promise<string> {
	await page.getByRole('button', { name: text.open, exact: true }).click();
	const content = await saved(page, text.files[kind][0]);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	return content;
}

/** The results on the page, as its JSON file gives them. */
export const exported = async (page: Page) => readAnalysisFile(await savedExport(page, 'json'));

/** In the review: a belt at 3.5 m/s under a runner of 1.78 m. */
export async function enterSpeedAndHeight(page: Page): Promise<void> {
	await page.getByLabel(words.ui.settings.speed, { exact: true }).fill('12.6');
	await page.keyboard.press('Tab');
	await page.getByLabel(words.ui.settings.height).fill('178');
	await page.keyboard.press('Tab');
}

/** What is drawn on the frame shown. */
export const picture = (page: Page): Promise<string> =>
	page.locator('[data-frame] canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
