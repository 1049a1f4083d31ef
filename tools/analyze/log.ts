import { appendFileSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Shard } from './shard';

const versions = v.object({
	stridescope: v.string(),
	code: v.string(),
	node: v.string(),
	browser: v.nullable(v.string())
});

const fileEntry = v.object({
	file: v.string(),
	/** `done`, or why there is no result: a code of a refusal or a failure. */
	code: v.string(),
	/** Whether the same may go well another time. */
	mayPass: v.boolean(),
	/** The figures of a refusal's sentence. */
	details: v.record(v.string(), v.union([v.number(), v.string()])),
	/** What a failure says; `null` for results and refusals. */
	message: v.nullable(v.string()),
	/** Below the folder of the log; `null` without one. */
	result: v.nullable(v.string()),
	/** From what and how it was measured; `null` for a file that could not be read. */
	key: v.nullable(v.string()),
	heightMetres: v.nullable(v.number()),
	seconds: v.number(),
	/** When it was finished, ISO 8601. */
	at: v.string(),
	versions,
	/** Errors and warnings that the page wrote meanwhile, and what it could not fetch. */
	console: v.array(v.string())
});

const runEntry = v.object({ run: v.picklist(['begin', 'end']), files: v.number(), at: v.string() });

/** What became of one file. */
export type FileEntry = v.InferOutput<typeof fileEntry>;
type RunEntry = v.InferOutput<typeof runEntry>;

export const isDone = ({ code, mayPass }: FileEntry): boolean => code === 'done' || !mayPass;

/** Of a shard `base.2-of-8.ending`, so that shards can share a folder. */
const ownName = (base: string, shard: Shard | null, ending: string): string =>
	`${base}${shard ? `.${shard.index}-of-${shard.count}` : ''}.${ending}`;
export const logName = (shard: Shard | null): string => ownName('stridescope-log', shard, 'jsonl');
export const summaryName = (shard: Shard | null): string =>
	ownName('stridescope-summary', shard, 'csv');
const LOG_NAME = /^stridescope-log(?:\.(\d+)-of-(\d+))?\.jsonl$/;

/** The log of a run: one line of JSON for each thing that happened, oldest first. */
export class Log {
	readonly #path: string;

	constructor(folder: string, shard: Shard | null) {
		mkdirSync(folder, { recursive: true });
		this.#path = join(folder, logName(shard));
		// A line that a kill cut off must not swallow the next one.
		const before = statSync(this.#path, { throwIfNoEntry: false })?.size ? read(this.#path) : '\n';
		if (!before.endsWith('\n')) appendFileSync(this.#path, '\n');
	}

	add(entry: FileEntry | RunEntry): void {
		appendFileSync(this.#path, `${JSON.stringify(entry)}\n`);
	}
}

/** A log as it was found. */
export interface FoundLog {
	readonly name: string;
	/** `null` for one that covers all files. */
	readonly shard: Shard | null;
	readonly files: readonly FileEntry[];
	/** Whether its last run came to its end. */
	readonly ended: boolean;
}

/** All logs in a folder; a line that a kill cut off counts for nothing. */
export function readLogs(folder: string): FoundLog[] {
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
	return readdirSync(folder)
		.sort()
		.flatMap((name) => {
			const [whole, index, count] = LOG_NAME.exec(name) ?? [];
			if (whole === undefined) return [];
			const lines = read(join(folder, name)).split('\n').map(parsed);
			const runs = lines.map((line) => v.safeParse(runEntry, line)).filter((one) => one.success);
			const files = lines.map((line) => v.safeParse(fileEntry, line)).filter((one) => one.success);
			return {
				name,
				shard: index ? { index: Number(index), count: Number(count) } : null,
				files: files.map(({ output }) => output),
				ended: runs.at(-1)?.output.run === 'end'
			};
		});
}

/** What is known of each file: the last word on it. */
export function lastEntries(logs: readonly FoundLog[]): Map<string, FileEntry> {
	const last = new Map<string, FileEntry>();
	for (const entry of logs.flatMap(({ files }) => files)) {
		const before = last.get(entry.file);
		if (!before || before.at <= entry.at) last.set(entry.file, entry);
	}
	return last;
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}

const read = (path: string): string => readFileSync(path, 'utf8');
