import { untrack } from 'svelte';
import type { Session } from '../app/session.svelte';
import type { Screen } from '../app/session-screen';
import { PARTS, type ReviewPart } from './review/parts';
import { addressOf, type Page, type RouteState } from './route.svelte';

/** Pages that show the open clip, on whatever screen it is. */
const CLIP_PAGES: readonly Page[] = ['clip', 'session', 'report'];

/**
 * Keeps the address and the open clip in step: a stored session has an address of its own, which opens it again after a
 * reload, by Back and Forward and in another tab; a clip that is set up or analysed has one that leads to it while it
 * lasts.
 */
export class ClipRoute {
	/** The address named a session that this device does not have. */
	missing = $state(false);
	#before: Screen;
	#expected = false;

	/** To be made while a component starts. */
	constructor(
		readonly session: Session,
		readonly route: RouteState
	) {
		this.#before = session.screen;
		$effect(() => {
			const { screen } = session;
			const id = idOf(screen);
			untrack(() => this.#follow(screen, id));
		});
		$effect(() => {
			const { page, section } = route;
			untrack(() => void this.#arrive(page, section));
		});
	}

	/** The open clip is on the screen, or about to be. */
	get showsClip(): boolean {
		return CLIP_PAGES.includes(this.route.page);
	}

	/** Where the open clip is; `null` while none is open. */
	get address(): string | null {
		const { screen } = this.session;
		if (screen.name === 'open') return null;
		const id = idOf(screen);
		return id === null ? addressOf('clip') : addressOf('session', id);
	}

	/** The user has asked for a clip: wherever an analysis in the background ends, that one is shown. */
	expectClip(): void {
		this.#expected = true;
	}

	/** Another part of the open session; the browser's Back still leaves the session. */
	showPart(part: ReviewPart): void {
		const id = idOf(this.session.screen);
		if (id !== null) this.route.replace('session', id, part === PARTS[0] ? '' : part);
	}

	/** The screen has changed. */
	#follow(screen: Screen, id: string | null): void {
		const { route } = this;
		const before = this.#before;
		this.#before = screen;
		const changed = screen !== before;
		if (screen.name === 'open') {
			if (changed && this.showsClip) route.go('home');
			return;
		}
		if (changed) this.missing = false;
		// What runs in the background calls nobody away from the list.
		const inBackground = before.name === 'analysing' && route.page === 'home' && !this.#expected;
		if (changed) this.#expected = false;
		if (inBackground || !(this.showsClip || (route.page === 'home' && changed))) return;
		if (id === null) {
			if (route.page !== 'clip') route.go('clip');
		} else if (!CLIP_PAGES.some((page) => route.shows(page, id))) {
			// A clip that became a session is left behind: there is nothing to go back to.
			if (route.page === 'home') route.go('session', id);
			else route.replace('session', id);
		}
	}

	/** The address has changed. */
	async #arrive(page: Page, section: string): Promise<void> {
		const { session, route } = this;
		const id = idOf(session.screen);
		if (page === 'clip') {
			if (session.screen.name === 'open') route.replace('home');
			else if (id !== null) route.replace('session', id);
		}
		if ((page !== 'session' && page !== 'report') || section === id) return;
		if (await session.openKept(section)) return;
		if (!route.shows(page, section)) return;
		this.missing = true;
		route.replace('home');
	}
}

/** Of the stored session on a screen; `null` where there is none. */
function idOf(screen: Screen): string | null {
	if (screen.name === 'review') return screen.keeper.id;
	return screen.name === 'refused' ? (screen.failure.kept?.stored?.entry.id ?? null) : null;
}
