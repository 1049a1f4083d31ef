import { recall, remember } from '../app/remembered';
import { LANGUAGES, setLanguage, watchReading, words, type Language } from '../report/words';

const STORAGE_KEY = 'stridescope.language';
const KNOWN = Object.keys(LANGUAGES) as Language[];

/** The language of the browser until the user chooses one, which this browser then remembers. */
class LanguageState {
	#current = $state<Language>('en');
	/** The language that was requested and could not be loaded; the current one stays. */
	missing = $state<Language | null>(null);

	constructor() {
		// Every word on the screen depends on this: it is read again when the language changes, and nothing else
		// moves.
		watchReading(() => void this.#current);
	}

	/** The other languages. */
	get others(): Language[] {
		return KNOWN.filter((language) => language !== this.#current);
	}

	/**
	 * Before the first screen: the language chosen earlier in this browser, otherwise the first of the browser's that
	 * is known.
	 */
	async start(): Promise<void> {
		await this.#show(remembered() ?? preferred(navigator.languages));
	}

	async choose(language: Language): Promise<void> {
		if (await this.#show(language)) remember(STORAGE_KEY, language);
	}

	async #show(language: Language): Promise<boolean> {
		try {
			await setLanguage(language);
		} catch {
			this.missing = language;
			return false;
		}
		this.missing = null;
		this.#current = language;
		document.documentElement.lang = words.language;
		return true;
	}
}

export const language = new LanguageState();

/**
 * @param languages BCP 47, the most preferred first
 */
const preferred = (languages: readonly string[]): Language =>
	languages
		.map((tag) => KNOWN.find((known) => tag.toLowerCase().split('-')[0] === known))
		.find((known) => known !== undefined) ?? 'en';

function remembered(): Language | null {
	const stored = recall(STORAGE_KEY);
	return KNOWN.find((known) => known === stored) ?? null;
}
