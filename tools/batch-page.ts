import type { BatchOptions, BatchOutcome } from '../src/app/batch/batch-api';
import type { Progress } from '../src/app/analyse';
import { AwakeTimer } from '../src/threads/awake-timer';
import { BuiltSite, type BatchSite, type BatchTab } from './batch-site';
import { Failure } from './failure';

/** What opening a file, loading a model and looking for the runner may take, s. */
const BEFORE_FRAMES_SECONDS = 600;
/** What the slowest mode may take for a frame on a slow machine; one that gets on takes a tenth, s. */
const FRAME_SECONDS = 3;

/** How a video is watched while it is measured. */
interface Watch {
	/** How long it may take; `null` for as long as its frames need at most. */
	readonly timeoutSeconds?: number | null;
	/** Told every error and warning that the page writes to its console, and what it cannot fetch. */
	readonly onConsole?: (line: string) => void;
}

/** The app's own analysis in a headless browser, for one video after the other. */
export class BatchPage {
	#tab: BatchTab | null = null;
	#browserVersion: string | null = null;

	constructor(readonly site: BatchSite = new BuiltSite()) {}

	/**
	 * Analyses one video; everything is started on the first call and kept. After a failure the next video gets a browser
	 * of its own.
	 *
	 * @throws {Failure} `time-limit`, `browser-ended`, `no-browser`
	 * @throws {Error} when the page fails in a way that is no refusal
	 */
	async analyse(
		path: string,
		options: BatchOptions,
		onProgress: (progress: Progress) => void,
		{ timeoutSeconds = null, onConsole = () => undefined }: Watch = {}
	): Promise<BatchOutcome> {
		if (!this.#tab?.alive) await this.#drop();
		const tab = (this.#tab ??= await this.site.open());
		this.#browserVersion = tab.browserVersion;
		const limit = new TimeLimit(timeoutSeconds);
		tab.onProgress = (progress) => {
			limit.allowFor(progress);
			onProgress(progress);
		};
		tab.onConsole = onConsole;
		try {
			return await Promise.race([tab.analyse(path, options), limit.passed]);
		} catch (error) {
			// It is asked before the tab is ended.
			const failure = tab.alive || error instanceof Failure ? error : BROWSER_ENDED(error);
			await this.#drop();
			throw failure;
		} finally {
			limit.stop();
			tab.onProgress = () => undefined;
			tab.onConsole = () => undefined;
		}
	}

	/** Name and version of the browser that was used last; `null` before there was one. */
	get browserVersion(): string | null {
		return this.#browserVersion;
	}

	async close(): Promise<void> {
		await this.#drop();
		await this.site.close();
	}

	/** A tab that failed once is not trusted with the next file. */
	async #drop(): Promise<void> {
		const tab = this.#tab;
		this.#tab = null;
		await tab?.end();
	}
}

const BROWSER_ENDED = (cause: unknown) =>
	new Failure(
		'browser-ended',
		'The browser ended during the analysis. It may have run out of memory: try a shorter video.',
		{ cause }
	);

/** Rejects when a file takes too long; a machine that sleeps takes no time. */
class TimeLimit {
	readonly passed: Promise<never>;
	readonly #timer: AwakeTimer;

	/** @param seconds `null`: by the number of its frames */
	constructor(readonly seconds: number | null) {
		let reject: (error: Error) => void;
		this.passed = new Promise<never>((_, fail) => (reject = fail));
		// It may pass when nobody waits any more.
		this.passed.catch(() => undefined);
		this.#timer = new AwakeTimer(seconds ?? BEFORE_FRAMES_SECONDS, () =>
			reject(
				new Failure(
					'time-limit',
					`It took longer than ${Math.round(this.#timer.limitSeconds)} seconds. Allow more with --timeout, or choose a quicker --mode.`
				)
			)
		);
		this.#timer.start();
	}

	/** Once it is known how many frames are to be measured, the limit follows. */
	allowFor({ stage, total }: Progress): void {
		if (this.seconds === null && stage === 'analysing')
			this.#timer.limitSeconds = BEFORE_FRAMES_SECONDS + FRAME_SECONDS * total;
	}

	stop(): void {
		this.#timer.stop();
	}
}
