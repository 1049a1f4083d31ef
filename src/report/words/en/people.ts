/** Choosing whom to measure. */
export const people = {
	title: 'Who is measured?',
	intro:
		'More than one person was seen. Choose another to measure them instead; the clip is then analysed again.',
	person: (place: number) => `Person ${place}`,
	measured: 'measured'
};
