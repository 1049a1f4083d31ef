import { CheckpointStore } from './checkpoint-store';
import { Database } from './database';
import { DiaryStore } from './diary-store';
import { ReferenceStore } from './reference-store';
import { SessionStore } from './session-store';

/** Everything the app stores on this device. */
export class AppStorage {
	readonly sessions: SessionStore;
	readonly diary: DiaryStore;
	readonly checkpoints: CheckpointStore;
	readonly references: ReferenceStore;

	constructor(readonly database = new Database()) {
		this.sessions = new SessionStore(database);
		this.diary = new DiaryStore(database);
		this.checkpoints = new CheckpointStore(database);
		this.references = new ReferenceStore(database);
	}
}

/** The one instance of this page. */
export const storage = new AppStorage();
