import { AthleteStore } from './athlete-store';
import { CheckpointStore } from './checkpoint-store';
import { ClipStore } from './clip-store';
import { Database } from './database';
import { DiaryStore } from './diary-store';
import { askToPersist, browserManager } from './persistence';
import { ReferenceStore } from './reference-store';
import { SessionStore } from './session-store';

/** Everything the app stores on this device. */
export class AppStorage {
	readonly sessions: SessionStore;
	readonly athletes: AthleteStore;
	readonly clips: ClipStore;
	readonly diary: DiaryStore;
	readonly checkpoints: CheckpointStore;
	readonly references: ReferenceStore;
	#asking = false;

	/** @param manager tests provide their own */
	constructor(
		readonly database = new Database(),
		readonly manager = browserManager(),
		clips = new ClipStore()
	) {
		this.clips = clips;
		this.sessions = new SessionStore(database);
		this.athletes = new AthleteStore(database);
		this.diary = new DiaryStore(database);
		this.checkpoints = new CheckpointStore(database);
		this.references = new ReferenceStore(database);
	}

	/** Asks for persistence, see {@link askToPersist}; the answer affects nothing that is stored now. */
	keepForGood(): void {
		if (this.#asking) return;
		this.#asking = true;
		askToPersist(this.database, this.manager).catch((error: unknown) => console.error(error));
	}
}

/** The one instance of this page. */
export const storage = new AppStorage();
