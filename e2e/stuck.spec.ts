import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from './test';
import { words } from '../src/report/words';
import { SILENT_SECONDS } from '../src/threads/supervise';
import { pictureShown, PLAYBACK_WORKER } from '../tests/helpers/broken-player';
import { FULL, SHOWN_BY } from '../tests/helpers/how-many';
import {
	analyse,
	analyseButton,
	attach,
	chooseMode,
	expectReview,
	frameShown,
	openSeeded,
	SAMPLES,
	SLOW,
	setUp
} from './page';

const { pictures } = words.ui.player;
const RECORD_WORKER = /\/assets\/record\.worker-[^/]*\.js$/;
const ENOUGH_MILLISECONDS = (SILENT_SECONDS + 10) * 1000;

// Its timers are those of the page alone: workers go on as they are.
test.beforeEach(({ page }) => page.clock.install());

test('a player whose decoder hangs says that it has stopped, and not because the lid was closed', async ({
	page
}) => {
	await openSeeded(page);
	await attach(page, SAMPLES.endurance.path);
	await pictureShown(page);
	await hang(page, PLAYBACK_WORKER, 0);
	// Further than what was decoded in advance.
	for (let step = 0; step < 20; step++) await page.keyboard.press('Shift+ArrowRight');
	await page.clock.fastForward('08:00:00');
	await expect(frameShown(page)).toBeAttached();
	await expect(page.getByText(pictures.crashed)).toBeHidden();
	// The picture may be asked for only while the clock runs on.
	await expect(async () => {
		await page.clock.runFor(ENOUGH_MILLISECONDS);
		await expect(page.getByText(pictures.crashed)).toBeVisible({ timeout: 1000 });
	}).toPass(SLOW);
	await page.getByRole('button', { name: pictures.tryAgain }).click();
	await expect(page.getByText(pictures.crashed)).toBeHidden();
	await pictureShown(page);
});

test(
	'an analysis whose decoder hangs says so, and tried again goes on with what it had',
	{ tag: '@heavy' },
	async ({ page }) => {
		await page.goto('.');
		chooseMode(page, 'fast');
		await setUp(page, SAMPLES.endurance.path);
		await expect(page.getByText(words.ui.setup.found)).toBeVisible(SLOW);
		// Some seconds of work on any machine: frames are kept once a second.
		await hang(page, RECORD_WORKER, 400);
		await analyse(page);
		const bar = page.getByRole('progressbar', { name: words.ui.analyse.stages.analysing });
		await expect.poll(() => bar.getAttribute('value').then(Number), SLOW).toBeGreaterThan(300);
		const { happened } = words.problems.stalled({});
		await expect(async () => {
			await page.clock.runFor(ENOUGH_MILLISECONDS);
			await expect(page.getByRole('alert')).toContainText(happened, { timeout: 1000 });
		}).toPass(SLOW);
		await expect(page.getByText('stalled', { exact: true })).toBeVisible();
		const said = await statusesOf(page);
		await page.getByRole('button', { name: words.ui.refused.tryAgain }).click();
		await expectReview(page);
		// A fast machine shows it for a moment.
		const resumed = new RegExp(words.ui.analyse.resumed('\\d+', '\\d+'));
		expect((await said()).filter((text) => resumed.test(text))).not.toEqual([]);
	}
);

test(
	'a file that is gone when it is to be analysed is told of as such',
	{ tag: '@heavy' },
	async ({ page }) => {
		test.skip(!FULL, SHOWN_BY('tests/browser/lost-file'));
		const folder = mkdtempSync(join(tmpdir(), 'stridescope-lost-'));
		const file = join(folder, 'run.mp4');
		copyFileSync(SAMPLES.endurance.path, file);
		await page.goto('.');
		await setUp(page, file);
		rmSync(folder, { recursive: true });
		await analyseButton(page).click();
		const { happened, advice } = words.problems['file-lost']({});
		await expect(page.getByRole('alert')).toContainText(happened, SLOW);
		await expect(page.getByRole('alert')).toContainText(advice);
		await expect(page.getByText('file-lost', { exact: true })).toBeVisible();
	}
);

/**
 * The decoders of all workers of a kind take so many packets more; then they take whatever they are given, give nothing and
 * never come to an end. Key frames and the report have workers of their own beside the player's, which cannot be told from
 * outside.
 */
async function hang(page: Page, name: RegExp, afterPackets: number): Promise<void> {
	const workers = page.workers().filter((each) => name.test(each.url()));
	expect(workers.length).toBeGreaterThan(0);
	const stop = (afterPackets: number) => {
		const { prototype } = VideoDecoder;
		// As properties: a method may not be taken from its object.
		const { decode, flush } = prototype as unknown as {
			readonly decode: (this: VideoDecoder, chunk: EncodedVideoChunk) => void;
			readonly flush: (this: VideoDecoder) => Promise<void>;
		};
		let left = afterPackets;
		prototype.decode = function (chunk) {
			if (left-- > 0) decode.call(this, chunk);
		};
		prototype.flush = function () {
			return left > 0 ? flush.call(this) : new Promise(() => undefined);
		};
	};
	// One that ended meanwhile need not hang.
	await Promise.all(
		workers.map((worker) => worker.evaluate(stop, afterPackets).catch(() => undefined))
	);
}

/** Whatever stands in a status from now on. */
async function statusesOf(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		const told = new Set<string>();
		const look = () => {
			for (const { textContent } of document.querySelectorAll('[role=status]'))
				told.add(textContent);
		};
		new MutationObserver(look).observe(document.body, {
			subtree: true,
			childList: true,
			characterData: true
		});
		Object.assign(window, { told });
	});
	return () => page.evaluate(() => [...(window as unknown as { told: Set<string> }).told]);
}
