import type { DiaryRun } from '../core/diary/diary';
import { byDate } from '../core/diary/diary';
import { diaryFile, readDiaryFile } from '../report/diary-file';
import type { Athlete, SessionEntry } from './storage/schema';
import type { AppStorage } from './storage/storage';
import { StorageProblem } from './storage/storage-problem';

/** The diary on this device; deleting a run can be undone until the next is deleted. */
export class DiaryState {
	/** Oldest first; `null` until they are read. */
	runs = $state.raw<readonly DiaryRun[] | null>(null);
	/** Sessions a run can be linked to, newest first. */
	sessions = $state.raw<readonly SessionEntry[]>([]);
	/** The run deleted last. */
	removed = $state.raw<DiaryRun | null>(null);
	problem = $state.raw<StorageProblem | null>(null);

	/** Whose diary it is; `null`: of whoever uses the app. */
	athlete = $state.raw<Athlete | null>(null);

	constructor(
		readonly storage: Pick<AppStorage, 'diary' | 'sessions' | 'athletes'>,
		readonly athleteId: string | null = null
	) {}

	load(): Promise<boolean> {
		return this.#attempt(async () => {
			const { athleteId, storage } = this;
			const sessions = await storage.sessions.list();
			this.sessions = sessions.filter(
				(entry) => athleteId === null || entry.athleteId === athleteId
			);
			this.athlete = athleteId === null ? null : await storage.athletes.get(athleteId);
		});
	}

	/**
	 * @returns whether it was stored
	 */
	save(run: DiaryRun): Promise<boolean> {
		return this.#attempt(() => this.storage.diary.put([{ ...run, athleteId: this.athleteId }]));
	}

	remove(run: DiaryRun): Promise<boolean> {
		return this.#attempt(async () => {
			await this.storage.diary.remove(run.id);
			this.removed = run;
		});
	}

	undoRemove(): Promise<boolean> {
		return this.#attempt(async () => {
			if (this.removed) await this.storage.diary.put([this.removed]);
			this.removed = null;
		});
	}

	/** The text of a file with all runs. */
	exported(): string {
		return diaryFile(this.runs ?? []);
	}

	/**
	 * Adds the runs of a file to this diary; a run that already exists is replaced.
	 *
	 * @returns how many, or `null` when they could not be stored
	 * @throws {Refusal} `invalid-file`, `newer-version`; nothing is changed then
	 */
	async import(text: string): Promise<number | null> {
		const { athleteId } = this;
		const runs = readDiaryFile(text).map((run) => ({ ...run, athleteId }));
		return (await this.#attempt(() => this.storage.diary.put(runs))) ? runs.length : null;
	}

	/** Does the work and reads the diary again. */
	async #attempt(action: () => Promise<void>): Promise<boolean> {
		try {
			await action();
			const all = await this.storage.diary.list();
			this.runs = byDate(all.filter((run) => run.athleteId === this.athleteId));
			this.problem = null;
			return true;
		} catch (error) {
			if (!(error instanceof StorageProblem)) throw error;
			this.problem = error;
			return false;
		}
	}
}
