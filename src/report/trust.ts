import type { Analysis } from '../core/model/analysis';
import { clockInQuestion, type QualityNote } from '../core/model/quality-note';
import { SIDES } from '../core/model/tracks';
import { isKnownNote } from './note-sentence';
import { answerWords } from './words/answer';

/** How far a result can be relied on; `open`: until the user has said at which speed the clip plays. */
export type TrustLevel = 'open' | 'no' | 'caution' | 'yes';

export interface Trust {
	readonly level: TrustLevel;
	/** One line: the reasons, in a word or two each, or how much the numbers rest on. */
	readonly sentence: string;
}

/**
 * Whether the numbers of a clip can be relied on, from its quality notes: faults first, then cautions, each reason once.
 * Notes that only inform are no reason for caution.
 */
export function trustIn({ quality, strides }: Pick<Analysis, 'quality' | 'strides'>): Trust {
	const text = answerWords.trust;
	if (clockInQuestion(quality)) return { level: 'open', sentence: text.clock };
	const faults = reasonsOf(quality, 'error');
	if (faults) return { level: 'no', sentence: text.no(faults) };
	const cautions = reasonsOf(quality, 'warning');
	if (cautions) return { level: 'caution', sentence: text.caution(cautions) };
	const [left, right] = SIDES.map(
		(side) => strides.filter((stride) => stride.included && stride.side === side).length
	);
	return { level: 'yes', sentence: text.yes(left!, right!) };
}

/** Stored by a newer version, a note may have a code that this one does not know. */
function reasonsOf(quality: readonly QualityNote[], severity: QualityNote['severity']): string {
	const reasons = quality
		.filter((note) => note.severity === severity)
		.map(({ code }) => (isKnownNote(code) ? answerWords.trust.reasons[code] : code));
	return [...new Set(reasons)].join(', ');
}
