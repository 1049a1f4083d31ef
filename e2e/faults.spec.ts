import type { Browser } from '@playwright/test';
import { expect, test, type Page } from './test';
import { words } from '../src/report/words';
import { analyse, chooseMode, exported, expectReview, setUp, SHORT, SLOW } from './page';

/** Of the fast model, for LiteRT and for TensorFlow. */
const LITERT_FILE = /\/movenet-lightning-[^/]*\.tflite$/;
const EVERY_FILE = /\/movenet-lightning-[^/]*\.(tflite|bin)$/;

/** As a phone does with a tab in the background. */
const STOPPED_MILLISECONDS = 10_000;

const DAMAGE: Readonly<Record<string, (file: Buffer) => Buffer>> = {
	'cut short': (file) => file.subarray(0, file.length / 2),
	damaged: (file) => Buffer.from(file).fill(0, file.length / 2, file.length / 2 + 300_000)
};

/** Process ids. */
async function renderersOf(browser: Browser): Promise<number[]> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

async function startAnalysis(page: Page): Promise<void> {
	await page.goto('.');
	chooseMode(page, 'fast');
	await setUp(page, SHORT.path);
	await analyse(page);
}

test(
	'a tab whose processes are stopped in mid-analysis goes on when they run again, with the same result',
	{ tag: '@heavy' },
	async ({ page, browser }) => {
		test.skip(process.platform === 'win32', 'Windows cannot stop a process.');
		await startAnalysis(page);
		await expectReview(page);
		const whole = await exported(page);
		await startAnalysis(page);
		const bar = page.getByRole('progressbar', { name: words.ui.analyse.stages.analysing });
		await expect.poll(() => bar.getAttribute('value').then(Number), SLOW).toBeGreaterThan(5);
		await page.evaluate(() => {
			let last = performance.now();
			const seen = { longestGap: 0 };
			Object.assign(window, { seen });
			setInterval(() => {
				const now = performance.now();
				seen.longestGap = Math.max(seen.longestGap, now - last);
				last = now;
			}, 50);
		});
		const renderers = await renderersOf(browser);
		expect(renderers.length).toBeGreaterThan(0);
		for (const pid of renderers) process.kill(pid, 'SIGSTOP');
		await new Promise((resolve) => setTimeout(resolve, STOPPED_MILLISECONDS));
		for (const pid of renderers) process.kill(pid, 'SIGCONT');
		const gap = () =>
			page.evaluate(() => (window as unknown as { seen: { longestGap: number } }).seen.longestGap);
		await expect.poll(gap).toBeGreaterThan(0.9 * STOPPED_MILLISECONDS);
		await expectReview(page);
		const { keypoints, summary } = await exported(page);
		expect({ keypoints, summary }).toEqual({ keypoints: whole.keypoints, summary: whole.summary });
	}
);

for (const [how, damage] of Object.entries(DAMAGE))
	test(
		`a model that is ${how} on its way is not used: another engine takes over, with its own files`,
		{ tag: '@heavy' },
		async ({ page }) => {
			await change(page, LITERT_FILE, damage);
			await startAnalysis(page);
			await expectReview(page);
			expect((await exported(page)).model).toMatchObject({ mode: 'fast', backend: 'wasm' });
		}
	);

test(
	'where no engine gets a whole model it is said, and tried again it works',
	{ tag: '@heavy' },
	async ({ page }) => {
		await change(page, EVERY_FILE, DAMAGE['cut short']!);
		await startAnalysis(page);
		await expect(page.getByRole('alert')).toContainText(words.ui.refused.fault.happened, SLOW);
		await page.unroute(EVERY_FILE);
		await page.getByRole('button', { name: words.ui.refused.tryAgain }).click();
		await expectReview(page);
	}
);

/** What the server sends of a file. */
async function change(page: Page, file: RegExp, damage: (file: Buffer) => Buffer): Promise<void> {
	await page.route(file, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: damage(await response.body()) });
	});
}
