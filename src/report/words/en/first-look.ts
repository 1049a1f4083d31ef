/** What comes of a clip, for those who have none yet. */
export const firstLook = {
	title: 'What you get',
	measured: {
		title: 'Every stride, measured',
		text: 'Cadence, swing speed, stride length, hip extension and knee lift, each with its ± and for both legs.'
	},
	placed: {
		title: 'Where you stand',
		text: 'Your place between endurance running and sprinting, and what it asks of your hip flexors.'
	},
	proven: {
		title: 'The frames behind it',
		text: 'Choose a number to see its frames. Where a joint lies wrong, move it: everything follows.'
	}
};
