import { readFileSync } from 'node:fs';
import { diaryFile } from '../../src/report/diary-file';
import { words } from '../../src/report/words';
import { libraryWords } from '../../src/report/words/library';
import { diaryWords } from '../../src/report/words/diary';
import { firstNumbersWords } from '../../src/report/words/first-numbers';
import { recordWords } from '../../src/report/words/record';
import { newRun } from '../../src/core/diary/diary';
import { inProject } from '../project';
import { PATIENCE, type Album } from './album';
import { SAMPLE } from './tour';

const TRACKS = inProject('tests/fixtures/rbds001-3.5_phone60.json');
const OTHER_TRACKS = inProject('tests/fixtures/rbds0041-4.5_phone60-left.json');
/** Half of the frames a second, and steps too slow for any run. */
const SLOW_MOTION = 2;

/** What a clip comes to beside the way from Open to Review. Each begins anew and leaves its page behind. */
export const STATES: readonly ((album: Album, url: string) => Promise<void>)[] = [
	tracks,
	slowMotion,
	sessions,
	queue,
	record,
	recordRefused,
	diary
];

async function tracks(album: Album, url: string): Promise<void> {
	await album.start(url);
	await album.choose(TRACKS);
	await album.reviewed();
	await album.take('review-points-only');
	await album.button(words.ui.review.keysTitle).click();
	await album.takeHere('review-keys');
}

async function slowMotion(album: Album, url: string): Promise<void> {
	const run = JSON.parse(readFileSync(TRACKS, 'utf8')) as { times: number[] };
	const times = run.times.map((time) => SLOW_MOTION * time);
	await album.start(url);
	await album.choose({
		name: 'slow.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify({ ...run, times }))
	});
	await album.reviewed();
	await album.take('review-slow-motion');
}

async function sessions(album: Album, url: string): Promise<void> {
	await album.start(url);
	await album.choose(
		Array.from({ length: ENOUGH_TO_SEARCH }, (_, i) => (i % 2 === 0 ? TRACKS : OTHER_TRACKS))
	);
	const { page } = album;
	await page
		.getByText(words.ui.queue.allOver(ENOUGH_TO_SEARCH))
		.first()
		.waitFor({ timeout: PATIENCE });
	await album.start(url);
	const search = page.getByRole('searchbox');
	await search.waitFor();
	await album.take('open-sessions');
	await search.fill('rbds0041');
	await album.take('open-search', album.heading(libraryWords.title));

	await page.evaluate(() => {
		const data = new DataTransfer();
		data.items.add(new File([''], 'run.mp4', { type: 'video/mp4' }));
		window.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, cancelable: true }));
	});
	await album.take('open-file-over');
}

async function queue(album: Album, url: string): Promise<void> {
	await album.start(`${url}#/queue`);
	const { page } = album;
	const firstNumbers = new RegExp(firstNumbersWords.inShort(0).replace('0', '\\d+'));
	await album.take('queue-empty');
	await page
		.getByLabel(words.ui.queue.choose)
		.setInputFiles([TRACKS, inProject('package.json'), SAMPLE, OTHER_TRACKS]);
	await page.getByRole('progressbar').first().waitFor({ timeout: PATIENCE });
	await page.waitForTimeout(SHORT_WAIT_MILLISECONDS);
	await album.take('queue-running');
	await page.getByText(firstNumbers).waitFor({ timeout: PATIENCE });
	await album.take('queue-first-numbers');
	await album.button(words.ui.queue.cancelAll).click();
	await page.getByText(words.ui.queue.allOver(4)).first().waitFor({ timeout: PATIENCE });
	await album.take('queue-done');
}

async function record(album: Album, url: string): Promise<void> {
	const { page } = album;
	// The browser's question is never answered: the page waits for it.
	await page.addInitScript(() => {
		const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
		navigator.mediaDevices.getUserMedia = async (constraints) => {
			await new Promise((go) => window.addEventListener('camera-allowed', go, { once: true }));
			return ask(constraints);
		};
	});
	await album.start(`${url}#/record`);
	await album.take('record-asked');
	await page.evaluate(() => window.dispatchEvent(new Event('camera-allowed')));
	await page.getByText(recordWords.good).first().waitFor({ timeout: PATIENCE });
	await album.take('record-live');
	await page.getByLabel(recordWords.length).fill('5');
	await album.button(recordWords.start).click();
	await page.getByRole('timer').waitFor();
	await album.take('record-countdown');
	await page.getByText(recordWords.recording, { exact: true }).waitFor({ timeout: PATIENCE });
	await album.take('record-recording');
}

async function recordRefused(album: Album, url: string): Promise<void> {
	await album.page.addInitScript(() => {
		navigator.mediaDevices.getUserMedia = () =>
			Promise.reject(new DOMException('', 'NotAllowedError'));
	});
	await album.start(`${url}#/record`);
	await album.page.getByRole('alert').first().waitFor();
	await album.take('record-refused');
}

async function diary(album: Album, url: string): Promise<void> {
	await album.start(`${url}#/diary`);
	await album.take('diary-empty');
	await album.button(diaryWords.addRun).click();
	await album.take('diary-form');
	const felt = { pain: 1, stiff: false, words: '' };
	const runs = RUNS.map(([date, distanceMetres, speedMetresPerSecond, dayAfter]) => ({
		...newRun(date, date),
		distanceMetres,
		speedMetresPerSecond,
		surface: 'treadmill' as const,
		during: felt,
		dayAfter: { ...felt, pain: dayAfter }
	}));
	await album.page.getByLabel(diaryWords.importFile).setInputFiles({
		name: 'diary.json',
		mimeType: 'application/json',
		buffer: Buffer.from(diaryFile(runs))
	});
	await album.heading(diaryWords.weeks.title).waitFor();
	await album.take('diary');
	await album.take('diary-weeks', album.heading(diaryWords.weeks.title));
}

/** The search stands over more than a dozen sessions. */
const ENOUGH_TO_SEARCH = 13;
/** Enough for a bar to show something. */
const SHORT_WAIT_MILLISECONDS = 4000;

/** Day, metres, m/s, pain on the day after. */
const RUNS = [
	['2026-03-02', 5000, 2.8, 1],
	['2026-03-05', 5500, 2.9, 0],
	['2026-03-09', 6000, 3.0, 1],
	['2026-03-12', 7000, 3.2, 2],
	['2026-03-16', 8000, 3.4, 3]
] as const;
