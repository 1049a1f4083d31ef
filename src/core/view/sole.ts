import { beltFrame } from '../events/runner-frame';
import { nearestIndex } from '../math/bisect';
import { nearSideAt, type Analysis, type FootLine } from '../model/analysis';
import { CONTACT_FRAMES_APART } from '../model/feet';
import type { Side } from '../model/tracks';
import { inclinationOf } from '../strides/metrics/foot';

/**
 * The foot in the frame nearest to an initial contact in which it was seen.
 *
 * @param contact real seconds
 * @returns `null` where no frame around it shows heel and toes
 */
export function soleAtContact(
	{ footLines, raw }: Pick<Analysis, 'footLines' | 'raw'>,
	side: Side,
	contact: number
): FootLine | null {
	const frame = nearestIndex(raw.times, contact);
	const away = (line: FootLine) => Math.abs(line.frame - frame);
	const own = footLines.filter((line) => line.side === side && away(line) < CONTACT_FRAMES_APART);
	return own.length === 0 ? null : own.reduce((a, b) => (away(b) < away(a) ? b : a));
}

/** Inclination of a foot in its frame against the belt, degrees, + toes up. */
export const soleDegrees = (
	analysis: Pick<Analysis, 'view' | 'framesBack'>,
	line: FootLine
): number => inclinationOf(line, { belt: beltAt(analysis, line.frame) });

/** The way along the belt that the runner faces in a frame: a unit vector of the picture. */
export function forwardAlongBelt(
	analysis: Pick<Analysis, 'view' | 'framesBack'>,
	frame: number
): readonly [x: number, y: number] {
	const belt = beltAt(analysis, frame);
	return [belt.forward(1, 0), belt.forward(0, 1)];
}

const beltAt = (analysis: Pick<Analysis, 'view' | 'framesBack'>, frame: number) => {
	const { cameraRollDegrees, inclinePercent } = analysis.view;
	return beltFrame(nearSideAt(analysis, frame), cameraRollDegrees, inclinePercent ?? 0);
};
