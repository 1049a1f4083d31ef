import { plural } from '../details';
import { correct } from './correct';

/** The screen with the results. */
export const review = {
	video: 'Video',
	picture: (frame: number, frames: number, time: string) =>
		`Frame ${frame} of ${frames} at ${time}, with the skeleton measured on it`,
	noVideo: 'Pose data without a video',
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
	keys: 'Keyboard shortcuts',
	keysTitle: 'Keyboard shortcuts',
	keyList: [
		['Space', 'play or pause'],
		['← →', 'one frame back or forward'],
		['Shift + ← →', 'ten frames back or forward'],
		['[ ]', 'previous or next contact or toe-off'],
		['J L', 'one second back or forward'],
		['K', 'play or pause'],
		['R', 'loop this stride'],
		[correct.undoKeys, 'undo'],
		[correct.redoKeys, 'redo'],
		['?', 'show these keys']
	] as [string, string][],
	lane: 'Ground contacts of each foot',
	laneText: (left: number, right: number) =>
		`${left} ${plural(left, 'contact', 'contacts')} of the left foot and ${right} of the right; the strides table gives their times.`,

	five: 'Five key numbers',
	fiveIntro:
		'These separate sprinting from endurance running. Choose one to see its frames. The near leg, closer to the camera, is measured best.',
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
	sideDifferences: 'Left-right differences',
	differenceHint:
		'Shown only when it is larger than its margin of error: errors that affect both legs alike cancel out, others do not. A smaller difference may come from the measurement alone.',
	moreOn: (side: string, amount: string) => `${side} ${amount} more`,
	moreOnBeyond: (side: string, amount: string) =>
		`${side} ${amount} more, beyond the margin of error`,
	notFromThisSide: 'cannot be judged from this side.',
	withinErrorOmitted: 'are shown where they exceed their margin of error.',
	showFrames: (metric: string) => `Show the frames of: ${metric}`,
	explain: (metric: string) => `What is ${metric}?`,
	missing: {
		needsHeight: 'Needs your height.',
		needsSpeedOrHeight: 'Needs the belt speed or your height.',
		farLegFollows: 'The far leg’s points followed the near leg.',
		notInClip: 'Not measurable in this clip.'
	},
	tour: (metric: string, side: string) => (side ? `${metric}, ${side}` : metric),
	tourPlace: (place: number, of: number) => `${place} of ${of}`,
	tourPrevious: 'Previous stride',
	tourNext: 'Next stride',
	tourEnd: 'Done',

	profile: 'Endurance or sprint',
	endurance: 'Endurance',
	sprint: 'Sprint',
	weighted: 'Overall',
	equalWeights: 'Five key numbers',
	weightedHint:
		'Every number below, weighted by how well it separates the two running styles and how well it is measured here.',
	equalWeightsHint:
		'The five numbers at the top, all weighted equally. Hip extension counts as much as the others here, although it separates the two styles only weakly: a single degree moves this mark by 0.03.',
	labels: {
		'endurance-like': 'like an endurance runner',
		between: 'like a mix of the two',
		'sprint-like': 'like a sprinter'
	},
	moves: (label: string) => `You run ${label}`,
	viewsDisagree: (weighted: string, equal: string) =>
		`Overall you run ${weighted}; by the five key numbers alone, ${equal}`,
	profileUnknown: 'Too few numbers could be measured for an overall position.',
	profileNone: 'This clip shows walking, so it is not compared with runners.',
	profileUnclear: 'It is not clear that this is running, so it is not compared with runners.',
	profileClock:
		'First say whether this is slow motion. Until then, nothing is concluded from the numbers.',
	positionText: (position: string, range: string) =>
		`${position} on a scale from 0 (endurance) to 1 (sprint)${range}`,
	range: (from: string, to: string) => `, between ${from} and ${to}`,
	notMeasured: 'not measured',
	provisional: 'provisional',
	provisionalHint:
		'This comparison relies on values that are extrapolated, from one athlete or cited from memory. Read it with caution.',
	profileValues: (endurance: string, sprint: string) => `Endurance ${endurance}, sprint ${sprint}.`,
	source: 'Source',
	overlaps:
		'Runners of both kinds overlap in this number: it tells little of which one you are like.',
	notWeighed: 'For information only: not part of the overall position.',
	reference:
		'The profiles describe trained runners, almost all men: for endurance 26 at 3.5 m/s on a treadmill, for sprint five at 9 to 10 m/s.',

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
		`${name} of both legs over time, ground contact shaded. The table below has the same values.`,
	chartCycle: (name: string) =>
		`${name} of both legs over the mean stride, plus and minus one standard deviation. The table below has the same values.`,
	everyNth: (n: number) => `One frame in ${n} of the part shown; the JSON file has them all.`,
	cycleUnknown: 'Too few strides for a mean stride.',

	strides: 'Strides',
	stridesIntro: (count: number, leftOut: number) =>
		`${count} ${plural(count, 'stride', 'strides')}${leftOut > 0 ? `, ${leftOut} excluded from the averages` : ''}. Choose one to see it.`,
	stride: 'Stride',
	side: 'Side',
	start: 'Start (s)',
	excluded: 'excluded',
	goToStride: (place: number) => `Go to stride ${place}`,

	quality: 'About this clip',
	qualityNone: 'No problems found in this clip.',
	unknownNote: (code: string) =>
		`A note from another version of Stridescope that this version cannot explain (${code}).`,
	severity: { info: 'Note', warning: 'Caution', error: 'Problem' },

	slowMotionQuestion: 'Slow motion or real time?',
	slowMotionYes: (factor: string) => `${factor} times slower`,
	slowMotionFaster: (factor: string) => `${factor} times faster`,
	slowMotionNo: 'Real time',
	slowMotionOther: 'Another factor',

	settings: 'Speed, height, incline, slow motion',
	settingsRefused: 'No result with these settings; the previous numbers are shown.',

	kept: 'saved on this device',
	keptHint:
		'Pose data, settings and corrections; the video only if you keep it. Find it on the start page.',
	notKept: 'Not saved',
	saveCopy: 'Save my version as a copy',
	saveAgain: 'Save it again',
	openNewer: 'Open the newer version',
	attach: 'Add the video',
	attachHint: (name: string) =>
		`This video was not kept. Choose ${name} to see its frames; nothing is measured again.`,

	facts: 'Clip',
	facing: { left: 'facing left', right: 'facing right' },
	gait: { running: 'Running', walking: 'Walking', unknown: 'Gait unclear' },
	clipFacts: (width: number, height: number, rate: string, duration: string) =>
		`${width} × ${height}, ${rate} frames/s, ${duration}`,
	slowMotionApplied: (factor: string) => `slow motion × ${factor}`,
	madeWith: (mode: string) => `precision: ${mode}`,
	madeWithHint: (model: string, backend: string, workers: number) =>
		`${model} on ${backend}, ${workers} ${plural(workers, 'worker', 'workers')}`,
	measuredIn: (seconds: string) => `measured in ${seconds}`
};
