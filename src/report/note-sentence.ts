import type { QualityCode, QualityNote } from '../core/model/quality-note';
import { words } from './words';

/** The sentence of a note. A note stored by another version may have a code unknown to this one: it is then shown. */
export const noteSentence = ({ code, details }: Pick<QualityNote, 'code' | 'details'>): string =>
	isKnownNote(code) ? words.quality[code](details) : words.ui.review.unknownNote(code);

/** Whether this version has words for the code of a note. */
export const isKnownNote = (code: string): code is QualityCode =>
	Object.hasOwn(words.quality, code);
