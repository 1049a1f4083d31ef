import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BatchOptions } from '../../src/app/batch/batch-api';
import { derive } from '../../src/app/derive';
import { turnedRecording } from '../../src/app/recording-tracks';
import { mayPass, Refusal, refusalFromData } from '../../src/core/model/refusal';
import { toAnalysisFile } from '../../src/report/analysis-file';
import { readTracksFile } from '../../src/report/tracks-file';
import { BatchPage } from '../batch-page';
import { BuiltSite, type BatchSite } from '../batch-site';
import { Failure } from '../failure';
import { clearProgress, showProgress } from '../progress-line';
import type { Job } from './inputs';
import { isDone, lastEntries, Log, readLogs, type FileEntry } from './log';
import { conclude, outcomeFrom, outcomeOf, report, type Outcome } from './outcome';
import type { Shard } from './shard';
import { keyOf, versionsHere } from './versions';
import { writeWhole } from './write-whole';

/** What is kept of a page that writes the same error for every frame. */
const CONSOLE_LINES = 20;
const CONSOLE_CHARACTERS = 500;

export interface RunArguments {
	/** This process's own files, sorted by name. */
	readonly jobs: readonly Job[];
	readonly shard: Shard | null;
	readonly outFolder: string;
	readonly options: BatchOptions;
	/** How long one video may take, s; `null` for as long as its frames need at most. */
	readonly timeoutSeconds: number | null;
	/** Measures again what is done. */
	readonly redo: boolean;
	/** How many work side by side. */
	readonly browsers: number;
}

/**
 * Measures every file that is not done, tells of those that give no result, prints a table of the others and writes
 * summary and log.
 *
 * @returns the exit status
 */
export async function run(args: RunArguments, site: BatchSite = new BuiltSite()): Promise<number> {
	const { jobs, outFolder, shard } = args;
	const work = new Work(args);
	const waiting = [...jobs];
	const outcomes = new Map<Job, Outcome>();
	const pages = jobs.slice(0, args.browsers).map(() => new BatchPage(site));
	work.log.add({ run: 'begin', files: jobs.length, at: now() });
	try {
		await Promise.all(
			pages.map(async (page) => {
				for (let job = waiting.shift(); job; job = waiting.shift()) {
					const outcome = await work.outcome(job, page);
					outcomes.set(job, outcome);
					report(outcome);
				}
			})
		);
	} finally {
		clearProgress();
		await Promise.all(pages.map((page) => page.close()));
	}
	if (work.skipped > 0) {
		const files = work.skipped === 1 ? '1 file was' : `${work.skipped} files were`;
		console.error(`${files} done before and skipped; --redo measures again.`);
	}
	const sorted = jobs.map((job) => outcomes.get(job)!);
	const exit = conclude(sorted, outFolder, shard);
	work.log.add({ run: 'end', files: jobs.length, at: now() });
	return exit;
}

/** What the files of a run have in common. */
class Work {
	readonly log: Log;
	skipped = 0;
	readonly #known: ReadonlyMap<string, FileEntry>;
	readonly #versions = versionsHere();

	constructor(readonly args: RunArguments) {
		this.#known = args.redo ? new Map() : lastEntries(readLogs(args.outFolder));
		this.log = new Log(args.outFolder, args.shard);
	}

	async outcome(job: Job, page: BatchPage): Promise<Outcome> {
		const { outFolder, options } = this.args;
		const began = performance.now();
		const told: string[] = [];
		const found = { key: null as string | null, json: null as string | null };
		let ending: Pick<FileEntry, 'code' | 'mayPass' | 'details' | 'message'>;
		try {
			if (!statSync(job.path, { throwIfNoEntry: false })?.isFile())
				throw new Refusal('unreadable-file', { missing: 1 });
			found.key = await keyOf(job.path, options, this.#versions.code);
			const before = this.#doneBefore(job, found.key);
			if (before) return before;
			const json = await this.#measure(job, page, told);
			// It is whole before the log says so: a kill in between costs one file measured again.
			writeWhole(join(outFolder, job.result), json);
			found.json = json;
			ending = { code: 'done', mayPass: false, details: {}, message: null };
		} catch (error) {
			ending = endingOf(error);
		}
		const entry: FileEntry = {
			file: job.name,
			...ending,
			result: found.json === null ? null : job.result,
			key: found.key,
			heightMetres: options.settings.heightMetres,
			seconds: Math.round(performance.now() - began) / 1000,
			at: now(),
			versions: { ...this.#versions, browser: isKeypoints(job) ? null : page.browserVersion },
			console: told
		};
		const outcome = outcomeOf(entry, found.json);
		this.log.add(entry);
		return outcome;
	}

	#doneBefore({ name }: Job, key: string): Outcome | null {
		const entry = this.#known.get(name);
		if (!entry || entry.key !== key || !isDone(entry)) return null;
		const outcome = outcomeFrom(this.args.outFolder, entry);
		if (outcome) this.skipped++;
		return outcome;
	}

	async #measure(job: Job, page: BatchPage, told: string[]): Promise<string> {
		const { options, timeoutSeconds } = this.args;
		if (isKeypoints(job)) return keypointResult(job, options);
		const outcome = await page.analyse(
			job.path,
			options,
			(progress) => showProgress(job.name, progress),
			{
				timeoutSeconds,
				onConsole: (line) => {
					if (told.length < CONSOLE_LINES) told.push(line.slice(0, CONSOLE_CHARACTERS));
				}
			}
		);
		if ('refusal' in outcome) throw refusalFromData(outcome);
		return outcome.json;
	}
}

const isKeypoints = ({ path }: Job): boolean => path.toLowerCase().endsWith('.json');

/** Keypoints need no browser: the numeric line is the same code, and their times are real already. */
function keypointResult({ path }: Job, { settings, turnDegrees = 0 }: BatchOptions): string {
	const read = turnedRecording(readTracksFile(readFileSync(path, 'utf8')), turnDegrees);
	const recording = { ...read, clip: { ...read.clip, name: read.clip.name || basename(path) } };
	const analysis = derive(recording, { ...settings, slowMotionFactor: 1 });
	return JSON.stringify(toAnalysisFile(recording, 1, analysis, settings));
}

function endingOf(error: unknown): Pick<FileEntry, 'code' | 'mayPass' | 'details' | 'message'> {
	if (error instanceof Refusal) {
		const { code, details } = error;
		return { code, mayPass: mayPass(error), details: { ...details }, message: null };
	}
	const code = error instanceof Failure ? error.code : 'error';
	return { code, mayPass: true, details: {}, message: firstLine(error) };
}

/** Without the stack that Playwright appends to an error of the page. */
const firstLine = (error: unknown): string =>
	(error instanceof Error ? error.message : String(error)).split('\n')[0]!;

const now = (): string => new Date().toISOString();
