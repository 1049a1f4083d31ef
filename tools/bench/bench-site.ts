import { chromium, type Browser, type Page } from 'playwright';
import type { BenchWindow } from '../../tests/bench/page-api';
import type { BatchOutcome, BatchWindow } from '../../src/app/batch/batch-api';
import { DEFAULT_CLIP_SETTINGS } from '../../src/app/clip-settings';
import type { BackendName, PoseMode } from '../../src/core/model/recording';
import type { AnalysisFile } from '../../src/report/analysis-file';
import { words } from '../../src/report/words';
import { browserLaunch } from '../browser';
import { ensureBuilt } from '../build';
import { buildPage } from '../build-page';
import { serve, type SiteServer } from '../serve';
import type { BenchClip } from './clips';

/** One analysis, from file to result, as the page measures it. */
export interface Analysed {
	readonly seconds: number;
	/** Frames inferred. */
	readonly frames: number;
	readonly model: NonNullable<AnalysisFile['model']>;
	readonly notes: readonly string[];
}

export interface Wanted {
	readonly allFrames?: boolean;
	readonly workers?: number | null;
	readonly backend?: BackendName | null;
}

/** The built site, and the bench's own page built from the same sources, each in browsers of their own. */
export class BenchSite {
	private constructor(
		readonly site: SiteServer,
		readonly own: SiteServer
	) {}

	/** @param folder for the bench page's build */
	static async start(folder: string): Promise<BenchSite> {
		await ensureBuilt();
		await buildPage('tests/bench/page.html', folder);
		const site = await serve({ port: 4473 });
		return new BenchSite(site, await serve({ port: 4573, folder }));
	}

	async stop(): Promise<void> {
		await this.site.close();
		await this.own.close();
	}

	/** A fresh browser, so that no row profits or suffers from the one before. */
	async inBrowser<T>(work: (browser: BenchBrowser) => Promise<T>): Promise<T> {
		const browser = await chromium.launch(browserLaunch());
		try {
			return await work(new BenchBrowser(this, browser));
		} finally {
			await browser.close();
		}
	}
}

export class BenchBrowser {
	constructor(
		readonly servers: BenchSite,
		readonly browser: Browser
	) {}

	/** By default on as many workers, and on what, the app takes by itself. */
	async analyse(
		clip: BenchClip,
		mode: PoseMode,
		{ workers = null, backend = null, allFrames = true }: Wanted = {}
	): Promise<Analysed> {
		const page = await this.browser.newPage();
		await page.exposeFunction('reportProgress', () => undefined);
		await page.goto(`${this.servers.site.url}src/app/batch/batch.html`);
		await page.waitForFunction(() => 'analyseChosenFile' in window);
		await page.setInputFiles('input', clip.path);
		const options = {
			mode,
			backend,
			allFrames,
			workers,
			settings: DEFAULT_CLIP_SETTINGS
		};
		const { outcome, seconds } = await page.evaluate(async (options) => {
			const began = performance.now();
			const outcome: BatchOutcome = await (window as unknown as BatchWindow).analyseChosenFile(
				options
			);
			return { outcome, seconds: (performance.now() - began) / 1000 };
		}, options);
		await page.close();
		if ('refusal' in outcome) throw new Error(`${clip.name} was refused: ${outcome.refusal}`);
		const file = JSON.parse(outcome.json) as AnalysisFile;
		return {
			seconds,
			frames: file.times.length,
			model: file.model!,
			notes: file.quality.map(({ code }) => code)
		};
	}

	/** From choosing a file in the real page to the first skeleton on the screen; models cached. */
	firstSkeletonSeconds(clip: BenchClip): Promise<number> {
		// The clip itself plays earlier, without a skeleton.
		const skeleton = `.seen[aria-label="${words.ui.setup.foundPicture}"]`;
		return this.#secondsUntil(clip, (page) => appears(page, skeleton));
	}

	/**
	 * From choosing a file in the real page to the first number of its runner on the screen, where *Analyse* is pressed as
	 * soon as it can be; mode Accurate, models cached.
	 */
	firstNumbersSeconds(clip: BenchClip): Promise<number> {
		return this.#secondsUntil(clip, async (page) => {
			await appears(page, ANALYSE);
			await page.evaluate(
				(button) => document.querySelector<HTMLElement>(button)!.click(),
				ANALYSE
			);
			await appears(page, FIRST_NUMBER);
		});
	}

	/** Seconds from choosing a file in the real page, the second time in one browser. */
	async #secondsUntil(clip: BenchClip, seen: (page: Page) => Promise<void>): Promise<number> {
		const context = await this.browser.newContext();
		const page = await context.newPage();
		const storage = await context.newCDPSession(page);
		const once = async () => {
			await page.goto('about:blank');
			// An analysis that was left would be resumed.
			await storage.send('Storage.clearDataForOrigin', {
				origin: new URL(this.servers.site.url).origin,
				storageTypes: 'indexeddb'
			});
			await page.goto(this.servers.site.url);
			const input = page.getByLabel(words.ui.open.choose);
			await input.waitFor({ state: 'attached' });
			const began = performance.now();
			await input.setInputFiles(clip.path);
			await seen(page);
			return (performance.now() - began) / 1000;
		};
		await once();
		const seconds = await once();
		await context.close();
		return seconds;
	}

	/** The real page. */
	async withPage<T>(work: (page: Page) => Promise<T>): Promise<T> {
		const page = await this.browser.newPage();
		await page.goto(this.servers.site.url);
		try {
			return await work(page);
		} finally {
			await page.close();
		}
	}

	/** The bench's own page, with a file chosen. */
	async withBenchPage<T>(clip: BenchClip, work: (page: Page) => Promise<T>): Promise<T> {
		// The site's policy allows no video from a blob, which the usual recipe needs.
		const page = await this.browser.newPage({ bypassCSP: true });
		await page.goto(`${this.servers.own.url}tests/bench/page.html`);
		await page.waitForFunction(() => 'bench' in (window as unknown as BenchWindow));
		await page.setInputFiles('input', clip.path);
		try {
			return await work(page);
		} finally {
			await page.close();
		}
	}
}

const ANALYSE = 'main.setup button[type="submit"][aria-disabled="false"]';
const FIRST_NUMBER = 'main.analysing dl .value';

/** A locator would look again only twice a second. */
async function appears(page: Page, selector: string): Promise<void> {
	await page.waitForFunction((selector) => document.querySelector(selector), selector, {
		timeout: 120_000
	});
}
