import type { PoseMode } from '../../../core/model/recording';

/** Before a clip is analysed. */
export const setup = {
	title: 'Set up',
	analyse: 'Analyse',
	cancel: 'Cancel',
	goOn: 'Go on',
	doneBefore: (done: string, total: string) => `${done} of ${total} frames are done already`,
	goesOn:
		'An earlier analysis of this clip was broken off. It goes on there, with the choices it had.',
	otherChoices:
		'An earlier analysis of this clip was broken off. With the choices as they are now this one begins anew.',
	takeOver: 'Take its choices',
	startOver: 'Start over',
	takes: (time: string) => `about ${time} on this device`,
	waiting: 'Starts by itself as soon as the runner is found.',
	takesUnknown: 'How long it takes is known in a moment.',
	clip: 'The clip, playing',
	facts: (width: number, height: number, rate: string, duration: string) =>
		`${width} × ${height}, ${rate} frames/s, ${duration}`,
	opening: 'Opening the video',
	noPicture: 'This browser shows no pictures of this clip; it can be analysed all the same.',
	play: 'Play the clip',
	pause: 'Pause the clip',

	trim: 'Part to measure',
	trimHow: 'Drag the ends of the strip, or move them with the arrow keys.',
	start: 'Start of the part',
	end: 'End of the part',
	whole: (length: string) => `The whole clip, ${length}`,
	part: (length: string, all: string) => `${length} of ${all}`,
	frames: (count: string) => `${count} frames to measure`,
	wholeAgain: 'Take the whole clip',
	short: (seconds: string) =>
		`Under ${seconds} there may be fewer than three strides: too few for a result, or for a firm one.`,
	shortest: (seconds: string) => `A part is not shorter than ${seconds}.`,

	runner: 'Who is measured',
	looking: 'Looking for the runner',
	found: 'This is who will be measured.',
	foundPicture: 'A frame of the clip with the skeleton found on it',
	several: 'More than one person is in the picture. Choose whom to measure.',
	groupPicture: 'A frame of the clip with the people found in it',
	person: (place: number) => `Person ${place}`,
	measured: 'measured',
	elsewhere: 'Seen in other frames',
	nobody: 'Try another part of the clip, or analyse it all the same.',

	slowMotion: 'Is this slow motion?',
	slowMotionWhy: (captured: string, stored: string, factor: string) =>
		`The file says it was captured at ${captured} frames a second and plays at ${stored}: ${factor} times slower than life.`,
	slowMotionInUse: (factor: string) => `It is measured as ${factor} times slower than life.`,
	slowMotionYes: (factor: string) => `Yes, ${factor} times slower`,
	slowMotionNo: 'No, real time',
	slowMotionOther: 'Another factor',

	modeHints: {
		fast: 'The quick model. Mistakes one leg for the other more often.',
		accurate: 'The full model. Right for most clips.',
		precise: 'The full model, on each frame and its mirror image.'
	} satisfies Record<PoseMode, string>,

	about: 'About the run (optional)',
	aboutHint: 'Belt speed or height turns strides into metres. You can tell it later, too.',
	effortHint: 'Recorded with the result. It changes no number.',
	more: 'More settings',
	again: 'Change the settings'
};
