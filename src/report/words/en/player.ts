/** What the player says. */
export const player = {
	view: 'Show',
	viewHint: 'What is drawn on the picture, and how it is shown',
	onRunner: 'On the runner',
	picture: 'Picture',
	parts: {
		skeleton: 'Skeleton',
		farLeg: 'Far leg',
		angles: 'Thigh angle',
		kneeAngles: 'Knee angle',
		trunkLine: 'Trunk line and its angle',
		thighTrail: 'Thigh trail',
		paths: 'Ankle paths',
		onionSkin: 'Legs a moment ago',
		beltLine: 'Belt line',
		closeUp: 'Close to the runner',
		mirrored: 'Mirrored'
	},
	/** Stands on the picture, at the line along the belt. */
	belt: (degrees: string) => `Belt, tilt ${degrees}°`,
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	zoomReset: 'Whole view again',
	zoomed: (percent: string) => `${percent} %`,
	zoomHint: 'Ctrl and wheel, or two fingers, on the picture; drag to move it.',
	fullScreen: 'Full screen',
	leaveFullScreen: 'Leave full screen',
	/** Stands on the picture where there is none, or where it comes another way. */
	pictures: {
		frame: 'This frame cannot be decoded; the skeleton is shown alone.',
		none: 'This browser cannot decode any frame of this video; the skeleton is shown alone.',
		crashed: 'The player has stopped; the skeleton is shown alone.',
		lost: 'The video file can no longer be read; the skeleton is shown alone. Check its drive.',
		notOpened: 'The video does not open here; the skeleton is shown alone.',
		tryAgain: 'Try again',
		insteadOfCodec: 'Played by the browser’s own player: frames take longer to come.',
		insteadOfPart:
			'A part of the player did not load. The browser’s own plays instead: frames take longer to come.'
	},
	loopStart: 'Start of the loop',
	loopEnd: 'End of the loop',
	keyList: [
		['I O', 'start or end the loop at this frame'],
		['Shift + drag', 'on the time line: loop a part'],
		['+ − 0', 'zoom in, out, whole view'],
		['F', 'full screen'],
		['M', 'mirrored picture']
	] as [string, string][]
};
