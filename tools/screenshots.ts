import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Locator, type Page } from 'playwright';
import { words } from '../src/report/words';
import { browserLaunch, ensureBrowser } from './browser';
import { ensureBuilt } from './build';
import { inProject } from './project';
import { serve } from './serve';

/**
 * The pictures of docs/guide.md, taken from the built app with the endurance sample: `npm run screenshots`.
 * `--all DIR` takes every screen at both widths, light and dark, for judging them, and leaves the guide's alone.
 */
const { values: options } = parseArgs({ options: { all: { type: 'string' } } });

const SAMPLE = inProject('src/app/samples/A-endurance-right-60.mp4');
const GUIDE = inProject('docs/images');
const { ui } = words;

interface Look {
	readonly name: string;
	readonly colorScheme: 'light' | 'dark';
	readonly viewport: { readonly width: number; readonly height: number };
}

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
const GUIDE_LOOK: Look = { name: '', colorScheme: 'light', viewport: { width: 1200, height: 800 } };
const ALL_LOOKS: readonly Look[] = (['light', 'dark'] as const).flatMap((colorScheme) => [
	{ name: `-wide-${colorScheme}`, colorScheme, viewport: WIDE },
	{ name: `-narrow-${colorScheme}`, colorScheme, viewport: NARROW }
]);

/** Writes one picture after the other into a folder. */
class Album {
	constructor(
		readonly page: Page,
		readonly folder: string,
		readonly suffix: string
	) {}

	/** What stands in the window, from a part of the page on. */
	async take(name: string, part?: Locator): Promise<void> {
		await this.page.mouse.move(0, 0);
		if (part) await part.evaluate((element) => element.scrollIntoView({ block: 'start' }));
		else await this.page.evaluate(() => window.scrollTo(0, 0));
		await this.page.screenshot({ path: `${this.folder}/${name}${this.suffix}.png` });
	}
}

async function walk(browser: Browser, url: string, folder: string, look: Look): Promise<void> {
	const context = await browser.newContext({
		colorScheme: look.colorScheme,
		viewport: look.viewport,
		locale: 'en-IE',
		reducedMotion: 'reduce'
	});
	const page = await context.newPage();
	const album = new Album(page, folder, look.name);

	await page.goto(url);
	await page.getByRole('heading', { level: 1 }).waitFor();
	await album.take('open');

	await page.getByLabel(ui.open.choose).setInputFiles(SAMPLE);
	const analyse = page.getByRole('button', { name: ui.setup.analyse, exact: true });
	await analyse.waitFor();
	await page.getByText(ui.setup.found).waitFor({ timeout: PATIENCE });
	await album.take('setup');

	await page.getByText(ui.settings.modes.fast, { exact: true }).click();
	await analyse.click();
	await page.locator('canvas.seen').waitFor({ timeout: PATIENCE });
	await album.take('analyse');

	const heading = (name: string) => page.getByRole('heading', { name, exact: true });
	await heading(ui.review.five).waitFor({ timeout: PATIENCE });
	await album.take('review');
	await album.take('profile', heading(ui.review.profile));
	await page.getByRole('tab', { name: ui.review.overCycle }).click();
	await album.take('curves', heading(ui.review.curves));
	await album.take('numbers', heading(ui.review.more));
	await page.getByRole('button', { name: ui.correct.start, exact: true }).click();
	await album.take('correct', page.getByRole('region', { name: ui.review.video }));

	await page.goto(`${url}#/hip-flexors`);
	await page.getByRole('heading', { level: 1, name: ui.pages['hip-flexors'] }).waitFor();
	await album.take('hip-flexors');
	await page.goto(`${url}#/diary`);
	await page.getByRole('heading', { level: 1 }).waitFor();
	await album.take('diary');
	await context.close();
}

/** A sample takes seconds on a free machine; a busy one is waited for, ms. */
const PATIENCE = 240_000;

ensureBrowser();
await ensureBuilt();
const site = await serve({ port: 4673 });
const browser = await chromium.launch(browserLaunch());
try {
	const folder = options.all ?? GUIDE;
	mkdirSync(folder, { recursive: true });
	for (const look of options.all ? ALL_LOOKS : [GUIDE_LOOK])
		await walk(browser, site.url, folder, look);
} finally {
	await browser.close();
	await site.close();
}
