import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename, extname, parse, resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { callerFolder } from '../project';
import { UsageError } from './usage-error';

/** A file to be measured. */
export interface Job {
	/** What it is called everywhere: its path below the folder or pattern that was given, with slashes. */
	readonly name: string;
	readonly path: string;
	/** Below the folder for the results, with slashes. */
	readonly result: string;
}

const RESULT_ENDING = '.analysis.json';
/** What a folder is searched for; a file or a pattern that is given may be called anything. */
const VIDEO_ENDINGS = '3gp avi m2ts m4v mkv mov mp4 mpeg mpg mts ogv ts webm wmv'.split(' ');
/** Keypoint files name their format within this, bytes. */
const HEAD_BYTES = 4096;

/**
 * Files, folders and glob patterns as files, sorted by name: the same order on every machine, wherever the folders lie.
 *
 * @throws {UsageError} for a folder or pattern without a file, and where two files would have one result
 */
export function jobsOf(inputs: readonly string[]): Job[] {
	const jobs = inputs.flatMap(filesOf).sort((a, b) => (a.name < b.name ? -1 : 1));
	// A file that is named and lies in a folder that is named as well is one file.
	const once = jobs.filter(({ name, path }, i) => {
		const before = jobs[i - 1];
		return before?.name !== name || before.path !== path;
	});
	forbidSharedResults(once);
	return once;
}

function forbidSharedResults(jobs: readonly Job[]): void {
	const paths = new Map<string, string>();
	for (const { path, result } of jobs) {
		const other = paths.get(onAnyDisk(result));
		if (other !== undefined)
			throw new UsageError(`${other} and ${path} would both be written to ${result}.`);
		paths.set(onAnyDisk(result), path);
	}
}

function filesOf(input: string): Job[] {
	const path = resolve(callerFolder(), input);
	const found = statSync(path, { throwIfNoEntry: false });
	if (found?.isDirectory()) return filesIn(path, input);
	// Names may contain brackets: a file of exactly this name is meant first.
	if (found || !isDynamicPattern(withSlashes(input))) return [job(basename(path), path)];
	return matchesOf(input);
}

function filesIn(folder: string, input: string): Job[] {
	const names = search(folder, [`**/*.{${VIDEO_ENDINGS.join()},json}`]).filter(
		(name) => extname(name).toLowerCase() !== '.json' || isKeypointFile(resolve(folder, name))
	);
	if (names.length > 0) return names.map((name) => job(name, resolve(folder, name)));
	throw new UsageError(`The folder ${input} has neither videos nor keypoint files.`);
}

function matchesOf(input: string): Job[] {
	const parts = withSlashes(input).split('/');
	const fixed = parts.findIndex((part) => isDynamicPattern(part));
	const folder = resolve(
		callerFolder(),
		parts.slice(0, fixed).join('/') || (fixed > 0 ? '/' : '.')
	);
	const names = search(folder, [parts.slice(fixed).join('/')]);
	if (names.length > 0) return names.map((name) => job(name, resolve(folder, name)));
	throw new UsageError(`No file matches ${input}.`);
}

/** Results lie where the files do unless `--out` says otherwise: they are never input. */
const search = (folder: string, patterns: string[]): string[] =>
	globSync(patterns, {
		cwd: folder,
		onlyFiles: true,
		expandDirectories: false,
		caseSensitiveMatch: false
	}).filter((name) => !name.endsWith(RESULT_ENDING));

function job(name: string, path: string): Job {
	const { dir, name: stem } = parse(name);
	return { name, path, result: `${dir && `${dir}/`}${stem}${RESULT_ENDING}` };
}

function isKeypointFile(path: string): boolean {
	const file = openSync(path, 'r');
	try {
		const head = Buffer.alloc(HEAD_BYTES);
		return head.subarray(0, readSync(file, head)).includes('"stridescope/tracks"');
	} finally {
		closeSync(file);
	}
}

const withSlashes = (path: string): string =>
	process.platform === 'win32' ? path.replaceAll('\\', '/') : path;

/** Disks of Windows and macOS take names for equal that differ in capital letters, or in how an accent is written. */
const onAnyDisk = (path: string): string => path.normalize('NFC').toLowerCase();
