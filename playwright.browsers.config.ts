import { defineConfig } from '@playwright/test';

/** The main job in browsers of other engines than Chromium's. */
export default defineConfig({
	testDir: 'e2e/engines',
	outputDir: 'test-results',
	reporter: 'list',
	// An analysis uses every core.
	workers: 1,
	// Firefox once did not answer on a new machine; what fails twice is no accident.
	retries: process.env['CI'] ? 1 : 0,
	// Ends what hangs.
	timeout: 900_000,
	expect: { timeout: 60_000 }
});
