/** Choosing who to measure. */
export const people = {
	title: 'Who should be measured?',
	intro:
		'More than one person was found. Choose someone else to measure them instead; the clip is then analysed again.',
	person: (place: number) => `Person ${place}`,
	choose: 'Choose who to measure',
	measured: 'measured'
};
