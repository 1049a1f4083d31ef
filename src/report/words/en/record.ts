/** Recording with the camera. */
export const record = {
	title: 'Record a run',
	intro: 'Stand the camera at the side of the treadmill. The video stays on this device.',
	picture: 'What the camera sees',
	opening: 'Turning the camera on. The browser may ask you to allow it.',
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
	saveCopy: 'Save the video as a file, too',
	saveCopyHint:
		'Otherwise it is gone when you close the page: sessions keep points, never the video.',

	rate: (framesPerSecond: string) => `${framesPerSecond} frames/s`,
	size: (width: number, height: number) => `${width} × ${height}`,
	measuringRate: 'measuring the frame rate',
	slow: 'Fewer than 60 frames a second: contact times are less exact. More light helps, or your phone’s own camera app at 60 or in slow motion.',
	tooSlow:
		'Fewer than 24 frames a second cannot be measured. Make it brighter or choose another camera.',

	hints: 'How you stand in the picture',
	looking: 'The pose model is loading.',
	seen: 'A runner is in view.',
	nobody: 'Nobody is in view yet. Step onto the treadmill, or have somebody do so.',
	checks: {
		whole: 'Whole body in the picture',
		distance: 'Distance',
		side: 'Seen from the side',
		height: 'Camera at hip height',
		level: 'Camera level'
	},
	good: 'good',
	unknown: 'not known yet',
	advice: {
		'step-back': 'Too near: move the camera away, or zoom out.',
		'come-closer': 'Too far: move the camera nearer.',
		'aim-up': 'The head needs more room: aim a little higher.',
		'aim-down': 'The feet need more room: aim a little lower.',
		'aim-left': 'Aim a little further to the left.',
		'aim-right': 'Aim a little further to the right.',
		'go-to-side': 'Move the camera round to the side, at right angles to the run.',
		raise: 'Put the camera higher, and hold it level.',
		lower: 'Put the camera lower, and hold it level.',
		'turn-clockwise': 'Turn the camera a little clockwise.',
		'turn-anticlockwise': 'Turn the camera a little anticlockwise.',
		'tilt-down': 'It looks up: tilt it down until it is level.',
		'tilt-up': 'It looks down: tilt it up until it is level.'
	},
	heightNote: 'Height is judged as if the camera were level.',

	failed: 'No picture from the camera',
	notRecorded: 'No video was recorded',
	code: 'Code',
	tryAgain: 'Try again',
	problems: {
		'camera-insecure': {
			happened: 'Browsers give the camera only to pages that came over HTTPS.',
			advice:
				'Open this page over HTTPS or on localhost, or film with the camera app and choose the file.'
		},
		'camera-unsupported': {
			happened: 'This browser cannot record from a camera.',
			advice: 'Film with the camera app and choose the file, or use a current browser.'
		},
		'camera-denied': {
			happened: 'The camera is not allowed for this page.',
			advice:
				'Allow it at the camera sign beside the address, or in the settings of the system, and try again.'
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
			happened: 'The camera was turned off.',
			advice: 'Connect it again, or allow it again, and try once more.'
		},
		'camera-failed': {
			happened: 'The camera could not be started.',
			advice: 'Try again; if it happens each time, restart the browser.'
		},
		'recording-failed': {
			happened: 'The browser could not record this camera.',
			advice: 'Try again, or film with the camera app and choose the file.'
		}
	}
};

export type RecordWords = typeof record;
