import { plural } from '../details';

/** What the frames measured so far give. */
export const firstNumbers = {
	title: 'First numbers',
	waiting: 'Not enough has been measured yet.',
	from: (strides: number) =>
		`from ${strides} ${plural(strides, 'stride', 'strides')}; the rest is still being measured`,
	there: 'The first numbers are there.',
	inShort: (strides: number) => `First numbers, ${strides} ${plural(strides, 'stride', 'strides')}`
};

export type FirstNumbersWords = typeof firstNumbers;
