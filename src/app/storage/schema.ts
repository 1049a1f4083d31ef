import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { ClipFacts, Recording } from '../../core/model/recording';
import type { ProfileLabel } from '../../core/model/comparison';
import type { Drawing } from '../../core/model/drawing';
import type { KeptNumbers } from '../../core/model/kept-numbers';
import type { SessionFlag } from '../../core/model/quality-note';
import type { Correction } from '../../core/corrections/corrections';
import type { DiaryRun } from '../../core/diary/diary';
import type { ClipSettings } from '../clip-settings';

/** A person whose sessions are kept together. */
export interface Athlete {
	readonly id: string;
	readonly name: string;
	/** `null`: not given. */
	readonly heightMetres: number | null;
	/** Hip joint to the floor. */
	readonly legLengthMetres: number | null;
	readonly notes: string;
	readonly tags: readonly string[];
	/** Milliseconds since 1970. */
	readonly createdAt: number;
}

/** What the list of sessions shows. The numbers are those of the last derivation, for display only. */
export interface SessionEntry {
	readonly id: string;
	/** The user's name for it; at first the file's. */
	readonly name: string;
	/** Milliseconds since 1970. */
	readonly savedAt: number;
	readonly clip: ClipFacts;
	/** Whose it is; `null` for nobody's yet. */
	readonly athleteId: string | null;
	/** The user's own words; may be empty. */
	readonly note: string;
	readonly headline: SessionHeadline;
	/** Counts the versions of settings and corrections; sessions stored by earlier versions of the app have none. */
	readonly revision?: number;
}

export interface SessionHeadline {
	readonly cadenceStepsPerMinute: number | null;
	/** Endurance 0 to sprint 1. */
	readonly position: number | null;
	readonly label: ProfileLabel | null;
	/** It is open at which speed the clip plays; absent in sessions of earlier versions. */
	readonly clockInQuestion?: boolean;
	/** What a list warns of; absent in sessions that were not opened since there are any. */
	readonly flags?: readonly SessionFlag[];
	/** Absent in the same sessions. */
	readonly numbers?: KeptNumbers;
}

/** The picture of a session: a frame with its skeleton as JPEG, the skeleton alone as PNG. */
export interface Thumbnail {
	/** Of the session. */
	readonly id: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a session is derived from: never the video, never a result. */
export interface SessionSource {
	readonly id: string;
	readonly recording: Recording;
	readonly settings: ClipSettings;
	readonly corrections: readonly Correction[];
	/** Absent in sessions of earlier versions. */
	readonly drawings?: readonly Drawing[];
}

/** The unfinished work of something long, found again by its key. */
export interface Checkpoint {
	readonly key: string;
	/** Anything that survives structured cloning: plain objects and typed arrays. */
	readonly value: unknown;
	/** Milliseconds since 1970. */
	readonly updatedAt: number;
}

/** A reference file of the user: its parsed JSON, validated again by whoever reads it. */
export interface SavedReference {
	readonly id: string;
	readonly name: string;
	readonly file: unknown;
	/** Milliseconds since 1970. */
	readonly addedAt: number;
}

export interface Preference {
	readonly key: string;
	readonly value: unknown;
}

/** The stores of the one database. `sessions` is what lists read; the large part is in `sources`. */
export interface Schema extends DBSchema {
	sessions: { key: string; value: SessionEntry; indexes: { savedAt: number } };
	sources: { key: string; value: SessionSource };
	thumbnails: { key: string; value: Thumbnail };
	athletes: { key: string; value: Athlete };
	diary: { key: string; value: DiaryRun; indexes: { date: string } };
	checkpoints: { key: string; value: Checkpoint; indexes: { updatedAt: number } };
	references: { key: string; value: SavedReference; indexes: { addedAt: number } };
	preferences: { key: string; value: Preference };
}

export type StoreName =
	| 'sessions'
	| 'sources'
	| 'thumbnails'
	| 'athletes'
	| 'diary'
	| 'checkpoints'
	| 'references'
	| 'preferences';
export type Connection = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreName[], 'versionchange'>;

/** One step from a version to the next. It may wait for the transaction's own requests and nothing else. */
export type Migration = (connection: Connection, upgrade: Upgrade) => void | Promise<void>;

/**
 * `MIGRATIONS[n]` leads from version n to n + 1; the newest version is their number. A step that was released is
 * never changed: a change of the schema is one more step.
 */
export const MIGRATIONS: readonly Migration[] = [
	(connection) => {
		connection.createObjectStore('sessions', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
		connection.createObjectStore('sources', { keyPath: 'id' });
		connection.createObjectStore('diary', { keyPath: 'id' }).createIndex('date', 'date');
		connection
			.createObjectStore('checkpoints', { keyPath: 'key' })
			.createIndex('updatedAt', 'updatedAt');
		connection.createObjectStore('references', { keyPath: 'id' }).createIndex('addedAt', 'addedAt');
		connection.createObjectStore('preferences', { keyPath: 'key' });
	},
	// Sessions belong to athletes; pictures have a store of their own, so that a list of a thousand opens at once.
	async (connection, upgrade) => {
		connection.createObjectStore('athletes', { keyPath: 'id' });
		connection.createObjectStore('thumbnails', { keyPath: 'id' });
		const thumbnails = upgrade.objectStore('thumbnails');
		const sessions = upgrade.objectStore('sessions');
		for (let at = await sessions.openCursor(); at; at = await at.continue()) {
			const { thumbnail, ...entry } = at.value as unknown as SessionEntryBefore;
			if (thumbnail) await thumbnails.put({ id: entry.id, bytes: thumbnail });
			await at.update({ ...entry, athleteId: null, note: '' });
		}
		const diary = upgrade.objectStore('diary');
		for (let at = await diary.openCursor(); at; at = await at.continue())
			await at.update({ ...at.value, athleteId: null });
	}
];

/** As version 1 kept it. */
type SessionEntryBefore = Omit<SessionEntry, 'athleteId' | 'note'> & {
	readonly thumbnail: Uint8Array<ArrayBuffer> | null;
};
