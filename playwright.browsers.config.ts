import { defineConfig } from '@playwright/test';

/** The main job in browsers of other engines than Chromium's. */
export default defineConfig({
	testDir: 'e2e/engines',
	outputDir: 'test-results',
	reporter: 'list',
	// An analysis uses every core.
	workers: 1,
	// Driven by WebDriver BiDi, Firefox answers no request of the page any more in about 1 of 20 starts (docs/browsers.md).
	retries: process.env['CI'] ? 1 : 0,
	// Ends what hangs.
	timeout: 900_000,
	expect: { timeout: 60_000 }
});
