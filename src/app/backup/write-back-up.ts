import type { ClipStore } from '../storage/clip-store';
import type { Database } from '../storage/database';
import { BackUpProblem } from './back-up-problem';
import { bytesOf, MANIFEST, manifestOf, type ClipPart, type Part } from './manifest';
import { readRows } from './row-parts';
import { sha256 } from './sha256';
import { MOST_ZIP_BYTES, ZipFile } from './zip-file';

/** Share of the work that reading the rows is, about, where there are no videos. */
const READING = 0.2;

export interface BackUpOptions {
	/** Id of the one athlete to back up; `null` for everything. */
	readonly athlete?: string | null;
	/** Where the kept videos are, when they are to be in it. */
	readonly clips?: Pick<ClipStore, 'sizes' | 'get'> | null;
	readonly signal?: AbortSignal;
	/** Told the share that is done, 0 to 1. */
	readonly onProgress?: (share: number) => void;
	/** Tests provide their own. */
	readonly now?: Date;
}

/**
 * Everything on this device, or one athlete's, as one zip: rows as JSON and the bytes of their arrays, the kept videos
 * when they are asked for, and a manifest of what is in it. Rows are read in one transaction, so that nothing in it is
 * half of a change. The videos are in the zip by reference: it is to be saved before they are deleted.
 *
 * @throws {StorageProblem} when the database or a video cannot be read
 * @throws {Refusal} `file-lost`, when a video goes while it is read
 * @throws {BackUpProblem} `no-checksums`, `too-large`
 * @throws the signal's reason
 */
export async function writeBackUp(database: Database, options: BackUpOptions = {}): Promise<Blob> {
	const { athlete = null, clips: store = null, signal, onProgress, now = new Date() } = options;
	const { contents, clips: names } = await database.use((connection) =>
		readRows(connection, athlete, {
			signal,
			onProgress: (share) => onProgress?.(READING * share)
		})
	);
	const sizes = (await store?.sizes()) ?? new Map<string, number>();
	const kept = [...names].flatMap(([session, name]) => {
		const bytes = sizes.get(session);
		return bytes === undefined ? [] : [{ session, bytes, path: clipPath(session, name) }];
	});
	const all = bytesOf(contents.map(({ bytes }) => ({ bytes: bytes.length }))) + bytesOf(kept);
	if (all > MOST_ZIP_BYTES) throw new BackUpProblem('too-large', 'clips');
	let done = 0;
	const onBytes = (bytes: number) => {
		signal?.throwIfAborted();
		done += bytes;
		onProgress?.(READING + (1 - READING) * Math.min(1, done / all));
	};
	const zip = new ZipFile(now);
	const parts: Part[] = [];
	for (const { path, bytes } of contents) {
		parts.push({ path, bytes: bytes.length, sha256: await sha256(bytes) });
		await zip.compress(path, bytes, onBytes);
	}
	const clips: ClipPart[] = [];
	for (const { session, path } of kept) {
		const video = await store?.get(session);
		// Its room was freed meanwhile.
		if (!video) continue;
		const hashes: string[] = [];
		await zip.store(path, video, async ({ bytes }) => {
			onBytes(bytes.length);
			hashes.push(await sha256(bytes));
		});
		clips.push({ session, path, bytes: video.size, sha256: hashes });
	}
	// Last, since it says what came before.
	const manifest = manifestOf({
		...{ schemaVersion: database.migrations.length, createdAt: now.toISOString() },
		...{ athlete, parts, clips }
	});
	await zip.compress(MANIFEST, new TextEncoder().encode(JSON.stringify(manifest, null, '\t')));
	signal?.throwIfAborted();
	onProgress?.(1);
	return zip.finished();
}

/** With the ending of the video's own name, so that it opens outside of the app. */
const clipPath = (session: string, name: string): string =>
	`clips/${session}${/\.[a-z0-9]{1,5}$/.exec(name.toLowerCase())?.[0] ?? ''}`;
