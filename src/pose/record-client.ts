import { proxy, transfer, wrap } from 'comlink';
import type { CropPath } from '../core/crop';
import type { BackendName, PoseMode } from '../core/recording';
import { refusalFromData } from '../core/refusal';
import type { PoseApi } from './pose-api';
import type { Answer, RecordApi, Watch } from './record-api';

/** The record worker and its pose workers, as the app uses them. Refusals are thrown. */
export interface RecordWorkers {
	open(file: Blob, name: string): Promise<RecordResult<'open'>>;
	connect(mode: PoseMode, backend: BackendName): Promise<RecordResult<'connect'>>;
	scout(watch: Watch): Promise<RecordResult<'scout'>>;
	follow(path: CropPath, watch: Watch): Promise<RecordResult<'follow'>>;
	readonly poseWorkers: number;
	/** Ends all workers at once and frees what they hold. */
	close(): void;
}

type RecordResult<K extends keyof RecordApi> =
	Awaited<ReturnType<RecordApi[K]>> extends Answer<infer T> ? T : never;

/** Starts one record worker and `poseWorkers` pose workers. */
export function startRecordWorkers(poseWorkers: number): RecordWorkers {
	const recordWorker = new Worker(new URL('../../workers/record.worker.ts', import.meta.url), {
		type: 'module',
		name: 'record'
	});
	const poses = Array.from({ length: poseWorkers }, startPoseWorker);
	const record = wrap<RecordApi>(recordWorker);
	const { failure, stop } = firstFailure([recordWorker, ...poses.map(({ worker }) => worker)]);
	const call = async <T>(answer: Promise<Answer<T>>) =>
		unwrap(await Promise.race([answer, failure]));

	return {
		poseWorkers,
		open: (file, name) => call(record.open(file, name)),
		connect: (mode, backend) => {
			const ports = poses.map(({ port }) => port);
			return call(record.connect(transfer(ports, ports), mode, backend));
		},
		scout: (watch) => call(record.scout(proxy(watch))),
		follow: (path, watch) => call(record.follow(path, proxy(watch))),
		close() {
			stop();
			recordWorker.terminate();
			for (const { worker } of poses) worker.terminate();
		}
	};
}

/** A pose worker, and a port through which the record worker reaches it directly. */
function startPoseWorker() {
	const worker = new Worker(new URL('../../workers/pose.worker.ts', import.meta.url), {
		type: 'module',
		name: 'pose'
	});
	const { port1, port2 } = new MessageChannel();
	void wrap<PoseApi>(worker).connect(transfer(port1, [port1]));
	return { worker, port: port2 };
}

/** Rejects when a worker cannot start or dies of an error that none of its calls caught. */
function firstFailure(workers: readonly Worker[]) {
	const listening = new AbortController();
	const failure = new Promise<never>((_, reject) => {
		for (const worker of workers) {
			worker.addEventListener(
				'error',
				(event) => reject(new Error(`A worker failed: ${event.message}`)),
				{ signal: listening.signal }
			);
		}
	});
	// It may fail when no call waits for it.
	failure.catch(() => undefined);
	return { failure, stop: () => listening.abort() };
}

function unwrap<T>(answer: Answer<T>): T {
	if ('refusal' in answer) throw refusalFromData(answer);
	return answer.value;
}
