import {
	ALL_FORMATS,
	BlobSource,
	BufferTarget,
	CanvasSource,
	EncodedPacket,
	EncodedPacketSink,
	EncodedVideoPacketSource,
	getFirstEncodableVideoCodec,
	Input,
	MkvOutputFormat,
	MovOutputFormat,
	Mp4OutputFormat,
	Output,
	WebMOutputFormat,
	type OutputFormat,
	type Rotation
} from 'mediabunny';
import { openClip } from '../../src/media/clip/clip';

export const CONTAINERS = {
	mp4: () => new Mp4OutputFormat(),
	mov: () => new MovOutputFormat(),
	webm: () => new WebMOutputFormat(),
	mkv: () => new MkvOutputFormat()
} as const;

export type Container = keyof typeof CONTAINERS;

interface DrawnClip {
	readonly container?: Container;
	/** Presentation times, s. */
	readonly times: readonly number[];
	readonly width?: number;
	readonly height?: number;
	readonly rotation?: Rotation;
	readonly draw?: (context: OffscreenCanvasRenderingContext2D, frame: number) => void;
}

/** A clip drawn and encoded in this browser. */
export async function drawnClip(options: DrawnClip): Promise<Blob> {
	const { container = 'mp4', times, width = 320, height = 240, rotation = 0 } = options;
	const { draw = movingBar } = options;
	const output = startOutput(CONTAINERS[container]());
	const codec = await getFirstEncodableVideoCodec(output.format.getSupportedVideoCodecs(), {
		width,
		height
	});
	if (codec === null) throw new Error(`This browser can encode nothing for ${container}.`);
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d')!;
	const source = new CanvasSource(canvas, { codec, bitrate: 2e6, keyFrameInterval: 0.5 });
	output.addVideoTrack(source, { rotation });
	await output.start();
	for (const [frame, time] of times.entries()) {
		draw(context, frame);
		await source.add(time, (times[frame + 1] ?? time + 1 / 60) - time);
	}
	return finished(output);
}

/** The first frames of a clip, its packets copied as they are. */
export async function firstFrames(clip: Blob, frames: number): Promise<Blob> {
	using input = new Input({ source: new BlobSource(clip), formats: ALL_FORMATS });
	const track = (await input.getPrimaryVideoTrack())!;
	const source = new EncodedVideoPacketSource((await track.getCodec())!);
	const output = startOutput(new Mp4OutputFormat());
	output.addVideoTrack(source);
	await output.start();
	const decoderConfig = (await track.getDecoderConfig())!;
	let left = frames;
	for await (const packet of new EncodedPacketSink(track).packets()) {
		if (left-- === 0) break;
		await source.add(packet, { decoderConfig });
	}
	return finished(output);
}

/** A MOV that says it holds ProRes, its packets nonsense: no browser decodes it. */
export async function undecodableClip(): Promise<Blob> {
	const source = new EncodedVideoPacketSource('prores');
	const output = startOutput(new MovOutputFormat());
	output.addVideoTrack(source);
	await output.start();
	for (let frame = 0; frame < 30; frame++) {
		const packet = new EncodedPacket(new Uint8Array(64), 'key', frame / 30, 1 / 30);
		await source.add(packet, {
			decoderConfig: { codec: 'apch', codedWidth: 320, codedHeight: 240 }
		});
	}
	return finished(output);
}

/** A second of silence, WAVE. */
export function silence(): Blob {
	const samples = 8000;
	const bytes = new Uint8Array(44 + samples);
	const view = new DataView(bytes.buffer);
	const text = (at: number, word: string) =>
		[...word].forEach((letter, i) => (bytes[at + i] = letter.charCodeAt(0)));
	text(0, 'RIFF');
	view.setUint32(4, 36 + samples, true);
	text(8, 'WAVEfmt ');
	view.setUint32(16, 16, true);
	view.setUint16(20, 1, true);
	view.setUint16(22, 1, true);
	view.setUint32(24, 8000, true);
	view.setUint32(28, 8000, true);
	view.setUint16(32, 1, true);
	view.setUint16(34, 8, true);
	text(36, 'data');
	view.setUint32(40, samples, true);
	bytes.fill(128, 44);
	return new Blob([bytes]);
}

export const steadyTimes = (count: number, rate: number): number[] =>
	Array.from({ length: count }, (_, i) => i / rate);

function startOutput(format: OutputFormat): Output<OutputFormat, BufferTarget> {
	return new Output({ format, target: new BufferTarget() });
}

async function finished(output: Output<OutputFormat, BufferTarget>): Promise<Blob> {
	await output.finalize();
	return new Blob([output.target.buffer!]);
}

function movingBar(context: OffscreenCanvasRenderingContext2D, frame: number): void {
	const { width, height } = context.canvas;
	context.fillStyle = '#407090';
	context.fillRect(0, 0, width, height);
	context.fillStyle = '#f0c020';
	context.fillRect((frame * 9) % width, 0, 20, height);
}

/** The grey of each frame of {@link greyClip} is this much lighter than the one before, of 255. */
export const GREY_STEP = 20;

/** A clip of up to 12 frames, each of one grey. */
export const greyClip = (frames: number): Promise<Blob> =>
	drawnClip({
		times: steadyTimes(frames, 30),
		draw(context, frame) {
			context.fillStyle = `rgb(${Array(3)
				.fill(GREY_STEP * frame)
				.join(' ')})`;
			context.fillRect(0, 0, context.canvas.width, context.canvas.height);
		}
	});

/** The grey in the middle of a picture, 0 to 255. */
export function greyOf(image: CanvasImageSource): number {
	const context = new OffscreenCanvas(1, 1).getContext('2d')!;
	context.drawImage(image, 0, 0, 1, 1);
	return context.getImageData(0, 0, 1, 1).data[0]!;
}

/** Presentation time of every frame of a file, s. */
export async function timesOf(file: Blob): Promise<Float64Array> {
	const clip = await openClip(file, '');
	clip.close();
	return clip.frames.times;
}
