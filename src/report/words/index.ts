import type { Catalogue } from './catalogue';
import { english } from './en';

/** Each language in its own words. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof LANGUAGES;

/**
 * The words of the app: every sentence, label and unit it shows comes from here. The binding changes with the
 * language: read it where the words are used, a constant of a module would keep the language of the first moment.
 */
export let words: Catalogue = english;

const followers: ((catalogue: Catalogue) => void)[] = [];

/**
 * Changes the language. Every language but English is fetched first.
 * @throws when it cannot be fetched; the language then stays
 */
export async function setLanguage(language: Language): Promise<void> {
	words = language === 'de' ? (await import('./de')).german : english;
	for (const follower of followers) follower(words);
}

/** Calls `follower` now and at each change of language: for words that are loaded apart from the catalogue. */
export function followLanguage(follower: (catalogue: Catalogue) => void): void {
	followers.push(follower);
	follower(words);
}
