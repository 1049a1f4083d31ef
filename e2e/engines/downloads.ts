import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { SavedFile } from './engine-page';

/** What browsers call a file that is not whole yet. */
const UNFINISHED = /\.(wkdownload|part|crdownload|tmp)$/;

/** A folder of a browser's own, with one in it into which it saves. */
export class BrowserFolder {
	readonly path = mkdtempSync(join(tmpdir(), 'stridescope-browser-'));
	readonly downloads = join(this.path, 'downloads');

	constructor() {
		mkdirSync(this.downloads);
	}

	/** The file that some work saves, once it is whole. */
	async savedBy(work: () => Promise<unknown>): Promise<SavedFile> {
		// Some browsers write over a file of that name.
		for (const name of this.#files) rmSync(join(this.downloads, name));
		await work();
		const isThere = () =>
			this.#files.length > 0 && !this.#files.some((name) => UNFINISHED.test(name));
		await expect.poll(isThere).toBe(true);
		const [name] = this.#files;
		return { name: name!, text: readFileSync(join(this.downloads, name!), 'utf8') };
	}

	get #files(): string[] {
		return readdirSync(this.downloads);
	}

	remove(): void {
		rmSync(this.path, { recursive: true, force: true });
	}
}
