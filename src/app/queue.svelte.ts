import type { Recording } from '../core/model/recording';
import type { Progress } from './analyse';
import type { ClipSettings } from './clip-settings';
import type { FirstNumbers } from './record/first-numbers';
import type { VideoFile } from './session-run.svelte';
import { SettingsState } from './session-settings.svelte';
import type { SessionHeadline } from './storage/schema';
import type { StorageProblem } from './storage/storage-problem';

/** What remains of a finished file: its session is in the storage, not in memory. */
export interface Finished {
	/** Of the session. */
	readonly id: string;
	readonly headline: SessionHeadline;
	/** Set when nothing could be stored: the points stay here, so that the measuring was not in vain. */
	readonly unkept: Unkept | null;
}

interface Unkept {
	readonly recording: Recording;
	readonly settings: ClipSettings;
	readonly problem: StorageProblem;
}

interface FramesDone {
	readonly done: number;
	readonly total: number;
}

interface Running {
	readonly name: 'running';
	readonly progress: Progress | null;
	/** Frames that an interrupted run of the same file had done already. */
	readonly resumed: FramesDone | null;
	/** Since it was begun. */
	readonly seconds: number;
	/** What the frames measured so far give; `null` while they are too few, and when it was taken back. */
	readonly firstNumbers: FirstNumbers | null;
}

export type ItemState =
	| { readonly name: 'waiting' }
	| Running
	| { readonly name: 'done'; readonly finished: Finished }
	/** An error that is not a `Refusal` is a fault of the app or of the browser. */
	| { readonly name: 'refused'; readonly error: Error }
	| { readonly name: 'cancelled' };

type Said = Pick<SettingsState, 'clip' | 'athleteId'>;

/** One file of a queue. */
export class QueueItem {
	state = $state.raw<ItemState>({ name: 'waiting' });
	/** What was said of this file alone; `null` while what is said of all holds. */
	own = $state.raw<SettingsState | null>(null);
	/** What {@link own} began with. */
	#from: Said | null = null;

	constructor(
		readonly file: VideoFile,
		/** Unlike its name, unique within the queue. */
		readonly key: number
	) {}

	/** Starts saying of this file alone from what is said of all; begins anew while nothing was said. */
	setApart(settings: SettingsState): void {
		if (this.isApart) return;
		const { clip, athleteId } = settings;
		this.#from = { clip, athleteId };
		this.own = copyOf(settings);
	}

	/** Whether anything was said of this file alone. */
	get isApart(): boolean {
		const { own } = this;
		return (
			own !== null && (own.clip !== this.#from?.clip || own.athleteId !== this.#from.athleteId)
		);
	}

	/** What is said of all holds again, where nothing else was said of it. */
	rejoin(): void {
		if (!this.isApart) this.own = null;
	}

	/** Nothing more will happen to it on its own. */
	get over(): boolean {
		return this.state.name !== 'waiting' && this.state.name !== 'running';
	}
}

export interface ProcessWatch {
	readonly signal: AbortSignal;
	readonly onProgress: (progress: Progress) => void;
	readonly onResume: (done: number, total: number) => void;
	readonly onFirstNumbers: (numbers: FirstNumbers | null) => void;
}

/**
 * Takes one file from its first frame to a stored session.
 *
 * @throws {Refusal} what the file cannot give; `AbortError` when the signal aborts
 */
export type Process = (
	file: VideoFile,
	settings: SettingsState,
	watch: ProcessWatch
) => Promise<Finished>;

/** Several files analysed one after the other in the background, each stored as a session automatically. */
export class Queue {
	items = $state.raw<readonly QueueItem[]>([]);
	/** Another analysis is in progress, for which this one waits. */
	paused = $state(false);
	/** For the waiting files; the one in progress keeps the settings it started with. */
	readonly settings = new SettingsState();
	#holders = 0;
	#working = false;
	#added = 0;
	/** What was spent on the files that are done, and their size: by it the others are judged. */
	#spent = $state.raw({ seconds: 0, bytes: 0 });
	/** Ends the file in progress. */
	#abort: AbortController | null = null;

	/**
	 * @param onKept called after each finished file
	 */
	constructor(
		readonly process: Process,
		readonly onKept: () => void = () => undefined
	) {}

	/** Files done, refused or cancelled. */
	get over(): number {
		return this.items.filter((item) => item.over).length;
	}

	get active(): boolean {
		return this.over < this.items.length;
	}

	/** How long all that is left will take, by the size of the files, s; `null` while nothing was measured. */
	get secondsLeft(): number | null {
		const running = this.items.find(({ state }) => state.name === 'running');
		let { seconds, bytes } = this.#spent;
		let here = 0;
		if (running?.state.name === 'running') {
			const { progress, seconds: elapsed } = running.state;
			// Of the other stages it says when they end, not when the file does.
			const left = progress?.stage === 'analysing' ? progress.secondsLeft : null;
			if (left !== null) {
				seconds += elapsed + left;
				bytes += running.file.size;
			}
			here = left ?? Math.max(0, (seconds / bytes) * running.file.size - elapsed);
		}
		if (bytes === 0) return null;
		const waiting = this.items.filter(({ state }) => state.name === 'waiting');
		return here + (seconds / bytes) * waiting.reduce((sum, { file }) => sum + file.size, 0);
	}

	/**
	 * @param settings used when the queue starts from empty
	 */
	add(files: readonly VideoFile[], settings: SettingsState): void {
		if (!this.active) {
			const { clip, mode, allFrames, backend } = settings;
			// Whose runs they are is said of each lot.
			Object.assign(this.settings, { clip, mode, allFrames, backend, athleteId: null });
		}
		this.items = [...this.items, ...files.map((file) => new QueueItem(file, ++this.#added))];
		void this.#work();
	}

	/** Cancels one file, or keeps it from starting. What was measured of it is kept, see {@link again}. */
	cancel(item: QueueItem): void {
		if (item.over) return;
		const running = item.state.name === 'running';
		item.state = { name: 'cancelled' };
		if (running) this.#abort?.abort();
	}

	cancelAll(): void {
		// The one in progress last: ending it would let the next begin.
		for (const item of this.items.toReversed()) this.cancel(item);
	}

	/** Queues a cancelled or failed file again; it resumes where it was interrupted. */
	again(item: QueueItem): void {
		if (item.state.name !== 'cancelled' && item.state.name !== 'refused') return;
		item.state = { name: 'waiting' };
		void this.#work();
	}

	/** Removes finished files from the list; their sessions stay. */
	clear(): void {
		this.items = this.items.filter((item) => !item.over);
	}

	/**
	 * Lets another analysis go first, as two at once would share the processor and the memory: the file in progress
	 * is interrupted and resumes later. Returns a function that lets the queue continue.
	 */
	giveWay(): () => void {
		this.#holders++;
		this.paused = true;
		this.#abort?.abort();
		let held = true;
		return () => {
			if (!held) return;
			held = false;
			this.#holders--;
			this.paused = this.#holders > 0;
			void this.#work();
		};
	}

	async #work(): Promise<void> {
		if (this.#working) return;
		this.#working = true;
		for (let item = this.#next(); item; item = this.#next()) await this.#take(item);
		this.#working = false;
	}

	#next(): QueueItem | undefined {
		if (this.#holders > 0) return undefined;
		return this.items.find(({ state }) => state.name === 'waiting');
	}

	/** How a file is measured is the same for all. */
	#settingsOf({ own, isApart }: QueueItem): SettingsState {
		if (own === null || !isApart) return this.settings;
		const { mode, allFrames, backend } = this.settings;
		return Object.assign(copyOf(own), { mode, allFrames, backend });
	}

	async #take(item: QueueItem): Promise<void> {
		const abort = new AbortController();
		this.#abort = abort;
		const { signal } = abort;
		/** A state that the user has set meanwhile stays. */
		const to = (state: ItemState) => item.state.name === 'running' && (item.state = state);
		const began = performance.now();
		const seconds = () => (performance.now() - began) / 1000;
		const nothing = { progress: null, resumed: null, firstNumbers: null };
		let running: Running = { name: 'running', seconds: 0, ...nothing };
		const tell = (part: Partial<Running>) => {
			running = { ...running, ...part, seconds: seconds() };
			if (!signal.aborted) to(running);
		};
		item.state = running;
		try {
			const finished = await this.process(item.file, this.#settingsOf(item), {
				signal,
				onProgress: (progress) => tell({ progress }),
				onResume: (done, total) => tell({ resumed: { done, total } }),
				onFirstNumbers: (firstNumbers) => tell({ firstNumbers })
			});
			to({ name: 'done', finished });
			const spent = this.#spent;
			// Of a file that was resumed the size says nothing about the time.
			if (running.resumed === null)
				this.#spent = {
					seconds: spent.seconds + seconds(),
					bytes: spent.bytes + item.file.size
				};
			this.onKept();
		} catch (error) {
			if (signal.aborted) to({ name: 'waiting' });
			else to({ name: 'refused', error: asError(error) });
		} finally {
			this.#abort = null;
		}
	}
}

function copyOf({ clip, mode, athleteId, allFrames, backend }: SettingsState): SettingsState {
	return Object.assign(new SettingsState(), { clip, mode, athleteId, allFrames, backend });
}

const asError = (error: unknown): Error =>
	error instanceof Error ? error : new Error(String(error));
