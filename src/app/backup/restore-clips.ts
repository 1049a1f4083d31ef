import { Refusal } from '../../core/model/refusal';
import type { ClipStore } from '../storage/clip-store';
import { StorageProblem } from '../storage/storage-problem';
import { BackUpProblem } from './back-up-problem';
import { checkedStream } from './clip-pieces';
import type { BackedUpClip } from './read-back-up';
import type { RestoreHow } from './restore';

/** A video that could not be put back; everything else is. */
export interface LeftOutClip {
	/** Of its session. */
	readonly name: string;
	/** Why: a code of {@link BackUpProblem}, {@link StorageProblem} or {@link Refusal}, or that it was called off. */
	readonly code: string;
}

interface Restoring {
	readonly signal?: AbortSignal;
	/** Told the share that is done, 0 to 1. */
	readonly onProgress?: (share: number) => void;
}

/**
 * Puts the videos of a back-up back, after its rows, so that each finds its session. Each is compared with its checksums
 * while it is written, and appears whole or not at all. Merging keeps those that are here.
 *
 * @returns those that were left out; the others are here
 * @throws {StorageProblem} when the videos that are here cannot be read
 */
export async function restoreClips(
	clips: readonly BackedUpClip[],
	store: ClipStore,
	how: RestoreHow,
	{ signal, onProgress }: Restoring = {}
): Promise<LeftOutClip[]> {
	if (clips.length === 0) return [];
	const kept = how === 'merge' ? await store.sizes() : new Map<string, number>();
	const missing = clips.filter(({ session }) => !kept.has(session));
	const all = missing.reduce((sum, { bytes }) => sum + bytes, 0);
	let done = 0;
	const leftOut: LeftOutClip[] = [];
	for (const { session, name, sha256, video } of missing) {
		const before = done;
		const onBytes = (bytes: number) => {
			signal?.throwIfAborted();
			done += bytes;
			onProgress?.(done / all);
		};
		try {
			signal?.throwIfAborted();
			await store.keep(session, { stream: () => checkedStream(video, sha256, onBytes) });
		} catch (error) {
			leftOut.push({ name, code: signal?.aborted ? 'cancelled' : codeOf(error) });
			done = before + video.size;
		}
	}
	return leftOut;
}

function codeOf(error: unknown): string {
	if (error instanceof BackUpProblem || error instanceof StorageProblem || error instanceof Refusal)
		return error.code;
	throw error;
}
