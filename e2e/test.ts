import { test as playwright } from '@playwright/test';

export { expect, type Download, type Locator, type Page } from '@playwright/test';

/** What every test of the page is given. */
export interface Watched {
	/** Addresses that the page, its workers and its tabs asked for so far. */
	readonly requested: readonly string[];
	/** Whether it is the test that leads the page to another origin: `test.use({ leaves: true })`. */
	readonly leaves: boolean;
}

/** Playwright's, which fails when anything leaves the origin of the page, whatever else it is about. */
export const test = playwright.extend<Watched>({
	leaves: [false, { option: true }],
	requested: [
		async ({ context, baseURL, leaves }, use) => {
			const requested: string[] = [];
			context.on('request', (request) => requested.push(request.url()));
			await use(requested);
			const own = new URL(baseURL!).origin;
			if (!leaves) playwright.expect(requested.filter((url) => !isOwn(url, own))).toEqual([]);
		},
		{ auto: true }
	]
});

/** Pictures of frames and saved files are made on the device: `blob:` and `data:` go nowhere. */
const isOwn = (url: string, origin: string): boolean =>
	url.startsWith(`${origin}/`) || /^(blob|data|about):/.test(url);
