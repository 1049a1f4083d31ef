import { writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { writeMeasured } from '../src/app/samples/measured';
import type { Recording } from '../src/core/model/recording';
import { words } from '../src/report/words';
import { answerWords } from '../src/report/words/answer';
import { browserLaunch } from './browser';
import { ensureBuilt } from './build';
import { inProject } from './project';
import { serve } from './serve';

/**
 * Measures the samples in the built app, in _Accurate_, and writes what came out beside them: `npm run samples`. To be
 * run when a change makes other points of the same frames: no test compares them to the last bit.
 */
const SAMPLES = ['A-endurance-right-60', 'B-sprint-right-120'];
const PATIENCE = 600_000;

/** Runs in the page: the newest recording of its storage, its arrays as lists of bytes. */
async function stored(): Promise<string> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open('stridescope');
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error!);
	});
	const rows = await new Promise<{ recording: unknown }[]>((resolve, reject) => {
		const reading = database.transaction('sources').objectStore('sources').getAll();
		reading.onsuccess = () => resolve(reading.result as { recording: unknown }[]);
		reading.onerror = () => reject(reading.error!);
	});
	return JSON.stringify(rows[0]!.recording, (_, value: unknown) =>
		ArrayBuffer.isView(value)
			? {
					array: value.constructor.name,
					bytes: [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)]
				}
			: value
	);
}

function revived(text: string): Recording {
	const arrays = { Float32Array, Float64Array, Int32Array, Uint32Array, Uint8Array };
	return JSON.parse(text, (_, value: { array?: keyof typeof arrays; bytes?: number[] } | null) =>
		value?.array ? new arrays[value.array](Uint8Array.from(value.bytes!).buffer) : value
	) as Recording;
}

async function measure(page: Page, url: string, name: string): Promise<Recording> {
	await page.goto(url);
	await page
		.getByLabel(words.ui.open.choose)
		.setInputFiles(inProject(`src/app/samples/${name}.mp4`));
	await page.getByText(words.ui.setup.found).waitFor({ timeout: PATIENCE });
	await page.getByRole('button', { name: words.ui.setup.analyse, exact: true }).click();
	await page
		.getByRole('heading', { name: answerWords.found, exact: true })
		.waitFor({ timeout: PATIENCE });
	await page.goto(`${url}#/`);
	await page.getByRole('link', { name }).first().waitFor({ timeout: PATIENCE });
	// How long it took here says nothing about where it is opened.
	return { ...revived(await page.evaluate(stored)), timing: null };
}

await ensureBuilt();
const server = await serve({ port: 0 });
const browser = await chromium.launch(browserLaunch());
try {
	for (const name of SAMPLES) {
		const context = await browser.newContext({ locale: 'en-IE' });
		const recording = await measure(await context.newPage(), server.url, name);
		const file = inProject(`src/app/samples/${name}.measured.json`);
		writeFileSync(file, writeMeasured(recording));
		console.log(`${file}: ${recording.fileTimes.length} frames`);
		await context.close();
	}
} finally {
	await browser.close();
	await server.close();
}
