import { correct } from './correct';
import { firstLook } from './first-look';
import { hints } from './hints';
import { keyFrames } from './key-frames';
import { people } from './people';
import { player } from './player';
import { queue } from './queue';
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

	review: {
		video: 'Video',
		picture: (frame: number, frames: number, time: string) =>
			`Frame ${frame} of ${frames} at ${time}, with the skeleton measured on it`,
		noVideo: 'Body points without a video',
		play: 'Play',
		pause: 'Pause',
		previousFrame: 'Previous frame',
		nextFrame: 'Next frame',
		previousEvent: 'Previous event',
		nextEvent: 'Next event',
		position: 'Position in the clip',
		speed: 'Playback speed',
		speeds: { 1: '1×', 0.5: '½×', 0.25: '¼×', 0.125: '⅛×' },
		loop: 'Loop this stride',
		stopLoop: 'Stop looping',
		frameOf: (frame: number, frames: number) => `${frame} / ${frames}`,
		keys: 'Keys',
		keysTitle: 'Keys',
		keyList: [
			['Space', 'play or pause'],
			['← →', 'one frame back or on'],
			['Shift + ← →', 'ten frames back or on'],
			['[ ]', 'previous or next contact or toe-off'],
			['J L', 'one second back or on'],
			['K', 'play or pause'],
			['R', 'loop this stride'],
			['Ctrl + Z', 'undo'],
			['Ctrl + Shift + Z', 'redo'],
			['?', 'show these keys']
		] as [string, string][],
		decodeFailed: 'This frame cannot be decoded; the skeleton is shown alone.',

		lane: 'Ground contacts of each foot',
		laneText: (left: number, right: number) =>
			`${left} contacts of the left foot and ${right} of the right; their times stand in the table of strides.`,

		five: 'Five numbers',
		fiveIntro:
			'What tells sprinting from endurance running. Choose one to see its frames. The near leg, the one closer to the camera, is measured best.',
		more: 'All numbers',
		groups: {
			time: 'Time',
			hip: 'Hip',
			knee: 'Knee and landing',
			whole: 'Whole body'
		},
		metric: 'Number',
		both: 'Both sides',
		difference: 'Difference',
		differenceHint:
			'Shown only when it is larger than the error of a difference: what shifts both legs alike cancels, what shifts one does not. A smaller difference may come from the measurement alone.',
		moreOn: (side: string, amount: string) => `${side} ${amount} more`,
		moreOnBeyond: (side: string, amount: string) => `${side} ${amount} more, beyond the error`,
		withinError: 'within error',
		showFrames: (metric: string) => `Show the frames of: ${metric}`,
		explain: (metric: string) => `What is ${metric}?`,
		missing: {
			needsHeight: 'Needs your height.',
			needsSpeedOrHeight: 'Needs the belt speed or your height.',
			notInClip: 'This clip does not support it.'
		},
		tour: (metric: string, side: string) => (side ? `${metric}, ${side}` : metric),
		tourPlace: (place: number, of: number) => `${place} of ${of}`,
		tourPrevious: 'Previous stride',
		tourNext: 'Next stride',
		tourEnd: 'Done',

		profile: 'Endurance or sprint',
		endurance: 'Endurance',
		sprint: 'Sprint',
		weighted: 'All numbers',
		equalWeights: 'The five alone',
		weightedHint:
			'Every number below counts by how well it separates the two ways of running and by how well it is measured here.',
		equalWeightsHint:
			'The five numbers at the top, each counting the same. Hip extension spans only 2° between the two, so a single degree moves this mark a tenth of the way.',
		labels: {
			'endurance-like': 'like an endurance runner',
			between: 'between the two',
			'sprint-like': 'like a sprinter'
		},
		moves: (label: string) => `You move ${label}`,
		viewsDisagree: (weighted: string, equal: string) =>
			`All numbers together, you move ${weighted}; by the five alone, ${equal}`,
		profileUnknown: 'Too few numbers could be measured for an overall position.',
		profileNone: 'You walk here: there is nothing to compare with runners.',
		positionText: (position: string, range: string) =>
			`${position} on a scale from 0, endurance, to 1, sprint${range}`,
		range: (from: string, to: string) => `, between ${from} and ${to}`,
		notMeasured: 'not measured',
		byMetric: 'Number by number',
		provisional: 'provisional',
		provisionalHint:
			'This comparison rests on few athletes or on values recalled from the literature. Read it with care.',
		atYourSpeed: (expected: string) => `Expected at your speed: ${expected}.`,
		profileValues: (endurance: string, sprint: string) =>
			`Endurance ${endurance}, sprint ${sprint}.`,
		source: 'Source',
		notWeighed: 'Shown only: it does not count in the overall position.',
		reference:
			'The profiles describe trained runners, almost all of them men: endurance at 3.5 m/s on a treadmill, sprint at top speed.',

		curves: 'Curves',
		overTime: 'Over time',
		overCycle: 'Mean stride',
		timeAxis: 'Time, s',
		phaseAxis: 'Stride, % from contact',
		time: 'Time (s)',
		phase: 'Stride (%)',
		mean: 'mean',
		sd: 'spread (one SD)',
		asTable: 'As a table',
		chartTime: (name: string) =>
			`${name} of both legs against time, ground contact shaded. The table below holds the same values.`,
		chartCycle: (name: string) =>
			`${name} of both legs over the mean stride, with one standard deviation either way. The table below holds the same values.`,
		everyNth: (n: number) => `Every ${n}th frame of the part that is drawn; the JSON file has all.`,
		cycleUnknown: 'There are too few strides for a mean stride.',

		strides: 'Strides',
		stridesIntro: (count: number, leftOut: number) =>
			`${count} strides${leftOut > 0 ? `, ${leftOut} of them left out of the means` : ''}. Choose one to see it.`,
		stride: 'Stride',
		side: 'Side',
		start: 'Start (s)',
		excluded: 'left out',
		goToStride: (place: number) => `Go to stride ${place}`,

		quality: 'What to know about this clip',
		qualityNone: 'Nothing stands against these numbers.',
		severity: { info: 'Note', warning: 'Take care', error: 'Problem' },

		slowMotionQuestion: 'Is this slow motion?',
		slowMotionYes: (factor: string) => `Yes, ${factor} times slower`,
		slowMotionNo: 'No, this is real time',
		slowMotionOther: 'Another factor',

		settings: 'Speed, height, incline, slow motion',
		settingsRefused: 'These settings give no result; the numbers are those from before.',

		kept: 'kept on this device',
		keptHint: 'Points, settings and corrections, without the video. You find it on the first page.',
		notKept: 'Not kept',
		attach: 'Choose its video',
		attachHint: (name: string) =>
			`The video itself is never kept. Choose ${name} again to see its pictures; nothing is measured again.`,

		facts: 'Clip',
		facing: { left: 'facing left', right: 'facing right' },
		gait: { running: 'Running', walking: 'Walking', unknown: 'Gait unclear' },
		clipFacts: (width: number, height: number, rate: string, duration: string) =>
			`${width} × ${height}, ${rate} frames/s, ${duration}`,
		slowMotionApplied: (factor: string) => `slow motion × ${factor}`,
		madeWith: (mode: string) => `mode ${mode}`,
		madeWithHint: (model: string, backend: string, workers: number) =>
			`${model} on ${backend}, ${workers === 1 ? 'one worker' : `${workers} workers`}`,
		measuredIn: (seconds: string) => `measured in ${seconds}`,

		exportJson: 'Export JSON',
		exportCsv: 'Export CSV',
		exportJsonHint: 'Everything measured, frame by frame',
		exportCsvHint: 'One line a stride, for a spreadsheet'
	}
};

export type UiWords = typeof ui;
