import { chromium, type Browser, type Page } from 'playwright';
import type { BatchOptions, BatchOutcome, BatchWindow } from '../src/app/batch/batch-api';
import type { Progress } from '../src/app/analyse';
import { browserLaunch, ensureBrowser } from './browser';
import { ensureBuilt } from './build';
import { serve, type SiteServer } from './serve';

/** The app's own analysis in a headless browser, for one video after the other. */
export class BatchPage {
	#browser: Browser | null = null;
	#server: SiteServer | null = null;
	#page: Page | null = null;
	#onProgress: (progress: Progress) => void = () => {};

	/**
	 * Analyses one video; everything is started on the first call and kept.
	 *
	 * @throws Error when the page fails in a way that is no refusal
	 */
	async analyse(
		path: string,
		options: BatchOptions,
		onProgress: (progress: Progress) => void
	): Promise<BatchOutcome> {
		this.#page ??= await this.#open();
		this.#onProgress = onProgress;
		try {
			// By path: the browser streams the file from disk.
			await this.#page.setInputFiles('input', path);
			return await this.#page.evaluate(
				(options) => (window as unknown as BatchWindow).analyseChosenFile(options),
				options
			);
		} catch (error) {
			// A page that failed once is not trusted with the next file.
			await this.#page.close();
			this.#page = null;
			throw error;
		}
	}

	async close(): Promise<void> {
		await this.#browser?.close();
		await this.#server?.close();
	}

	async #open(): Promise<Page> {
		ensureBrowser();
		await ensureBuilt();
		this.#server ??= await serve({ port: 4373 });
		this.#browser ??= await chromium.launch(browserLaunch());
		const page = await this.#browser.newPage();
		await page.exposeFunction('reportProgress', (progress: Progress) => this.#onProgress(progress));
		await page.goto(`${this.#server.url}src/app/batch/batch.html`);
		await page.waitForFunction(() => 'analyseChosenFile' in window);
		return page;
	}
}
