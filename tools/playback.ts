import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { words } from '../src/report/words';
import { ENDURANCE, seedSession } from '../tests/helpers/seeded-session';
import { ClipMaker, type BenchClip } from './bench/clips';
import { playToTheEnd, step, type PlaybackFigures, type SteppingFigures } from './bench/playback';
import { deviceName } from './bench/report';
import { browserLaunch, ensureBrowser } from './browser';
import { ensureBuilt } from './build';
import { serve } from './serve';

const USAGE = `Usage: npm run bench:player [-- --seconds N]

Plays a 1080p60 clip in the built page with and without the overlay, then steps through it, and prints how it went.
Nothing else should be running; needs ffmpeg.

  --seconds N   length of the clip; 60 unless given`;

const { width, keypoints } = ENDURANCE;
const FRAME = { width: 1920, height: 1080 };
const FRAME_RATE = 60;

const { values: options } = parseArgs({
	options: { seconds: { type: 'string', default: '60' }, help: { type: 'boolean' } }
});
if (options.help) console.log(USAGE);
else await main(Number(options.seconds));

async function main(seconds: number): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'stridescope-playback-'));
	const clip = new ClipMaker(folder).make('1080p60', seconds);
	ensureBrowser();
	await ensureBuilt();
	const site = await serve({ port: 4473 });
	const browser = await chromium.launch(browserLaunch());
	try {
		console.log(deviceName(browser.version()));
		const rows: [string, PlaybackFigures][] = [];
		for (const overlay of [false, true]) {
			const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
			await open(page, site.url, clip);
			if (!overlay) await hideOverlay(page);
			rows.push([overlay ? 'with overlay' : 'picture alone', await playToTheEnd(page, FRAME_RATE)]);
			if (overlay) print(rows, await stepping(page));
			await page.close();
		}
	} finally {
		await browser.close();
		await site.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** A session of the clip, measured already: its points are the sample's, which the clip repeats. */
async function open(page: Page, url: string, clip: BenchClip): Promise<void> {
	const scale = FRAME.width / width;
	const frames = Math.round(clip.seconds * FRAME_RATE);
	await page.goto(url);
	await seedSession(page, {
		...FRAME,
		name: clip.name,
		fileTimes: Array.from({ length: frames }, (_, i) => i / FRAME_RATE),
		keypoints: Array.from({ length: frames }, (_, i) =>
			keypoints[i % keypoints.length]!.map(([x, y, score]) => [x! * scale, y! * scale, score!])
		)
	});
	await page.reload();
	await page.getByRole('button', { name: clip.name, exact: true }).click();
	await page.getByLabel(words.ui.review.attach).setInputFiles(clip.path);
	await page.getByText(words.ui.review.noVideo).waitFor({ state: 'hidden' });
	await page.keyboard.press('ArrowRight');
	await page.locator('[data-frame="1"]').waitFor();
}

async function hideOverlay(page: Page): Promise<void> {
	const { view, parts } = words.ui.player;
	await page.getByRole('button', { name: view, exact: true }).click();
	for (const part of ['skeleton', 'farLeg', 'angles'] as const)
		await page.getByRole('checkbox', { name: parts[part] }).uncheck();
	await page.keyboard.press('Escape');
}

/** Slow enough that the next frames are there, then as fast as pictures come, over several key frames. */
async function stepping(page: Page): Promise<SteppingFigures[]> {
	const slider = page.getByRole('slider', { name: words.ui.review.position });
	await slider.focus();
	await page.keyboard.press('Home');
	await page.locator('[data-frame="0"]').waitFor();
	await page.getByRole('heading', { name: words.ui.review.five }).click();
	return [
		await step(page, 'on, from the cache', 'ArrowRight', 40, 100),
		await step(page, 'back, from the cache', 'ArrowLeft', 20, 100),
		await step(page, 'on, as fast as they come', 'ArrowRight', 200, 0),
		await step(page, 'back, as fast as they come', 'ArrowLeft', 200, 0)
	];
}

function print(
	rows: readonly [string, PlaybackFigures][],
	steps: readonly SteppingFigures[]
): void {
	console.log('\n| 1080p60 at 1x | s | frames due | in time | late | tasks > 50 ms | longest |');
	console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
	for (const [name, { seconds, due, shown, lateShare, longTasks, longestTaskMilliseconds }] of rows)
		console.log(
			`| ${name} | ${seconds.toFixed(1)} | ${due} | ${shown} | ${(100 * lateShare).toFixed(1)} % | ${longTasks} | ${longestTaskMilliseconds.toFixed(0)} ms |`
		);
	console.log('\n| stepping | steps | median | worst |');
	console.log('| --- | ---: | ---: | ---: |');
	for (const { kind, steps: count, medianMilliseconds, worstMilliseconds } of steps)
		console.log(
			`| ${kind} | ${count} | ${medianMilliseconds.toFixed(0)} ms | ${worstMilliseconds.toFixed(0)} ms |`
		);
}
