import type { Catalogue } from '../catalogue';
import { around, plural, textIn } from '../details';
import { numberIn } from './marks';

const INSTEAD: Readonly<Record<string, string>> = {
	empty: ': it is empty',
	photo: ': it is a picture',
	pdf: ': it is a PDF document',
	text: ': it is a text or a web page',
	archive: ': it is a ZIP archive',
	gif: ': it is a GIF',
	avi: ': it is an AVI file',
	flv: ': it is a Flash video',
	wmv: ': it is a Windows Media file',
	mpeg: ': it is an MPEG program stream, as on a DVD',
	ogg: ': it is an Ogg file',
	mxf: ': it is an MXF file',
	frames: ': it holds pictures without times',
	undecoded: ': none of its pictures can be decoded',
	'no-times': ': its pictures have no usable times'
};

const AS_MP4 =
	'Save it as MP4 (H.264) first, with the frame rate unchanged: with HandBrake (free, on Windows, Mac and Linux) set "Framerate" to "Same as source"; on a Mac, QuickTime Player can also export it.';

/** What helps, where it is not to choose another file. */
const INSTEAD_ADVICE: Readonly<Record<string, string>> = {
	text: 'A failed download often leaves such a file: download the original again.',
	archive: 'Unpack it first, then choose the video inside.',
	gif: 'Choose the video that the GIF was made from: a GIF keeps neither the frame rate nor the exact times.',
	avi: AS_MP4,
	flv: AS_MP4,
	wmv: AS_MP4,
	mpeg: AS_MP4,
	ogg: AS_MP4,
	mxf: AS_MP4,
	frames: 'Choose the file as the camera saved it; only a container such as MP4 keeps the times.',
	'no-times': 'Choose the file as the camera saved it.'
};

const PHONES =
	'Film again in the common format. iPhone: Settings, Camera, Formats, "Most Compatible". Android: in the camera app\'s video settings, switch off "High efficiency video" or HEVC.';

/** Codecs as people know them, with what helps before anything else. */
const CODECS: Readonly<Record<string, { readonly name: string; readonly first?: string }>> = {
	hevc: {
		name: 'HEVC, also called H.265',
		first: `${PHONES} On Windows, "HEVC Video Extensions" from the Microsoft Store may be enough.`
	},
	avc: { name: 'a rare kind of H.264' },
	av1: { name: 'AV1' },
	vp9: { name: 'a rare kind of VP9' },
	prores: {
		name: 'Apple ProRes',
		first: 'Film again with Settings, Camera, Formats, "Apple ProRes" switched off.'
	},
	mp4v: { name: 'MPEG-4 Part 2' },
	'V_MPEG4/ISO/ASP': { name: 'MPEG-4 Part 2' },
	s263: { name: 'H.263' },
	jpeg: { name: 'Motion JPEG' },
	V_MJPEG: { name: 'Motion JPEG' },
	V_MPEG2: { name: 'MPEG-2' },
	AVdh: { name: 'DNxHD' },
	mjp2: { name: 'JPEG 2000' },
	V_FFV1: { name: 'FFV1' },
	'V_MS/VFW/FOURCC': { name: 'a codec of Windows programs' }
};

/** The details each problem reads are listed above it. */
export const problems: Catalogue['problems'] = {
	/** kind: what it is instead. */
	'unreadable-file': ({ kind }) => ({
		happened: `This file cannot be read as a video${INSTEAD[String(kind)] ?? ''}.`,
		advice:
			INSTEAD_ADVICE[String(kind)] ??
			'Choose an MP4, MOV, WebM or MKV video. If it came from a chat or a cloud folder, download the original again.'
	}),
	'file-lost': () => ({
		happened: 'This file can no longer be read.',
		advice:
			'It was moved, changed or deleted, or its drive was disconnected. Check the drive, then choose the file again.'
	}),
	'no-encoder': () => ({
		happened: 'This browser cannot write videos.',
		advice: 'Use a current version of Chrome, Edge, Safari or Firefox.'
	}),
	stalled: () => ({
		happened: 'The analysis stopped responding.',
		advice: 'Try again. If this happens again, reload the page or use another browser.'
	}),
	'no-video-track': () => ({
		happened: 'This file has sound but no picture.',
		advice: 'Choose the video itself, not an audio recording.'
	}),
	/** codec: the codec's name in the file. */
	'codec-unsupported': (details) => {
		const named = textIn(details, 'codec');
		const codec = named === 'unknown' ? null : named;
		const known = codec === null ? undefined : CODECS[codec];
		return {
			happened: `This browser cannot decode this video${around(' (', known?.name ?? codec, ')')}.`,
			advice: [known?.first, 'Up-to-date versions of Chrome and Edge read more formats.', AS_MP4]
				.filter(Boolean)
				.join(' ')
		};
	},
	'pictures-scrambled': () => ({
		happened: 'This browser scrambles the pictures that pages read, as a protection from tracking.',
		advice:
			'Allow this page to read canvas data (the symbol beside the address), or use another browser. Nothing leaves your device.'
	}),
	'no-person': () => ({
		happened: 'No runner was found in this video.',
		advice: 'The whole body should be visible from the side, in good light, for about ten seconds.'
	}),
	/** part: 'head', 'hips' or 'ankles'. */
	'body-cropped': (details) => ({
		happened:
			details['part'] === 'ankles'
				? "The runner's feet are outside the frame."
				: 'The runner is never fully in the frame.',
		advice: 'Move back or zoom out until head and feet fit, with some room to spare.'
	}),
	'not-side-view': () => ({
		happened: 'The runner is seen from the front or from behind.',
		advice: 'Place the camera to the side, at right angles to the running direction.'
	}),
	/** turnDegrees: clockwise turn that sets it upright. */
	'turned-picture': (details) => ({
		happened:
			details['turnDegrees'] === 180
				? 'The picture is upside down.'
				: 'The picture lies on its side.',
		advice: `Turn it${around(' by ', numberIn(details, 'turnDegrees'), '°')} in Set up, then measure it again.`
	}),
	'too-dark': () => ({
		happened: 'The picture is too dark to see the runner clearly.',
		advice: 'Film in daylight or with the lights on, or brighten the clip in an editing app.'
	}),
	/** backwards: the feet go round the other way. */
	'no-gait': ({ backwards }) => ({
		happened: backwards
			? 'The feet go round backwards: the clip is played in reverse, or the person moves backwards.'
			: 'The person in the video is neither walking nor running.',
		advice: 'Choose a part of the video with steady running, about ten seconds long.'
	}),
	/** strides: complete strides found; needed: how many are required; seconds: for which the legs were seen. */
	'too-few-strides': (details) => ({
		happened: `Too few complete strides to measure${around(': ', numberIn(details, 'strides'), ' found')}${around(', at least ', numberIn(details, 'needed'), ' needed')}.${around(' The runner is in view for ', numberIn(details, 'seconds', 1), ' seconds.')}`,
		advice: 'Film at least five seconds of steady running; ten are better.'
	}),
	/** framesPerSecond: of the clip; needed: the minimum. */
	'frame-rate-too-low': (details) => ({
		happened: `The video has too few frames a second${around(': ', numberIn(details, 'framesPerSecond', 1))}${around(', at least ', numberIn(details, 'needed'), ' needed')}.`,
		advice: 'Film at 60 frames a second or in slow motion.'
	}),
	/** where: path of the field inside the file. */
	'invalid-file': (details) => ({
		happened: `Stridescope cannot read this JSON file${around(' (see "', textIn(details, 'where'), '")')}.`,
		advice: 'Choose a video, or pose data in the format "stridescope/tracks", version 1.'
	}),
	/** version: the version found. */
	'newer-version': (details) => ({
		happened: `This file was written by a newer version of Stridescope${around(' (format version ', textIn(details, 'version'), ')')}.`,
		advice: 'Open it with the latest version of Stridescope.'
	}),
	/** sessions: running results given; needed: how many are required. */
	'too-few-sessions': (details) => ({
		happened: `A reference needs at least ${numberIn(details, 'needed', 0, '2')} running results${around('; only ', numberIn(details, 'sessions'), plural(details['sessions'] ?? null, ' was given', ' were given'))}.`,
		advice: 'Choose more results: one alone has no spread.'
	}),
	/** source: the key that is not listed. */
	'unknown-source': (details) => ({
		happened: `This reference file names a source that is not in its list${around(' ("', textIn(details, 'source'), '")')}.`,
		advice: 'Add it to "sources" in the file, with a title and how it was read.'
	}),
	/** name: the name they share. */
	'name-taken': (details) => ({
		happened: `There is already a reference with this name${around(' ("', textIn(details, 'name'), '")')}.`,
		advice: 'Give the new one a different name.'
	}),
	/** name: of the measured video. */
	'other-video': (details) => ({
		happened: 'This is not the video that was measured.',
		advice: `Choose the same file again${around(': ', textIn(details, 'name'))}. It may have been renamed.`
	}),
	'no-scale': () => ({
		happened: 'This file needs metres, and this clip has no scale.',
		advice: 'Enter the belt speed or your height, then export again.'
	})
};
