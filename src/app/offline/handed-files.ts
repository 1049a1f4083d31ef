import { SHARED_QUERY } from '../../offline/names';
import { takeSharedFiles } from '../../offline/shared-files';

/** What a system that opens files with the app passes on; the types of TypeScript do not have it. */
export interface LaunchQueue {
	setConsumer(consumer: (launch: { readonly files: readonly FileHandle[] }) => void): void;
}

interface FileHandle {
	getFile(): Promise<File>;
}

/**
 * Receives files that the system hands to the app: opened with it, or shared from another app.
 *
 * @param onFiles called for each lot
 * @param onFailed called when something was shared and could not be taken over
 */
export async function receiveHandedFiles(
	onFiles: (files: readonly File[]) => void,
	onFailed: () => void,
	launchQueue = (globalThis as { readonly launchQueue?: LaunchQueue }).launchQueue
): Promise<void> {
	const passOn = (files: readonly File[]) => (files.length > 0 ? onFiles(files) : onFailed());
	launchQueue?.setConsumer(({ files }) => {
		if (files.length === 0) return;
		// A file may have been removed meanwhile.
		void Promise.allSettled(files.map((handle) => handle.getFile())).then((opened) =>
			passOn(opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])))
		);
	});
	const address = new URL(window.location.href);
	const shared = address.searchParams.get(SHARED_QUERY);
	if (shared === null) return;
	address.searchParams.delete(SHARED_QUERY);
	// A reload asks for nothing that was taken.
	window.history.replaceState(null, '', address);
	if (shared !== 'yes') return onFailed();
	try {
		passOn(await takeSharedFiles());
	} catch (error) {
		// The store of the browser is broken or was emptied meanwhile.
		console.error(error);
		onFailed();
	}
}
