import { SvelteSet } from 'svelte/reactivity';
import type { SessionEntry } from '../../app/storage/schema';

/** So many are compared with each other. */
export const COMPARED = 2;

/** The sessions chosen for a comparison. */
export class ChosenPair {
	readonly #ids = new SvelteSet<string>();

	has(id: string): boolean {
		return this.#ids.has(id);
	}

	/** Chooses a session or no longer; a third takes the place of the first. */
	toggle(id: string): void {
		if (this.#ids.delete(id)) return;
		const [first] = this.#ids;
		if (this.#ids.size >= COMPARED) this.#ids.delete(first!);
		this.#ids.add(id);
	}

	clear(): void {
		this.#ids.clear();
	}

	/** Those that are still there, the older first. @param entries newest first */
	among(entries: readonly SessionEntry[]): string[] {
		return entries
			.filter(({ id }) => this.#ids.has(id))
			.reverse()
			.map(({ id }) => id);
	}
}
