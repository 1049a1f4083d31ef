import { close, COPY, filtered, H264, made, refused, same, type Row, vp8 } from '../row';

const VP8 = [...vp8('4M'), '-g', '60'];
const MOTION_JPEG = ['-c:v', 'mjpeg', '-q:v', '3', '-pix_fmt', 'yuvj420p'];
/** What a file is that mediabunny does not take apart, with how to save it as another. */
const named = (kind: string) => refused('unreadable-file', { kind });

/** One picture format in every container, and containers that are not read. */
export const CONTAINERS: readonly Row[] = [
	made('plain.mp4', same, COPY, { short: true }),
	made('sixty-plain.mp4', same, COPY, { base: 'sixty' }),
	made('sprint-plain.mp4', same, COPY, { base: 'sprint' }),
	made('slow-plain.mp4', same, COPY, { base: 'slow', slowMotion: 8 }),
	made('moov-first.mp4', same, [...COPY, '-movflags', '+faststart']),
	made('quicktime.mov', same, COPY),
	made('phone.3gp', same, [...COPY, '-f', '3gp']),
	made('itunes.m4v', same, COPY),
	made('matroska.mkv', same, COPY),
	made('matroska-without-index.mkv', same, [...COPY, '-f', 'matroska', '-live', '1']),
	made('web.webm', close, VP8),
	made('transport-stream.ts', same, COPY, { short: true }),
	made('camcorder.m2ts', same, [...COPY, '-f', 'mpegts', '-mpegts_m2ts_mode', '1']),
	made('fragmented.mp4', same, [...COPY, '-movflags', 'frag_keyframe+empty_moov'], {
		short: true
	}),
	made('fragmented-each-frame.mp4', same, [...COPY, '-movflags', 'frag_every_frame+empty_moov']),
	made('fragmented-dash.mp4', same, [...COPY, '-movflags', 'dash+frag_keyframe+global_sidx']),
	made('fragmented-default-base.mp4', same, [
		...COPY,
		...['-movflags', 'frag_keyframe+empty_moov+default_base_moof+omit_tfhd_offset']
	]),
	made('with-sound.mp4', same, [
		...['-f', 'lavfi', '-i', 'sine=440:d=4', '-map', '0:v', '-map', '1:a', ...COPY],
		...['-c:a', 'aac', '-shortest']
	]),
	made('sound-first.mp4', same, [
		...['-f', 'lavfi', '-i', 'sine=440:d=4', '-map', '1:a', '-map', '0:v', ...COPY, '-c:a', 'aac']
	]),
	made('sound-longer-than-picture.mkv', same, [
		...['-f', 'lavfi', '-i', 'sine=440:d=9', '-map', '0:v', '-map', '1:a', ...COPY],
		...['-c:a', 'libopus']
	]),
	made('two-pictures.mp4', same, [
		...['-f', 'lavfi', '-i', 'testsrc2=s=320x180:r=30:d=4', '-map', '0:v', '-map', '1:v'],
		...['-c:v:0', 'copy', '-c:v:1', 'libx264', '-pix_fmt', 'yuv420p']
	]),
	made(
		'cover-picture.mp4',
		same,
		[
			...['-f', 'lavfi', '-i', 'testsrc2=s=320x180:r=1:d=1', '-map', '0:v', '-map', '1:v'],
			...['-c:v:0', 'copy', '-c:v:1', 'mjpeg', '-frames:v:1', '1', '-pix_fmt:v:1', 'yuvj420p'],
			...['-disposition:v:1', 'attached_pic']
		],
		{ short: true }
	),
	made(
		'two-pictures-the-larger-second.mkv',
		same,
		[
			...['-filter_complex', '[0:v]split[a][b];[a]scale=160:90,fps=15[s]', '-map', '[s]'],
			...['-map', '[b]', ...H264]
		],
		{ short: true }
	),
	made('subtitles.mkv', same, [...COPY, '-metadata', 'title=Läufer “1”', '-metadata', 'a=\u0001']),
	made('renamed.jpg', same, [...COPY, '-f', 'mp4']),
	made('webm-called.mp4', close, [...VP8, '-f', 'webm']),
	made('old-camera.avi', named('avi'), MOTION_JPEG, { short: true }),
	made('avi-h264.avi', named('avi'), ['-c:v', 'libx264', '-preset', 'veryfast']),
	made('avi-mpeg4.avi', named('avi'), ['-c:v', 'mpeg4', '-q:v', '4']),
	made('flash.flv', named('flv'), H264),
	made('windows-media.wmv', named('wmv'), ['-c:v', 'wmv2', '-q:v', '4']),
	made('program-stream.mpg', named('mpeg'), ['-c:v', 'mpeg2video', '-q:v', '4'], { short: true }),
	made('disc.vob', named('mpeg'), ['-c:v', 'mpeg2video', '-q:v', '4']),
	made('elementary.mpg', named('mpeg'), ['-c:v', 'mpeg1video', '-q:v', '4', '-f', 'mpeg1video']),
	made(
		'theora.ogv',
		refused('unreadable-file', { kind: 'ogg' }),
		['-c:v', 'libtheora', '-q:v', '8'],
		{ short: true }
	),
	made('animated.gif', named('gif'), filtered('fps=25,scale=480:-2', ['-c:v', 'gif']), {
		short: true
	}),
	made('animated.webp', named('photo'), filtered('fps=25,scale=320:-2', ['-c:v', 'libwebp_anim'])),
	made(
		'animated.png',
		named('photo'),
		filtered('fps=25,scale=160:-2', ['-c:v', 'apng', '-f', 'apng'])
	),
	made('bare.mjpeg', named('photo'), [...MOTION_JPEG, '-f', 'mjpeg'], { short: true }),
	made('bare.h264', named('frames'), [...H264, '-f', 'h264'], { short: true }),
	made('bare.hevc', named('frames'), ['-c:v', 'libx265', '-preset', 'ultrafast', '-f', 'hevc']),
	made('bare-vp8.ivf', named('frames'), [...VP8, '-f', 'ivf']),
	made('uncompressed.y4m', named('frames'), filtered('scale=320:-2', ['-f', 'yuv4mpegpipe'])),
	made('broadcast.mxf', named('mxf'), ['-c:v', 'mpeg2video', '-q:v', '4', '-r', '30', '-f', 'mxf']),
	made('transport-mpeg2.ts', refused('unreadable-file'), [...['-c:v', 'mpeg2video', '-q:v', '4']])
];
