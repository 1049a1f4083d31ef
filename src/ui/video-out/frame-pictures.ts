import type { Recording } from '../../core/model/recording';
import { smallPictures } from '../../media/page/playback-client';

/** A clip that a video shows. */
export interface ShownClip {
	/** `null`: it has no pictures. */
	readonly file: Blob | null;
	readonly recording: Pick<Recording, 'clip' | 'fileTimes'>;
	/** Which frame of it each frame of the video shows. */
	readonly frames: readonly number[];
	/** Largest width or height of its pictures, pixels. */
	readonly longSide: number;
}

/** Of each clip; `null` for one without a file. They are closed when the next ones are asked for. */
export type Pictures = readonly (ImageBitmap | null)[];

/**
 * The pictures of several clips that go together, in the order of the video.
 *
 * @param clips with as many frames each
 * @yields `null` where the frame of a clip does not decode
 */
export async function* picturesTogether(
	clips: readonly ShownClip[]
): AsyncGenerator<Pictures | null, void> {
	const each = clips.map((clip) => picturesOf(clip));
	try {
		for (;;) {
			const next = await Promise.all(each.map((pictures) => pictures.next()));
			if (next.some(({ done }) => done)) return;
			const images = next.map(({ value }) => value ?? null);
			const whole = images.every((image, i) => image !== null || clips[i]!.file === null);
			yield whole ? images : null;
		}
	} finally {
		await Promise.all(each.map((pictures) => pictures.return()));
	}
}

/** One for each frame. A clip that goes back is opened anew. */
async function* picturesOf({
	file,
	recording: { clip, fileTimes },
	frames,
	longSide
}: ShownClip): AsyncGenerator<ImageBitmap | null, void> {
	if (file === null) {
		yield* frames.map(() => null);
		return;
	}
	for (const pass of forward(frames)) {
		const first = pass[0]!;
		const times = {
			facts: clip,
			times: fileTimes,
			keyTimes: fileTimes.slice(first, first + 1)
		};
		const decoded = smallPictures(file, times, [...new Set(pass)], longSide);
		let held: { readonly index: number; readonly image: ImageBitmap } | null = null;
		try {
			for (const frame of pass) {
				while (held === null || held.index < frame) {
					held?.image.close();
					held = (await decoded.next()).value ?? null;
					if (held === null) break;
				}
				yield held?.index === frame ? held.image : null;
			}
		} finally {
			held?.image.close();
			await decoded.return();
		}
	}
}

/** Parts in which the frames do not go back. */
function forward(frames: readonly number[]): number[][] {
	const passes: number[][] = [];
	for (const frame of frames) {
		const last = passes.at(-1);
		if (last && frame >= last.at(-1)!) last.push(frame);
		else passes.push([frame]);
	}
	return passes;
}
