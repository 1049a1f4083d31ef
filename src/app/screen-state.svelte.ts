import { Refusal } from '../core/model/refusal';
import { asError, endScreen, type Failure, type Screen } from './session-screen';
import type { VideoFile } from './session-run.svelte';

/**
 * What is on the screen. What the user asks for may take a while to arrive, so it has a number: it is shown unless what
 * is on the screen was asked for later.
 */
export class ScreenState {
	current = $state.raw<Screen>({ name: 'open' });
	/** Number of the newest request. */
	#asked = 0;
	/** Number of the request that led to what is on the screen. */
	#here = 0;
	#onLeave: () => void = () => undefined;

	/** @returns the number of a new request */
	ask(): number {
		return ++this.#asked;
	}

	isLate(asked: number): boolean {
		return asked < this.#here;
	}

	/**
	 * Shows a screen and ends what ran behind the previous one; `false` when it comes too late.
	 *
	 * @param onLeave called once, when another screen takes its place
	 */
	show(asked: number, screen: Screen, onLeave: () => void = () => undefined): boolean {
		if (this.isLate(asked)) return false;
		this.leave(asked, screen);
		this.#onLeave = onLeave;
		this.current = screen;
		return true;
	}

	/** Ends what runs behind the screen, which stays until another is shown. */
	leave(asked: number, next: Screen | null = null): void {
		this.#here = asked;
		endScreen(this.current, next);
		const onLeave = this.#onLeave;
		this.#onLeave = () => undefined;
		onLeave();
	}

	/** Shows why there is no result. */
	refuse(asked: number, file: VideoFile, error: unknown, more: Partial<Failure>): void {
		if (this.isLate(asked)) return;
		if (!(error instanceof Refusal)) console.error(error);
		const nothing = { recording: null, setup: null, kept: null, again: null };
		const failure = { file, error: asError(error), ...nothing, ...more };
		this.show(asked, { name: 'refused', failure });
	}
}
