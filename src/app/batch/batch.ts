import type { Recording } from '../../core/model/recording';
import { Refusal, refusalToData } from '../../core/model/refusal';
import { toAnalysisFile } from '../../report/analysis-file';
import { trustOwnScripts } from '../../threads/trusted-scripts';
import { recordKeypoints } from '../analyse';
import { derive } from '../derive';
import type { BatchOptions, BatchOutcome, BatchWindow } from './batch-api';
import { keptPoints } from './kept-points';

trustOwnScripts();

const driver = window as unknown as BatchWindow;

/** The same analysis as on the screen, without a screen. */
async function analyseChosenFile(options: BatchOptions): Promise<BatchOutcome> {
	const file = document.querySelector('input')?.files?.[0];
	if (!file) throw new Error('Expected a file in the input, found none');
	try {
		const { settings, ...how } = options;
		const recording = await recordKeypoints(file, {
			...how,
			slowMotionFactor: settings.slowMotionFactor,
			onProgress: driver.reportProgress
		});
		const points = options.keepPoints ? { points: keptPoints(recording) } : {};
		return { ...resultOf(recording, settings), ...points };
	} catch (error) {
		return refusedOr(error);
	}
}

function resultOf(recording: Recording, settings: BatchOptions['settings']): BatchOutcome {
	try {
		const analysis = derive(recording, settings);
		const result = toAnalysisFile(recording, settings.slowMotionFactor, analysis, settings);
		return { json: JSON.stringify(result) };
	} catch (error) {
		return refusedOr(error);
	}
}

/** @throws what is no refusal */
function refusedOr(error: unknown): BatchOutcome {
	if (error instanceof Refusal) return refusalToData(error);
	throw error;
}

driver.analyseChosenFile = analyseChosenFile;
