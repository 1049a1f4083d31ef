import { chromium, type Browser, type Page } from 'playwright';
import type { BatchOptions, BatchOutcome, BatchWindow } from '../src/app/batch/batch-api';
import type { Progress } from '../src/app/analyse';
import { browserLaunch, expectBrowser } from './browser';
import { ensureBuilt } from './build';
import { serve, type SiteServer } from './serve';

/** A browser that does not end by itself is left to the end of the process, which takes it along, ms. */
const END_MILLISECONDS = 10_000;

/** Of a request that the page itself gave up, as it does with pieces of a file that it needs no more. */
const ABORTED = 'net::ERR_ABORTED';

/** Where a {@link BatchTab} comes from. */
export interface BatchSite {
	open(): Promise<BatchTab>;
	close(): Promise<void>;
}

/** The batch page in a browser of its own. */
export interface BatchTab {
	onProgress: (progress: Progress) => void;
	/** Told what the page and its workers write to the console as an error or a warning, and what they cannot fetch. */
	onConsole: (line: string) => void;
	/** Name and version. */
	readonly browserVersion: string;
	/** `false` once its page crashed or its browser is gone. */
	readonly alive: boolean;
	analyse(path: string, options: BatchOptions): Promise<BatchOutcome>;
	/** Ends its browser, whatever state that is in. */
	end(): Promise<void>;
}

/** The built site, served on this machine. */
export class BuiltSite implements BatchSite {
	#server: Promise<SiteServer> | null = null;

	/** @throws {Failure} `no-browser` */
	async open(): Promise<BatchTab> {
		expectBrowser();
		// Several browsers may be opened at once.
		const { url } = await (this.#server ??= builtAndServed());
		const browser = await chromium.launch(browserLaunch());
		const page = await browser.newPage();
		const tab = new BrowserTab(browser, page);
		await page.exposeFunction('reportProgress', (progress: Progress) => tab.onProgress(progress));
		await page.goto(`${url}src/app/batch/batch.html`);
		await page.waitForFunction(() => 'analyseChosenFile' in window);
		return tab;
	}

	async close(): Promise<void> {
		const server = this.#server;
		this.#server = null;
		// One that did not start was told where it was asked for.
		await (await server?.catch(() => null))?.close();
	}
}

async function builtAndServed(): Promise<SiteServer> {
	await ensureBuilt();
	return await serve({ port: 4373 });
}

class BrowserTab implements BatchTab {
	onProgress: (progress: Progress) => void = () => undefined;
	onConsole: (line: string) => void = () => undefined;
	#crashed = false;

	constructor(
		readonly browser: Browser,
		readonly page: Page
	) {
		page.on('crash', () => (this.#crashed = true));
		page.on('pageerror', (error) => this.onConsole(`error: ${error.message}`));
		// What a worker cannot fetch is written to no console.
		page.on('requestfailed', (request) => {
			const reason = request.failure()?.errorText ?? 'failed';
			if (reason !== ABORTED) this.onConsole(`request: ${request.url()} ${reason}`);
		});
		page.on('response', (response) => {
			if (response.status() >= 400)
				this.onConsole(`request: ${response.url()} ${response.status()}`);
		});
		page.on('console', (message) => {
			const type = message.type();
			if (type === 'error' || type === 'warning') this.onConsole(`${type}: ${message.text()}`);
		});
	}

	get browserVersion(): string {
		return `${this.browser.browserType().name()} ${this.browser.version()}`;
	}

	get alive(): boolean {
		return this.browser.isConnected() && !this.page.isClosed() && !this.#crashed;
	}

	async analyse(path: string, options: BatchOptions): Promise<BatchOutcome> {
		// By path: the browser streams the file from disk.
		await this.page.setInputFiles('input', path);
		return await this.page.evaluate(
			(options) => (window as unknown as BatchWindow).analyseChosenFile(options),
			options
		);
	}

	async end(): Promise<void> {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, END_MILLISECONDS)));
		// One that is gone cannot be closed, and need not be.
		await Promise.race([this.browser.close().catch(() => undefined), late]);
		clearTimeout(timer);
	}
}
