import { deflateSync } from 'node:zlib';
import { cutAt, withFlippedBits, withZeros } from '../damage';
import {
	closeWith,
	COPY,
	either,
	H264,
	made,
	refused,
	same,
	written,
	close,
	type Row,
	vp8
} from '../row';

const unreadable = refused('unreadable-file');
const FIRST = [...H264, '-movflags', '+faststart'];
const tooShort = refused('too-few-strides');
/** What of a damaged file is measured is told, and right. */
const partly = closeWith('file-damaged');
/** The moov box lies at the end: what lists the frames is gone. */
const cut = (share: number) => ({ change: cutAt(share) });

/** Files that end early, are damaged or are no videos. */
export const DAMAGED: readonly Row[] = [
	made('cut-at-1-percent.mp4', unreadable, FIRST, cut(0.01)),
	made('cut-at-10-percent.mp4', tooShort, FIRST, cut(0.1)),
	made('cut-at-50-percent.mp4', either(partly, tooShort), FIRST, { ...cut(0.5) }),
	made('cut-at-99-percent.mp4', partly, FIRST, cut(0.99)),
	made('moov-at-end-cut-at-50-percent.mp4', unreadable, COPY, { ...cut(0.5), short: true }),
	made('moov-at-end-cut-at-99-percent.mp4', unreadable, COPY, cut(0.99)),
	made('cut-at-1-percent.mkv', either(unreadable, tooShort), COPY, cut(0.01)),
	made('cut-at-10-percent.mkv', either(unreadable, tooShort), COPY, cut(0.1)),
	made('cut-at-50-percent.mkv', either(partly, tooShort), COPY, cut(0.5)),
	made('cut-at-99-percent.mkv', either(partly, close), COPY, cut(0.99)),
	made('cut-at-50-percent.webm', either(partly, tooShort), vp8('5M'), cut(0.5)),
	made('cut-at-1-percent.ts', either(unreadable, tooShort), COPY, cut(0.01)),
	made('cut-at-50-percent.ts', either(close, tooShort), COPY, cut(0.5)),
	made('cut-at-99-percent.ts', close, COPY, cut(0.99)),
	made('start-missing.ts', close, COPY, { change: (bytes) => bytes.subarray(100_001) }),
	made(
		'fragmented-cut-at-50-percent.mp4',
		either(partly, close, tooShort),
		[...H264, '-g', '30', '-movflags', 'frag_keyframe+empty_moov'],
		cut(0.5)
	),
	made('bits-flipped-3.mp4', either(same, close, partly), FIRST, {
		change: withFlippedBits(3, 0.1)
	}),
	made('bits-flipped-30.mp4', either(close, partly, tooShort), FIRST, {
		change: withFlippedBits(30, 0.1),
		short: true
	}),
	made(
		'bits-flipped-300.mp4',
		either(close, partly, tooShort, refused('no-person'), unreadable),
		FIRST,
		{
			change: withFlippedBits(300, 0.1)
		}
	),
	made(
		'bits-flipped-in-header.mp4',
		either(
			close,
			partly,
			unreadable,
			tooShort,
			refused('codec-unsupported'),
			refused('frame-rate-too-low')
		),
		FIRST,
		{
			change: (bytes) =>
				Buffer.concat([withFlippedBits(20)(bytes.subarray(0, 4000)), bytes.subarray(4000)])
		}
	),
	made('bits-flipped.mkv', either(close, partly, tooShort), COPY, {
		change: withFlippedBits(30, 0.05)
	}),
	made('bits-flipped.ts', either(close, partly, tooShort), COPY, {
		change: withFlippedBits(100, 0.02)
	}),
	made('zeros-inside.mp4', either(partly, close), FIRST, { change: withZeros(0.6, 0.65) }),
	made('zeros-at-the-end.mp4', either(partly, tooShort), FIRST, { change: withZeros(0.6, 1) }),
	made('bytes-behind-the-end.mp4', same, COPY, {
		change: (bytes) => Buffer.concat([bytes, Buffer.alloc(70_000, 0x5a)])
	}),
	made('twice-in-one-file.mp4', same, FIRST, { change: (bytes) => Buffer.concat([bytes, bytes]) }),
	written('empty.mp4', refused('unreadable-file', { kind: 'empty' }), () => Buffer.alloc(0), {
		short: true
	}),
	written('one-byte.mp4', unreadable, () => Buffer.from([0]), { short: true }),
	written('zeros.mp4', unreadable, () => Buffer.alloc(500_000), { short: true }),
	written(
		'text.mp4',
		refused('unreadable-file', { kind: 'text' }),
		() => Buffer.from('A runner runs.\n'.repeat(400)),
		{ short: true }
	),
	written('web-page.mp4', refused('unreadable-file', { kind: 'text' }), () =>
		Buffer.from('<!doctype html><title>Sign in</title><p>Session expired')
	),
	written(
		'document.mp4',
		refused('unreadable-file', { kind: 'pdf' }),
		() => Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'),
		{ short: true }
	),
	written('photo-png.mp4', refused('unreadable-file', { kind: 'photo' }), photo, { short: true }),
	written(
		'archive.mp4',
		refused('unreadable-file', { kind: 'archive' }),
		() => Buffer.from('PK\u0003\u0004\u0014\u0000\u0000\u0000', 'latin1'),
		{ short: true }
	),
	made('photo.mp4', refused('unreadable-file', { kind: 'photo' }), [
		'-frames:v',
		'1',
		'-c:v',
		'mjpeg',
		'-f',
		'image2pipe'
	]),
	made('sound-only.mp4', refused('no-video-track'), sound('aac', 'mp4'), { short: true }),
	made('sound-only.mp3', refused('no-video-track'), sound('libmp3lame', 'mp3')),
	made('sound-only.wav', refused('no-video-track'), sound('pcm_s16le', 'wav')),
	made('sound-only.ogg', refused('no-video-track'), sound('libopus', 'ogg')),
	made('sound-only.mkv', refused('no-video-track'), sound('libopus', 'matroska')),
	made('test-picture.mp4', refused('no-person'), [
		'-f',
		'lavfi',
		'-i',
		'testsrc2=s=640x360:r=30:d=4',
		'-map',
		'1:v',
		...H264
	])
];

function sound(codec: string, format: string): readonly string[] {
	return ['-f', 'lavfi', '-i', 'sine=440:d=4', '-map', '1:a', '-c:a', codec, '-f', format];
}

/** One white pixel; its checksums are not looked at before the browser would decode it. */
function photo(): Buffer {
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		deflateSync(Buffer.alloc(4, 255))
	]);
}
