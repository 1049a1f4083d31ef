/** Text of the player. */
export const player = {
	view: 'Show',
	viewHint: 'What is drawn on the picture and how it is shown',
	onRunner: 'On the runner',
	picture: 'Picture',
	parts: {
		skeleton: 'Skeleton',
		farLeg: 'Far leg',
		angles: 'Thigh angle',
		kneeAngles: 'Knee angle',
		trunkLine: 'Trunk line and angle',
		soles: 'Sole and angle at contact',
		thighTrail: 'Thigh trail',
		paths: 'Ankle paths',
		onionSkin: 'Legs a moment earlier',
		beltLine: 'Belt line',
		closeUp: 'Zoom to the runner',
		mirrored: 'Mirrored'
	},
	/** Shown on the picture, at the line along the belt. */
	belt: (degrees: string) => `Belt, tilt ${degrees}°`,
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	zoomReset: 'Reset zoom',
	zoomed: (percent: string) => `${percent} %`,
	zoomHint: 'Ctrl + scroll or pinch to zoom the picture; drag to move it.',
	fullScreen: 'Full screen',
	leaveFullScreen: 'Leave full screen',
	/** Shown when there is no picture, or when it comes another way. */
	pictures: {
		frame: 'This frame cannot be decoded; only the skeleton is shown.',
		none: 'This browser cannot decode any frame of this video; only the skeleton is shown.',
		crashed: 'The player stopped working; only the skeleton is shown.',
		lost: 'The video file can no longer be read; only the skeleton is shown. Check the drive.',
		notOpened: 'The video could not be opened; only the skeleton is shown.',
		tryAgain: 'Try again',
		insteadOfCodec: 'Using the browser’s own player: frames appear more slowly.',
		insteadOfPart:
			'Part of the player did not load. Using the browser’s own instead: frames appear more slowly.'
	},
	loopStart: 'Start of the loop',
	loopEnd: 'End of the loop',
	keyList: [
		['I O', 'set the start or end of the loop at this frame'],
		['Shift + drag', 'on the timeline: loop a part'],
		['+ − 0', 'zoom in, zoom out, reset zoom'],
		['F', 'full screen'],
		['M', 'mirror the picture']
	] as [string, string][]
};
