import { Refusal } from '../../src/core/model/refusal';
import { readContainer, type Container } from '../../src/media/clip/clip';
import { seededRandom } from '../../tests/helpers/random';
import type { FuzzCase } from './fuzz-case';
import { mediaFiles, type MediaFile } from './media-files';
import { mutateBytes, oneOf, spliced } from './mutate-bytes';
import { mutateEbml } from './mutate-ebml';
import { mutateMp4 } from './mutate-mp4';

/** In one file at most. */
const MOST_MUTATIONS = 4;
const STRUCTURED_SHARE = 0.75;
const SPLICED_SHARE = 0.03;

let files: Promise<MediaFile[]> | null = null;

/** A video that was changed: the same for the same seed. */
export async function mutatedVideo(
	seed: number
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
	const all = await (files ??= mediaFiles());
	const random = seededRandom(seed);
	const { name, kind, bytes: whole } = oneOf(random, all);
	let bytes = whole.slice();
	if (random.uniform() < SPLICED_SHARE)
		return { name, bytes: spliced(random, bytes, oneOf(random, all).bytes) };
	for (let i = random.below(MOST_MUTATIONS); i >= 0; i--) {
		const structured = kind !== 'other' && random.uniform() < STRUCTURED_SHARE;
		const mutate = structured ? (kind === 'mp4' ? mutateMp4 : mutateEbml) : mutateBytes;
		bytes = mutate(random, bytes);
	}
	return { name, bytes };
}

/** What a container says of a changed video. */
export async function mediaCase(seed: number): Promise<FuzzCase> {
	const { name, bytes } = await mutatedVideo(seed);
	return { name, bytes, run: () => probed(bytes) };
}

async function probed(bytes: Uint8Array): Promise<string> {
	let container: Container;
	try {
		container = await readContainer(new Blob([bytes as Uint8Array<ArrayBuffer>]), 'fuzz');
	} catch (error) {
		if (error instanceof Refusal) return error.code;
		throw error;
	}
	try {
		expectSound(container);
	} finally {
		container.close();
	}
	return 'valid';
}

/** What all who work with a clip rely on. */
function expectSound({ facts, times, keyTimes, missingFrames }: Container): void {
	const { width, height, fileDurationSeconds, fileFrameRate, frameCount } = facts;
	const numbers = { width, height, fileDurationSeconds, fileFrameRate, frameCount, missingFrames };
	for (const [name, value] of Object.entries(numbers))
		if (!Number.isFinite(value) || value < 0) throw new Error(`${name} is ${value}`);
	if (width < 1 || height < 1) throw new Error(`${width} x ${height} pixels`);
	if (frameCount !== times.length) throw new Error(`${frameCount} frames, ${times.length} times`);
	for (const list of [times, keyTimes])
		list.forEach((time, i) => {
			if (!Number.isFinite(time)) throw new Error(`time ${i} is ${time}`);
			if (i > 0 && time < list[i - 1]!) throw new Error(`time ${i} goes back`);
		});
	const rate = facts.capturedFrameRate;
	if (rate !== null && !(rate >= 1 && rate <= 2000)) throw new Error(`captured at ${rate}`);
}
