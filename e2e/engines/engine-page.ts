/** Where something is on a page, as a person would say it. */
export interface Place {
	/** Selects what kind of thing it is; buttons unless given. */
	readonly css?: string;
	/** Its accessible name, exactly. */
	readonly name?: string;
}

/** What was saved, under which name. */
export interface SavedFile {
	readonly name: string;
	readonly text: string;
}

/** A page in some browser: what WebDriver, old and new, and Chromium's own protocol have in common, in the few verbs that the tests need. */
export interface EnginePage {
	/** The browser's own name and version. */
	readonly browser: string;
	open(address: string): Promise<void>;
	reload(): Promise<void>;
	/** Runs a function in the page and returns its result; it can use nothing but its arguments. */
	run<Args extends readonly unknown[], Result>(
		work: (...args: Args) => Result,
		...args: Args
	): Promise<Awaited<Result>>;
	/** Whether it is there and visible. */
	sees(place: Place): Promise<boolean>;
	click(place: Place): Promise<void>;
	/** Gives a file input a file. */
	choose(place: Place, path: string): Promise<void>;
	/** Presses a key as `KeyboardEvent.key` names it. */
	press(key: string): Promise<void>;
	/** Takes hold of the middle of something and lets go elsewhere, CSS pixels from there. */
	drag(place: Place, by: readonly [x: number, y: number]): Promise<void>;
	/** Clicks something that saves a file, and reads the file. */
	save(place: Place): Promise<SavedFile>;
	/** PNG of what is seen. */
	picture(): Promise<Buffer>;
	close(): Promise<void>;
}

/**
 * Runs in the page: the first visible element at a place; `null` where there is none. File inputs are hidden behind
 * their labels, so they count as visible.
 */
export function elementAt({ css = 'button', name }: Place): Element | null {
	const textOf = (node: Element | null) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
	const byIds = (ids: string) =>
		ids
			.split(' ')
			.map((id) => textOf(document.getElementById(id)))
			.join(' ');
	const nameOf = (node: Element): string => {
		const labels = (node as HTMLInputElement).labels;
		const ids = node.getAttribute('aria-labelledby');
		if (ids) return byIds(ids);
		return node.getAttribute('aria-label') ?? textOf(labels?.[0] ?? node);
	};
	const isSeen = (node: Element) =>
		(node as HTMLInputElement).type === 'file' || node.getClientRects().length > 0;
	const found = [...document.querySelectorAll(css)].filter(isSeen);
	return found.find((node) => name === undefined || nameOf(node) === name) ?? null;
}
