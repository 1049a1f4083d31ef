/** The pages that the top bar always names. */
export const PAGES = ['home', 'hip-flexors', 'diary'] as const;
/** Pages that are reached from elsewhere. */
const FURTHER_PAGES = [
	'clip',
	'session',
	'athlete',
	'compare',
	'report',
	'queue',
	'record'
] as const;
export type Page = (typeof PAGES | typeof FURTHER_PAGES)[number];

/**
 * Address of a page: a fragment, so that it works wherever the app is put.
 *
 * @param of the section of it, or the ids of what it shows
 */
export const addressOf = (page: Page, ...of: readonly string[]): string =>
	page === 'home' ? '#/' : `#/${[page, ...of.map(encoded)].filter(Boolean).join('/')}`;

/** A colon may stand in a fragment as it is. */
const encoded = (part: string): string => encodeURIComponent(part).replaceAll('%3A', ':');

/** Which page the address names. Links and the browser's back button change it. */
export class RouteState {
	page = $state<Page>('home');
	/** What the page shows: ids, or a section to bring into view. */
	of = $state.raw<readonly string[]>([]);

	constructor() {
		this.#read();
		window.addEventListener('hashchange', () => this.#read());
	}

	/** Id of the element to bring into view; empty for the top. */
	get section(): string {
		return this.of[0] ?? '';
	}

	shows(page: Page, ...of: readonly string[]): boolean {
		return this.page === page && of.every((part, i) => this.of[i] === part);
	}

	go(page: Page, ...of: readonly string[]): void {
		window.location.hash = addressOf(page, ...of);
		this.#read();
	}

	/** As {@link go}, without a step back to where it was. */
	replace(page: Page, ...of: readonly string[]): void {
		window.history.replaceState(null, '', addressOf(page, ...of));
		this.#read();
	}

	#read(): void {
		const [page, ...of] = window.location.hash.replace(/^#\/?/, '').split('/');
		this.page = [...PAGES, ...FURTHER_PAGES].find((known) => known === page) ?? 'home';
		this.of = of.map(decoded);
	}
}

/** An address typed by hand may hold anything. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
