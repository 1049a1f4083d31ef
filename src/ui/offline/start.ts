import { mount } from 'svelte';
import { receiveHandedFiles } from '../../app/offline/handed-files';
import { cannotKeepApp } from '../../app/offline/service-worker-client';
import { Updates } from '../../app/offline/updates.svelte';
import type { Session } from '../../app/session.svelte';
import { noteState } from './note-state.svelte';
import OfflineNotes from './OfflineNotes.svelte';

/**
 * Keeps the app on this device where the browser can, shows when a new version is there, and receives files that the system
 * hands over.
 *
 * @param receive as if they had been dropped; `queued`: what is being measured goes on, and they wait for it
 */
export function startOffline(
	session: Session,
	receive: (files: readonly File[], queued: boolean) => void
): void {
	// Only a built page has a number.
	const { build } = document.documentElement.dataset;
	const { serviceWorker } = navigator;
	if (!build || !serviceWorker) return cannotKeepApp();
	const updates = new Updates(build, serviceWorker);
	const note = noteState();
	mount(OfflineNotes, { target: document.body, props: { updates, session, note } });
	// Without it the app works as any page does; "Use without a network" says so.
	updates.start().catch((error: unknown) => console.info(`No service worker: ${String(error)}`));
	void receiveHandedFiles(
		(files) => receive(files, session.screen.name === 'analysing'),
		() => (note.handOverFailed = true)
	);
}
