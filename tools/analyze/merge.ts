import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastEntries, Log, readLogs, type FileEntry, type FoundLog } from './log';
import { conclude, EXIT, outcomeFrom, report, type Outcome } from './outcome';
import { writeWhole } from './write-whole';

/** A file's entry, and the folder its result lies in. */
interface Found {
	readonly folder: string;
	readonly entry: FileEntry;
}

/**
 * Puts what shards have measured into one folder: the results, a log and the summary that one run over all files would
 * have written, byte for byte. Where a shard is missing or was cut off it writes nothing and says which.
 *
 * @param folders absolute, as `outFolder`
 * @returns the exit status
 */
export function merge(folders: readonly string[], outFolder: string): number {
	const logs = folders.map((folder) => ({ folder, logs: readLogs(folder) }));
	const problems = [
		...logs.flatMap(({ folder, logs }) => problemsOf(folder, logs)),
		...missingShards(logs.flatMap(({ logs }) => logs))
	];
	const entries = new Map<string, Found>();
	for (const { folder, logs: found } of logs) {
		for (const entry of lastEntries(found).values()) {
			const other = entries.get(entry.file);
			if (other && areDifferent(other.entry, entry)) {
				problems.push(
					`same-name: ${entry.file} was measured from another file or with other settings in ${folder} than in ${other.folder}. Merge them apart.`
				);
			}
			if (!other || other.entry.at <= entry.at) entries.set(entry.file, { folder, entry });
		}
	}
	const sorted = [...entries.values()].sort((a, b) => (a.entry.file < b.entry.file ? -1 : 1));
	const outcomes = sorted.flatMap(({ folder, entry }) => {
		const outcome = outcomeFrom(folder, entry);
		if (outcome) return [{ ...outcome, folder }];
		problems.push(
			`result-missing: ${join(folder, entry.result ?? '')} is missing or damaged. Run its shard again.`
		);
		return [];
	});
	if (problems.length === 0) return gather(outcomes, outFolder);
	for (const problem of problems) console.error(problem);
	return EXIT.failed;
}

function gather(
	outcomes: readonly (Outcome & { readonly folder: string })[],
	outFolder: string
): number {
	const elsewhere = outcomes.filter(({ folder }) => folder !== outFolder);
	if (elsewhere.length > 0) {
		const log = new Log(outFolder, null);
		const files = elsewhere.length;
		const at = elsewhere.map(({ entry }) => entry.at).reduce((a, b) => (a > b ? a : b));
		log.add({ run: 'begin', files, at });
		for (const { entry, folder } of elsewhere) {
			const { result } = entry;
			if (result !== null)
				writeWhole(join(outFolder, result), readFileSync(join(folder, result), 'utf8'));
			log.add(entry);
		}
		log.add({ run: 'end', files, at });
	}
	for (const outcome of outcomes) report(outcome);
	return conclude(outcomes, outFolder);
}

/** Both were read, and not the same was done. */
const areDifferent = (a: FileEntry, b: FileEntry): boolean =>
	a.key !== null && b.key !== null && a.key !== b.key;

function problemsOf(folder: string, logs: readonly FoundLog[]): string[] {
	if (logs.length === 0)
		return [`no-log: ${folder} holds no log. Give the folders that shards wrote to.`];
	return logs
		.filter(({ ended }) => !ended)
		.map(({ name }) => `cut-off: ${join(folder, name)} has no end. Run the same call again.`);
}

function missingShards(logs: readonly FoundLog[]): string[] {
	const found = new Map<number, Set<number>>();
	for (const { shard } of logs) {
		if (!shard) continue;
		found.set(shard.count, (found.get(shard.count) ?? new Set()).add(shard.index));
	}
	return [...found].flatMap(([count, indexes]) =>
		Array.from({ length: count }, (_, i) => i + 1)
			.filter((index) => !indexes.has(index))
			.map((index) => `shard-missing: there is no log of shard ${index}/${count}. Run it.`)
	);
}
