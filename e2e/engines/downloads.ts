import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { SavedFile } from './engine-page';

/** What browsers call a file that is not whole yet; Firefox takes its later name first, with an empty file. */
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
			this.#files.length > 0 &&
			!this.#files.some((name) => UNFINISHED.test(name) || this.#sizeOf(name) === 0);
		await expect.poll(isThere).toBe(true);
		const [name] = this.#files;
		return { name: name!, text: readFileSync(join(this.downloads, name!), 'utf8') };
	}

	#sizeOf(name: string): number {
		// It may have got another name meanwhile.
		return statSync(join(this.downloads, name), { throwIfNoEntry: false })?.size ?? 0;
	}

	get #files(): string[] {
		return readdirSync(this.downloads);
	}

	remove(): void {
		rmSync(this.path, { recursive: true, force: true });
	}
}
