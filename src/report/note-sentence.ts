import type { QualityNote } from '../core/model/quality-note';
import { words } from './words';

/** The sentence of a note. A note stored by another version may have a code unknown to this one: it is then shown. */
export function noteSentence({ code, details }: Pick<QualityNote, 'code' | 'details'>): string {
	if (Object.hasOwn(words.quality, code)) return words.quality[code](details);
	return words.ui.review.unknownNote(code);
}
