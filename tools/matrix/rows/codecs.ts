import { close, filtered, H264, ifDecoded, made, same, type Row, vp8, VP9 } from '../row';

const x264 = (...more: string[]) => [...H264, ...more];
const x264In = (pixels: string, profile: string, ...more: string[]) =>
	[
		'-c:v',
		'libx264',
		'-preset',
		'veryfast',
		'-crf',
		'20',
		'-pix_fmt',
		pixels,
		'-profile:v',
		profile
	].concat(more);
const x265 = (pixels: string, ...more: string[]) =>
	[
		'-c:v',
		'libx265',
		'-preset',
		'ultrafast',
		'-crf',
		'22',
		'-pix_fmt',
		pixels,
		'-x265-params',
		'log-level=none'
	].concat(more);
const vp9 = (pixels: string, profile: number) => [
	...VP9,
	'-row-mt',
	'1',
	'-pix_fmt',
	pixels,
	'-profile:v',
	String(profile)
];
const av1 = (pixels: string) => [
	'-c:v',
	'libsvtav1',
	'-preset',
	'12',
	'-crf',
	'28',
	'-pix_fmt',
	pixels
];
const prores = (profile: number, pixels: string) => [
	'-c:v',
	'prores_ks',
	'-profile:v',
	String(profile),
	'-pix_fmt',
	pixels,
	'-vendor',
	'apl0'
];

const BT2020 = ['-color_primaries', 'bt2020', '-colorspace', 'bt2020nc'];

/** One picture in every codec, profile, depth, range and transfer. */
export const CODECS: readonly Row[] = [
	made('h264-baseline.mp4', same, x264('-profile:v', 'baseline')),
	made('h264-main.mp4', same, x264('-profile:v', 'main')),
	made('h264-high.mp4', same, x264('-profile:v', 'high', '-bf', '8', '-refs', '8')),
	made('h264-high10.mp4', ifDecoded('avc'), x264In('yuv420p10le', 'high10')),
	made('h264-high422.mp4', ifDecoded('avc'), x264In('yuv422p', 'high422')),
	made('h264-high422-10bit.mp4', ifDecoded('avc'), x264In('yuv422p10le', 'high422')),
	made('h264-high444.mp4', ifDecoded('avc'), x264In('yuv444p', 'high444')),
	made('h264-grey.mp4', ifDecoded('avc', close), x264In('gray', 'high')),
	made('h264-lossless.mp4', ifDecoded('avc'), x264In('yuv444p', 'high444', '-qp', '0')),
	made('h264-rgb.mp4', ifDecoded('avc'), [
		'-c:v',
		'libx264rgb',
		'-preset',
		'veryfast',
		'-crf',
		'20'
	]),
	made('h264-slices.mp4', same, x264('-slices', '8')),
	made('h264-all-key-frames.mp4', same, x264('-g', '1')),
	made('h264-one-key-frame.mp4', same, x264('-g', '9999', '-keyint_min', '9999')),
	made('h264-open-gop.mp4', same, x264('-x264-params', 'open-gop=1:bframes=3:keyint=30')),
	made('h264-intra-refresh.mp4', same, x264('-x264-params', 'intra-refresh=1:keyint=30')),
	made('h264-tiny-bitrate.mp4', close, ['-c:v', 'libx264', '-b:v', '120k', '-pix_fmt', 'yuv420p']),
	made(
		'h264-full-range.mp4',
		same,
		filtered('scale=out_range=full,format=yuvj420p', [
			'-c:v',
			'libx264',
			'-preset',
			'veryfast',
			'-color_range',
			'pc'
		])
	),
	made(
		'h264-bt601.mp4',
		same,
		filtered('scale=out_color_matrix=bt601', x264('-colorspace', 'smpte170m'))
	),
	made('hevc-main-hvc1.mp4', ifDecoded('hevc'), x265('yuv420p', '-tag:v', 'hvc1'), { short: true }),
	made('hevc-main-hev1.mov', ifDecoded('hevc'), x265('yuv420p', '-tag:v', 'hev1')),
	made('hevc-main10.mp4', ifDecoded('hevc'), x265('yuv420p10le', '-tag:v', 'hvc1')),
	made(
		'hevc-pq.mp4',
		ifDecoded('hevc', close),
		x265('yuv420p10le', '-tag:v', 'hvc1', ...BT2020, '-color_trc', 'smpte2084')
	),
	made(
		'hevc-hlg.mov',
		ifDecoded('hevc', close),
		x265('yuv420p10le', '-tag:v', 'hvc1', ...BT2020, '-color_trc', 'arib-std-b67')
	),
	made('hevc-422.mkv', ifDecoded('hevc'), x265('yuv422p10le')),
	made('hevc.ts', ifDecoded('hevc'), x265('yuv420p')),
	made('vp8.mkv', same, vp8('6M')),
	made('vp9.webm', same, vp9('yuv420p', 0)),
	made('vp9-in.mp4', same, vp9('yuv420p', 0)),
	made('vp9-444.webm', ifDecoded('vp9'), vp9('yuv444p', 1)),
	made('vp9-10bit.webm', ifDecoded('vp9'), vp9('yuv420p10le', 2), { short: true }),
	made(
		'vp9-pq.webm',
		ifDecoded('vp9', close),
		vp9('yuv420p10le', 2).concat(BT2020, '-color_trc', 'smpte2084')
	),
	made(
		'vp9-hlg.mp4',
		ifDecoded('vp9', close),
		vp9('yuv420p10le', 2).concat(BT2020, '-color_trc', 'arib-std-b67')
	),
	made('vp9-422-10bit.mkv', ifDecoded('vp9'), vp9('yuv422p10le', 3)),
	made('av1.mp4', ifDecoded('av1'), av1('yuv420p')),
	made('av1.webm', ifDecoded('av1'), av1('yuv420p')),
	made('av1-10bit.mkv', ifDecoded('av1'), av1('yuv420p10le')),
	made(
		'av1-pq.mp4',
		ifDecoded('av1', close),
		av1('yuv420p10le').concat(BT2020, '-color_trc', 'smpte2084')
	),
	made('mpeg4-part-2.mp4', ifDecoded('mp4v'), ['-c:v', 'mpeg4', '-q:v', '3'], { short: true }),
	made('mpeg4-advanced.mkv', ifDecoded('V_MPEG4/ISO/ASP'), [
		'-c:v',
		'libxvid',
		'-q:v',
		'3',
		'-bf',
		'2'
	]),
	made('h263.3gp', ifDecoded('s263', close), ['-c:v', 'h263', '-q:v', '3', '-s', '352x288']),
	made('mpeg2.mkv', ifDecoded('V_MPEG2', close), ['-c:v', 'mpeg2video', '-q:v', '3']),
	made('motion-jpeg.mov', ifDecoded('jpeg', close), [
		'-c:v',
		'mjpeg',
		'-q:v',
		'3',
		'-pix_fmt',
		'yuvj420p'
	]),
	made('motion-jpeg.mkv', ifDecoded('V_MJPEG', close), [
		'-c:v',
		'mjpeg',
		'-q:v',
		'3',
		'-pix_fmt',
		'yuvj420p'
	]),
	made('prores-proxy.mov', ifDecoded('prores', close), prores(0, 'yuv422p10le')),
	made('prores-422.mov', ifDecoded('prores', close), prores(2, 'yuv422p10le'), { short: true }),
	made('prores-hq.mov', ifDecoded('prores', close), prores(3, 'yuv422p10le')),
	made('prores-4444.mov', ifDecoded('prores', close), prores(4, 'yuva444p10le')),
	made(
		'prores-interlaced.mov',
		ifDecoded('prores', close),
		filtered('tinterlace=interleave_top', ['-flags', '+ildct', ...prores(1, 'yuv422p10le')]),
		{ base: 'sixty' }
	),
	made('dnxhr.mov', ifDecoded('AVdh', close), [
		'-c:v',
		'dnxhd',
		'-profile:v',
		'dnxhr_lb',
		'-pix_fmt',
		'yuv422p'
	]),
	made('png.mov', ifDecoded('png ', close), ['-c:v', 'png']),
	made('uncompressed.mov', ifDecoded('UYVY', close), ['-c:v', 'rawvideo', '-pix_fmt', 'uyvy422']),
	made('lossless-ffv1.mkv', ifDecoded('V_MS/VFW/FOURCC', close), ['-c:v', 'ffv1']),
	made('jpeg-2000.mov', ifDecoded('mjp2', close), ['-c:v', 'jpeg2000', '-pix_fmt', 'yuv420p'])
];
