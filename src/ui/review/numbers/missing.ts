import type { ClipSettings } from '../../../app/clip-settings';
import type { MetricName } from '../../../core/model/metrics';
import type { QualityNote } from '../../../core/model/quality-note';
import type { Side } from '../../../core/model/tracks';
import { noteSentence } from '../../../report/note-sentence';
import { words } from '../../../report/words';

const NEEDS_SCALE: readonly MetricName[] = [
	'speedMetresPerSecond',
	'strideLengthMetres',
	'verticalOscillationMetres'
];

/**
 * Why a number cannot be given: what is still to be entered, otherwise the analysis's note on it or on its leg.
 *
 * @param side of a number that the other leg has; `null` when there is none at all
 */
export function whyMissing(
	metric: MetricName,
	side: Side | null,
	settings: ClipSettings,
	quality: readonly QualityNote[]
): string {
	const text = words.ui.review.missing;
	if (metric === 'strideLengthStatures' && settings.heightMetres === null) return text.needsHeight;
	const scaled = settings.heightMetres !== null || settings.speedMetresPerSecond !== null;
	if (NEEDS_SCALE.includes(metric) && !scaled) return text.needsSpeedOrHeight;
	const note = quality.find((entry) => entry.metric === metric);
	if (note) return noteSentence(note);
	const follows = quality.find(({ code }) => code === 'far-leg-follows');
	return side !== null && follows?.details['side'] === side ? text.farLegFollows : text.notInClip;
}
