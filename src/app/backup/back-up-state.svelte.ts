import { Refusal } from '../../core/model/refusal';
import { ChunkLoadError, loadChunk } from '../load-chunk';
import { StorageProblem } from '../storage/storage-problem';
import type { AppStorage } from '../storage/storage';
import { BackUpProblem } from './back-up-problem';
import type { BackUpContents } from './read-back-up';
import type { RestoreHow, RestorePlan } from './restore';
import type { LeftOutClip } from './restore-clips';

/** What can go wrong, with a sentence each. */
export type BackUpFault = BackUpProblem | StorageProblem | Refusal | ChunkLoadError;

export type BackUpStep =
	| { readonly name: 'idle' }
	| { readonly name: 'writing' | 'reading' | 'restoring'; readonly share: number }
	/** The back-up is whole; how shall it be restored? */
	| { readonly name: 'asked'; readonly contents: BackUpContents; readonly plan: RestorePlan }
	| { readonly name: 'saved'; readonly bytes: number }
	/** Everything but these videos. */
	| { readonly name: 'restored'; readonly leftOut: readonly LeftOutClip[] };

/** Making and restoring back-ups: one thing at a time, and nothing on the device changes before the user has said how. */
export class BackUpState {
	step = $state.raw<BackUpStep>({ name: 'idle' });
	problem = $state.raw<BackUpFault | null>(null);
	#abort: AbortController | null = null;

	constructor(readonly storage: Pick<AppStorage, 'database' | 'clips'>) {}

	get busy(): boolean {
		return ['writing', 'reading', 'restoring'].includes(this.step.name);
	}

	/**
	 * @param athlete id of the one to back up; `null` for everything
	 * @param withClips with the kept videos
	 * @param load the part of the app that makes it
	 * @returns `null` when it was cancelled or went wrong
	 */
	async save(athlete: string | null, withClips = false, load = loadWriter): Promise<Blob | null> {
		let file: Blob | null = null;
		await this.#work('writing', async (signal, onProgress) => {
			const { writeBackUp } = await load();
			const clips = withClips ? this.storage.clips : null;
			file = await writeBackUp(this.storage.database, { athlete, clips, signal, onProgress });
			return { name: 'saved', bytes: file.size };
		});
		return file;
	}

	/** Checks a file, and asks how to restore it. */
	open(file: Blob, load = loadReader): Promise<void> {
		return this.#work('reading', async (signal, onProgress) => {
			const { readBackUp, planOf } = await load();
			const contents = await readBackUp(file, this.storage.database, { signal, onProgress });
			const kept = await this.storage.clips.sizes();
			const plan = await planOf(contents, this.storage.database, kept);
			return { name: 'asked', contents, plan };
		});
	}

	/**
	 * Restores all rows at once, then one video after the other; those that are left out are named in the end.
	 *
	 * @returns whether the back-up is on the device now
	 */
	async restore(how: RestoreHow, load = loadReader): Promise<boolean> {
		const asked = this.step;
		if (asked.name !== 'asked') return false;
		const { database, clips } = this.storage;
		const { signal } = (this.#abort = new AbortController());
		const onProgress = (share: number) => (this.step = { name: 'restoring', share });
		onProgress(0);
		try {
			const { restoreBackUp, restoreClips } = await load();
			const gone = await restoreBackUp(asked.contents, database, how);
			for (const id of gone) await clips.remove(id);
			const given = asked.contents.clips;
			const leftOut = await restoreClips(given, clips, how, { signal, onProgress });
			this.step = { name: 'restored', leftOut };
			this.problem = null;
			return true;
		} catch (error) {
			this.step = asked;
			this.problem = faultOf(error);
			return false;
		}
	}

	/**
	 * Ends what is going on, or answers the question with "not at all". Of what is being restored, rows stay, and videos
	 * that are not written yet are left out.
	 */
	cancel(): void {
		this.#abort?.abort();
		if (this.step.name !== 'restoring') this.step = { name: 'idle' };
	}

	async #work(
		name: 'writing' | 'reading',
		work: (signal: AbortSignal, onProgress: (share: number) => void) => Promise<BackUpStep>
	): Promise<void> {
		this.#abort?.abort();
		const { signal } = (this.#abort = new AbortController());
		this.problem = null;
		this.step = { name, share: 0 };
		try {
			const next = await work(signal, (share) => {
				if (!signal.aborted) this.step = { name, share };
			});
			if (!signal.aborted) this.step = next;
		} catch (error) {
			if (signal.aborted) return;
			this.step = { name: 'idle' };
			this.problem = faultOf(error);
		}
	}
}

function faultOf(error: unknown): BackUpFault {
	if (
		error instanceof BackUpProblem ||
		error instanceof StorageProblem ||
		error instanceof Refusal ||
		error instanceof ChunkLoadError
	)
		return error;
	throw error;
}

const loadWriter = () => loadChunk(import('./write-back-up'));
const loadReader = async () => ({
	...(await loadChunk(import('./read-back-up'))),
	...(await loadChunk(import('./restore'))),
	...(await loadChunk(import('./restore-clips')))
});
