import { withMirrorMatrix } from '../boxes';
import {
	close,
	closeWith,
	COPY,
	either,
	filtered,
	H264,
	made,
	refused,
	same,
	type Row,
	vp8,
	VP9
} from '../row';

/** ffmpeg writes this tag so that the picture is shown turned against the clock. */
/** Counter-clockwise, as ffmpeg 5.1 copies it; without encoding it writes it. */
const tagged = (degrees: number) => [...COPY, '-metadata:s:v', `rotate=${degrees}`];
const INTERLACED = [...H264, '-flags', '+ilme+ildct'];
/** Of a picture in which a leg is a few pixels long: whatever is withheld, but no other number and no other reason. */
const TOO_SMALL = either(close, refused('no-person'), refused('too-few-strides'));

/** Turned, mirrored, cut, scaled, stretched and interlaced pictures. */
export const PICTURES: readonly Row[] = [
	made('rotated-90.mp4', same, filtered('transpose=cclock'), { copied: tagged(270) }),
	made('rotated-180.mp4', same, filtered('hflip,vflip'), { copied: tagged(180) }),
	made('rotated-270.mov', same, filtered('transpose=clock'), { copied: tagged(90), short: true }),
	made('upside-down.mp4', refused('turned-picture', { turnDegrees: 180 }), filtered('hflip,vflip')),
	made(
		'lying-90.mp4',
		refused('turned-picture', { turnDegrees: 90 }),
		filtered('transpose=cclock')
	),
	made(
		'lying-270.mp4',
		refused('turned-picture', { turnDegrees: 270 }),
		filtered('transpose=clock')
	),
	made('lying-and-turned.mp4', same, filtered('transpose=cclock'), { turn: 90 }),
	made('wrong-tag-90.mp4', refused('turned-picture', { turnDegrees: 90 }), tagged(90)),
	made('wrong-tag-180.mp4', refused('turned-picture', { turnDegrees: 180 }), tagged(180)),
	made('mirrored.mp4', close, filtered('hflip'), { mirrored: true }),
	made('mirrored-by-matrix.mp4', close, COPY, { change: withMirrorMatrix, mirrored: true }),
	made('mirror-undone.mp4', close, filtered('hflip'), { change: withMirrorMatrix }),
	made('odd-size.mp4', close, filtered('scale=637:359', [...H264, '-pix_fmt', 'yuv444p'])),
	made('odd-size-420.webm', close, filtered('scale=635:357', vp8('4M'))),
	made('odd-cropped.mp4', close, filtered('crop=513:355:63:3', H264)),
	made('64-pixels.mp4', TOO_SMALL, filtered('scale=64:36')),
	made('64-pixels-square.mp4', TOO_SMALL, filtered('crop=360:360,scale=64:64'), {
		short: true
	}),
	made('144p.mp4', close, filtered('scale=256:144')),
	made('240p.mp4', close, filtered('scale=426:240')),
	made('360p.mp4', close, filtered('scale=640:360')),
	made('480p.mp4', close, filtered('scale=854:480')),
	made('1080p.mp4', close, filtered('scale=1920:1080')),
	made('4k.mp4', close, filtered('fps=30,scale=3840:2160')),
	made(
		'8k.mp4',
		close,
		filtered('fps=30,scale=7680:4320', [
			'-c:v',
			'libx264',
			'-preset',
			'ultrafast',
			'-pix_fmt',
			'yuv420p'
		])
	),
	made('very-tall.mp4', close, filtered('crop=220:360,pad=220:1200:0:420')),
	made('very-wide.mp4', close, filtered('pad=3200:360:1280:0')),
	made('black-bars.mp4', close, filtered('pad=1280:720:320:180')),
	made('wide-pixels.mp4', close, filtered('scale=320:360,setsar=2'), { short: true }),
	made('tall-pixels.mp4', close, filtered('scale=640:180,setsar=1/2')),
	made('dv-pixels.mov', close, filtered('scale=720:576,setsar=64/45')),
	made('wide-pixels.mkv', close, filtered('scale=480:360,setsar=4/3')),
	made('wide-pixels.webm', close, filtered('scale=480:360,setsar=4/3', VP9)),
	made('rotated-wide-pixels.mp4', close, filtered('scale=320:360,setsar=2,transpose=cclock'), {
		copied: tagged(270)
	}),
	made('interlaced-top-first.mp4', close, filtered('tinterlace=interleave_top', INTERLACED), {
		base: 'sixty'
	}),
	made('interlaced-bottom-first.ts', close, filtered('tinterlace=interleave_bottom', INTERLACED), {
		base: 'sixty'
	}),
	made(
		'interlaced-separate-fields.mp4',
		close,
		filtered('tinterlace=interleave_top', [...INTERLACED, '-x264-params', 'fake-interlaced=1']),
		{ base: 'sixty' }
	),
	made(
		'dark.mp4',
		either(closeWith('dark-picture'), refused('too-dark')),
		filtered('eq=brightness=-0.35:contrast=0.5')
	),
	made(
		'black.mp4',
		either(refused('too-dark'), refused('no-person')),
		filtered('drawbox=t=fill:c=black')
	),
	made('grey-picture.mp4', close, filtered('hue=s=0')),
	made('noise.mp4', close, filtered('noise=alls=30:allf=t'))
];
