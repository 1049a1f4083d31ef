import { untrack } from 'svelte';
import type { ReviewState, Version } from './session-review.svelte';
import { newId } from './storage/new-id';
import { headlineOf } from './session-headline';
import { revisionOf, type Description, type StoredSession } from './storage/session-store';
import type { AppStorage } from './storage/storage';
import { StorageProblem } from './storage/storage-problem';

/**
 * Stores a review on this device automatically: at once, and again after each change. What another tab changed or
 * deleted meanwhile stays as it is, and {@link problem} says so.
 */
export class SessionKeeper {
	/** Everything on the screen is stored. */
	kept = $state(false);
	/** Why the newest state could not be stored; what was stored before is still there. */
	problem = $state.raw<StorageProblem | null>(null);
	hasThumbnail: boolean;
	/** When it was first stored, milliseconds since 1970; until then, when it was measured. */
	savedAt = $state.raw(0);
	/** Whose session it is. */
	athleteId = $state.raw<string | null>(null);
	/** The user's own words. */
	note = $state.raw('');
	/** The user's name for it; `null` until it is stored. */
	#name = $state.raw<string | null>(null);
	#id = $state.raw('');
	#thumbnail: StoredSession['thumbnail'];
	/** The state in the storage; `null` until there is one. */
	#stored: { readonly revision: number; readonly version: Version } | null;
	#writing: Promise<void> = Promise.resolve();
	/** A write waits for the one in progress. */
	#queued = false;
	/** The next write creates another session. */
	#asCopy = false;

	/**
	 * @param kept the session from which the review was opened; `null` for a new one
	 */
	constructor(
		readonly review: ReviewState,
		readonly storage: AppStorage,
		kept: Pick<StoredSession, 'entry' | 'thumbnail'> | null
	) {
		const entry = kept?.entry ?? null;
		this.#id = entry?.id ?? newId();
		this.#name = entry?.name ?? null;
		this.savedAt = entry?.savedAt ?? Date.now();
		this.athleteId = entry?.athleteId ?? null;
		this.note = entry?.note ?? '';
		this.#stored = entry && { revision: revisionOf(entry), version: versionOf(review) };
		this.#thumbnail = kept?.thumbnail ?? null;
		this.hasThumbnail = this.#thumbnail !== null;
	}

	/** Of the session. */
	get id(): string {
		return this.#id;
	}

	/** The heading on the screen: the user's name for it, at first the name of its file. */
	get title(): string {
		return this.#name ?? this.review.recording.clip.name;
	}

	/** Starts storing; the returned function ends it. */
	start(): () => void {
		return $effect.root(() => {
			$effect(() => {
				void [this.review.settings, this.review.corrections, this.review.drawings];
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

	/** Names the session, says whose it is or notes something; what is not stored yet is told with the next write. */
	async describe(description: Partial<Description>): Promise<void> {
		this.#name = description.name ?? this.#name;
		if (description.athleteId !== undefined) this.athleteId = description.athleteId;
		this.note = description.note ?? this.note;
		await this.settled();
		if (this.#stored)
			await this.#attempt(() => this.storage.sessions.describe(this.#id, description));
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

	/** Stores what is on the screen as a new session, beside the one that another tab changed or deleted. */
	saveAsCopy(): Promise<void> {
		this.#asCopy = true;
		return this.save();
	}

	/** Resolves when no write is in progress. */
	settled(): Promise<void> {
		return this.#writing.catch(() => undefined);
	}

	async #write(): Promise<void> {
		this.#queued = false;
		if (this.#asCopy) this.#becomeCopy();
		await this.#attempt(async () => {
			if (this.#stored) await this.#revise(this.#stored);
			else await this.#begin();
			this.kept = !this.#queued;
		});
	}

	async #attempt(work: () => Promise<void>): Promise<void> {
		try {
			await work();
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
		// A deleted session leaves its name free.
		if (this.problem?.code === 'session-changed') this.#name = `${this.#nameOrFile} (2)`;
	}

	async #begin(): Promise<void> {
		const { recording } = this.review;
		const { clip } = recording;
		const [id, revision, version] = [this.#id, 1, versionOf(this.review)];
		const { athleteId, note } = this;
		const described = { name: this.#nameOrFile, athleteId, note };
		const headline = headlineOf(this.review.settled);
		const thumbnail = this.#thumbnail;
		const savedAt = Date.now();
		const entry = { id, ...described, savedAt, clip, headline, revision };
		await this.storage.sessions.put({ entry, source: { id, recording, ...version }, thumbnail });
		this.#stored = { revision, version };
		this.savedAt = savedAt;
		this.storage.keepForGood();
	}

	async #revise(stored: { readonly revision: number; readonly version: Version }): Promise<void> {
		const version = versionOf(this.review);
		const shown = { headline: headlineOf(this.review.settled), thumbnail: this.#thumbnail };
		const news = isSame(version, stored.version) ? null : version;
		const { sessions } = this.storage;
		const revision = await sessions.revise(this.#id, stored.revision, shown, news);
		this.#stored = { revision, version };
	}

	get #nameOrFile(): string {
		return this.#name ?? this.review.recording.clip.name.replace(/\.[a-z0-9]{2,4}$/i, '');
	}
}

const versionOf = ({ settings, corrections, drawings }: ReviewState): Version => ({
	settings,
	corrections,
	drawings
});

/** Versions are immutable: anything new is another object. */
const isSame = (a: Version, b: Version): boolean =>
	a.settings === b.settings && a.corrections === b.corrections && a.drawings === b.drawings;
