import type { Catalogue } from './catalogue';
import { english } from './en';

/** The name of each language, in that language. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof LANGUAGES;

let spoken: Catalogue = english;
let noteReading: () => void = () => undefined;

/** A part of the catalogue that always reads from the language currently chosen. */
export const spokenPart = <T extends object>(part: (catalogue: Catalogue) => T): T =>
	new Proxy(part(english), {
		get: (_, name): unknown => {
			noteReading();
			return Reflect.get(part(spoken), name);
		}
	});

/**
 * The words of the app: every sentence, label and unit it shows comes from here. Read them where they are used: a
 * constant would keep the language of the first moment.
 */
export const words: Catalogue = spokenPart((catalogue) => catalogue);

/**
 * Changes the language. Every language but English is fetched first.
 * @throws when it cannot be fetched; the language then stays
 */
export async function setLanguage(language: Language): Promise<void> {
	spoken = language === 'de' ? (await import('./de')).german : english;
}

/** Calls `note` at each reading of a word: what was read is to be read again when the language changes. */
export function watchReading(note: () => void): void {
	noteReading = note;
}
