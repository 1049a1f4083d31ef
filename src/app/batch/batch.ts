import { Refusal, refusalToData } from '../../core/model/refusal';
import { toAnalysisFile } from '../../report/analysis-file';
import { trustOwnScripts } from '../../threads/trusted-scripts';
import { recordKeypoints } from '../analyse';
import { derive } from '../derive';
import type { BatchOptions, BatchOutcome, BatchWindow } from './batch-api';

trustOwnScripts();

const driver = window as unknown as BatchWindow;

/** The same analysis as on the screen, without a screen. */
async function analyseChosenFile({ settings, ...options }: BatchOptions): Promise<BatchOutcome> {
	const file = document.querySelector('input')?.files?.[0];
	if (!file) throw new Error('Expected a file in the input, found none');
	try {
		const recording = await recordKeypoints(file, {
			...options,
			slowMotionFactor: settings.slowMotionFactor,
			onProgress: driver.reportProgress
		});
		const analysis = derive(recording, settings);
		const result = toAnalysisFile(recording, settings.slowMotionFactor, analysis, settings);
		return { json: JSON.stringify(result) };
	} catch (error) {
		if (error instanceof Refusal) return refusalToData(error);
		throw error;
	}
}

driver.analyseChosenFile = analyseChosenFile;
