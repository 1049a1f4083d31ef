import { toAnalysisFile } from '../report/analysis-file';
import { motText } from '../report/opensim/mot';
import { trcText } from '../report/opensim/trc';
import { csvText, type CsvStyle } from '../report/tables/csv';
import type { SessionFacts } from '../report/tables/data-table';
import { frameTable } from '../report/tables/frame-table';
import { strideTable } from '../report/tables/stride-table';
import { summaryTable } from '../report/tables/summary-table';
import { sheetOf } from '../report/tables/sheet';
import { exportWords } from '../report/words/exports';
import type { ReviewState } from './session-review.svelte';
import { writeWorkbook } from './workbook-client';

/** What can be taken away of a session. docs/exports.md describes each. */
export type ExportKind = keyof typeof exportWords.files;

/** What an export is made of. */
export type Exported = Pick<ReviewState, 'recording' | 'settings' | 'analysis' | 'realCorrections'>;

interface ExportOptions {
	/** Of the file, without an ending. */
	readonly name: string;
	readonly facts: SessionFacts;
	readonly style: CsvStyle;
	readonly signal: AbortSignal;
}

export interface ExportFile {
	readonly name: string;
	readonly content: Blob;
}

/**
 * @throws {Refusal} `no-scale`
 * @throws {WorkbookFailure}
 * @throws the signal's reason
 */
export async function exportFile(
	kind: ExportKind,
	of: Exported,
	{ name, facts, style, signal }: ExportOptions
): Promise<ExportFile> {
	const { analysis, recording, realCorrections: corrections } = of;
	const tables = {
		summary: () => summaryTable(analysis, facts),
		strides: () => strideTable(analysis, corrections, facts),
		frames: () => frameTable(analysis, recording.fileTimes)
	};
	switch (kind) {
		case 'xlsx': {
			const sheets = (['summary', 'strides', 'frames'] as const).map((table) =>
				sheetOf(exportWords.sheets[table], tables[table]())
			);
			return { name: `${name}.xlsx`, content: await writeWorkbook(sheets, signal) };
		}
		case 'summary':
		case 'strides':
		case 'frames':
			return text(`${name}.${kind}.csv`, 'text/csv', csvText(tables[kind](), style));
		case 'trc':
			return text(`${name}.trc`, 'text/plain', trcText(analysis, `${name}.trc`));
		case 'mot':
			return text(`${name}.mot`, 'text/plain', motText(analysis, name));
		case 'json': {
			const { slowMotionFactor, effort } = of.settings;
			const file = toAnalysisFile(recording, slowMotionFactor, analysis, { effort, corrections });
			return text(`${name}.analysis.json`, 'application/json', JSON.stringify(file));
		}
	}
}

const text = (name: string, type: string, content: string): ExportFile => ({
	name,
	content: new Blob([content], { type })
});
