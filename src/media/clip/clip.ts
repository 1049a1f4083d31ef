import { EncodedPacketSink, VideoSampleSink, type Input, type InputVideoTrack } from 'mediabunny';
import type { ClipFacts, QuarterTurn } from '../../core/model/recording';
import { countDistinct } from '../../core/model/frame-times';
import { Refusal } from '../../core/model/refusal';
import { capturedFrameRate } from '../captured-rate';
import { secondsCutOff } from '../cut-off';
import { expectReadable } from '../file-reading';
import { expectCountable, mostFrames } from './announced-frames';
import { FrameReader } from './frame-reader';
import { timing } from '../frame-times';
import { openInput, videoTrackAmong } from './input';
import { otherKindOf } from './other-kind';
import { paceVideoDecoders } from './paced-decoder';
import { SteppedFrames, type VideoStepper } from '../stepped-frames';
import { SteppedSink } from './stepped-sink';
import { turnedFacts } from './turned';

/** What may be opened: anything mediabunny reads (MP4, MOV, WebM, MKV and others). */
export interface Clip {
	readonly facts: ClipFacts;
	readonly frames: FrameReader;
	close(): void;
}

/** Slower than film: too few frames in a stride to find contact and toe-off. Leaves room for 23.976. */
const LOWEST_FRAME_RATE = 23.9;
/** Below this many frames a second, or where most share their time with others, the times are wrong. */
const SLOWEST_CLOCK = 0.1;

/** Beyond what any video has, pixels; twice 8K. */
const LARGEST_SIZE = 2 ** 14;

/**
 * Opens a video and reads what its container says; decodes nothing.
 *
 * @param video decodes in place of WebCodecs; `null` for WebCodecs
 * @param turn by which the picture is turned clockwise, beyond what the file says
 * @param onStep told of each step, now and while frames are read: bytes read, a frame decoded
 * @throws {Refusal} as {@link readContainer}; `codec-unsupported`
 */
export async function openClip(
	file: Blob,
	name: string,
	video: VideoStepper | null = null,
	turn: QuarterTurn = 0,
	onStep: () => void = () => undefined
): Promise<Clip> {
	paceVideoDecoders();
	const container = await readContainer(file, name, onStep);
	const { track, times, keyTimes, missingFrames, close } = container;
	if (video === null && !(await track.canDecode())) {
		const reason = await codecOf(track);
		close();
		throw new Refusal('codec-unsupported', reason);
	}
	const sink = video
		? new SteppedSink(new SteppedFrames(video, times))
		: new VideoSampleSink(track);
	const frames = new FrameReader(sink, times, keyTimes, {
		colour: coloursOf(await track.getColorSpace()),
		missingFrames,
		turn,
		onFrame: onStep,
		expectReadable: () => expectReadable(file)
	});
	return { facts: turnedFacts(container.facts, turn), frames, close };
}

/**
 * Colours as a file declares them. Where it says nothing Chromium takes those of HD, WebKit those of SD for small pictures:
 * one file would give two results.
 */
const coloursOf = ({ matrix, fullRange }: VideoColorSpaceInit): Partial<VideoColorSpaceInit> => ({
	matrix: matrix ?? 'bt709',
	fullRange: fullRange ?? false
});

/** What a file says about its video without decoding. */
export interface Container {
	readonly facts: ClipFacts;
	readonly track: InputVideoTrack;
	/** Presentation times of all shown frames, and those of the key frames, ascending, s. */
	readonly times: Float64Array;
	readonly keyTimes: Float64Array;
	/** Frames that are announced but missing: the file was cut short. */
	readonly missingFrames: number;
	readonly close: () => void;
}

/**
 * @param onRead told whenever bytes were read
 * @throws {Refusal} `file-lost`, `unreadable-file`, `no-video-track`, `frame-rate-too-low`
 */
export async function readContainer(
	file: Blob,
	name: string,
	onRead?: () => void
): Promise<Container> {
	await expectCountable(file);
	const input = openInput(file, onRead);
	try {
		const tracks = await tracksOf(input, file);
		const track = await videoTrackAmong(tracks);
		if (track === undefined) throw new Refusal('no-video-track');
		const { times, keyTimes, end } = await packetTimes(track, mostFrames(file));
		if (times.length === 0) throw new Refusal('unreadable-file');
		const { durationSeconds, frameRate, variable } = timing(times);
		if (times.length > 1 && (frameRate < SLOWEST_CLOCK || 2 * countDistinct(times) < times.length))
			throw new Refusal('unreadable-file', { kind: 'no-times' });
		if (times.length > 1 && frameRate < LOWEST_FRAME_RATE)
			throw new Refusal('frame-rate-too-low', {
				framesPerSecond: round(frameRate),
				needed: Math.ceil(LOWEST_FRAME_RATE)
			});
		const [width, height] = [await track.getDisplayWidth(), await track.getDisplayHeight()];
		const isPicture = [width, height].every((size) => size >= 1 && size <= LARGEST_SIZE);
		if (!isPicture || !times.every(Number.isFinite)) throw new Refusal('unreadable-file');
		const facts: ClipFacts = {
			name,
			width,
			height,
			rotationDegrees: await track.getRotation(),
			fileDurationSeconds: durationSeconds,
			fileFrameRate: frameRate,
			frameCount: times.length,
			variableFrameRate: variable,
			capturedFrameRate: capturedFrameRate((await input.getMetadataTags()).raw ?? {}),
			codec: await track.getCodecParameterString()
		};
		const missingFrames = Math.round(frameRate * (await secondsCutOff(track, tracks, end)));
		return { facts, track, times, keyTimes, missingFrames, close: () => input.dispose() };
	} catch (cause) {
		input.dispose();
		// Whatever else a reader stumbles over is a fault of the file.
		throw cause instanceof Refusal ? cause : new Refusal('unreadable-file', {}, { cause });
	}
}

/** @throws {Refusal} `unreadable-file`, with what it is instead where that is known */
async function tracksOf(input: Input, file: Blob) {
	let cause: unknown;
	try {
		const tracks = (await input.canRead()) ? await input.getTracks() : [];
		if (tracks.length > 0) return tracks;
	} catch (error) {
		if (error instanceof Refusal) throw error;
		cause = error;
	}
	const kind = await otherKindOf(file);
	throw new Refusal('unreadable-file', kind === null ? {} : { kind }, { cause });
}

async function codecOf(track: InputVideoTrack) {
	const internal = await track.getInternalCodecId();
	const codec = (await track.getCodec()) ?? (typeof internal === 'string' ? internal : 'unknown');
	const detail = (await track.getCodecParameterString()) ?? codec;
	return { codec, codecString: detail };
}

/** @param most as many as can be in the file: a table may go on without end */
async function packetTimes(track: InputVideoTrack, most: number) {
	const times: number[] = [];
	const keyTimes: number[] = [];
	let [end, count] = [-Infinity, 0];
	try {
		const packets = new EncodedPacketSink(track).packets(undefined, undefined, {
			metadataOnly: true
		});
		for await (const packet of packets) {
			if (++count > most) throw new Refusal('unreadable-file');
			// Frames before time zero are needed for decoding, but are not shown (edit lists).
			if (packet.timestamp + packet.duration <= 0) continue;
			times.push(packet.timestamp);
			end = Math.max(end, packet.timestamp + packet.duration);
			if (packet.type === 'key') keyTimes.push(packet.timestamp);
		}
	} catch (error) {
		if (error instanceof Refusal) throw error;
		// The end of the index is missing: what is listed so far can still be read.
		if (times.length === 0) throw new Refusal('unreadable-file', {}, { cause: error });
	}
	return {
		times: Float64Array.from(times).sort(),
		keyTimes: Float64Array.from(keyTimes).sort(),
		end
	};
}

const round = (value: number): number => Math.round(value * 10) / 10;
