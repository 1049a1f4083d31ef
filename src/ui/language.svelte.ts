import { LANGUAGES, setLanguage, words, type Language } from '../report/words';

const STORAGE_KEY = 'stridescope.language';

/** The language of the browser until the user chooses one, which this browser then remembers. */
export class LanguageState {
	/** The screens are built anew when it changes. */
	current = $state(words.language);
	/** A language chosen on this page: who chose it is brought back to where that was done. */
	chosen = $state(false);

	/** What can be chosen instead. */
	get others(): Language[] {
		return KNOWN.filter((language) => language !== this.current);
	}

	/** What cannot be fetched, as without a connection, is not chosen. */
	async choose(language: Language): Promise<void> {
		if (!(await show(language))) return;
		remember(language);
		this.chosen = true;
		this.current = language;
	}
}

const KNOWN = Object.keys(LANGUAGES) as Language[];

/** Before the first screen: the language that was chosen here, else the first of the browser's that is known. */
export async function startLanguage(): Promise<void> {
	await show(remembered() ?? preferred(navigator.languages));
}

/** @param languages BCP 47, the dearest first */
export const preferred = (languages: readonly string[]): Language =>
	languages
		.map((tag) => KNOWN.find((language) => tag.toLowerCase().split('-')[0] === language))
		.find((language) => language !== undefined) ?? 'en';

async function show(language: Language): Promise<boolean> {
	try {
		await setLanguage(language);
	} catch {
		return false;
	}
	document.documentElement.lang = words.language;
	return true;
}

function remembered(): Language | null {
	try {
		const stored = localStorage.getItem(STORAGE_KEY);
		return KNOWN.find((language) => language === stored) ?? null;
	} catch {
		// Storage is refused in some private windows: then the browser's language decides each time.
		return null;
	}
}

function remember(language: Language): void {
	try {
		localStorage.setItem(STORAGE_KEY, language);
	} catch {
		// As above: the choice then lasts until the page is closed.
	}
}
