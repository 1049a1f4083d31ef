import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Progress } from '../src/app/analyse';
import { derive } from '../src/app/derive';
import { turnedRecording } from '../src/app/recording-tracks';
import type { BatchOptions } from '../src/app/batch/batch-api';
import { clockInQuestion } from '../src/core/model/quality-note';
import { mayPass, Refusal, refusalFromData } from '../src/core/model/refusal';
import { toAnalysisFile, type AnalysisFile } from '../src/report/analysis-file';
import { readTracksFile } from '../src/report/tracks-file';
import { words } from '../src/report/words';
import {
	readArguments,
	USAGE,
	UsageError,
	type AnalyzeArguments,
	type Job
} from './analyze-arguments';
import { BatchPage } from './batch-page';
import { Failure } from './failure';
import { clearProgress, showProgress } from './progress-line';
import { resultTable } from './result-table';

const EXIT = { done: 0, failed: 1, refused: 2, usageError: 64 };

/** Analyses every file, reports those that give no result, prints a table of the others. */
async function analyze(args: AnalyzeArguments): Promise<number> {
	const { jobs, outFolder } = args;
	mkdirSync(outFolder, { recursive: true });
	const page = new BatchPage();
	const rows = [];
	let exit = EXIT.done;
	try {
		for (const job of jobs) {
			try {
				const json = await resultOf(job, args, page);
				writeFileSync(job.resultPath, json);
				const result = JSON.parse(json) as AnalysisFile;
				rows.push({ name: basename(job.name), result });
				askAbout(job, result);
			} catch (error) {
				report(job, error);
				exit = Math.max(exit, mayPass(error) ? EXIT.failed : EXIT.refused);
			} finally {
				clearProgress();
			}
		}
	} finally {
		await page.close();
	}
	if (rows.length > 0) console.log(resultTable(rows));
	return exit;
}

async function resultOf(
	job: Job,
	{ options, timeoutSeconds }: AnalyzeArguments,
	page: BatchPage
): Promise<string> {
	if (!statSync(job.path, { throwIfNoEntry: false })?.isFile()) {
		throw new Refusal('unreadable-file', { missing: 1 });
	}
	if (job.path.toLowerCase().endsWith('.json')) return tracksResult(job, options);
	const show = (progress: Progress) => showProgress(job.name, progress);
	const outcome = await page.analyse(job.path, options, show, timeoutSeconds);
	if ('refusal' in outcome) throw refusalFromData(outcome);
	return outcome.json;
}

/** Keypoints need no browser: the numeric line is the same code, and its times are real already. */
function tracksResult(job: Job, { settings, turnDegrees = 0 }: BatchOptions): string {
	const read = turnedRecording(readTracksFile(readFileSync(job.path, 'utf8')), turnDegrees);
	const recording = { ...read, clip: { ...read.clip, name: read.clip.name || basename(job.path) } };
	const analysis = derive(recording, { ...settings, slowMotionFactor: 1 });
	return JSON.stringify(toAnalysisFile(recording, 1, analysis, settings));
}

/** What the page would ask before it concludes anything. */
function askAbout(job: Job, { quality }: AnalysisFile): void {
	for (const note of quality.filter((one) => clockInQuestion([one]))) {
		clearProgress();
		console.error(`${note.code}: ${note.message} Answer with --slow-motion. (${job.name})`);
	}
}

function report(job: Job, error: unknown): void {
	clearProgress();
	if (error instanceof Refusal) {
		const { happened, advice } = error.details['missing']
			? { happened: 'There is no such file.', advice: 'Check its name and folder.' }
			: words.problems[error.code](error.details);
		console.error(`${error.code}: ${happened} ${advice} (${job.name})`);
	} else {
		const code = error instanceof Failure ? error.code : 'error';
		console.error(`${code}: ${firstLine(error)} (${job.name})`);
	}
}

/** Without the stack that Playwright appends to an error of the page. */
const firstLine = (error: unknown): string =>
	(error instanceof Error ? error.message : String(error)).split('\n')[0]!;

try {
	const args = readArguments(process.argv.slice(2));
	if (args === null) console.log(USAGE);
	process.exitCode = args === null ? EXIT.done : await analyze(args);
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	console.error(`${error.message}\n\n${USAGE}`);
	process.exitCode = EXIT.usageError;
}
