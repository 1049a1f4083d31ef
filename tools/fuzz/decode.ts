import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import type { FuzzWindow } from '../../tests/fuzz/page-api';
import { browserLaunch } from '../browser';
import { buildPage } from '../build-page';
import { serve } from '../serve';
import { mutatedVideo } from './media-case';
import { LONGEST_SECONDS, type Finding, type Report } from './supervisor';

interface Cases {
	readonly from: number;
	/** The last one left out. */
	readonly to: number;
	readonly onCase?: (seed: number) => void;
	/** Ends the run with what there is. */
	readonly signal?: AbortSignal;
}

/** The same videos as those whose containers are read. */
export const decodeCase = mutatedVideo;

/** Opens and decodes changed videos in Chromium, by the modules of the page. */
export async function decodeCases({ from, to, onCase, signal }: Cases): Promise<Report> {
	const folder = mkdtempSync(join(tmpdir(), 'stridescope-fuzz-'));
	await buildPage('tests/fuzz/page.html', join(folder, 'page'));
	const server = await serve({ port: 4583, folder: join(folder, 'page') });
	const browser = await chromium.launch(browserLaunch());
	const outcomes: Record<string, number> = {};
	const findings: Finding[] = [];
	let [slowest, slowestSeed] = [0, from];
	let page: Page | null = null;
	for (let seed = from; seed < to && !signal?.aborted; seed++) {
		page ??= await opened();
		const path = join(folder, 'changed');
		const { name, bytes } = await mutatedVideo(seed);
		writeFileSync(path, bytes);
		const began = performance.now();
		const outcome = await outcomeOn(page, path);
		const seconds = (performance.now() - began) / 1000;
		if (seconds > slowest) [slowest, slowestSeed] = [seconds, seed];
		if (/^(fault|hung|died)/.test(outcome)) {
			findings.push({ seed, what: outcome });
			await page.close();
			page = null;
		}
		const kind = `${name}: ${outcome.split('\n')[0]!}`;
		outcomes[kind] = (outcomes[kind] ?? 0) + 1;
		onCase?.(seed);
	}
	await browser.close();
	await server.close();
	rmSync(folder, { recursive: true });
	const report = { outcomes, findings, slowestSeconds: slowest, slowestSeed };
	return { ...report, peakMegabytes: 0 };

	async function opened(): Promise<Page> {
		const page = await browser.newPage();
		page.on('pageerror', (error) => findings.push({ seed: -1, what: `unhandled: ${error.stack}` }));
		await page.goto(`${server.url}tests/fuzz/page.html`);
		await page.waitForFunction(() => 'decodeChosenFile' in window);
		return page;
	}
}

async function outcomeOn(page: Page, path: string): Promise<string> {
	const crash = new Promise<string>((resolve) => page.once('crash', () => resolve('died')));
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<string>((resolve) => {
		timer = setTimeout(() => resolve(`hung for ${LONGEST_SECONDS} s`), LONGEST_SECONDS * 1000);
	});
	const work = async () => {
		await page.setInputFiles('input', path);
		return page.evaluate(() => (window as unknown as FuzzWindow).decodeChosenFile());
	};
	try {
		return await Promise.race([work().catch((error) => `died: ${String(error)}`), crash, late]);
	} finally {
		clearTimeout(timer);
	}
}
