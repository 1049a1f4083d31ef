/** Tips at the first review, each gone once it was followed or closed. */
export const hints = {
	title: 'First steps',
	tips: {
		numbers: 'Click a number to see the frames that prove it.',
		scrub: 'Drag the slider, the contact bars or a curve to move through the clip.',
		correct: 'A joint lies wrong? Press Correct and drag it: every number follows.'
	},
	dismiss: (tip: string) => `Close this tip: ${tip}`,
	restore: 'Show the tips again'
};
