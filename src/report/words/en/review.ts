import { correct } from './correct';

/** The screen with the results. */
export const review = {
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
		[correct.undoKeys, 'undo'],
		[correct.redoKeys, 'redo'],
		['?', 'show these keys']
	] as [string, string][],
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
	profileValues: (endurance: string, sprint: string) => `Endurance ${endurance}, sprint ${sprint}.`,
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
	unknownNote: (code: string) =>
		`A note from another version of Stridescope (${code}); this one has no words for it.`,
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
	saveCopy: 'Save mine as a copy',
	saveAgain: 'Save it again',
	openNewer: 'Open the newer version',
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
};
