import {
	IncompleteFileError,
	keepLargeFiles,
	largeFilesFor,
	missingFiles,
	removeLargeFiles,
	sizeOf
} from '../../offline/large-files';
import { OFFLINE_FILES, type BuiltFile, type OfflineFiles } from '../../offline/names';
import { hasRelaxedSimd } from '../../pose/litert/relaxed-simd';
import { canKeepApp } from './service-worker-client';

export type KeepingFailure = 'network' | 'full' | 'incomplete' | 'unknown';

export type Keeping =
	/** Not looked yet. */
	| { readonly name: 'unknown' }
	/** This window keeps nothing. */
	| { readonly name: 'impossible' }
	| { readonly name: 'absent' }
	| { readonly name: 'loading'; readonly bytes: number }
	| { readonly name: 'failed'; readonly why: KeepingFailure }
	| { readonly name: 'kept' };

/** Whether the models are kept on this device, and keeping and removing them. */
export class LargeFilesState {
	keeping = $state.raw<Keeping>({ name: 'unknown' });
	/** What this browser needs. */
	files = $state.raw<readonly BuiltFile[]>([]);
	#abort: AbortController | null = null;

	/** All of them, bytes. */
	get size(): number {
		return sizeOf(this.files);
	}

	/** Finds out what is there. */
	async look(): Promise<void> {
		if (!(await canKeepApp)) {
			this.keeping = { name: 'impossible' };
			return;
		}
		// The app comes first.
		await navigator.serviceWorker.ready;
		try {
			const { large } = (await (await fetch(OFFLINE_FILES)).json()) as OfflineFiles;
			this.files = largeFilesFor(large, hasRelaxedSimd());
			const missing = await missingFiles(this.files, document.baseURI);
			this.keeping = { name: missing.length === 0 ? 'kept' : 'absent' };
		} catch {
			// Some windows have a service worker and refuse caches.
			this.keeping = { name: 'impossible' };
		}
	}

	async keep(): Promise<void> {
		const { signal } = (this.#abort = new AbortController());
		this.keeping = { name: 'loading', bytes: 0 };
		try {
			await keepLargeFiles(this.files, document.baseURI, {
				signal,
				onProgress: (bytes) => (this.keeping = { name: 'loading', bytes })
			});
			this.keeping = { name: 'kept' };
		} catch (error) {
			this.keeping = signal.aborted ? { name: 'absent' } : { name: 'failed', why: reasonOf(error) };
		}
	}

	cancel(): void {
		this.#abort?.abort();
	}

	async remove(): Promise<void> {
		await removeLargeFiles();
		this.keeping = { name: 'absent' };
	}
}

function reasonOf(error: unknown): KeepingFailure {
	if (error instanceof IncompleteFileError) return 'incomplete';
	// What fetch and a body that breaks off reject with.
	if (error instanceof TypeError) return 'network';
	return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'unknown';
}

/** Of this tab. */
export const largeFiles = new LargeFilesState();
