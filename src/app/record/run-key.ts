import { frameStep } from '../../core/model/frame-budget';
import type { ClipFacts } from '../../core/model/recording';
import { RECORDING_CODE } from '../../pose/record-client';
import { contentHash } from './content-hash';
import type { RunSettings } from './unfinished';

/** Prefix of the keys of all runs of exactly this file, whatever its name; `null` where browsers do not hash. */
export async function runsOfFile(file: Blob): Promise<string | null> {
	const hash = await contentHash(file);
	return hash && `${hash} `;
}

/** Whether a run was made by the present code: one of other code is not resumed. */
export const isOfThisCode = (key: string): boolean => key.endsWith(` ${RECORDING_CODE}`);

/**
 * The key of a run: the same for the same file, settings and code, and for nothing else.
 *
 * @param ofFile see {@link runsOfFile}
 */
export function runKeyOf(ofFile: string, settings: RunSettings, clip: ClipFacts): string {
	const { mode, backend, allFrames, person, range, turnDegrees: turn = 0 } = settings;
	const step = stepOf(settings, clip);
	return `${ofFile}${JSON.stringify({ mode, backend, step, allFrames, person, range, turn })} ${RECORDING_CODE}`;
}

/** Whether an analysis of the same file with these settings would resume the run of a key. */
export const goesOnWith = (key: string, settings: RunSettings, clip: ClipFacts): boolean =>
	key === runKeyOf(key.slice(0, key.indexOf(' ') + 1), settings, clip);

/** Every frame is used (1), every second (2), .. */
export const stepOf = ({ allFrames, slowMotionFactor }: RunSettings, clip: ClipFacts): number =>
	allFrames ? 1 : frameStep(clip, slowMotionFactor);
