let resolve: (able: boolean) => void;

/** Whether this window can keep the app; known as soon as it was tried. */
export const canKeepApp = new Promise<boolean>((resolved) => (resolve = resolved));

/** This page cannot: it was not built, or the browser has no service workers here. */
export const cannotKeepApp = (): void => resolve(false);

/**
 * Starts the service worker, which the build puts beside the page (tools/offline-build.ts).
 *
 * @throws {Error} when the browser refuses, as in some private windows
 */
export async function startServiceWorker(
	container: ServiceWorkerContainer
): Promise<ServiceWorkerRegistration> {
	try {
		// Past the browser's own cache, or a new version would be seen a day late.
		const started = await container.register('service-worker.js', { updateViaCache: 'none' });
		resolve(true);
		return started;
	} catch (error) {
		resolve(false);
		throw error;
	}
}
