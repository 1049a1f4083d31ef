/** What the app gives, for people who have not analysed a clip yet. */
export const firstLook = {
	title: 'What you get',
	picture:
		'The review of a run: the runner with the skeleton measured, and beside it what was found',
	measured: {
		title: 'Every stride, measured',
		text: 'Cadence, swing speed, stride length, hip extension and knee lift, for both legs and with a margin of error.'
	},
	placed: {
		title: 'Where you stand',
		text: 'Your place between endurance running and sprinting, and what it asks of your hip flexors.'
	},
	proven: {
		title: 'The frames behind it',
		text: 'Choose a number to see its frames. Joint in the wrong place? Move it, and all numbers update.'
	}
};

export type FirstLookWords = typeof firstLook;
