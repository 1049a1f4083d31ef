import type { ReliabilityIssue } from '../../reliability';

/** What stands beside numbers: how sure they are, how far from what is expected, how their table is arranged. */
export const numbers = {
	doubts: {
		disputed: 'methods disagree',
		'few-strides': 'few strides',
		'far-leg': 'far leg',
		'off-axis': 'off axis',
		scale: 'scale unsure',
		clock: 'slow motion?',
		irregular: 'uneven strides',
		'legs-unclear': 'legs unclear',
		blur: 'blur',
		smoothed: 'may read low',
		estimated: 'estimated'
	} satisfies Record<ReliabilityIssue, string>,
	why: (subject: string, reasons: string) => `${subject}: why this is weak (${reasons})`,
	more: (first: string, others: number) => `${first} +${others}`,
	fewStrides: (count: number, needed: string) =>
		`It rests on ${count === 1 ? 'one stride' : `${count} strides`}. Means become steady from ${needed} a side.`,
	wideError: (error: string, spread: string) =>
		`Its ±${error} is more than runners differ among themselves (one SD: ${spread}). It cannot tell you from others.`,
	wideMark: 'wide',
	wideErrors: (wide: number, of: number) =>
		`At ${wide} of ${of} numbers on this page the ± is wider than runners differ among themselves. It is underlined there: such a number cannot tell you from others.`,
	estimated:
		'Nobody entered the belt speed: it was estimated from how fast the standing foot moves back, with your height as the scale.',

	atSpeed: {
		asExpected: 'as expected',
		withinError: 'as expected, within its error',
		beyond: (sds: string, more: boolean) => `${sds} SD ${more ? 'above' : 'below'} expected`,
		compared: (speed: string) =>
			`Expected: what runners show at ${speed}. Of the two legs, the near one is compared.`,
		none: 'Enter the belt speed (or your height) below the video: each number is then compared with what runners show at that speed.',
		outside: (speed: string) => `There are no expected values for ${speed}.`
	},

	columns: 'Columns',
	columnGroups: {
		main: 'Main numbers',
		time: 'Time',
		hip: 'Hip',
		knee: 'Knee and landing',
		all: 'All numbers'
	}
};

export type NumberWords = typeof numbers;
