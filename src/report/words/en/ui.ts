import { correct } from './correct';
import { hints } from './hints';
import { keyFrames } from './key-frames';
import { people } from './people';
import { player } from './player';
import { queue } from './queue';
import { review } from './review';
import { setup } from './setup';

/** All text on the screens except metrics, quality notes and problems. */
export const ui = {
	name: 'Stridescope',
	left: 'Left',
	right: 'Right',
	leftShort: 'L',
	rightShort: 'R',
	nearSide: 'near leg',
	farSide: 'far leg',
	close: 'Close',
	themeToDark: 'Dark theme',
	themeToLight: 'Light theme',
	languageMissing: (language: string) =>
		`${language} could not be loaded, so the page stays in English. Check your connection and choose it again.`,
	openAnother: 'New clip',
	pagesLabel: 'Pages',
	pages: { home: 'Clips', 'hip-flexors': 'Hip flexors', diary: 'Diary' },
	clipPage: {
		setup: 'Set up',
		analysing: 'Analysing',
		review: 'Review',
		refused: 'Clip'
	},
	loading: 'Loading',
	loadFailed: {
		happened: 'Part of the page did not load.',
		advice:
			'Check your connection and try again. If that does not help, reload the page; your progress is saved on this device.',
		tryAgain: 'Try again'
	},

	open: {
		missing:
			'This session is not on this device. It may have been deleted, or saved in another browser.',
		title: 'Do you run like a sprinter or an endurance runner?',
		intro:
			'Film a run from the side. Stridescope measures every stride and shows you the frames behind each number.',
		drop: 'Drop one or more videos here',
		dropNow: 'Release to open',
		choose: 'Choose a video',
		record: 'Record with the camera',
		formats: 'MP4, MOV, WebM or MKV, or pose data (JSON). You can also paste.',
		samples: 'No clip at hand? Try a sample',
		privacy: 'Your video stays on this device. Nothing is uploaded.',
		guide: 'How to film',
		guidePicture:
			'A runner on a treadmill, seen from the side. A camera at hip height, three to four metres away, points at right angles to the running direction.',
		guideFromAbove: 'from above',
		guideFromAbovePicture:
			'The same from above: the camera stands beside the treadmill and looks across it, at right angles to the running direction.',
		guideSteps: [
			'Camera at hip height, at right angles to the run',
			'Whole body in the frame, with some room around it',
			'60 frames a second or slow motion, in good light',
			'Steady speed for about ten seconds'
		],
		guideHip: 'hip height',
		guideDistance: '3 to 4 m'
	},

	correct,
	keyFrames,
	setup,
	hints,
	unfinished: {
		title: 'Unfinished',
		run: (name: string, done: string, total: string) =>
			`${name}: ${done} of ${total} frames done. Choose the same file to continue.`,
		forget: 'Discard',
		forgetRun: (name: string) => `Discard the progress on ${name}`
	},

	sessions: {
		cadence: (value: string) => `${value} steps/min`,
		position: (value: string, label: string) => `${value}, ${label}`,
		positionHint: 'Position from 0 (endurance) to 1 (sprint) when last saved',
		noPosition: 'not compared',
		tryAgain: 'Try again',
		none: 'Your clips will appear here.'
	},

	samples: { endurance: 'Endurance run', sprint: 'Sprint' },

	settings: {
		athlete: 'Athlete',
		noAthlete: 'Nobody yet',
		speed: 'Belt speed',
		speedUnit: 'Unit of speed',
		height: 'Your height',
		/** Differs from the label of the field itself, so that each can be found by name. */
		heightUnit: 'Centimetres or feet',
		heightUnits: { cm: 'cm', 'ft in': 'ft in' },
		slowMotion: 'Slow-motion factor',
		slowMotionHint: '1 is real time; 8 is 240 frames a second saved as 30',
		mode: 'Precision',
		modes: {
			fast: 'Fast',
			accurate: 'Accurate',
			precise: 'Precise'
		},
		allFrames: 'Use all frames',
		allFramesHint:
			'Otherwise frames that add nothing are skipped. Results stay the same within the margin of error.',
		backend: 'Runs on',
		backendAutomatic: 'Automatic',
		backends: {
			litert: 'Processor (LiteRT)',
			wasm: 'Processor (TensorFlow)',
			webgl: 'Graphics (WebGL)',
			webgpu: 'Graphics (WebGPU)'
		},
		backendHint: 'Automatic tries each option once and keeps the fastest.',
		invalid: 'Enter a valid value.',
		level: 'The camera was level',
		levelSensed: (degrees: string) => `Camera tilt as the sensors said: ${degrees}`,
		levelHint: 'Tick it if you know; otherwise the tilt is estimated.',
		roll: 'Camera tilt (°)',
		rollHint: (degrees: string) =>
			`In use: ${degrees}; positive is clockwise. Leave empty to estimate it.`,
		incline: 'Belt incline',
		inclineUnit: 'Unit of incline',
		inclineHint:
			'Positive is uphill; empty means level. Contacts and belt speed follow the belt; angles are measured from true vertical.'
	},

	analyse: {
		title: 'Analysing',
		stages: {
			opening: 'Opening the video',
			'loading-model': 'Loading the pose model',
			'finding-runner': 'Finding the runner',
			feet: 'Looking at the feet',
			analysing: 'Measuring the frames'
		},
		frames: (done: number, total: number) => `${done} of ${total} frames`,
		rate: (framesPerSecond: string) => `${framesPerSecond} frames/s`,
		left: (time: string) => `about ${time} left`,
		resumed: (done: string, total: string) =>
			`${done} of ${total} frames were already done; continuing from there.`,
		notKept: 'If you close this page, the analysis starts over.',
		cancel: 'Cancel',
		preview: 'The frame being measured, with its skeleton',
		waiting: 'The first frame will appear in a moment.'
	},

	people,
	player,
	queue,

	refused: {
		title: 'No result for this file',
		code: 'Code',
		chooseAnother: 'Choose another file',
		tryAgain: 'Try again',
		keptAnyway:
			'This session stays on this device, with its settings and corrections. You can reopen its pose data without them.',
		reopen: 'Reopen without settings and corrections',
		trySlowMotion:
			'Is it slow motion? Set the factor and try again. Frames already measured are reused.',
		fault: {
			happened: 'Something went wrong while analysing this clip.',
			advice:
				'Try again. If it keeps happening, try another browser or the Fast precision setting, and report the message below.'
		}
	},

	review
};

export type UiWords = typeof ui;
