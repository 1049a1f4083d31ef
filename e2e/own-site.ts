import { serve, type SiteServer } from '../tools/serve';
import { freePort } from '../tools/free-port';
import { expect, test as shared, type Page } from './test';

interface OwnSite {
	/** The server of this test alone: it can be closed. */
	readonly site: SiteServer;
}

/** For tests that keep the app on the device, each with a site of its own. */
export const test = shared.extend<OwnSite>({
	serviceWorkers: 'allow',
	// Playwright reads what a fixture needs from its pattern.
	// eslint-disable-next-line no-empty-pattern
	site: async ({}, use) => {
		const site = await serve({ port: await freePort(), path: '/some/where/', strictPort: true });
		await use(site);
		await site.close();
	},
	baseURL: ({ site }, use) => use(site.url)
});

/** Waits until the app is kept: it opens without a network from now on. */
export const expectKept = (page: Page): Promise<void> =>
	expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
		.toBe('activated');
