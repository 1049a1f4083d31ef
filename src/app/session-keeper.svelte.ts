import { untrack } from 'svelte';
import type { ReviewState } from './session-review.svelte';
import { newId } from './storage/new-id';
import { askToPersist } from './storage/persistence';
import type { SessionEntry, SessionHeadline, SessionSource } from './storage/schema';
import type { AppStorage } from './storage/storage';
import { StorageProblem } from './storage/storage-problem';

/** Stores a review on this device automatically: at once, and again after each change. */
export class SessionKeeper {
	readonly id: string;
	/** Everything on the screen is stored. */
	kept = $state(false);
	/** Why the newest state could not be stored; what was stored before is still there. */
	problem = $state.raw<StorageProblem | null>(null);
	hasThumbnail: boolean;
	#thumbnail: SessionEntry['thumbnail'] = null;
	#exists: boolean;
	#writing: Promise<void> = Promise.resolve();
	/** A write waits for the one in progress. */
	#queued = false;

	/**
	 * @param entry of the session from which the review was opened; `null` for a new one
	 */
	constructor(
		readonly review: ReviewState,
		readonly storage: AppStorage,
		entry: SessionEntry | null
	) {
		this.id = entry?.id ?? newId();
		this.#exists = entry !== null;
		this.hasThumbnail = (entry?.thumbnail ?? null) !== null;
	}

	/** Starts storing; the returned function ends it. */
	start(): () => void {
		return $effect.root(() => {
			$effect(() => {
				void [this.review.settings, this.review.corrections];
				untrack(() => void this.save());
			});
		});
	}

	/** The picture for the list, JPEG. */
	setThumbnail(thumbnail: Uint8Array<ArrayBuffer>): void {
		this.#thumbnail = thumbnail;
		this.hasThumbnail = true;
		void this.save();
	}

	/** Writes the present state, after the write in progress; many changes at once are one write. */
	save(): Promise<void> {
		this.kept = false;
		if (this.#queued) return this.#writing;
		this.#queued = true;
		const write = () => this.#write();
		this.#writing = this.#writing.then(write, write);
		return this.#writing;
	}

	async #write(): Promise<void> {
		this.#queued = false;
		try {
			const source = this.#source();
			if (this.#exists) {
				const picture = this.#thumbnail ? { thumbnail: this.#thumbnail } : {};
				const { settings, corrections } = source;
				const part = { headline: headlineOf(this.review), ...picture };
				await this.storage.sessions.change(this.id, part, { settings, corrections });
			} else {
				await this.storage.sessions.put({ entry: this.#entry(), source });
				this.#exists = true;
				await askToPersist(this.storage.database);
			}
			this.kept = !this.#queued;
			this.problem = null;
		} catch (error) {
			if (!(error instanceof StorageProblem)) throw error;
			this.problem = error;
		}
	}

	#entry(): SessionEntry {
		const { clip } = this.review.recording;
		return {
			id: this.id,
			name: clip.name.replace(/\.[a-z0-9]{2,4}$/i, ''),
			savedAt: Date.now(),
			clip,
			thumbnail: this.#thumbnail,
			headline: headlineOf(this.review)
		};
	}

	#source(): SessionSource {
		const { recording, settings, corrections } = this.review;
		return { id: this.id, recording, settings, corrections };
	}
}

/** What the list of sessions shows of a review. */
export const headlineOf = ({ settled: analysis }: ReviewState): SessionHeadline => ({
	cadenceStepsPerMinute: analysis.summary.cadenceStepsPerMinute?.mean ?? null,
	position: analysis.profile?.position ?? null,
	label: analysis.profile?.label ?? null
});
