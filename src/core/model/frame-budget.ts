import type { ClipFacts } from './recording';

/**
 * Frames a second, real time, beyond which more add no information: folding on the stride phase already reads events
 * far below one frame period. Dropping every second frame of tracks of 150 and 240 a second moves no metric beyond
 * its own ± (`tests/unit/core/frame-budget.test.ts`).
 */
const ENOUGH_FRAMES_PER_SECOND = 110;

/**
 * Which frames are needed: every frame (1), every second (2), ..., so that at least 110 a second are left.
 *
 * @param slowMotionFactor as the user gave it; a capture rate in the container is not relied on for leaving out
 *   frames, because converted clips keep that tag
 */
export function frameStep(
	{ fileFrameRate }: Pick<ClipFacts, 'fileFrameRate'>,
	slowMotionFactor: number
): number {
	const captured = fileFrameRate * slowMotionFactor;
	return Math.max(1, Math.floor(captured / ENOUGH_FRAMES_PER_SECOND));
}
