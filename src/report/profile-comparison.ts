import type {
	ComparedWithProfile,
	ProfileDifference,
	UnlikeProfile
} from '../core/compare/difference-to-profile';
import { formatNumber, formatTrimmed, valueAndMargin } from './format';
import { signed, type ComparisonRow, type ComparisonText } from './session-comparison';
import { words } from './words';
import { reportWords } from './words/report';

/**
 * A runner beside a profile in words: the runner is what stands first, the profile second.
 *
 * @param profile its title, in the language of the page
 * @param speedText a speed in the unit in which speeds are entered
 */
export function profileComparisonText(
	compared: ComparedWithProfile,
	profile: string,
	speedText: (metresPerSecond: number) => string
): ComparisonText {
	const text = reportWords.comparison.profile;
	const { exceeding, byChance, unlike, differences } = compared;
	return {
		sentence: sentenceOf(compared, profile),
		chance: exceeding === 0 ? null : text.chance(formatTrimmed(byChance, byChance < 1 ? 1 : 0)),
		unlike: unlike.map((one) => unlikeSentence(one, speedText)),
		rows: differences.map(rowOf)
	};
}

function sentenceOf(
	{ differences, exceeding, unlike }: ComparedWithProfile,
	profile: string
): string {
	const text = reportWords.comparison.profile;
	for (const kind of ['clock', 'gait'] as const)
		if (unlike.some((one) => one.kind === kind)) return text[kind];
	if (differences.length === 0) return text.nothing;
	return exceeding === 0
		? text.none(differences.length, profile)
		: text.sentence(exceeding, differences.length, profile);
}

function rowOf(difference: ProfileDifference): ComparisonRow {
	const { metric, side, own, profile, amount, plusMinus, exceeds, expected } = difference;
	const [change, changeError] = valueAndMargin(metric, amount, plusMinus);
	return {
		...{ metric, side, exceeds },
		label: words.metrics[metric].label,
		before: valueAndMargin(metric, own.mean, own.plusMinus),
		after: valueAndMargin(metric, profile.mean, profile.sd),
		change: [signed(change, amount), changeError],
		bySpeed: expected && valueAndMargin(metric, expected.mean, expected.sd).join(' '),
		timesError: Math.abs(amount) / plusMinus
	};
}

function unlikeSentence(
	unlike: UnlikeProfile,
	speedText: (metresPerSecond: number) => string
): string {
	const text = reportWords.comparison.profile.unlike;
	switch (unlike.kind) {
		case 'speed':
			return text.speed(speedText(unlike.own), speedText(unlike.profile));
		case 'incline':
			return text.incline(formatTrimmed(unlike.percent, 1));
		case 'camera':
			return text.camera(formatNumber(unlike.degrees, 0));
		default:
			return text[unlike.kind];
	}
}
