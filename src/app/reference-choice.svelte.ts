import type { Analysis } from '../core/model/analysis';
import type { ProfileComparison } from '../core/model/comparison';
import { compareWithProfiles } from '../core/compare/profile';
import {
	referenceBetween,
	type ReferenceLibrary,
	type ReferenceProfile
} from '../core/compare/reference';
import type { LegCurves } from '../core/compare/reference-cycle';
import { Refusal } from '../core/model/refusal';
import { builtInLibrary } from '../profiles/library';
import { referenceCycle } from '../profiles/reference-cycles';
import { referenceData } from '../profiles/reference-data';
import type { ProfileFile } from '../profiles/reader';
import { readAnalysisFile } from '../report/analysis-file';
import { profileFromResults, type OwnResult } from '../report/own-profile';
import type { ProfileEndsKind } from '../report/verdict';
import { deriveKept } from './derive';
import { readProfileFile } from './profile-file';
import { newId } from './storage/new-id';
import type { SessionEntry } from './storage/schema';
import { storage } from './storage/storage';
import { StorageProblem } from './storage/storage-problem';

const ENDS = { low: 'endurance', high: 'sprint' };

interface OwnReference {
	readonly id: string;
	readonly profile: ReferenceProfile;
}

/** A file that was not accepted, and why. */
export interface ReferenceProblem {
	readonly file: string;
	readonly error: Refusal | StorageProblem;
}

export interface ShownCycle {
	readonly profile: ReferenceProfile;
	readonly curves: LegCurves;
}

/** Which profiles are at the two ends, and the user's own references. */
export class ReferenceChoice {
	own = $state.raw<readonly OwnReference[]>([]);
	/** Stored on this device, newest first. */
	sessions = $state.raw<readonly SessionEntry[]>([]);
	low = $state(ENDS.low);
	high = $state(ENDS.high);
	problem = $state.raw<ReferenceProblem | null>(null);
	/** The profile whose runner is drawn on the picture. */
	shown = $state<string | null>(null);
	beside = $state(false);

	readonly library = $derived<ReferenceLibrary>({
		...builtInLibrary,
		profiles: [...builtInLibrary.profiles, ...this.own.map(({ profile }) => profile)]
	});

	/** Endurance and sprint: what every result file contains. */
	readonly usual = $derived(this.low === ENDS.low && this.high === ENDS.high);

	readonly endsKind = $derived.by<ProfileEndsKind>(() => {
		if (this.usual) return 'usual';
		return this.low === this.high ? 'same' : 'others';
	});

	/** The profiles at the two ends. */
	readonly ends = $derived([this.profile(this.low), this.profile(this.high)] as const);

	readonly data = $derived(
		this.usual
			? referenceData
			: referenceBetween(this.library, this.profile(this.low), this.profile(this.high))
	);

	/** The profiles that have a mean stride. */
	readonly cycles = $derived<readonly ShownCycle[]>(
		this.library.profiles.flatMap((profile) => {
			const curves = referenceCycle(profile);
			return curves ? [{ profile, curves }] : [];
		})
	);

	readonly shownCycle = $derived(
		this.cycles.find(({ profile }) => profile.name === this.shown) ?? null
	);

	profile(name: string): ReferenceProfile {
		return this.named(name) ?? this.library.profiles[0]!;
	}

	/** The profile of this name; `null` where there is none. {@link restore} brings the user's own. */
	named(name: string): ReferenceProfile | null {
		return this.library.profiles.find((profile) => profile.name === name) ?? null;
	}

	/** A result compared with the chosen ends; `null` for walkers. */
	compare({ profile, summary, view }: Analysis): ProfileComparison | null {
		if (this.usual) return profile;
		return profile && compareWithProfiles(summary, view.nearSide, this.data);
	}

	/** Restores what was loaded on an earlier day. A file that is no longer valid is skipped and reported. */
	async restore(): Promise<void> {
		await this.#telling('', async () => {
			const kept = await storage.references.list();
			this.own = kept.flatMap(({ id, name, file }) => {
				try {
					return [{ id, profile: readProfileFile(JSON.stringify(file)).profile }];
				} catch (error) {
					this.#tell(name, error);
					return [];
				}
			});
		});
	}

	/** Loads a reference file; if something is wrong with it, that is reported and nothing changes. */
	async load(file: Blob & { readonly name: string }): Promise<void> {
		await this.#telling(file.name, async () => this.#add(readProfileFile(await file.text())));
	}

	/** Reads which sessions a reference can be made from. */
	async loadSessions(): Promise<void> {
		await this.#telling('', async () => {
			this.sessions = await storage.sessions.list();
		});
	}

	/**
	 * Makes a reference from sessions stored on this device and from result files, and adds it to the profiles.
	 * @returns the file to save, or `null` when it could not be made
	 */
	async make(
		title: string,
		sessions: readonly SessionEntry[],
		files: readonly (Blob & { readonly name: string })[]
	): Promise<ProfileFile | null> {
		let made: ProfileFile | null = null;
		const results: OwnResult[] = [];
		const sources = [
			...sessions.map(({ id, name }) => ({ name, read: () => keptResult(id) })),
			...files.map((file) => ({
				name: file.name,
				read: async () => readAnalysisFile(await file.text())
			}))
		];
		for (const { name, read } of sources) {
			const understood = await this.#telling(name, async () => {
				const result = await read();
				if (result) results.push({ name, ...result });
			});
			if (!understood) return null;
		}
		await this.#telling(title, async () => {
			const text = JSON.stringify(profileFromResults(title, results));
			const own = readProfileFile(text);
			await this.#add(own);
			made = own.file;
		});
		return made;
	}

	async remove(id: string): Promise<void> {
		const { name } = this.own.find((one) => one.id === id)!.profile;
		await this.#telling(name, () => storage.references.remove(id));
		this.own = this.own.filter((one) => one.id !== id);
		if (this.low === name) this.low = ENDS.low;
		if (this.high === name) this.high = ENDS.high;
	}

	/** Shown once it is stored. Usable even where the browser stores nothing: then until the page is closed. */
	async #add({ file, profile }: { file: ProfileFile; profile: ReferenceProfile }): Promise<void> {
		if (this.library.profiles.some(({ name }) => name === profile.name))
			throw new Refusal('name-taken', { name: profile.name });
		const id = newId();
		try {
			await storage.references.put({ id, name: profile.name, file, addedAt: Date.now() });
		} finally {
			this.own = [...this.own, { id, profile }];
		}
	}

	async #telling(file: string, work: () => Promise<void>): Promise<boolean> {
		this.problem = null;
		try {
			await work();
			return true;
		} catch (error) {
			this.#tell(file, error);
			return false;
		}
	}

	#tell(file: string, error: unknown): void {
		if (!(error instanceof Refusal || error instanceof StorageProblem)) throw error;
		this.problem = { file, error };
	}
}

/** By the present rules; `null` when it was deleted meanwhile. */
async function keptResult(id: string): Promise<Analysis | null> {
	const stored = await storage.sessions.get(id);
	return stored && deriveKept(stored.source);
}

/** The one instance of this page: the choice stays from clip to clip. */
export const referenceChoice = new ReferenceChoice();
