import { expose, transfer } from 'comlink';
import { Refusal, refusalToData } from '../src/core/model/refusal';
import { openClip } from '../src/media/clip/clip';
import { fetchModelFile } from '../src/pose/model-files';
import { startPoseWorker } from '../src/pose/pose-client';
import { FOOT_MODEL, MODELS, type ModelName } from '../src/pose/pose-api';
import { PosePool } from '../src/pose/pose-pool';
import type { Answer, FollowedPart, RecordApi, Watch } from '../src/pose/record-api';
import { loadModels, modelsOf, Recorder } from '../src/pose/recorder';
import { runTrial } from '../src/pose/trial-run';
import { Pulse } from '../src/threads/pulse';
import { trustOwnScripts } from '../src/threads/trusted-scripts';

let connection: PosePool | null = null;
let recorder: Recorder | null = null;

const pulse = new Pulse();
// The pool ends a pose worker that is stuck; what it waits for is bound to come.
pulse.beatWhile(() => connection?.atWork ?? false);

const api: RecordApi = {
	connect: (mode, engine, cpuWorkers) => {
		const pool = new PosePool(startPoseWorker, engine, cpuWorkers);
		connection = pool;
		loadModels(pool, modelsOf(mode));
		return Promise.resolve();
	},
	open: (file, name, video, turn) =>
		answer(async () => {
			const { facts, frames } = await openClip(file, name, video, turn, pulse.beat);
			recorder = new Recorder(frames, facts, connected());
			return { facts, times: frames.times, keyTimes: frames.keyTimes };
		}),
	scout: (range, person, watch) => answer(() => opened().scout(range, person, transferring(watch))),
	stopScouting: () => Promise.resolve(recorder?.stopScouting()),
	quickRate: () => Promise.resolve(connected().squaresPerSecond),
	tryBackends: (mode) => {
		const pool = connected();
		loadModels(pool, modelsOf(mode));
		return runTrial(pool, MODELS[mode], pulse.beat);
	},
	follow: (request, watch) =>
		answer(async () => {
			loadModels(connected(), modelsOf(request.mode));
			prefetch(FOOT_MODEL);
			const followed = await opened().follow(request, {
				...transferring(watch),
				keep: (part) => watch.keep(transferred(part)),
				ahead: (part) => watch.ahead(transferred(part))
			});
			return transferred(followed);
		}),
	feet: (contacts, watch) =>
		answer(async () => {
			const seen = await opened().feet(contacts, watch);
			return transfer(seen, [seen.frames.buffer, seen.points.buffer]);
		})
};

/** Lets the browser have a model's file before it is loaded; whoever loads it tells what is wrong with it. */
function prefetch(model: ModelName): void {
	fetchModelFile(model, `${model}.tflite`).catch(() => undefined);
}

function connected(): PosePool {
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

const transferred = <T extends Pick<FollowedPart, 'fileTimes' | 'keypoints'>>(frames: T): T =>
	transfer(frames, [frames.fileTimes.buffer, frames.keypoints.buffer]);

/** The watcher lives in the page: pictures are transferred, not copied. */
const transferring = (watch: Watch): Watch => ({
	progress: (done, total) => watch.progress(done, total),
	preview: (preview) => watch.preview(transfer(preview, [preview.image]))
});

trustOwnScripts();
expose(api);
