import { expect } from '@playwright/test';
import type { PoseMode } from '../../src/core/model/recording';
import { readAnalysisFile } from '../../src/report/analysis-file';
import type { ExportKind } from '../../src/app/exports';
import { words } from '../../src/report/words';
import { browser as browserWords } from '../../src/report/words/en/browser';
import { exports as exportWords } from '../../src/report/words/en/exports';
import type { EnginePage, Place } from './engine-page';

/** For what waits for a pose model, on a busy machine and in a browser without the fastest instructions. */
const SLOW = { timeout: 300_000 };
const USUAL = { timeout: 60_000 };
/** A failure says what was waited for. */
const poll = <T>(what: string, read: () => Promise<T>) =>
	expect.poll(read, { ...USUAL, message: what });

const { ui } = words;
const FILE: Place = { css: 'input[type=file]', name: ui.open.choose };
const ANALYSE: Place = { name: ui.setup.analyse };

/** From a file to its review. */
export async function analyse(page: EnginePage, path: string, mode: PoseMode): Promise<void> {
	await waitFor(page, FILE);
	await page.choose(FILE, path);
	await poll('the clip can be analysed', () => page.run(isReady, ui.setup.analyse)).toBe(true);
	await page.run(chooseMode, ui.settings.modes[mode]);
	await page.click(ANALYSE);
	await expectReview(page);
}

/** Which variant of LiteRT the page says it runs, under *This browser*. */
export async function saidVariant(page: EnginePage): Promise<'relaxed' | 'plain'> {
	const facts = () =>
		page.run(() => [...document.querySelectorAll('details li')].map((item) => item.textContent));
	const { relaxed, plain } = browserWords.networks;
	await poll('the page says what its browser can do', async () =>
		(await facts()).some((fact) => [relaxed, plain].includes(fact))
	).toBe(true);
	return (await facts()).includes(relaxed) ? 'relaxed' : 'plain';
}

/** Which variants of LiteRT were asked of the server. */
export const loadedVariants = (requested: readonly string[]): string[] => {
	const files = requested.filter((path) => /litert_wasm_.*[.]wasm$/.test(path));
	return [...new Set(files.map((path) => (path.includes('_compat_') ? 'plain' : 'relaxed')))];
};

/** Waits for the review of a runner: its headline, and a frame. */
export async function expectReview(page: EnginePage): Promise<void> {
	await expect.poll(() => page.run(headline), SLOW).toContain(ui.review.gait.running);
	await waitFor(page, { css: '[data-frame]' });
}

export const waitFor = (page: EnginePage, place: Place): Promise<void> =>
	poll(`there is ${JSON.stringify(place)}`, () => page.sees(place)).toBe(true);

/** The text of a file that the export menu saves; the menu is closed again. */
export async function exported(page: EnginePage, kind: ExportKind): Promise<string> {
	await page.click({ name: exportWords.open });
	const saved = await page.save({ name: exportWords.files[kind][0] });
	expect(saved.name).toMatch(/\.(json|csv)$/);
	await page.press('Escape');
	await poll('a dialog is open', () => page.sees({ css: '[role=dialog]' })).toBe(false);
	return saved.text;
}

/** The results on the page, as its JSON file gives them. */
export const result = async (page: EnginePage) => readAnalysisFile(await exported(page, 'json'));

export type Result = Awaited<ReturnType<typeof result>>;

export const shownFrame = (page: EnginePage): Promise<number> =>
	page.run(() => Number(document.querySelector('[data-frame]')!.getAttribute('data-frame')));

/** Waits for a frame with its picture: the skeleton alone leaves the top of the canvas empty. */
export async function expectFrame(page: EnginePage, frame: number): Promise<void> {
	await poll('the frame shown', () => shownFrame(page)).toBe(frame);
	const opacity = () =>
		page.run(() => {
			const canvas = document.querySelector<HTMLCanvasElement>('[data-frame] canvas')!;
			return canvas.getContext('2d')!.getImageData(canvas.width / 2, 4, 1, 1).data[3]!;
		});
	await poll('its picture is opaque', opacity).toBe(255);
}

/** Plays until frames have passed, and stops. */
export async function expectPlaying(page: EnginePage): Promise<void> {
	const before = await shownFrame(page);
	await page.click({ name: ui.review.play });
	await poll('the frame shown', () => shownFrame(page)).toBeGreaterThan(before + 5);
	await page.click({ name: ui.review.pause });
	await waitFor(page, { name: ui.review.play });
}

/** How far the raw points of two results lie apart, pixels of the frame. */
export function pointsApart(
	a: Result,
	b: Result
): { readonly median: number; readonly most: number } {
	const apart = a.rawKeypoints.flatMap((points, frame) =>
		points.flatMap((point, k) => {
			const other = b.rawKeypoints[frame]?.[k];
			return point && other ? [Math.hypot(point[0] - other[0], point[1] - other[1])] : [];
		})
	);
	apart.sort((x, y) => x - y);
	return { median: apart[apart.length >> 1]!, most: apart.at(-1)! };
}

/** What went wrong in the page without being told, from now on until it is loaded anew. */
export const listenForFaults = (page: EnginePage): Promise<void> =>
	page.run(() => {
		const faults: string[] = ((globalThis as { faults?: string[] }).faults ??= []);
		addEventListener('error', ({ message }) => faults.push(message));
		addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
	});

export const faults = (page: EnginePage): Promise<readonly string[]> =>
	page.run(() => (globalThis as { faults?: string[] }).faults ?? []);

/** Runs in the page. */
const headline = (): string => document.querySelector('h1')?.textContent ?? '';

/** Runs in the page. */
function isReady(analyse: string): boolean {
	const buttons = [...document.querySelectorAll('button')];
	const found = buttons.find((button) => button.textContent.trim() === analyse);
	return found?.getAttribute('aria-disabled') === 'false';
}

/** Runs in the page: takes a mode by its label. */
function chooseMode(mode: string): void {
	const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
	radios.find((radio) => radio.labels?.[0]?.textContent.trim().startsWith(mode))!.click();
}
