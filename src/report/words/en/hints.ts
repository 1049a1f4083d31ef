/** Tips at the first review; each disappears once it has been followed or closed. */
export const hints = {
	title: 'First steps',
	tips: {
		numbers: 'Click a number to see the frames behind it.',
		scrub: 'Drag the slider, the contact bars or a curve to move through the clip.',
		correct: 'Joint in the wrong place? Press Correct and drag it: all numbers update.'
	},
	dismiss: (tip: string) => `Close this tip: ${tip}`,
	restore: 'Show the tips again'
};
