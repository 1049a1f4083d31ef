import { proxy, transfer, wrap } from 'comlink';
import type { FileRange, PoseMode, QuarterTurn } from '../core/model/recording';
import { Refusal, refusalFromData } from '../core/model/refusal';
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
	const worker = new Worker(new URL('../../workers/record.worker.ts', import.meta.url), {
		type: 'module',
		name: 'record'
	});
	const record = wrap<RecordApi>(worker);
	const { answer, end } = supervise(worker, 'record');
	const settled = <T>(call: Promise<T>) => answer(call).catch(thrownAsStalled);
	void record.connect(mode, engine, cpuWorkers);
	const call = async <T>(answer: Promise<Answer<T>>) => unwrap(await settled(answer));

	return {
		open: (file, name, turn, video = null) =>
			call(record.open(file, name, video && proxy(transferring(video)), turn)),
		scout: (range, person, watch) => call(record.scout(range, person, proxy(watch))),
		stopScouting: () => void record.stopScouting(),
		quickRate: () => settled(record.quickRate()),
		tryBackends: (mode) => settled(record.tryBackends(mode)),
		follow: (request, watch) => call(record.follow(request, proxy(watch))),
		feet: (contacts, watch) => call(record.feet(contacts, proxy(watch))),
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
