import type { PoseMode } from '../../../core/model/recording';
import { plural } from '../details';

/** Before a clip is analysed. */
export const setup = {
	title: 'Set up',
	analyse: 'Analyse',
	cancel: 'Cancel',
	goOn: 'Continue',
	doneBefore: (done: string, total: string) => `${done} of ${total} frames already done`,
	goesOn:
		'An earlier analysis of this clip was interrupted. It will continue with the same settings.',
	otherChoices:
		'An earlier analysis of this clip was interrupted. With your current settings it will start over.',
	takeOver: 'Use the earlier settings',
	startOver: 'Start over',
	takes: (time: string) => `about ${time} on this device`,
	waiting: 'Starts automatically once the runner is found.',
	takesUnknown: 'Estimating the time',
	clip: 'Preview of the clip',
	facts: (width: number, height: number, rate: string, duration: string) =>
		`${width} × ${height}, ${rate} frames/s, ${duration}`,
	opening: 'Opening the video',
	noPicture: 'This browser cannot show this clip, but it can still be analysed.',
	play: 'Play the clip',
	pause: 'Pause the clip',
	turn: 'Turn the picture by 90°',
	turnBy: (degrees: number) => `Turn the picture by ${degrees}°`,

	trim: 'Part to measure',
	trimHow: 'Drag the ends of the strip or use the arrow keys.',
	start: 'Start of the part',
	end: 'End of the part',
	whole: (length: string) => `The whole clip, ${length}`,
	part: (length: string, all: string) => `${length} of ${all}`,
	frames: (count: string) => `${count} ${plural(count, 'frame', 'frames')} to measure`,
	wholeAgain: 'Use the whole clip',
	short: (seconds: string) =>
		`A part under ${seconds} may hold fewer than three strides: too few for a reliable result.`,
	shortest: (seconds: string) => `The shortest part is ${seconds}.`,

	runner: 'Runner to measure',
	looking: 'Looking for the runner',
	found: 'This person will be measured.',
	foundPicture: 'A frame of the clip with the skeleton found in it',
	several: 'There is more than one person in the picture. Choose who to measure.',
	groupPicture: 'A frame of the clip with the people found in it',
	person: (place: number) => `Person ${place}`,
	measured: 'measured',
	elsewhere: 'Seen in other frames',
	nobody: 'Try another part of the clip, or analyse it anyway.',

	slowMotion: 'Is this slow motion?',
	slowMotionWhy: (captured: string, stored: string, factor: string) =>
		`The file says it was filmed at ${captured} frames a second and plays at ${stored}: ${factor} times slower than real time.`,
	slowMotionInUse: (factor: string) => `It is measured as ${factor} times slower than real time.`,
	slowMotionYes: (factor: string) => `Yes, ${factor} times slower`,
	slowMotionFaster: (factor: string) => `No, ${factor} times faster`,
	slowMotionNo: 'No, real time',
	slowMotionOther: 'Another factor',

	modeHints: {
		fast: 'The quick model. More likely to mix up the legs.',
		accurate: 'The full model. Right for most clips.',
		precise: 'A larger model: angles closest to the truth. Takes up to twice as long.'
	} satisfies Record<PoseMode, string>,
	modeDownload: (megabytes: string) =>
		`The first time, its models are loaded: ${megabytes} MB. After that the browser keeps them.`,

	about: 'About the run (optional)',
	aboutHint:
		'With the belt speed, the numbers are compared with runners at that speed; with the height, lengths are in metres. You can add both later.',
	effortHint: 'Saved with the result. Does not affect the numbers.',
	more: 'More settings',
	again: 'Change settings'
};
