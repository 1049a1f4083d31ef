import { untrack } from 'svelte';
import type { ReviewState, Version } from './session-review.svelte';
import { newId } from './storage/new-id';
import type { SessionEntry, SessionHeadline } from './storage/schema';
import { revisionOf } from './storage/session-store';
import type { AppStorage } from './storage/storage';
import { StorageProblem } from './storage/storage-problem';

/**
 * Keeps a review on this device by itself: at once, and again after each change of it. What another tab has changed or
 * deleted meanwhile is left as it is, and {@link problem} says so.
 */
export class SessionKeeper {
	/** All that is on the screen is kept. */
	kept = $state(false);
	/** Why the newest state could not be kept; what was kept before is still there. */
	problem = $state.raw<StorageProblem | null>(null);
	hasThumbnail: boolean;
	/** The user's name for it; `null` before it was kept. */
	#name = $state.raw<string | null>(null);
	#id: string;
	#thumbnail: SessionEntry['thumbnail'];
	/** What the storage has of it; `null` for nothing yet. */
	#stored: { readonly revision: number; readonly version: Version } | null;
	#writing: Promise<void> = Promise.resolve();
	/** A write waits for the one under way. */
	#queued = false;
	/** The next write makes another session. */
	#asCopy = false;

	/** @param entry of the session that the review was opened from; `null` for a new one */
	constructor(
		readonly review: ReviewState,
		readonly storage: AppStorage,
		entry: SessionEntry | null
	) {
		this.#id = entry?.id ?? newId();
		this.#name = entry?.name ?? null;
		this.#stored = entry && { revision: revisionOf(entry), version: versionOf(review) };
		this.#thumbnail = entry?.thumbnail ?? null;
		this.hasThumbnail = this.#thumbnail !== null;
	}

	/** Of the session. */
	get id(): string {
		return this.#id;
	}

	/** What it is called on the screen: the user's name for it, at first its file's. */
	get title(): string {
		return this.#name ?? this.review.recording.clip.name;
	}

	/** Begins to keep; the function returned ends it. */
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

	/** Writes what is there now, after the write under way; many changes at once are one write. */
	save(): Promise<void> {
		this.kept = false;
		if (this.#queued) return this.#writing;
		this.#queued = true;
		const write = () => this.#write();
		this.#writing = this.#writing.then(write, write);
		return this.#writing;
	}

	/** Keeps what is on the screen as a session of its own, beside what another tab made of this one. */
	saveAsCopy(): Promise<void> {
		this.#asCopy = true;
		return this.save();
	}

	/** Resolves when no write is under way. */
	settled(): Promise<void> {
		return this.#writing.catch(() => undefined);
	}

	async #write(): Promise<void> {
		this.#queued = false;
		if (this.#asCopy) this.#becomeCopy();
		try {
			if (this.#stored) await this.#revise(this.#stored);
			else await this.#begin();
			this.kept = !this.#queued;
			this.problem = null;
		} catch (error) {
			if (!(error instanceof StorageProblem)) throw error;
			this.problem = error;
		}
	}

	#becomeCopy(): void {
		this.#asCopy = false;
		this.#stored = null;
		this.#id = newId();
		// Where the other was deleted it is the only one of its name.
		if (this.problem?.code === 'session-changed') this.#name = `${this.#nameOrFile} (2)`;
	}

	async #begin(): Promise<void> {
		const { recording } = this.review;
		const { clip } = recording;
		const [id, revision, version] = [this.#id, 1, versionOf(this.review)];
		const name = this.#nameOrFile;
		const headline = headlineOf(this.review);
		const thumbnail = this.#thumbnail;
		const entry = { id, name, savedAt: Date.now(), clip, thumbnail, headline, revision };
		await this.storage.sessions.put({ entry, source: { id, recording, ...version } });
		this.#stored = { revision, version };
		this.storage.keepForGood();
	}

	async #revise(stored: { readonly revision: number; readonly version: Version }): Promise<void> {
		const version = versionOf(this.review);
		const shown = { headline: headlineOf(this.review), thumbnail: this.#thumbnail };
		const news = isSame(version, stored.version) ? null : version;
		const { sessions } = this.storage;
		const revision = await sessions.revise(this.#id, stored.revision, shown, news);
		this.#stored = { revision, version };
	}

	get #nameOrFile(): string {
		return this.#name ?? this.review.recording.clip.name.replace(/\.[a-z0-9]{2,4}$/i, '');
	}
}

const versionOf = ({ settings, corrections }: ReviewState): Version => ({ settings, corrections });

/** A version is never changed: what was told or put right anew is another object. */
const isSame = (a: Version, b: Version): boolean =>
	a.settings === b.settings && a.corrections === b.corrections;

/** What the list of sessions shows of a review. */
export const headlineOf = ({ settled: analysis }: ReviewState): SessionHeadline => ({
	cadenceStepsPerMinute: analysis.summary.cadenceStepsPerMinute?.mean ?? null,
	position: analysis.profile?.position ?? null,
	label: analysis.profile?.label ?? null
});
