/** Recording with the camera. */
export const record = {
	title: 'Record a run',
	intro: 'Place the camera beside the treadmill. The video stays on this device.',
	picture: 'Camera view',
	opening: 'Turning on the camera. Your browser may ask for permission.',
	camera: 'Camera',
	cameraNumber: (number: number) => `Camera ${number}`,
	countdown: 'Countdown',
	seconds: (seconds: number) => `${seconds} s`,
	length: 'Length',
	start: 'Record',
	stopNow: 'Stop',
	cancel: 'Cancel',
	leave: 'Back',
	getReady: (seconds: number) => `Recording starts in ${seconds}`,
	recording: 'Recording',
	progress: (seconds: string, all: string) => `${seconds} of ${all} s`,
	finishing: 'Finishing the video',
	saveCopy: 'Also save the video as a file',
	saveCopyHint:
		'Otherwise it is gone when you close the page: a session keeps the video only if you ask for it.',

	rate: (framesPerSecond: string) => `${framesPerSecond} frames/s`,
	size: (width: number, height: number) => `${width} × ${height}`,
	measuringRate: 'measuring the frame rate',
	slow: 'Fewer than 60 frames a second: contact times are less accurate. More light helps, or your phone’s camera app at 60 or in slow motion.',
	tooSlow:
		'Fewer than 24 frames a second is too few to measure. Add light or choose another camera.',

	hints: 'Framing',
	looking: 'Loading the pose model.',
	seen: 'A runner is in view.',
	nobody: 'Nobody is in view yet. Step onto the treadmill, or ask someone to.',
	checks: {
		whole: 'Whole body in the frame',
		distance: 'Distance',
		side: 'Seen from the side',
		height: 'Camera at hip height',
		level: 'Camera level'
	},
	good: 'good',
	unknown: 'not known yet',
	advice: {
		'step-back': 'Too close: move the camera back or zoom out.',
		'come-closer': 'Too far away: move the camera closer.',
		'aim-up': 'The head needs more room: aim a little higher.',
		'aim-down': 'The feet need more room: aim a little lower.',
		'aim-left': 'Aim a little further to the left.',
		'aim-right': 'Aim a little further to the right.',
		'go-to-side': 'Move the camera to the side, at right angles to the run.',
		raise: 'Raise the camera and keep it level.',
		lower: 'Lower the camera and keep it level.',
		'turn-clockwise': 'Turn the camera a little clockwise.',
		'turn-anticlockwise': 'Turn the camera a little anticlockwise.',
		'tilt-down': 'The camera points up: tilt it down until it is level.',
		'tilt-up': 'The camera points down: tilt it up until it is level.'
	},
	heightNote: 'Height is judged assuming the camera is level.',

	failed: 'No picture from the camera',
	notRecorded: 'No video was recorded',
	code: 'Code',
	tryAgain: 'Try again',
	problems: {
		'camera-insecure': {
			happened: 'Browsers allow the camera only on pages opened over HTTPS.',
			advice:
				'Open this page over HTTPS or on localhost, or film with your camera app and choose the file.'
		},
		'camera-unsupported': {
			happened: 'This browser cannot record from a camera.',
			advice: 'Film with your camera app and choose the file, or use an up-to-date browser.'
		},
		'camera-denied': {
			happened: 'This page is not allowed to use the camera.',
			advice:
				'Allow it with the camera icon in the address bar or in your system settings, then try again.'
		},
		'camera-missing': {
			happened: 'No camera was found.',
			advice: 'Connect one and try again, or film with a phone and choose the file.'
		},
		'camera-busy': {
			happened: 'Another program is using the camera.',
			advice: 'Close it there and try again.'
		},
		'camera-lost': {
			happened: 'The camera was disconnected or turned off.',
			advice: 'Reconnect it or allow it again, then try again.'
		},
		'camera-failed': {
			happened: 'The camera could not be started.',
			advice: 'Try again. If it keeps happening, restart the browser.'
		},
		'recording-failed': {
			happened: 'The browser could not record this camera.',
			advice: 'Try again, or film with your camera app and choose the file.'
		}
	}
};

export type RecordWords = typeof record;
