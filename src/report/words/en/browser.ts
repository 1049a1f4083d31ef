/** What this browser can do for the app, and what follows where it cannot. */
export const browser = {
	title: 'This browser',
	tooOld: (parts: string) =>
		`This browser is too old to measure a video: it has no ${parts}. Update it, or use a current Chrome, Edge, Firefox or Safari.`,
	frames: {
		decoder: 'Reads each frame of a video directly.',
		player:
			'Cannot read single frames (WebCodecs), so videos go through its player, frame by frame. That takes longer; the results are the same.'
	},
	networks: {
		relaxed: 'Runs the pose model with the fastest instructions (Relaxed SIMD).',
		plain:
			'Lacks the fastest instructions (Relaxed SIMD): on most devices the pose model takes about twice as long here. The results are the same.'
	},
	hevc: {
		decoded: 'Opens HEVC (H.265), in which many phones film.',
		undecoded:
			'May not open HEVC (H.265), in which many phones film. If a clip is refused, save it as H.264.'
	},
	storage: {
		kept: 'Has promised to keep what you save until you delete it.',
		unsure:
			'Has not promised to keep what you save: it may delete it when space is short. Safari does so after seven days without a visit, unless the page is on the Home Screen. Save a back-up now and then.'
	},
	videos: {
		kept: 'Can keep the video of a session, if you ask for it.',
		never: 'Cannot keep videos. Sessions keep everything else.'
	},
	copy: {
		title: 'Choosing a clip from Photos',
		text: 'The photo library hands over a copy, made smaller and with slow motion already applied. For the best result, share the clip from Photos with “Export Unmodified Original”, save it to Files, and choose it from there.'
	}
};

export type BrowserWords = typeof browser;
