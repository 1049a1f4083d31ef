import type { Analysis } from '../core/model/analysis';
import type { ProfileComparison } from '../core/model/comparison';
import { clockInQuestion } from '../core/model/quality-note';
import { formatNumber } from './format';
import { words } from './words';

/** Which profiles are at the ends: endurance and sprint, two others, or one and the same twice. */
export type ProfileEndsKind = 'usual' | 'others' | 'same';

/**
 * Where the runner is, in one sentence. Two weightings that disagree are both given.
 *
 * @param profile between the ends that are chosen; `null` where nobody is compared, and then the sentence says why
 */
export function verdictSentence(
	{ gait, quality }: Pick<Analysis, 'gait' | 'quality'>,
	profile: ProfileComparison | null,
	ends: ProfileEndsKind
): string {
	const text = words.ui.review;
	if (!profile) {
		if (clockInQuestion(quality)) return text.profileClock;
		return gait === 'walking' ? text.profileNone : text.profileUnclear;
	}
	const { label, labelEqualWeights } = profile;
	if (ends !== 'usual') {
		const other = words.comparison.profile;
		const place = positionWithInterval(profile);
		if (ends === 'same') return other.sameEnds;
		return place ? other.moves(...place) : other.unknownEnds;
	}
	if (label === null) return text.profileUnknown;
	if (labelEqualWeights !== null && labelEqualWeights !== label)
		return text.viewsDisagree(text.labels[label], text.labels[labelEqualWeights]);
	return text.moves(text.labels[label]);
}

/** "0.12 (−0.03 to 0.27)"; `null` where the position is withheld. */
export function positionText(
	position: number | null,
	interval: readonly [number, number] | null
): string | null {
	const place = positionWithInterval({ position, ci95: interval });
	if (!place) return null;
	const [at, low, high] = place;
	return `${at} (${words.comparison.profile.interval(low, high)})`;
}

function positionWithInterval({
	position,
	ci95
}: Pick<ProfileComparison, 'position' | 'ci95'>): [string, string, string] | null {
	if (position === null || ci95 === null) return null;
	return [formatNumber(position, 2), formatNumber(ci95[0], 2), formatNumber(ci95[1], 2)];
}
