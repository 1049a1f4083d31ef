import type { PlannedFrame } from '../../core/view/video-plan';
import { startVideo, type VideoKind } from '../../media/page/video-writer';
import { picturesTogether, type Pictures, type ShownClip } from './frame-pictures';

/** Where a video is written. */
export interface VideoTarget {
	readonly kind: VideoKind;
	/** `null` for memory. */
	readonly to: WritableStream | null;
}

export interface VideoSize {
	readonly width: number;
	readonly height: number;
}

/** Called with frames written and in all. */
export type WritingProgress = (done: number, total: number) => void;

/** Longer side of a written video, pixels: what a messenger sends without shrinking it. */
export const LONG_SIDE = 1280;
/** Behind a skeleton without a video. */
export const GROUND = '#10151b';

/** The nearest even number of pixels, as encoders want them. */
export const even = (length: number): number => Math.max(2, 2 * Math.round(length / 2));

/** Canvas of a video or of a part of it. The overlay uses what both kinds of context have. */
export function videoCanvas({ width, height }: VideoSize) {
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
	const clear = () => {
		context.fillStyle = GROUND;
		context.fillRect(0, 0, width, height);
	};
	return { canvas, context, clear };
}

/** A video to write. */
export interface VideoToWrite<Planned> {
	readonly size: VideoSize;
	/** When each frame is shown, and for how long, s. */
	readonly plan: readonly Planned[];
	/** Whose pictures it shows: a frame of theirs for each of the plan. */
	readonly clips: readonly ShownClip[];
	/** Draws one frame on a plain ground. @param images of the clips, in their order */
	draw(context: CanvasRenderingContext2D, planned: Planned, images: Pictures): void;
}

/**
 * Writes a video frame by frame. A frame for which the picture of a clip does not decode is left out.
 *
 * @returns the file; `null` where it was written to a stream
 * @throws {DOMException} `AbortError` after `signal`
 */
export async function writeFrames<Planned extends Pick<PlannedFrame, 'time' | 'duration'>>(
	video: VideoToWrite<Planned>,
	{ kind, to }: VideoTarget,
	signal: AbortSignal,
	progress: WritingProgress
): Promise<Blob | null> {
	const { size, plan, clips } = video;
	const { canvas, context, clear } = videoCanvas(size);
	const writer = await startVideo(canvas, kind, to);
	let place = 0;
	try {
		for await (const images of picturesTogether(clips)) {
			signal.throwIfAborted();
			const planned = plan[place++]!;
			if (images) {
				clear();
				video.draw(context, planned, images);
				await writer.add(planned.time, planned.duration);
			}
			progress(place, plan.length);
		}
		signal.throwIfAborted();
		return await writer.finish();
	} catch (error) {
		await writer.cancel();
		throw error;
	}
}
