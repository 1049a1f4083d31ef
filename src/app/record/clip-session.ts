import {
	ON_PROCESSOR,
	type BackendName,
	type FileRange,
	type PoseMode,
	type QuarterTurn
} from '../../core/model/recording';
import type { PersonPlace } from '../../pose/people';
import { MODELS } from '../../pose/pose-api';
import type { OpenedClip, Watch } from '../../pose/record-api';
import { startRecordWorker, type RecordWorker } from '../../pose/record-client';
import type { Scouted } from '../../pose/scout';
import { rememberedBackend } from './backend-choice';
import { ClipOpener, type Decoder } from './clip-opener';
import { cpuWorkers, engineFor } from './workers';

export interface ClipSessionOptions {
	/** The model of this mode is loaded at once; another is loaded when it is needed. */
	readonly mode: PoseMode;
	/** `null`: by measured trial, when the frames are followed. */
	readonly backend: BackendName | null;
	readonly workers?: number | null;
	/** By which the picture is turned clockwise, beyond what the file says. */
	readonly turnDegrees?: QuarterTurn;
	/** By default WebCodecs, and a `<video>` for what that cannot decode. */
	readonly decoder?: Decoder;
	/** What was found in this same clip before; new findings are added. */
	readonly known?: Known;
}

/** What was found in a clip, by what it depends on. */
type Known = Map<string, Scouted>;

export const nothingKnown = (): Known => new Map();

/** What a search of a clip depends on. */
const scoutKey = (range: FileRange | null, person: PersonPlace | null): string =>
	JSON.stringify([range, person]);

/**
 * A clip with its record worker: opened at once, scouted on request, then analysed. What is found while the user
 * still chooses is not searched again.
 */
export class ClipSession {
	readonly worker: RecordWorker;
	/** As requested; see {@link ClipSessionOptions}. */
	readonly backend: BackendName | null;
	/** Rejects with a {@link Refusal}. */
	readonly opened: Promise<OpenedClip>;
	/** Who watches the search; may change during it. */
	watch: Watch = NOBODY;
	readonly #opener: ClipOpener;
	readonly #known: Known;
	#search: { readonly key: string; readonly found: Promise<Scouted> } | null = null;

	constructor(
		readonly file: Blob & { readonly name?: string },
		{ mode, backend, workers, turnDegrees = 0, decoder, known = nothingKnown() }: ClipSessionOptions
	) {
		this.backend = backend;
		const onCpu = workers ?? cpuWorkers();
		const first = backend ?? rememberedBackend(MODELS[mode]) ?? ON_PROCESSOR;
		this.worker = startRecordWorker(mode, engineFor(first, onCpu), onCpu);
		this.#opener = new ClipOpener(this.worker, decoder ?? null, turnDegrees);
		this.opened = this.#opener.open(file, file.name ?? '');
		// It may fail before anybody is waiting for it.
		this.opened.catch(() => undefined);
		this.#known = known;
	}

	/**
	 * Finds whom to follow. The newest search ends the one before.
	 *
	 * @throws {Refusal} `no-person`, `body-cropped`; `AbortError` when a newer search began
	 */
	scout(range: FileRange | null, person: PersonPlace | null): Promise<Scouted> {
		const key = scoutKey(range, person);
		if (this.#search?.key === key) return this.#search.found;
		const before = this.#search?.found;
		if (before) this.worker.stopScouting();
		const search = { key, found: this.#find(key, range, person, before) };
		search.found.catch(() => undefined);
		this.#search = search;
		return search.found;
	}

	/** Ends a search in progress; resolves when it is over. */
	async stopScouting(): Promise<void> {
		const search = this.#search;
		if (search === null) return;
		this.#search = null;
		this.worker.stopScouting();
		await search.found.catch(() => undefined);
	}

	async #find(
		key: string,
		range: FileRange | null,
		person: PersonPlace | null,
		before: Promise<Scouted> | undefined
	): Promise<Scouted> {
		const known = this.#known.get(key);
		if (known) return known;
		await this.opened;
		await before?.catch(() => undefined);
		if (this.#search?.key !== key) throw overtaken();
		const found = await this.worker.scout(range, person, {
			progress: (done, total) => this.watch.progress(done, total),
			preview: (preview) => this.watch.preview(preview)
		});
		this.#known.set(key, found);
		return found;
	}

	/** Terminates its workers at once. */
	close(): void {
		this.#opener.close();
		this.worker.close();
	}
}

const NOBODY: Watch = {
	progress: () => undefined,
	preview: ({ image }) => image.close()
};

const overtaken = () => new DOMException('A newer search began.', 'AbortError');
