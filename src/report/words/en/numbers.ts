import type { ReliabilityIssue } from '../../reliability';
import { plural } from '../details';

/** Text beside numbers: how reliable they are, how far from expected; and the columns of their table. */
export const numbers = {
	doubts: {
		disputed: 'methods disagree',
		'few-strides': 'few strides',
		'far-leg': 'far leg',
		'off-axis': 'camera angle',
		scale: 'uncertain scale',
		clock: 'slow motion?',
		irregular: 'uneven strides',
		'legs-unclear': 'legs unclear',
		blur: 'blur',
		smoothed: 'may be too low',
		estimated: 'estimated'
	} satisfies Record<ReliabilityIssue, string>,
	why: (subject: string, reasons: string) => `${subject}: why this is uncertain (${reasons})`,
	more: (first: string, others: number) => `${first} +${others}`,
	fewStrides: (count: number, needed: string) =>
		`Based on ${count} ${plural(count, 'stride', 'strides')}. Averages settle after about ${needed} per leg.`,
	wideError: (error: string, spread: string) =>
		`Its margin of ±${error} is wider than the spread between runners (one SD: ${spread}): too uncertain to compare you with other runners.`,
	wideMark: 'wide margin',
	wideErrors: (wide: number, of: number) =>
		`For ${wide} of ${of} numbers on this page the ± is wider than the spread between runners. It is underlined there: too uncertain to compare you with other runners.`,
	estimated:
		'No belt speed was entered. It was estimated from how fast the standing foot moves back, with your height as the scale.',

	atSpeed: {
		asExpected: 'as expected',
		withinError: 'as expected, within error',
		beyond: (sds: string, more: boolean) => `${sds} SD ${more ? 'above' : 'below'} expected`,
		compared: (speed: string) => `Expected: what is typical at ${speed}. The near leg is compared.`,
		none: 'Enter the belt speed (or your height) below the video to compare each number with what is typical at that speed.',
		outside: (speed: string) => `No expected values for ${speed}.`
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
