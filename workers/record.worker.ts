import { expose, transfer } from 'comlink';
import type { PoseMode } from '../src/core/recording';
import { Refusal, refusalToData } from '../src/core/refusal';
import { openClip } from '../src/media/clip';
import { startPoseWorker } from '../src/pose/pose-client';
import { MODELS } from '../src/pose/pose-api';
import { PosePool } from '../src/pose/pose-pool';
import type { Answer, RecordApi, Watch } from '../src/pose/record-api';
import { loadModels, Recorder } from '../src/pose/recorder';
import { runTrial } from '../src/pose/trial-run';

let connection: { readonly pool: PosePool; readonly mode: PoseMode } | null = null;
let recorder: Recorder | null = null;

const api: RecordApi = {
	connect: (mode, engine, cpuWorkers) => {
		const pool = new PosePool(startPoseWorker, engine, cpuWorkers);
		loadModels(pool, mode);
		connection = { pool, mode };
		return Promise.resolve();
	},
	open: (file, name, video) =>
		answer(async () => {
			const { facts, frames } = await openClip(file, name, video);
			recorder = new Recorder(frames, facts, connected().pool, connected().mode);
			return facts;
		}),
	scout: (person, watch) => answer(() => opened().scout(person, transferring(watch))),
	tryBackends: () => runTrial(connected().pool, MODELS[connected().mode]),
	follow: (request, watch) =>
		answer(async () => {
			const followed = await opened().follow(request, {
				...transferring(watch),
				keep: (part) => watch.keep(transfer(part, [part.fileTimes.buffer, part.keypoints.buffer]))
			});
			return transfer(followed, [followed.fileTimes.buffer, followed.keypoints.buffer]);
		})
};

function connected() {
	if (connection === null) throw new Error('Record worker: connect() comes first.');
	return connection;
}

function opened(): Recorder {
	if (recorder === null)
		throw new Error('Record worker: open() comes before scout() and follow().');
	return recorder;
}

async function answer<T>(work: () => Promise<T>): Promise<Answer<T>> {
	try {
		return { value: await work() };
	} catch (error) {
		if (error instanceof Refusal) return refusalToData(error);
		throw error;
	}
}

/** The watch lives in the page: pictures are handed over, not copied. */
const transferring = (watch: Watch): Watch => ({
	progress: (done, total) => watch.progress(done, total),
	preview: (preview) => watch.preview(transfer(preview, [preview.image]))
});

expose(api);
