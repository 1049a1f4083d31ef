import type { AnalysisFile, FindingEntry, QualityEntry } from './analysis-schema';
import { formatSpeedForFiles } from './at-speed';
import { findingSentence, type FindingFacts } from './finding-sentences';
import { unhyphenated } from './format';
import { isKnownNote, noteSentence } from './note-sentence';
import { words } from './words';

/**
 * A result file with its sentences in the language of the page, made again from codes and figures. A sentence whose
 * code this version does not know stays as it was written; so does a whole file from before figures were recorded.
 */
export function inPageLanguage(file: AnalysisFile): AnalysisFile {
	if (file.language === undefined || file.language === words.language) return file;
	return {
		...file,
		language: words.language,
		quality: file.quality.map(noteInPageLanguage),
		...(file.findings && { findings: file.findings.map(findingInPageLanguage) })
	};
}

function noteInPageLanguage(note: QualityEntry): QualityEntry {
	const { code, details } = note;
	if (!details || !isKnownNote(code)) return note;
	return { ...note, message: unhyphenated(noteSentence({ code, details })) };
}

const findingInPageLanguage = (finding: FindingEntry): FindingEntry =>
	hasFigures(finding)
		? { ...finding, sentence: unhyphenated(findingSentence(finding, formatSpeedForFiles)) }
		: finding;

const hasFigures = (finding: FindingEntry): finding is FindingEntry & FindingFacts =>
	finding.details !== undefined;
