import { buildLock, OFFLINE_FILES, PAGE_IS_THERE, type OfflineFiles } from '../../offline/names';
import { startServiceWorker } from './service-worker-client';

/** A tab that stays open looks for a new version when it comes back into view, not more often than this, ms. */
const LOOK_AGAIN_MILLISECONDS = 3_600_000;

/** Keeps the app on this device and tells when a newer one has been kept. This page stays what it is until it is reloaded. */
export class Updates {
	/** The next page to be opened will be of a newer version. */
	ready = $state(false);

	/**
	 * @param build of this page
	 */
	constructor(
		readonly build: string,
		readonly container: ServiceWorkerContainer
	) {}

	/** @throws {Error} when this window cannot keep anything, as some private ones */
	async start(): Promise<void> {
		this.#needBuild();
		this.container.addEventListener('controllerchange', () => void this.#compare());
		const registration = await startServiceWorker(this.container);
		this.#lookAgain(registration);
		await this.#compare();
		this.container.controller?.postMessage(PAGE_IS_THERE);
	}

	/** As long as this page is open, its files are kept: it may not have loaded all of its parts. */
	#needBuild(): void {
		const forEver = () => new Promise<never>(() => undefined);
		// Older browsers have no locks: nothing is removed there.
		void navigator.locks?.request(buildLock(this.build), { mode: 'shared' }, forEver);
	}

	#lookAgain(registration: ServiceWorkerRegistration): void {
		let looked = Date.now();
		document.addEventListener('visibilitychange', () => {
			if (document.hidden || Date.now() - looked < LOOK_AGAIN_MILLISECONDS) return;
			looked = Date.now();
			// Without a connection there is nothing new.
			registration.update().catch(() => undefined);
		});
	}

	/** Asks the service worker which build it gives out. */
	async #compare(): Promise<void> {
		if (!this.container.controller) return;
		const response = await fetch(OFFLINE_FILES);
		const { build } = (await response.json()) as OfflineFiles;
		this.ready = build !== this.build;
	}
}
