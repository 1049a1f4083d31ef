import type { ClipFacts } from '../../core/model/recording';

/**
 * A file captured at least this many times faster than stored plays in slow motion; less is a rounded or varying
 * rate.
 */
const LEAST_FACTOR = 1.5;

/**
 * How many times slower than life a file plays, by the capture rate in its container; `null` when there is none, or
 * nothing unusual. Only a proposal: converted clips keep the tag.
 */
export function proposedSlowMotion({
	capturedFrameRate,
	fileFrameRate
}: Pick<ClipFacts, 'capturedFrameRate' | 'fileFrameRate'>): number | null {
	if (capturedFrameRate === null || !(fileFrameRate > 0)) return null;
	const factor = capturedFrameRate / fileFrameRate;
	if (factor < LEAST_FACTOR) return null;
	// Rates are near whole multiples: 239.8 captured and stored at 29.97 is 8.
	return Math.abs(factor - Math.round(factor)) < 0.1 ? Math.round(factor) : round(factor);
}

const round = (value: number): number => Math.round(value * 100) / 100;
