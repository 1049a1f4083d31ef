import type { Recording } from '../core/model/recording';
import type { ClipSettings } from './clip-settings';
import type { SessionKeeper } from './session-keeper.svelte';
import type { ReviewState, Version } from './session-review.svelte';
import type { AnalysisRun, VideoFile } from './session-run.svelte';
import type { SetupState } from './session-setup.svelte';
import type { StoredSession } from './storage/session-store';

/** Why there is no result: a known refusal, or a fault of the app itself. */
export interface Failure {
	readonly file: VideoFile;
	/** An `Error` that is not a `Refusal` is a fault of ours or of the browser. */
	readonly error: Error;
	/** Keypoints already measured: other settings can be tried without analysing again. */
	readonly recording: Recording | null;
	/** The settings it was analysed with, to be chosen again. */
	readonly setup: SetupState | null;
	/** The session of this device that gives no result in its stored form; it stays there untouched. */
	readonly kept: KeptVersion | null;
	/** Tries the same once more; `null` where that cannot help. */
	readonly again: (() => Promise<void>) | null;
}

/** What was stored of a review, and where. */
export type KeptVersion = Version & {
	readonly stored: Pick<StoredSession, 'entry' | 'thumbnail'> | null;
};

/** A recording of which nothing was corrected, drawn or stored. */
export const asMeasured = (settings: ClipSettings): KeptVersion => ({
	stored: null,
	settings,
	corrections: [],
	drawings: []
});

export type Screen =
	| { readonly name: 'open' }
	| { readonly name: 'setup'; readonly setup: SetupState }
	| { readonly name: 'analysing'; readonly run: AnalysisRun; readonly setup: SetupState | null }
	| { readonly name: 'review'; readonly review: ReviewState; readonly keeper: SessionKeeper }
	| { readonly name: 'refused'; readonly failure: Failure };

/**
 * Ends what runs behind a screen.
 *
 * @param next the screen in its place: the Set up that it can lead back to stays open
 */
export function endScreen(screen: Screen, next: Screen | null = null): void {
	if (screen.name === 'analysing') screen.run.cancel();
	const setup = setupOf(screen);
	if (setup !== null && (next === null || setupOf(next) !== setup)) setup.close();
}

/** The choices that a screen shows or leads back to. */
export function setupOf(screen: Screen): SetupState | null {
	if (screen.name === 'setup' || screen.name === 'analysing') return screen.setup;
	return screen.name === 'refused' ? screen.failure.setup : null;
}

/** What was measured of a file, and how it was turned. */
export const partOf = ({ range, clip: { turnDegrees } }: Recording) => ({ range, turnDegrees });

export const asError = (error: unknown): Error =>
	error instanceof Error ? error : new Error(String(error));
