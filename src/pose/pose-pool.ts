import { isOnGraphics, ON_PROCESSOR, type BackendName } from '../core/model/recording';
import { HangTimeout } from './hang-timeout';
import type { Job, Member } from './pool-member';
import { asError, ending, remove, within } from './worker-life';
import type { Mirroring, ModelName, PoseApi, SquarePose } from './pose-api';
import { WantedModels } from './wanted-models';

/** One pose worker as the pool uses it. */
export interface PoseWorker extends PoseApi {
	/** Calls back when the worker fails outside its calls. */
	onFailure(listener: (error: Error) => void): void;
	/** Terminates it at once, whatever it is doing. */
	end(): void;
}

/** What runs the network: a backend, and how many workers use it. */
export interface Engine {
	readonly backend: BackendName;
	readonly workers: number;
}

export interface PoolReport extends Engine {
	/** Workers that crashed or hung and were replaced. */
	readonly replaced: number;
	/** The GPU backend that failed and was replaced by the processor. */
	readonly lostBackend: BackendName | null;
}

/** Squares that may wait or run at one worker: one runs, one waits, one is on its way. */
const SQUARES_PER_CPU_WORKER = 3;
/** A GPU gets work ahead: each answer takes a while to be read back, and none is waited for. */
const SQUARES_PER_GPU_WORKER = 8;
/** A square at which this many workers failed would fail at the next as well. */
const MOST_TRIES = 3;
/** Loading a model over a slow network, ms. */
const LOAD_MILLISECONDS = 120_000;

/**
 * Several pose workers used as one. Squares wait in one queue and go to whichever has the least to do. A worker that
 * crashes or falls silent is replaced and its squares are given to others; a GPU that fails is replaced by workers on
 * the processor, and LiteRT where it cannot start by TensorFlow.
 */
export class PosePool {
	#engine: Engine;
	readonly #models = new WantedModels();
	/** Settles when everything requested so far is loaded. */
	#loads: Promise<void> = Promise.resolve();
	/** The first answer of each model, once one was requested. */
	readonly #first = new Map<ModelName, Promise<SquarePose>>();
	#members: Member[] = [];
	readonly #waiting: Job[] = [];
	#failure: Error | null = null;
	#closed = false;
	/** Time spent in inference, all workers together, s. */
	inferenceSeconds = 0;
	/** Duration of the quickest answer, s. */
	#quickest = Infinity;
	#replaced = 0;
	#lostBackend: BackendName | null = null;

	/**
	 * @param engine how many workers of which backend to start
	 * @param cpuWorkers how many take over where a GPU fails
	 */
	constructor(
		readonly start: () => PoseWorker,
		engine: Engine,
		readonly cpuWorkers = engine.workers,
		readonly hangTimeout: Pick<
			HangTimeout,
			'milliseconds' | 'answered' | 'gaveUp'
		> = new HangTimeout()
	) {
		if (engine.workers < 1) throw new RangeError('A pose pool needs at least one worker.');
		this.#engine = engine;
		this.#members = Array.from({ length: engine.workers }, () => this.#startWorker());
	}

	/** What runs the network now, and what went wrong so far. */
	get report(): PoolReport {
		return { ...this.#engine, replaced: this.#replaced, lostBackend: this.#lostBackend };
	}

	/**
	 * Squares a second that all workers together can handle; `null` before the first. By the quickest answer: others
	 * were held up by code that was just compiled, a model that was loaded at the same time, or a clip that played.
	 */
	get squaresPerSecond(): number | null {
		return this.#quickest === Infinity ? null : this.#engine.workers / this.#quickest;
	}

	/** Something was asked of a worker; the pool itself sees to it that an answer comes. */
	get atWork(): boolean {
		return this.#members.some(({ loading, jobs }) => loading > 0 || jobs.length > 0);
	}

	/** More squares in flight than this only cost memory. */
	get capacity(): number {
		return this.#engine.workers * this.#depth;
	}

	/**
	 * Loads a model in every worker, after those requested before; once, however often it is requested. Squares may be
	 * sent at once: they wait. A first model is loaded by one worker before the others, which begin when that one has
	 * answered what was requested by then: loading keeps a core busy, and somebody waits for a first answer. A further
	 * model is loaded by half of the workers at a time, so that the others continue.
	 *
	 * @param optional whether everything else goes on where it cannot be loaded: its squares alone fail then, and another
	 *   request tries again
	 * @throws {Error} when no worker can load one that is not optional
	 */
	async load(model: ModelName, optional = false): Promise<void> {
		if (this.#models.request(model, optional))
			this.#loads = this.#loads.then(() => this.#loadEverywhere(model));
		await this.#loads;
		if (this.#failure) throw this.#failure;
	}

	async #loadEverywhere(model: ModelName): Promise<void> {
		const members = this.#members;
		const isFirst = this.#models.toLoad.length === 0;
		const middle = isFirst ? 1 : Math.floor(members.length / 2);
		const halves = [members.slice(0, middle), members.slice(middle)];
		this.#models.begin(model);
		// Those that loaded the first model first have most squares in flight.
		for (const half of isFirst ? halves : halves.reverse()) {
			await Promise.all(half.map((member) => this.#prepare(member)));
			if (this.#members.some(({ loaded }) => loaded.has(model)))
				await this.#first.get(model)?.catch(() => undefined);
		}
	}

	/** Finds the pose in a square; the pool keeps `pixels` until the answer arrives. */
	infer(model: ModelName, pixels: Uint8Array, mirroring: Mirroring): Promise<SquarePose> {
		const answer = new Promise<SquarePose>((resolve, reject) => {
			if (this.#failure) return reject(this.#failure);
			this.#waiting.push({ model, pixels, mirroring, resolve, reject, tries: 0 });
			this.#dispatch();
		});
		if (!this.#first.has(model)) this.#first.set(model, answer);
		return answer;
	}

	/** Continues with another engine; squares in flight are not lost. */
	change(engine: Engine): void {
		this.#engine = engine;
		for (const member of this.#members) this.#stopWorker(member);
		this.#members = Array.from({ length: engine.workers }, () => this.#startWorker());
		for (const member of this.#members) void this.#prepare(member);
	}

	/** Ends all workers. What is in flight is never answered. */
	close(): void {
		this.#closed = true;
		for (const member of this.#members) this.#stopWorker(member);
		this.#members = [];
	}

	get #depth(): number {
		return isOnGraphics(this.#engine.backend) ? SQUARES_PER_GPU_WORKER : SQUARES_PER_CPU_WORKER;
	}

	#startWorker(): Member {
		const worker = this.start();
		const { ended, end } = ending(worker);
		const member: Member = {
			worker,
			loaded: new Set(),
			loading: 0,
			loadingModel: null,
			prepared: Promise.resolve(),
			ended,
			end,
			jobs: [],
			silence: undefined
		};
		worker.onFailure((error) => this.#failed(member, error));
		return member;
	}

	/** Takes a member's squares back, oldest first, and ends it. */
	#stopWorker(member: Member): void {
		clearTimeout(member.silence);
		member.end();
		this.#waiting.unshift(...member.jobs.splice(0));
	}

	/** Loads what a member lacks, one model after the other. */
	#prepare(member: Member): Promise<void> {
		member.loading++;
		member.prepared = member.prepared.then(async () => {
			try {
				for (const model of [...this.#models.toLoad]) await this.#loadInto(member, model);
				member.loading--;
				this.#dispatch();
			} catch (error) {
				this.#failed(member, asError(error));
			}
		});
		return member.prepared;
	}

	async #loadInto(member: Member, model: ModelName): Promise<void> {
		if (member.loaded.has(model) || this.#models.whyNot(model)) return;
		member.loadingModel = model;
		const loading = member.worker.load(model, this.#engine.backend);
		try {
			await within(LOAD_MILLISECONDS, Promise.race([loading, member.ended]));
			member.loaded.add(model);
		} catch (error) {
			// Of a member that was ended it says nothing about the model.
			const isMember = this.#members.includes(member);
			if (!isMember || !this.#models.doWithout(model, asError(error))) throw error;
		}
		member.loadingModel = null;
	}

	#dispatch(): void {
		for (let at = 0; at < this.#waiting.length;) {
			const { model, reject } = this.#waiting[at]!;
			const member = this.#freest(model);
			const whyNot = this.#models.whyNot(model);
			if (whyNot) {
				this.#waiting.splice(at, 1);
				reject(whyNot);
			} else if (member === null) at++;
			else this.#assign(member, this.#waiting.splice(at, 1)[0]!);
		}
	}

	#freest(model: ModelName): Member | null {
		let best: Member | null = null;
		for (const member of this.#members) {
			const free = member.loading === 0 || this.#members.length === 1;
			if (!free || !member.loaded.has(model)) continue;
			if (member.jobs.length < (best?.jobs.length ?? this.#depth)) best = member;
		}
		return best;
	}

	#assign(member: Member, job: Job): void {
		member.jobs.push(job);
		if (member.jobs.length === 1) this.#listen(member);
		member.worker.infer(job.model, job.pixels, job.mirroring).then(
			(pose) => this.#answered(member, job, pose),
			(error: unknown) => {
				// The square that failed is the suspect, not the oldest one.
				if (!remove(member.jobs, job)) return;
				member.jobs.unshift(job);
				this.#failed(member, asError(error));
			}
		);
	}

	#answered(member: Member, job: Job, pose: SquarePose): void {
		// Of a member that was replaced meanwhile: another one has the square now.
		if (!remove(member.jobs, job)) return;
		this.inferenceSeconds += pose.seconds;
		this.#quickest = Math.min(this.#quickest, pose.seconds);
		this.hangTimeout.answered(pose.seconds);
		clearTimeout(member.silence);
		if (member.jobs.length > 0) this.#listen(member);
		job.resolve(pose);
		this.#dispatch();
	}

	/** From now on the member must answer in time. */
	#listen(member: Member): void {
		member.silence = setTimeout(() => {
			if (member.loading > 0) return this.#listen(member);
			this.hangTimeout.gaveUp();
			this.#failed(member, new Error('A pose worker did not answer.'));
		}, this.hangTimeout.milliseconds);
	}

	#failed(member: Member, error: Error): void {
		if (this.#closed || !this.#members.includes(member)) return;
		const { backend } = this.#engine;
		const diedOfOptional = this.#models.doWithout(member.loadingModel, error);
		if (isOnGraphics(backend)) {
			this.#lostBackend = backend;
			return this.change({ backend: ON_PROCESSOR, workers: this.cpuWorkers });
		}
		if (backend === 'litert' && !diedOfOptional && this.#isFirstWithout(member))
			return this.change({ ...this.#engine, backend: 'wasm' });
		this.#members = this.#members.filter((each) => each !== member);
		const suspect = member.jobs[0];
		if (suspect && ++suspect.tries >= MOST_TRIES) {
			remove(member.jobs, suspect);
			suspect.reject(error);
		}
		// Where a model did not load, the next worker could not load it either.
		const wasReady = member.loading === 0 || diedOfOptional;
		this.#stopWorker(member);
		if (wasReady) this.#replace();
		else if (this.#members.length === 0) this.#giveUp(error);
		this.#dispatch();
	}

	/** Whether it could not load a model that no other member has loaded either. */
	#isFirstWithout({ loading, loaded }: Member): boolean {
		const lacking = this.#models.toLoad.filter((model) => !loaded.has(model));
		return loading > 0 && lacking.some((model) => !this.#members.some((m) => m.loaded.has(model)));
	}

	#replace(): void {
		this.#replaced++;
		const member = this.#startWorker();
		this.#members.push(member);
		void this.#prepare(member);
	}

	/** No worker is left, and a new one could not load its model either. */
	#giveUp(error: Error): void {
		this.#failure = error;
		for (const job of this.#waiting.splice(0)) job.reject(error);
	}
}
