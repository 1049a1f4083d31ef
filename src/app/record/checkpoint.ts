import type { FollowedPart } from '../../pose/record-api';
import type { Scouted } from '../../pose/scout';
import type { CheckpointStore } from '../storage/checkpoint-store';
import { StorageProblem, type StorageCode } from '../storage/storage-problem';
import type { RunSettings, UnfinishedRun } from './unfinished';

/** An unfinished analysis older than this is forgotten, ms. */
const KEPT_MILLISECONDS = 7 * 24 * 3600 * 1000;

/** What an interrupted run had found and done. */
export interface DoneBefore {
	readonly scouted: Scouted;
	readonly done: FollowedPart;
}

/**
 * The finished frames of one running analysis, written as they arrive. When storage fails, storing ends but not the
 * analysis.
 */
export class Checkpoint {
	#run: UnfinishedRun | null = null;
	#written: Promise<void> = Promise.resolve();
	#failed = false;

	/**
	 * @param key the same for the same file under the same settings, and nothing else
	 * @param onProblem called once, when nothing can be stored any more
	 */
	constructor(
		readonly store: CheckpointStore,
		readonly key: string,
		readonly onProblem: (code: StorageCode) => void
	) {}

	/** What an earlier run of the same key had done, `null` if nothing. Forgets runs left long ago. */
	async find(): Promise<DoneBefore | null> {
		return this.#unlessFailed(null, async () => {
			await this.store.removeBefore(Date.now() - KEPT_MILLISECONDS);
			const head = await this.store.get(runKey(this.key));
			if (head === null) return null;
			const kept = await this.store.list(partPrefix(this.key));
			const done = joined(kept.map(({ value }) => value as KeptPart));
			if (done === null) return null;
			this.#run = { ...(head.value as UnfinishedRun), doneFrames: done.fileTimes.length };
			return { scouted: this.#run.scouted, done };
		});
	}

	/** Stores what every later frame needs. */
	begin(name: string, settings: RunSettings, scouted: Scouted, totalFrames: number): void {
		const run = {
			key: this.key,
			name,
			settings,
			scouted: withoutPictures(scouted),
			totalFrames,
			doneFrames: 0
		};
		this.#run = run;
		this.#write(() => this.store.put(recordOf(runKey(this.key), run)));
	}

	/** Stores frames that follow those stored before. */
	keep(part: FollowedPart): void {
		if (this.#run === null) return;
		const from = this.#run.doneFrames;
		const run = { ...this.#run, doneFrames: from + part.fileTimes.length };
		this.#run = run;
		this.#write(async () => {
			await this.store.put(recordOf(partKey(this.key, from), { from, part }));
			await this.store.put(recordOf(runKey(this.key), run));
		});
	}

	/** Forgets everything: the analysis is complete. */
	async finish(): Promise<void> {
		// Parts travel on a channel of their own and may arrive after the end of the analysis.
		this.#run = null;
		await this.#written;
		await this.#unlessFailed(undefined, () => forget(this.store, this.key));
	}

	#write(work: () => Promise<void>): void {
		this.#written = this.#written.then(() => this.#unlessFailed(undefined, work));
	}

	async #unlessFailed<T>(otherwise: T, work: () => Promise<T>): Promise<T> {
		if (this.#failed) return otherwise;
		try {
			return await work();
		} catch (error) {
			if (!(error instanceof StorageProblem)) throw error;
			this.#failed = true;
			this.onProblem(error.code);
			return otherwise;
		}
	}
}

/** No picture of anybody is stored. */
const withoutPictures = (scouted: Scouted): Scouted => ({
	...scouted,
	group: null,
	people: scouted.people.map((person) => ({
		...person,
		picture: { size: 0, rgb: new Uint8Array() }
	}))
});

/** Removes a run and its frames. */
export async function forget(store: CheckpointStore, key: string): Promise<void> {
	// First the entry that would offer it: parts without a run are found by nobody and expire.
	await store.remove(runKey(key));
	await store.removeAll(partPrefix(key));
}

/** Prefix of the runs themselves, small and without their frames. */
export const RUN_PREFIX = 'run/';

const runKey = (key: string): string => `${RUN_PREFIX}${key}`;
const partPrefix = (key: string): string => `frames/${key}/`;
const partKey = (key: string, from: number): string =>
	`${partPrefix(key)}${String(from).padStart(9, '0')}`;

const recordOf = (key: string, value: unknown) => ({ key, value, updatedAt: Date.now() });

/** Consecutive frames of a run, and where they belong in it. */
export interface KeptPart {
	/** Frames before it. */
	readonly from: number;
	readonly part: FollowedPart;
}

/** Parts joined in order, up to the first that is missing; `null` when there is none. */
export function joined(kept: readonly KeptPart[]): FollowedPart | null {
	const parts: FollowedPart[] = [];
	let frames = 0;
	for (const { from, part } of kept) {
		if (from !== frames) break;
		parts.push(part);
		frames += part.fileTimes.length;
	}
	const last = parts.at(-1);
	if (last === undefined) return null;
	// Numbers a frame first: frames divided by frames are not whole, and their multiples may fall short of a place.
	const ofKeypoints = last.keypoints.length / last.fileTimes.length;
	const ofEdges = last.edges.length / last.fileTimes.length;
	const keypoints = new Float32Array(frames * ofKeypoints);
	const edges = new Float32Array(frames * ofEdges);
	const fileTimes = new Float64Array(frames);
	let at = 0;
	for (const part of parts) {
		fileTimes.set(part.fileTimes, at);
		keypoints.set(part.keypoints, at * ofKeypoints);
		edges.set(part.edges, at * ofEdges);
		at += part.fileTimes.length;
	}
	return {
		fileTimes,
		keypoints,
		edges,
		decodedFrames: last.decodedFrames,
		copies: parts.reduce((sum, { copies }) => sum + copies, 0),
		changes: last.changes
	};
}
