import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { ClipFacts, Recording } from '../../core/model/recording';
import type { ProfileLabel } from '../../core/model/comparison';
import type { Correction } from '../../core/corrections/corrections';
import type { DiaryRun } from '../../core/diary/diary';
import type { ClipSettings } from '../clip-settings';

/** What the list of sessions shows. The numbers are those of the last derivation, for display only. */
export interface SessionEntry {
	readonly id: string;
	/** The user's name for it; at first the file's. */
	readonly name: string;
	/** Milliseconds since 1970. */
	readonly savedAt: number;
	readonly clip: ClipFacts;
	/** A frame with its skeleton as JPEG, the skeleton alone as PNG; `null` when none could be drawn. */
	readonly thumbnail: Uint8Array<ArrayBuffer> | null;
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
}

/** What a session is derived from: never the video, never a result. */
export interface SessionSource {
	readonly id: string;
	readonly recording: Recording;
	readonly settings: ClipSettings;
	readonly corrections: readonly Correction[];
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
	diary: { key: string; value: DiaryRun; indexes: { date: string } };
	checkpoints: { key: string; value: Checkpoint; indexes: { updatedAt: number } };
	references: { key: string; value: SavedReference; indexes: { addedAt: number } };
	preferences: { key: string; value: Preference };
}

export type StoreName =
	'sessions' | 'sources' | 'diary' | 'checkpoints' | 'references' | 'preferences';
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
	}
];
