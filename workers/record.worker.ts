import { expose, transfer } from 'comlink';
import { Refusal, refusalToData } from '../src/core/refusal';
import { openClip } from '../src/media/clip';
import { PosePool } from '../src/pose/pose-pool';
import type { Answer, RecordApi, Watch } from '../src/pose/record-api';
import { Recorder } from '../src/pose/recorder';

let recorder: Recorder | null = null;

const api: RecordApi = {
	open: (file, name) =>
		answer(async () => {
			const { facts, frames } = await openClip(file, name);
			recorder = new Recorder(frames, facts);
			return facts;
		}),
	connect: (ports, mode, backend) =>
		answer(() => opened().connect(PosePool.over(ports), mode, backend)),
	scout: (watch) => answer(() => opened().scout(transferring(watch))),
	follow: (path, watch) =>
		answer(async () => {
			const followed = await opened().follow(path, transferring(watch));
			return transfer(followed, [followed.fileTimes.buffer, followed.keypoints.buffer]);
		})
};

function opened(): Recorder {
	if (recorder === null) throw new Error('Record worker: open() comes first.');
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
