import type { ClipSettings } from '../../../app/clip-settings';
import type { MetricName } from '../../../core/model/metrics';
import type { QualityNote } from '../../../core/model/quality-note';
import { noteSentence } from '../../../report/note-sentence';
import { words } from '../../../report/words';

const NEEDS_SCALE: readonly MetricName[] = [
	'speedMetresPerSecond',
	'strideLengthMetres',
	'verticalOscillationMetres'
];

/** Why a number cannot be given: what is still to be entered, otherwise the analysis's note on it. */
export function whyMissing(
	metric: MetricName,
	settings: ClipSettings,
	quality: readonly QualityNote[]
): string {
	const text = words.ui.review.missing;
	if (metric === 'strideLengthStatures' && settings.heightMetres === null) return text.needsHeight;
	const scaled = settings.heightMetres !== null || settings.speedMetresPerSecond !== null;
	if (NEEDS_SCALE.includes(metric) && !scaled) return text.needsSpeedOrHeight;
	const note = quality.find((entry) => entry.metric === metric);
	return note ? noteSentence(note) : text.notInClip;
}
