import {
	BufferTarget,
	CanvasSource,
	getFirstEncodableVideoCodec,
	Mp4OutputFormat,
	Output,
	Quality,
	StreamTarget,
	WebMOutputFormat,
	type StreamTargetChunk,
	type VideoCodec
} from 'mediabunny';
import { Refusal } from '../../core/model/refusal';

/** Writes what a canvas shows, frame by frame, as a video. */
export interface VideoWriter {
	readonly extension: 'mp4' | 'webm';
	/** Adds what the canvas shows now. Resolves when there is room for the next frame. */
	add(time: number, duration: number): Promise<void>;
	/** The whole file; `null` where it was written to a stream. */
	finish(): Promise<Blob | null>;
	/** Ends it; what was written is of no use. */
	cancel(): Promise<void>;
}

/** What a browser encodes, and into which file: H.264 plays on every phone. */
export interface VideoKind {
	readonly codec: VideoCodec;
	readonly extension: VideoWriter['extension'];
	readonly mimeType: string;
}

const IN_MP4: readonly VideoCodec[] = ['avc'];
const IN_WEBM: readonly VideoCodec[] = ['vp9', 'vp8', 'av1'];
/** The player can begin there; a messenger's preview takes one of them. */
const KEY_FRAME_SECONDS = 1;

/**
 * @param size of the canvas, even numbers of pixels
 * @throws {Refusal} `no-encoder` when the browser writes no video of this size
 */
export async function videoKind(size: {
	readonly width: number;
	readonly height: number;
}): Promise<VideoKind> {
	const quality = new Quality('high');
	const avc = await getFirstEncodableVideoCodec([...IN_MP4], { ...size, quality });
	if (avc) return { codec: avc, extension: 'mp4', mimeType: 'video/mp4' };
	const free = await getFirstEncodableVideoCodec([...IN_WEBM], { ...size, quality });
	if (free) return { codec: free, extension: 'webm', mimeType: 'video/webm' };
	throw new Refusal('no-encoder');
}

/**
 * @param to where it is written as it grows; `null` for memory
 */
export async function startVideo(
	canvas: OffscreenCanvas,
	{ codec, extension, mimeType }: VideoKind,
	to: WritableStream<StreamTargetChunk> | null
): Promise<VideoWriter> {
	const target = to ? new StreamTarget(to, { chunked: true }) : new BufferTarget();
	const format = extension === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat();
	const output = new Output({ format, target });
	const source = new CanvasSource(canvas, {
		codec,
		quality: new Quality('high'),
		keyFrameInterval: KEY_FRAME_SECONDS
	});
	output.addVideoTrack(source);
	await output.start();
	return {
		extension,
		add: (time, duration) => source.add(time, duration),
		async finish() {
			await output.finalize();
			const buffer = target instanceof BufferTarget ? target.buffer : null;
			return buffer && new Blob([buffer], { type: mimeType });
		},
		cancel: () => output.cancel()
	};
}
