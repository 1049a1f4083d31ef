import { expect, test, type Page } from './test';
import { words } from '../src/report/words';
import { analyse, chooseMode, exported, expectReview, setUp, SHORT, SLOW } from './page';

/** Of the fast model, for LiteRT and for TensorFlow. */
const LITERT_FILE = /\/movenet-lightning-[^/]*\.tflite$/;
const EVERY_FILE = /\/movenet-lightning-[^/]*\.(tflite|bin)$/;

const DAMAGE: Readonly<Record<string, (file: Buffer) => Buffer>> = {
	'cut short': (file) => file.subarray(0, file.length / 2),
	damaged: (file) => Buffer.from(file).fill(0, file.length / 2, file.length / 2 + 300_000)
};

async function startAnalysis(page: Page): Promise<void> {
	await page.goto('.');
	chooseMode(page, 'fast');
	await setUp(page, SHORT.path);
	await analyse(page);
}

test(
	'a tab that is frozen in mid-analysis goes on when it thaws, with the same result',
	{ tag: '@heavy' },
	async ({ page, context }) => {
		await startAnalysis(page);
		await expectReview(page);
		const whole = await exported(page);
		await startAnalysis(page);
		const bar = page.getByRole('progressbar', { name: words.ui.analyse.stages.analysing });
		await expect.poll(() => bar.getAttribute('value').then(Number), SLOW).toBeGreaterThan(5);
		const browser = await context.newCDPSession(page);
		await browser.send('Page.setWebLifecycleState', { state: 'frozen' });
		await browser.send('Page.setWebLifecycleState', { state: 'active' });
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
