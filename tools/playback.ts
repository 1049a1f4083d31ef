import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { words } from '../src/report/words';
import { answerWords } from '../src/report/words/answer';
import { ENDURANCE, seedSession } from '../tests/helpers/seeded-session';
import { ClipMaker, KINDS, type BenchClip, type KindName } from './bench/clips';
import { formatted } from './bench/formatted';
import { playToTheEnd, step, type SteppingFigures } from './bench/playback';
import { playbackReport, type PlayingRow } from './bench/playback-report';
import { deviceName } from './bench/report';
import { browserLaunch, endWithoutBrowser } from './browser';
import { ensureBuilt } from './build';
import { inProject } from './project';
import { serve } from './serve';

const USAGE = `Usage: npm run bench:player [-- --seconds N --clip KIND --write]

Plays a clip in the built page with and without the overlay, then steps through it, and prints how it went.
Nothing else should be running; needs ffmpeg.

  --seconds N   length of the clip; 60 unless given
  --clip KIND   ${Object.keys(KINDS).join(', ')}; 1080p60 unless given
  --write       writes docs/playback.md as well`;

/** As other commands of the project end after a mistake in their options. */
const USAGE_ERROR_STATUS = 64;

const { values: options } = parseArgs({
	options: {
		seconds: { type: 'string', default: '60' },
		clip: { type: 'string', default: '1080p60' },
		write: { type: 'boolean', default: false },
		help: { type: 'boolean' }
	}
});
const seconds = Number(options.seconds);
if (options.help) console.log(USAGE);
else if (!(Object.hasOwn(KINDS, options.clip) && seconds > 0)) {
	console.error(USAGE);
	process.exitCode = USAGE_ERROR_STATUS;
} else await main(options.clip as KindName, seconds);

async function main(kind: KindName, seconds: number): Promise<void> {
	endWithoutBrowser();
	const folder = mkdtempSync(join(tmpdir(), 'stridescope-playback-'));
	const clip = new ClipMaker(folder).make(kind, seconds);
	await ensureBuilt();
	const site = await serve({ port: 4473 });
	const browser = await chromium.launch(browserLaunch());
	try {
		const playing: PlayingRow[] = [];
		let steps: readonly SteppingFigures[] = [];
		for (const overlay of [false, true]) {
			const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
			await open(page, site.url, clip, KINDS[kind]);
			if (!overlay) await hideOverlay(page);
			const name = overlay ? 'with overlay' : 'picture alone';
			playing.push({ name, ...(await playToTheEnd(page, clip)) });
			if (overlay) steps = await stepping(page);
			await page.close();
		}
		const device = deviceName(browser.version());
		const report = playbackReport({ device, kind, seconds, playing, steps });
		console.log(report);
		if (options.write) writeFileSync(inProject('docs/playback.md'), await formatted(report));
	} finally {
		await browser.close();
		await site.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** A session of the clip, measured already: its points are the sample's, which the clip repeats. */
async function open(
	page: Page,
	url: string,
	clip: BenchClip,
	kind: { readonly height: number; readonly frameRate: number }
): Promise<void> {
	const { width, height, keypoints } = ENDURANCE;
	const scale = kind.height / height;
	const frames = Math.round(clip.seconds * kind.frameRate);
	await page.goto(url);
	await seedSession(page, {
		width: scale * width,
		height: kind.height,
		name: clip.name,
		fileTimes: Array.from({ length: frames }, (_, i) => i / kind.frameRate),
		keypoints: Array.from({ length: frames }, (_, i) =>
			keypoints[i % keypoints.length]!.map(([x, y, score]) => [x! * scale, y! * scale, score!])
		)
	});
	await page.reload();
	await page.getByRole('button', { name: clip.name, exact: true }).click();
	await page.getByLabel(words.ui.review.attach).setInputFiles(clip.path);
	await page.getByText(words.ui.review.noVideo).waitFor({ state: 'hidden' });
	await page.keyboard.press('ArrowRight');
	await shows(page, 1);
}

/** The element itself has no height: its canvas is laid out apart. */
function shows(page: Page, frame: number): Promise<void> {
	return page.locator(`[data-frame="${frame}"]`).waitFor({ state: 'attached' });
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
	await shows(page, 0);
	await page.getByRole('heading', { name: answerWords.found }).click();
	return [
		await step(page, 'forward, from the cache', 'ArrowRight', 40, 100),
		await step(page, 'back, from the cache', 'ArrowLeft', 20, 100),
		await step(page, 'forward, as fast as possible', 'ArrowRight', 200, 0),
		await step(page, 'back, as fast as possible', 'ArrowLeft', 200, 0)
	];
}
