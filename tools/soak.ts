import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, errors, type Browser, type Page } from 'playwright';
import { words } from '../src/report/words';
import { answerWords } from '../src/report/words/answer';
import { markdownTable } from './bench/markdown-table';
import { formatted } from './bench/formatted';
import { browserLaunch, endWithoutBrowser } from './browser';
import { ensureBuilt } from './build';
import { inProject } from './project';
import { serve } from './serve';
import { ACTIONS } from './soak/actions';
import { Counter, growthRows, type Counts } from './soak/counters';

const USAGE = `Usage: npm run soak [-- --analyses N] [--minutes M] [--seed S]

Measures N clips (200) in one tab, then does random things in a review for M minutes (120), and tells how what the tab
holds grows, by least squares. Writes docs/soak.md; a part of which there is none to do (0) stays as it is there.`;

const CLIP = inProject('tests/fixtures/runner-30.mp4');
/** Clips between two readings. */
const BATCH = 10;
/** Actions between two readings. */
const ACTIONS_BETWEEN = 50;
const PATIENCE = 600_000;

interface Soaked {
	readonly readings: readonly Counts[];
	/** What was done in all. */
	readonly done: number;
	/** What the page said of errors. */
	readonly faults: readonly string[];
	/** Actions that found nothing to click in time, by their names: the driver's, not the page's. */
	readonly missed: ReadonlyMap<string, number>;
}

const { values: options } = parseArgs({
	options: {
		analyses: { type: 'string', default: '200' },
		minutes: { type: 'string', default: '120' },
		seed: { type: 'string', default: '1' },
		help: { type: 'boolean' }
	}
});

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

async function opened(browser: Browser): Promise<{ page: Page; faults: string[] }> {
	const page = await browser.newPage({ locale: 'en-IE' });
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(String(error)));
	page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	page.on('crash', () => faults.push('The tab crashed.'));
	return { page, faults };
}

/** One tab, one queue; finished clips are taken off the list, as a user would. */
async function manyAnalyses(browser: Browser, url: string, analyses: number): Promise<Soaked> {
	const { page, faults } = await opened(browser);
	await page.goto(`${url}#/queue`);
	const text = words.ui.queue;
	const counter = new Counter(page);
	const readings: Counts[] = [];
	for (let done = 0; done < analyses; done += BATCH) {
		const files = Array.from({ length: BATCH }, () => CLIP);
		await page.getByLabel(text.choose).setInputFiles(files);
		// For those that wait: the first has begun in the usual mode.
		await page.getByText(text.settings).click();
		await page.getByLabel(words.ui.settings.mode).selectOption('fast');
		await page.getByText(text.allOver(BATCH)).waitFor({ timeout: PATIENCE });
		const measured = await page.getByText(text.states.done, { exact: true }).count();
		if (measured < BATCH) faults.push(`Of ${BATCH} clips ${measured} were measured.`);
		await page.getByRole('button', { name: text.clear }).click();
		await page.getByText(text.empty).waitFor();
		readings.push(await counter.read());
		console.log(`${done + BATCH} clips: ${JSON.stringify(readings.at(-1))}`);
	}
	await page.close();
	return { readings, done: BATCH * readings.length, faults, missed: new Map() };
}

async function randomActions(
	browser: Browser,
	url: string,
	minutes: number,
	seed: number
): Promise<Soaked> {
	const { page, faults } = await opened(browser);
	const random = randomFrom(seed);
	await page.goto(url);
	await page.getByRole('button', { name: words.ui.samples.endurance }).click();
	await page.getByRole('heading', { name: answerWords.found }).waitFor({ timeout: PATIENCE });
	const address = page.url();
	const counter = new Counter(page);
	const readings: Counts[] = [];
	const missed = new Map<string, number>();
	let done = 0;
	const end = performance.now() + 60_000 * minutes;
	while (performance.now() < end || readings.length < 3) {
		const action = ACTIONS[Math.floor(random() * ACTIONS.length)]!;
		try {
			await action.run(page, random);
		} catch (error) {
			if (!(error instanceof errors.TimeoutError)) throw error;
			missed.set(action.name, (missed.get(action.name) ?? 0) + 1);
		}
		done++;
		if (done % ACTIONS_BETWEEN !== 0) continue;
		// Where the list was on the screen, the review is opened again.
		await page.goto(address);
		await page.locator('[data-frame] canvas').first().waitFor();
		readings.push(await counter.read());
		console.log(`${done} actions: ${JSON.stringify(readings.at(-1))}`);
	}
	await page.close();
	return { readings, done, faults, missed };
}

const HEAD = ['what', 'first', 'last', 'growth'];

interface Section {
	readonly title: string;
	/** The options that made it. */
	readonly command: string;
	/** What is counted. */
	readonly unit: string;
	/** Of these between two readings. */
	readonly steps: number;
}

function section({ title, command, unit, steps }: Section, soaked: Soaked): string {
	const { readings, done, faults, missed } = soaked;
	// What is loaded once and kept is no growth.
	const later = readings.slice(1);
	const told = faults.length === 0 ? 'none' : [...new Set(faults)].map((fault) => `\`${fault}\``);
	return `## ${title}

\`npm run soak -- ${command}\`: ${done} in one tab; ${readings.length} readings after a collection of garbage, the first left out. Growth by least squares
with its standard error, for each ${unit}. Errors told by the page: ${String(told)}.${missedText(missed)}

${markdownTable(HEAD, growthRows(later, steps))}
`;
}

function missedText(missed: Soaked['missed']): string {
	if (missed.size === 0) return '';
	const all = [...missed.values()].reduce((sum, count) => sum + count, 0);
	const each = [...missed].map(([name, count]) => `${name} ${count}`).join(', ');
	return ` ${all} found nothing to click: ${each}.`;
}

const FILE = inProject('docs/soak.md');

/** Writes a section in place of the one with its title. */
async function tell(what: Section, soaked: Soaked): Promise<void> {
	const text = section(what, soaked);
	console.log(text);
	const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '# What grows\n';
	const others = before.split(/^(?=## )/m).filter((part) => !part.startsWith(`## ${what.title}\n`));
	writeFileSync(FILE, await formatted([...others, text].join('\n')));
}

async function main(): Promise<void> {
	endWithoutBrowser();
	await ensureBuilt();
	const site = await serve({ port: 0 });
	const browser = await chromium.launch(browserLaunch());
	const [analyses, minutes, seed] = [options.analyses, options.minutes, options.seed].map(Number);
	try {
		if (analyses! > 0)
			await tell(
				{
					title: 'Analyses',
					command: `--analyses ${analyses}`,
					unit: 'clip of three seconds in Fast, one of ten in Accurate',
					steps: BATCH
				},
				await manyAnalyses(browser, site.url, analyses!)
			);
		if (minutes! > 0)
			await tell(
				{
					title: 'Random actions in a review',
					command: `--minutes ${minutes} --seed ${seed}`,
					unit: 'action',
					steps: ACTIONS_BETWEEN
				},
				await randomActions(browser, site.url, minutes!, seed!)
			);
	} finally {
		await browser.close();
		await site.close();
	}
}

if (options.help) console.log(USAGE);
else await main();
