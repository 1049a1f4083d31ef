import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { BenchSite } from './bench/bench-site';
import { ClipMaker } from './bench/clips';
import { formatted } from './bench/formatted';
import { correctionTimes } from './bench/corrections';
import { LIBRARY_HEADING, librarySection, libraryTimes } from './bench/library';
import {
	firstSeen,
	graphComparison,
	lengthRow,
	realClipRow,
	speedRow,
	workersRows
} from './bench/measure';
import { numericLineTimes } from './bench/numeric-line';
import { QUEUE_HEADING, queueMemory, queueSection } from './bench/queue';
import { firstLoadKilobytes } from './bench/page-size';
import { deviceName, toJson, toMarkdown, type BenchResult } from './bench/report';
import { browserLaunch, endWithoutBrowser } from './browser';
import { ensureBuilt } from './build';
import { callerFolder, inProject } from './project';
import { serve } from './serve';

/** Clips of the queue whose memory is measured. */
const QUEUED = 15;

const USAGE = `Usage: npm run bench [-- --json FILE] [--short | --library | --queue]

Measures speed and memory on this machine, prints them, and writes docs/performance.md. Nothing else should be running.

  --json FILE   writes all figures to FILE
  --short       clips of a few seconds, one run each: shows that the bench works; docs/performance.md stays as it is
  --library     measures how the page opens with many sessions, nothing else, and writes only this section
  --queue       measures the memory of a queue of ${QUEUED} clips, nothing else, and writes only this section`;

/** How long clips are and how often each is run; the whole takes at most 20 minutes on two slow cores. */
const FULL = {
	seconds: 10,
	lengths: [10, 30, 120],
	repeats: { lightning: 3, thunder: 1 },
	floorSeconds: 4,
	recipeFrames: 60,
	graphFrames: 60,
	correctionSeconds: 30,
	realSeconds: 12,
	firstSeconds: 10,
	others: 3
};
const SHORT: typeof FULL = {
	seconds: 2,
	lengths: [2, 4],
	repeats: { lightning: 1, thunder: 1 },
	floorSeconds: 2,
	recipeFrames: 5,
	graphFrames: 5,
	correctionSeconds: 4,
	realSeconds: 4,
	/** Shorter ones end before there are numbers. */
	firstSeconds: 6,
	others: 1
};

const { values: options } = parseArgs({
	options: {
		json: { type: 'string' },
		short: { type: 'boolean' },
		library: { type: 'boolean' },
		queue: { type: 'boolean' },
		help: { type: 'boolean' }
	}
});
if (options.help) console.log(USAGE);
else if (options.library)
	await alone(LIBRARY_HEADING, async (browser, url) =>
		librarySection(await libraryTimes(browser, url))
	);
else if (options.queue)
	await alone(QUEUE_HEADING, async (browser, url) =>
		queueSection(await queueMemory(browser, url, QUEUED))
	);
else process.exitCode = await main(options.short ? SHORT : FULL);

async function main(effort: typeof FULL): Promise<number> {
	endWithoutBrowser();
	const folder = mkdtempSync(join(tmpdir(), 'stridescope-bench-'));
	try {
		const result = await measure(folder, effort);
		const text = await formatted(toMarkdown(result));
		console.log(text);
		if (!options.short) writeFileSync(inProject('docs/performance.md'), text);
		if (options.json)
			writeFileSync(
				resolve(callerFolder(), options.json),
				`${JSON.stringify(toJson(result), null, '\t')}\n`
			);
		return 0;
	} catch (error) {
		console.error((error as Error).message);
		return 1;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function measure(folder: string, effort: typeof FULL): Promise<BenchResult> {
	const clips = new ClipMaker(folder);
	say('building');
	mkdirSync(join(folder, 'site'));
	const site = await BenchSite.start(join(folder, 'site'));
	try {
		const main = clips.make('1080p60', effort.seconds);
		const speed = [];
		for (const kind of ['1080p60', '720p30', '4K30'] as const)
			for (const model of ['lightning', 'thunder'] as const) {
				const clip = clips.make(kind, effort.seconds);
				say(`${model}, ${clip.name}`);
				const repeats = effort.repeats[model];
				speed.push(await speedRow(site, model, clip, { ...effort, repeats }));
			}
		const realClips = [];
		for (const mode of ['fast', 'accurate', 'precise'] as const) {
			say(`a phone's clip, ${mode}`);
			const clip = clips.make('portrait30', effort.realSeconds);
			realClips.push(await realClipRow(site, clip, mode, effort.others));
		}
		const lengths = [];
		for (const seconds of effort.lengths) {
			say(`length: ${seconds} s`);
			lengths.push(await lengthRow(site, clips.make('1080p60', seconds)));
		}
		const sizes = [];
		for (const kind of ['1080p30', '4K30'] as const) {
			say(`size: ${kind}`);
			sizes.push(await lengthRow(site, clips.make(kind, effort.seconds)));
		}
		say('workers');
		const workers = await workersRows(site, main, availableParallelism(), effort.others);
		say('pose-detection and the graph');
		const graph = {
			lightning: await graphComparison(site, main, 'lightning', effort.graphFrames),
			thunder: await graphComparison(site, main, 'thunder', effort.graphFrames)
		};
		say('first skeleton, first numbers');
		const first = await firstSeen(site, clips.make('1080p60', effort.firstSeconds), effort.others);
		const version = await site.inBrowser(({ browser }) => Promise.resolve(browser.version()));
		say('corrections');
		const long = clips.make('1080p60', effort.correctionSeconds);
		const corrections = await site.inBrowser((browser) =>
			browser.withPage((page) => correctionTimes(page, long))
		);
		say('many sessions');
		const library = await site.inBrowser(({ browser }) => libraryTimes(browser, site.site.url));
		say('numeric line');
		return {
			device: deviceName(version),
			speed,
			realClips,
			lengths,
			sizes,
			workers,
			graph,
			firstSeen: first,
			corrections,
			library,
			numericLine: await numericLineTimes(folder),
			firstLoadKilobytes: firstLoadKilobytes()
		};
	} finally {
		await site.stop();
	}
}

/** One section of the document, minutes in place of twenty. */
async function alone(
	heading: string,
	measured: (browser: Browser, url: string) => Promise<string>
): Promise<void> {
	endWithoutBrowser();
	await ensureBuilt();
	const site = await serve({ port: 4473 });
	const browser = await chromium.launch(browserLaunch());
	try {
		const section = await measured(browser, site.url);
		const path = inProject('docs/performance.md');
		const before = readFileSync(path, 'utf8');
		// In place of the same section; where there is none, before the last one.
		const at = before.indexOf(heading);
		const from = at < 0 ? before.lastIndexOf('\n## ') + 1 : at;
		const next = at < 0 ? from : before.indexOf('\n## ', at) + 1;
		const text = `${before.slice(0, from)}${section}\n${before.slice(next)}`;
		writeFileSync(path, await formatted(text));
		console.log(section);
	} finally {
		await browser.close();
		await site.close();
	}
}

/** Progress beside the table, which goes to stdout. */
function say(what: string): void {
	process.stderr.write(`bench: ${what}\n`);
}
