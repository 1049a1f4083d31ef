import { test as playwright } from '@playwright/test';
import {
	absenceOf,
	findOtherBrowser,
	OTHER_BROWSERS,
	type OtherBrowser
} from '../../tools/other-browsers';
import { ensureBuilt } from '../../tools/build';
import { serve } from '../../tools/serve';
import type { EnginePage } from './engine-page';
import { chromiumPage, firefoxPage } from './puppeteer-page';
import { webkitPage } from './webdriver-page';

export { expect } from '@playwright/test';
export { OTHER_BROWSERS, type OtherBrowser };

/** The built site, served for one test file. */
export interface Site {
	readonly url: string;
	/** Paths that were asked for since it was last asked, without what browsers have kept. */
	readonly takeRequested: () => string[];
}

export const test = playwright.extend<object, { site: Site }>({
	site: [
		// eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern
		async ({}, use) => {
			await ensureBuilt();
			const requested: string[] = [];
			const server = await serve({
				port: 0,
				path: '/some/where/',
				onRequest: (path) => requested.push(path)
			});
			const takeRequested = () => requested.splice(0);
			await use({ url: server.url, takeRequested });
			await server.close();
		},
		{ scope: 'worker' }
	]
});

/** A new browser without anything stored. */
export function startBrowser(name: OtherBrowser | 'chromium'): Promise<EnginePage> {
	if (name === 'chromium') return chromiumPage();
	const program = findOtherBrowser(name);
	if (program === null) throw new Error(absenceOf(name));
	return name === 'firefox' ? firefoxPage(program) : webkitPage(program);
}

/** Skips what follows where a browser is not installed. */
export function skipWithout(name: OtherBrowser): void {
	test.skip(findOtherBrowser(name) === null, absenceOf(name));
}
