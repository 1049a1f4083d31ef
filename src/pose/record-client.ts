import { proxy, transfer, wrap, type Remote } from 'comlink';
import type { FileRange, PoseMode, QuarterTurn } from '../core/model/recording';
import { Refusal, refusalFromData } from '../core/model/refusal';
import { startedUntilAnswered } from '../threads/first-answer';
import { supervise, WorkerFailure } from '../threads/supervise';
import type { FootContact } from './feet-at-contacts';
import type { PersonPlace } from './people';
import type { BackendTrial } from './backend-trial';
import type { Engine } from './pose-pool';
import type {
	Answer,
	FollowRequest,
	FollowWatch,
	RecordApi,
	VideoInPage,
	Watch
} from './record-api';

/**
 * The record worker, which owns the pose workers, as the app uses it. Refusals are thrown: `stalled` when nothing comes
 * from it any more.
 */
export interface RecordWorker {
	open(
		file: Blob,
		name: string,
		turn: QuarterTurn,
		video?: VideoInPage | null
	): Promise<RecordResult<'open'>>;
	scout(
		range: FileRange | null,
		person: PersonPlace | null,
		watch: Watch
	): Promise<RecordResult<'scout'>>;
	stopScouting(): void;
	quickRate(): Promise<number | null>;
	tryBackends(mode: PoseMode): Promise<BackendTrial>;
	follow(request: FollowRequest, watch: FollowWatch): Promise<RecordResult<'follow'>>;
	feet(
		contacts: readonly FootContact[],
		watch: Pick<Watch, 'progress'>
	): Promise<RecordResult<'feet'>>;
	/** Terminates it and its pose workers at once and frees what they hold. */
	close(): void;
}

/**
 * Identifies the code that makes keypoints: in the built site this module's address contains a hash of itself, and so
 * of the workers and models it names.
 */
export const RECORDING_CODE = new URL(import.meta.url).pathname.split('/').at(-1)!;

type RecordResult<K extends 'open' | 'scout' | 'follow' | 'feet'> =
	Awaited<ReturnType<RecordApi[K]>> extends Answer<infer T> ? T : never;

/** Starts a record worker, see `RecordApi.connect`. */
export function startRecordWorker(
	mode: PoseMode,
	engine: Engine,
	cpuWorkers: number
): RecordWorker {
	const { worker, end } = startedUntilAnswered(() => {
		const started = new Worker(new URL('../../workers/record.worker.ts', import.meta.url), {
			type: 'module',
			name: 'record'
		});
		const record = wrap<RecordApi>(started);
		const { answer, end } = supervise(started, 'record');
		return { record, answer, end, answered: answer(record.connect(mode, engine, cpuWorkers)) };
	});
	const ask = async <T>(question: (record: Remote<RecordApi>) => Promise<T>): Promise<T> => {
		try {
			const { record, answer } = await worker;
			return await answer(question(record));
		} catch (error) {
			return thrownAsStalled(error);
		}
	};
	const call = async <T>(question: (record: Remote<RecordApi>) => Promise<Answer<T>>) =>
		unwrap(await ask(question));

	return {
		open: (file, name, turn, video = null) =>
			call((record) => record.open(file, name, video && proxy(transferring(video)), turn)),
		scout: (range, person, watch) => call((record) => record.scout(range, person, proxy(watch))),
		// Nobody waits for it, and who is asked next tells when the worker has failed.
		stopScouting: () =>
			void worker.then(({ record }) => record.stopScouting()).catch(() => undefined),
		quickRate: () => ask((record) => record.quickRate()),
		tryBackends: (mode) => ask((record) => record.tryBackends(mode)),
		follow: (request, watch) => call((record) => record.follow(request, proxy(watch))),
		feet: (contacts, watch) => call((record) => record.feet(contacts, proxy(watch))),
		close: end
	};
}

/** Of a worker that crashed the browser's own words are all there is to tell; one that is stuck has none. */
function thrownAsStalled(error: unknown): never {
	if (!(error instanceof WorkerFailure && error.silent)) throw error;
	console.error(error);
	throw new Refusal('stalled', {}, { cause: error });
}

/** Pictures are transferred, not copied. */
const transferring = (video: VideoInPage): VideoInPage => ({
	show: async (time) => {
		const shown = await video.show(time);
		return shown && transfer(shown, [shown.image]);
	}
});

function unwrap<T>(answer: Answer<T>): T {
	if ('refusal' in answer) throw refusalFromData(answer);
	return answer.value;
}
