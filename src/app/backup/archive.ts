import { unzipRaw, type ZipEntry } from 'unzipit';
import { expectReadable } from '../../media/file-reading';
import { BackUpProblem, type BackUpCode } from './back-up-problem';
import { MANIFEST } from './manifest';

/** Of the zip format: what is stored without compression. */
const STORED = 0;

/** A zip of which single parts are read, none of them larger than is said; the rest stays where it is. */
export class Archive {
	readonly #entries: ReadonlyMap<string, ZipEntry>;

	private constructor(
		readonly file: Blob,
		entries: readonly ZipEntry[]
	) {
		this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
	}

	/**
	 * @throws {BackUpProblem} `not-a-back-up`
	 * @throws {Refusal} `file-lost`
	 */
	static async open(file: Blob): Promise<Archive> {
		const { entries } = await read(file, 'not-a-back-up', 'zip', () => unzipRaw(file));
		return new Archive(file, entries);
	}

	/**
	 * @throws {BackUpProblem} `not-a-back-up`, `damaged`
	 * @throws {Refusal} `file-lost`
	 */
	async unpacked(path: string, mostBytes: number): Promise<Uint8Array<ArrayBuffer>> {
		const entry = this.#entryOf(path);
		if (entry.size > mostBytes) throw new BackUpProblem('damaged', path);
		return new Uint8Array(await read(this.file, 'damaged', path, () => entry.arrayBuffer()));
	}

	/**
	 * A part that is stored without compression, as a part of the file.
	 *
	 * @throws {BackUpProblem} `damaged`
	 * @throws {Refusal} `file-lost`
	 */
	async stored(path: string, bytes: number): Promise<Blob> {
		const entry = this.#entryOf(path);
		if (entry.size !== bytes || entry.compressionMethod !== STORED)
			throw new BackUpProblem('damaged', path);
		return read(this.file, 'damaged', path, () => entry.blob());
	}

	#entryOf(path: string): ZipEntry {
		const entry = this.#entries.get(path);
		if (entry) return entry;
		throw new BackUpProblem(path === MANIFEST ? 'not-a-back-up' : 'damaged', path);
	}
}

/** A file that is gone is not a damaged one. */
async function read<T>(
	file: Blob,
	code: BackUpCode,
	where: string,
	work: () => Promise<T>
): Promise<T> {
	try {
		return await work();
	} catch (cause) {
		await expectReadable(file);
		throw new BackUpProblem(code, where, { cause });
	}
}
