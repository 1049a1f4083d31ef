import { correct } from './correct';
import { firstLook } from './first-look';
import { hints } from './hints';
import { keyFrames } from './key-frames';
import { people } from './people';
import { player } from './player';
import { queue } from './queue';
import { review } from './review';
import { setup } from './setup';

/** Everything the screens say that is neither a metric nor a note nor a problem. */
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
		`${language} could not be fetched, so the page stays in English. Check the connection, then choose it again.`,
	openAnother: 'New clip',
	pagesLabel: 'Pages',
	pages: { 'hip-flexors': 'Hip flexors', diary: 'Diary' },
	clipPage: {
		open: 'Analyse',
		setup: 'Set up',
		analysing: 'Analysing',
		review: 'Review',
		refused: 'Analyse'
	},
	loading: 'Loading',
	loadFailed: {
		happened: 'A part of the page did not load.',
		advice:
			'Check the connection and try again. If that does not help, reload the page; what was measured so far is kept on this device.',
		tryAgain: 'Try again'
	},

	open: {
		title: 'Do you run like a sprinter or like an endurance runner?',
		intro:
			'Film a run from the side. Stridescope measures every stride and shows the frames that prove each number.',
		drop: 'Drop a video here, or several',
		dropNow: 'Let go to open it',
		choose: 'Choose a video',
		record: 'Record with the camera',
		formats: 'MP4, MOV, WebM or MKV; or body points made elsewhere (JSON). Pasting works, too.',
		samples: 'No clip at hand? Try a sample',
		privacy: 'Your video stays on this device. Nothing is uploaded.',
		guide: 'How to film',
		guidePicture:
			'A runner on a treadmill seen from the side, with a camera at hip height, three to four metres away, pointing at right angles to the running direction.',
		guideFromAbove: 'from above',
		guideFromAbovePicture:
			'The same seen from above: the camera stands beside the treadmill and looks across it, at a right angle to the running direction.',
		guideSteps: [
			'Camera level with the hip, at right angles to the run',
			"Whole body in the picture, with a hand's breadth to spare",
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
		title: 'Not finished',
		run: (name: string, done: string, total: string) =>
			`${name}: ${done} of ${total} frames are done. Choose the same file again to go on.`,
		forget: 'Forget',
		forgetRun: (name: string) => `Forget what was done of ${name}`
	},

	sessions: {
		title: 'Your sessions',
		intro: 'Kept on this device, without the video: points, settings and corrections.',
		search: 'Search by name',
		found: (found: number, all: number) => `${found} of ${all}`,
		showAll: (all: number) => `Show all ${all}`,
		showFew: (count: number) => `Show the newest ${count}`,
		open: (name: string) => `Open ${name}`,
		rename: 'Rename',
		renameWhich: (name: string) => `Rename ${name}`,
		newName: 'New name',
		save: 'Save',
		cancel: 'Cancel',
		remove: 'Delete',
		removeWhich: (name: string) => `Delete ${name}`,
		removed: (name: string) => `${name} was deleted.`,
		undo: 'Undo',
		cadence: (value: string) => `${value} steps/min`,
		position: (value: string, label: string) => `${value}, ${label}`,
		positionHint: 'Position from 0, endurance, to 1, sprint, when it was kept',
		noPosition: 'no position',
		tryAgain: 'Try again',
		none: 'Clips you measure are listed here by themselves.'
	},

	samples: { endurance: 'Endurance run', sprint: 'Sprint' },

	settings: {
		speed: 'Belt speed',
		speedUnit: 'Unit of speed',
		height: 'Your height',
		/** Its words are none of the field's own: both are found by name. */
		heightUnit: 'Centimetres or feet',
		heightUnits: { cm: 'cm', 'ft in': 'ft in' },
		slowMotion: 'Slow-motion factor',
		slowMotionHint: '1 is real time, 8 is 240 frames a second stored as 30',
		mode: 'Precision',
		modes: {
			fast: 'Fast',
			accurate: 'Accurate',
			precise: 'Precise'
		},
		allFrames: 'Use all frames',
		allFramesHint:
			'Otherwise at most 110 to 220 a second, and copies once: results agree within their error.',
		backend: 'Runs on',
		backendAutomatic: 'Automatic',
		backends: {
			wasm: 'Processor (WebAssembly)',
			webgl: 'Graphics (WebGL)',
			webgpu: 'Graphics (WebGPU)'
		},
		backendHint: 'Automatic tries what this browser has, once, and keeps the fastest.',
		invalid: 'Not a value that fits here.',
		roll: 'Camera tilt (°)',
		rollHint: (degrees: string) =>
			`In use: ${degrees}, plus is clockwise. Leave empty to have it estimated.`,
		incline: 'Belt incline',
		inclineUnit: 'Unit of incline',
		inclineHint:
			'Plus is uphill; empty is level. Contacts and belt speed follow the belt; angles stay against the true vertical.'
	},

	analyse: {
		title: 'Analysing',
		stages: {
			opening: 'Opening the video',
			'loading-model': 'Loading the pose model',
			'finding-runner': 'Finding the runner',
			analysing: 'Measuring every frame'
		},
		frames: (done: number, total: number) => `${done} of ${total} frames`,
		rate: (framesPerSecond: string) => `${framesPerSecond} frames/s`,
		left: (time: string) => `about ${time} left`,
		resumed: (done: string, total: string) =>
			`${done} of ${total} frames were done already; the analysis goes on there.`,
		notKept: 'If this page closes, the analysis starts over.',
		cancel: 'Cancel',
		preview: 'The frame being measured, with the skeleton found on it',
		waiting: 'The first frame appears in a moment.'
	},

	firstLook,
	people,
	player,
	queue,

	refused: {
		title: 'No result for this file',
		code: 'Code',
		chooseAnother: 'Choose another file',
		tryAgain: 'Try again',
		keptAnyway:
			'This session stays on the device as it is, with its settings and corrections. Its points can be opened anew, without them.',
		reviewAnew: 'Open its points anew',
		trySlowMotion: 'Is it slow motion? Set the factor and try again: nothing is measured twice.',
		fault: {
			happened: 'Something went wrong while analysing this clip.',
			advice:
				'Try again. If it happens each time, try another browser, or mode Fast, and report the message below.'
		}
	},

	review
};

export type UiWords = typeof ui;
