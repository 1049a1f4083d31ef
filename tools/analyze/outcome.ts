import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { headlineOf } from '../../src/app/session-headline';
import { clockInQuestion } from '../../src/core/model/quality-note';
import type { RefusalCode } from '../../src/core/model/refusal';
import type { AnalysisFile } from '../../src/report/analysis-file';
import { csvText } from '../../src/report/tables/csv';
import { sessionTable, type SessionRow } from '../../src/report/tables/session-table';
import { words } from '../../src/report/words';
import { clearProgress } from '../progress-line';
import { resultTable, tableRow } from '../result-table';
import { summaryName, type FileEntry } from './log';
import type { Shard } from './shard';
import { writeWhole } from './write-whole';

/** How the command ends; docs/command-line.md lists what each means. */
export const EXIT = { done: 0, failed: 1, refused: 2, usageError: 64 };

/** What became of a file, as short as the summary needs it: results of thousands of files do not fit into memory. */
export interface Outcome {
	readonly entry: FileEntry;
	readonly row: SessionRow;
	/** Its line on the screen; `null` without a result. */
	readonly cells: readonly string[] | null;
	/** What the page would ask before it concludes anything. */
	readonly questions: readonly string[];
}

/** @param json the result file's text; `null` where there is none */
export function outcomeOf(entry: FileEntry, json: string | null): Outcome {
	const { file, heightMetres, code } = entry;
	const facts = { session: file, athlete: null, savedAt: null, heightMetres };
	if (json === null)
		return { entry, row: { ...facts, ...NOTHING, note: code }, cells: null, questions: [] };
	const result = JSON.parse(json) as AnalysisFile;
	const { clip, quality } = result;
	const { position, label, flags = [], numbers = null } = headlineOf(result);
	return {
		entry,
		row: {
			...facts,
			clip: clip.name,
			fileDurationSeconds: clip.durationSeconds * clip.slowMotionFactor,
			fileFrameRate: clip.frameRate / clip.slowMotionFactor,
			position,
			label,
			flags,
			note: '',
			numbers
		},
		cells: tableRow(file, result),
		questions: quality
			.filter((note) => clockInQuestion([note]))
			.map((note) => `${note.code}: ${note.message} Answer with --slow-motion. (${file})`)
	};
}

/** What was measured before, from the folder it lies in; `null` where its result is gone or damaged. */
export function outcomeFrom(folder: string, entry: FileEntry): Outcome | null {
	try {
		return outcomeOf(entry, entry.result && readFileSync(join(folder, entry.result), 'utf8'));
	} catch {
		// Whatever is wrong with it, the file is to be measured again.
		return null;
	}
}

/** Says on stderr what is wrong with a file, or in question. */
export function report({ entry, questions }: Outcome): void {
	clearProgress();
	for (const question of questions) console.error(question);
	if (entry.code !== 'done') console.error(`${entry.code}: ${sentenceOf(entry)} (${entry.file})`);
}

/**
 * Writes the summary and prints the table.
 *
 * @param outcomes sorted by file
 * @returns the exit status
 */
export function conclude(
	outcomes: readonly Outcome[],
	folder: string,
	shard: Shard | null = null
): number {
	const table = sessionTable(outcomes.map(({ row }) => row));
	writeWhole(join(folder, summaryName(shard)), csvText(table, 'comma'));
	const lines = outcomes.flatMap(({ cells }) => (cells ? [cells] : []));
	if (lines.length > 0) console.log(resultTable(lines));
	return Math.max(EXIT.done, ...outcomes.map(({ entry }) => exitOf(entry)));
}

const NOTHING = {
	clip: '',
	fileDurationSeconds: null,
	fileFrameRate: null,
	position: null,
	label: null,
	flags: [],
	numbers: null
};

const exitOf = ({ code, mayPass }: FileEntry): number =>
	code === 'done' ? EXIT.done : mayPass ? EXIT.failed : EXIT.refused;

function sentenceOf({ code, details, message }: FileEntry): string {
	if (message !== null) return message;
	if (details['missing']) return 'There is no such file. Check its name and folder.';
	const { happened, advice } = words.problems[code as RefusalCode](details);
	return `${happened} ${advice}`;
}
