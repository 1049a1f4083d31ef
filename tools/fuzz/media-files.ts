import { readFileSync } from 'node:fs';
import {
	ALL_FORMATS,
	BufferSource,
	BufferTarget,
	EncodedPacket,
	EncodedPacketSink,
	EncodedVideoPacketSource,
	Input,
	MkvOutputFormat,
	MovOutputFormat,
	Mp4OutputFormat,
	MpegTsOutputFormat,
	Output,
	WebMOutputFormat,
	type OutputFormat
} from 'mediabunny';

/** A whole video that mutations begin with. */
export interface MediaFile {
	readonly name: string;
	readonly kind: 'mp4' | 'ebml' | 'other';
	readonly bytes: Uint8Array<ArrayBuffer>;
}

const FIXTURES = [
	'runner-30',
	'runner-edit-list',
	'runner-rotated',
	'runner-vfr',
	'ball-edit-list'
];
/** What is put into the other containers: the shortest whole video. */
const SOURCE = 'runner-vfr';

const fixture = (name: string): Uint8Array<ArrayBuffer> =>
	new Uint8Array(readFileSync(`tests/fixtures/${name}.mp4`));

/** Videos of every container the app reads frames from, made from those of the tests: short, so that many can be tried. */
export async function mediaFiles(): Promise<MediaFile[]> {
	const made = (name: string, kind: MediaFile['kind'], format: OutputFormat) =>
		remuxed(format).then((bytes) => ({ name, kind, bytes }));
	return [
		...FIXTURES.map((name) => ({
			name: `${name}.mp4`,
			kind: 'mp4' as const,
			bytes: fixture(name)
		})),
		await made('fragmented.mp4', 'mp4', new Mp4OutputFormat({ fastStart: 'fragmented' })),
		await made('index-at-end.mp4', 'mp4', new Mp4OutputFormat({ fastStart: false })),
		await made('made.mov', 'mp4', new MovOutputFormat({ fastStart: 'in-memory' })),
		await made('made.mkv', 'ebml', new MkvOutputFormat()),
		await made('streamed.mkv', 'ebml', new MkvOutputFormat({ appendOnly: true })),
		{ name: 'made.webm', kind: 'ebml', bytes: await webm() },
		await made('made.ts', 'other', new MpegTsOutputFormat())
	];
}

/** The source in another container. */
async function remuxed(format: OutputFormat): Promise<Uint8Array<ArrayBuffer>> {
	const input = new Input({ source: new BufferSource(fixture(SOURCE)), formats: ALL_FORMATS });
	const track = (await input.getPrimaryVideoTrack())!;
	const decoderConfig = (await track.getDecoderConfig())!;
	const source = new EncodedVideoPacketSource('avc');
	const { output, target } = outputOf(format, source);
	await output.start();
	let first = true;
	for await (const packet of new EncodedPacketSink(track).packets()) {
		await source.add(packet, first ? { decoderConfig } : undefined);
		first = false;
	}
	await output.finalize();
	input.dispose();
	return new Uint8Array(target.buffer!);
}

/** Of frames without a picture: only its container is looked at. */
async function webm(): Promise<Uint8Array<ArrayBuffer>> {
	const source = new EncodedVideoPacketSource('vp8');
	const { output, target } = outputOf(new WebMOutputFormat(), source);
	await output.start();
	const decoderConfig = { codec: 'vp8', codedWidth: 320, codedHeight: 240 };
	for (let i = 0; i < 60; i++) {
		const data = Uint8Array.from({ length: 40 }, (_, k) => (i * 31 + k * 7) % 256);
		const packet = new EncodedPacket(data, i % 15 === 0 ? 'key' : 'delta', i / 30, 1 / 30);
		await source.add(packet, i === 0 ? { decoderConfig } : undefined);
	}
	await output.finalize();
	return new Uint8Array(target.buffer!);
}

function outputOf(format: OutputFormat, source: EncodedVideoPacketSource) {
	const target = new BufferTarget();
	const output = new Output({ format, target });
	output.addVideoTrack(source);
	return { output, target };
}
