import { mount } from 'svelte';
import { cannotKeepApp } from '../../app/offline/service-worker-client';
import { Updates } from '../../app/offline/updates.svelte';
import type { Session } from '../../app/session.svelte';
import UpdateBar from './UpdateBar.svelte';

/** Keeps the app on this device where the browser can, and shows when a new version is there. */
export function startOffline(session: Session): void {
	// Only a built page has a number.
	const { build } = document.documentElement.dataset;
	const { serviceWorker } = navigator;
	if (!build || !serviceWorker) return cannotKeepApp();
	const updates = new Updates(build, serviceWorker);
	mount(UpdateBar, { target: document.body, props: { updates, session } });
	// Without it the app works as any page does; "Use without a network" says so.
	updates.start().catch((error: unknown) => console.info(`No service worker: ${String(error)}`));
}
