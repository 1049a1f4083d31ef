/** The pages that the top bar always names. */
export const PAGES = ['clip', 'hip-flexors', 'diary'] as const;
/** Pages that are reached from elsewhere. */
const FURTHER_PAGES = ['queue', 'record'] as const;
export type Page = (typeof PAGES | typeof FURTHER_PAGES)[number];

/** Address of a page, or of a section of it: a fragment, so that it works wherever the app is put. */
export const addressOf = (page: Page, section = ''): string =>
	page === 'clip' ? '#/' : `#/${page}${section && `/${section}`}`;

/** Which page the address names. Links and the browser's back button change it. */
export class RouteState {
	page = $state<Page>('clip');
	/** Id of the element to bring into view; empty for the top. */
	section = $state('');

	constructor() {
		this.#read();
		window.addEventListener('hashchange', () => this.#read());
	}

	go(page: Page): void {
		window.location.hash = addressOf(page);
	}

	#read(): void {
		const [page, section = ''] = window.location.hash.replace(/^#\/?/, '').split('/');
		this.page = [...PAGES, ...FURTHER_PAGES].find((known) => known === page) ?? 'clip';
		this.section = section;
	}
}
