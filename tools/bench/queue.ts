import type { Browser } from 'playwright';
import { words } from '../../src/report/words';
import { peakMemoryMB } from './memory';
import { inProject } from '../project';
import { slopeOf } from '../slope';
import { markdownTable } from './markdown-table';

const CLIP = inProject('src/app/samples/A-endurance-right-60.mp4');
/** A clip takes a quarter of a minute on two free cores. */
const CLIP_MILLISECONDS = 600_000;

export interface QueueMemory {
	/** The browser's peak while each clip was measured, in their order, MB (10^6 bytes). */
	readonly peaksMB: readonly number[];
	/** By least squares over all but the first, which loads what the others use, MB a clip. */
	readonly growthMB: number;
	/** Standard error of the growth. */
	readonly errorMB: number;
}

/**
 * The peak of the browser's memory over a queue of one clip, measured again and again: the first in Accurate, the others in Fast.
 *
 * @param clips at least 4
 */
export async function queueMemory(
	browser: Browser,
	url: string,
	clips: number
): Promise<QueueMemory> {
	const page = await browser.newPage({ locale: 'en-IE' });
	await page.goto(`${url}#/queue`);
	const text = words.ui.queue;
	await page.getByLabel(text.choose).setInputFiles(Array.from({ length: clips }, () => CLIP));
	// For those that wait: the first has begun in the usual mode.
	await page.getByText(text.settings).click();
	await page.getByLabel(words.ui.settings.mode).selectOption('fast');
	const rows = page.getByRole('listitem').filter({ has: page.locator('.state') });
	const peaksMB: number[] = [];
	for (let i = 0; i < clips; i++) {
		const done = rows.nth(i).getByText(text.states.done, { exact: true });
		peaksMB.push(await peakMemoryMB(() => done.waitFor({ timeout: CLIP_MILLISECONDS })));
	}
	await page.close();
	const { slope: growthMB, error: errorMB } = slopeOf(peaksMB.slice(1));
	return { peaksMB, growthMB, errorMB };
}

export const QUEUE_HEADING = '## A queue';

/** The section of the document that tells it; begins with its heading. */
export const queueSection = ({
	peaksMB,
	growthMB,
	errorMB
}: QueueMemory): string => `${QUEUE_HEADING}

${peaksMB.length} times the endurance sample (8 s, 60 frames a second) in one queue, the first in Accurate, the others in Fast: the peak of the browser's memory while each was measured. From the second on it grows by ${growthMB.toFixed(1)} ± ${errorMB.toFixed(1)} MB a clip (least squares and its standard error).

${markdownTable(
	['clip', ...peaksMB.map((_, i) => `${i + 1}`)],
	[['MB', ...peaksMB.map((peak) => peak.toFixed(0))]]
)}
`;
