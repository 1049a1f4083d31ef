/** What phones and tablets count as that do not tell: an iPhone ends a page that takes more than a part of it, GB. */
const UNTOLD_PHONE = 4;

/** What is asked of the browser. */
export interface MemoryTeller {
	readonly navigator?: { readonly deviceMemory?: number };
	readonly matchMedia?: (query: string) => { readonly matches: boolean };
}

/**
 * Memory of this device as far as a page can know, GB: rounded, and 8 where it is more. Firefox and Safari do not tell:
 * then a device that is operated by finger counts as a phone, and any other as having enough (`Infinity`).
 */
export function deviceGigabytes(page = globalThis as unknown as MemoryTeller): number {
	const told = page.navigator?.deviceMemory;
	if (told !== undefined) return told >= 8 ? Infinity : told;
	return page.matchMedia?.('(pointer: coarse)').matches ? UNTOLD_PHONE : Infinity;
}
