import { basename, resolve } from 'node:path';
import type { BatchOptions } from '../../src/app/batch/batch-api';
import { NO_SETTINGS } from '../../src/core/model/settings';
import type { PoseMode } from '../../src/core/model/recording';
import { Refusal } from '../../src/core/model/refusal';
import { readAnalysisFile, type AnalysisFile } from '../../src/report/analysis-file';
import { BatchPage } from '../batch-page';
import { clearProgress, showProgress } from '../progress-line';
import { callerFolder } from '../project';
import { realClip, settingsOf, videoCases, type RealClip } from './cases';
import { legDifferences, legDifferenceSection, type LegDifference } from './leg-differences';
import { readingsOf, type Reading } from './readings';
import { coverageLine, fileTable, strikeLine, summaryTable } from './report';
import { score, type Score } from './score';

/** The mode people get when they choose none. */
const USUAL_MODE: PoseMode = 'accurate';

export interface VideoOutcome {
	/** Markdown, of the rendered clips. */
	readonly sections: readonly string[];
	/** What the real clip gave, in one line; `null` where it does not lie beside the project. */
	readonly realClip: string | null;
	/** Of the clips, in every mode. */
	readonly readings: readonly Reading[];
}

/**
 * Rendered clips, and the real one, through the pose model.
 * @param folder of other rendered clips, seen from where the command was called
 */
export async function analyseVideos(
	modes: readonly PoseMode[],
	folder?: string
): Promise<VideoOutcome> {
	const page = new BatchPage();
	const sections: string[] = [];
	const readings: Reading[] = [];
	const differences = new Map<PoseMode, LegDifference[]>();
	try {
		for (const mode of modes) {
			const cases = videoCases(mode, folder && resolve(callerFolder(), folder));
			if (cases.length === 0) throw new Error(`No *.truth.json in ${folder}`);
			const scores: Score[] = [];
			const legs: LegDifference[] = [];
			differences.set(mode, legs);
			for (const item of cases) {
				const settings = { ...settingsOf(item), slowMotionFactor: item.slowMotionFactor };
				const result = await videoResult(item.path, mode, settings, page);
				scores.push(score(result, item));
				legs.push(...legDifferences(result, item));
				readings.push(...readingsOf(result, item));
			}
			sections.push(
				`## Rendered clips, mode ${mode} (${scores.length} clips)`,
				summaryTable(scores),
				coverageLine(scores),
				strikeLine(scores),
				fileTable(scores)
			);
		}
		sections.push(legDifferenceSection(differences));
		const real = folder === undefined ? realClip() : null;
		const line =
			real && realClipLine(await videoResult(real.path, USUAL_MODE, NOTHING_TOLD, page), real);
		return { sections, readings, realClip: line };
	} finally {
		await page.close();
	}
}

const NOTHING_TOLD = { ...NO_SETTINGS, slowMotionFactor: 1 };

async function videoResult(
	path: string,
	mode: PoseMode,
	settings: BatchOptions['settings'],
	page: BatchPage
): Promise<AnalysisFile> {
	const outcome = await page.analyse(
		path,
		// Not the quickest of this machine: every machine shall write the same document.
		{ mode, backend: 'litert', allFrames: false, settings },
		(progress) => showProgress(basename(path), progress)
	);
	clearProgress();
	if ('refusal' in outcome) throw new Refusal(outcome.refusal, outcome.details);
	return readAnalysisFile(outcome.json);
}

function realClipLine(result: AnalysisFile, { cadenceStepsPerMinute: counted }: RealClip): string {
	const cadence = result.summary.cadenceStepsPerMinute?.mean ?? NaN;
	return `Home treadmill, 30 frames a second: cadence ${cadence.toFixed(1)}, counted from pixels ${counted} ± 0.5 steps a minute (${(100 * (cadence / counted - 1)).toFixed(2)} %). Its angles have no truth.`;
}
