import type { Catalogue } from '../../report/words/catalogue';

/** Stable codes of what can go wrong with the browser's storage; the catalogue has a sentence for each. */
export type StorageCode = keyof Catalogue['storage'];

/** Something could not be stored or read. Nothing stored before is lost by it. */
export class StorageProblem extends Error {
	override readonly name = 'StorageProblem';

	constructor(
		readonly code: StorageCode,
		options?: { cause?: unknown }
	) {
		super(code, options);
	}
}

const CODE_BY_NAME: Readonly<Record<string, StorageCode>> = {
	QuotaExceededError: 'storage-full',
	// A newer tab has upgraded the database that this older code opens.
	VersionError: 'storage-newer',
	// How browsers refuse storage in private windows and sandboxed frames.
	SecurityError: 'storage-unavailable',
	InvalidStateError: 'storage-unavailable'
};

/** What the browser threw as a {@link StorageProblem}; faults of our own stay as they are. */
export function asStorageProblem(error: unknown): unknown {
	if (!(error instanceof DOMException)) return error;
	return new StorageProblem(CODE_BY_NAME[error.name] ?? 'storage-failed', { cause: error });
}
