import type { QualityNote } from '../core/analysis';
import { words } from './words';

/** What a note says. A note that another version kept may have a code unknown to this one: it is then named. */
export function noteSentence({ code, details }: Pick<QualityNote, 'code' | 'details'>): string {
	if (Object.hasOwn(words.quality, code)) return words.quality[code](details);
	return words.ui.review.unknownNote(code);
}
