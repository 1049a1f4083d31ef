import type { FootStrike } from '../../../core/model/foot-strike';
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
	fromTo: (from: string, to: string) => `${from} to ${to}`,
	why: (subject: string, reasons: string) => `${subject}: why this is uncertain (${reasons})`,
	more: (first: string, others: number) => `${first} +${others}`,
	fewStrides: (count: number, needed: string) =>
		`Based on ${count} ${plural(count, 'stride', 'strides')}. Averages settle after about ${needed} per leg.`,
	wideError: (error: string, spread: string) =>
		`Its margin of ±${error} is wider than the spread between runners (one SD: ${spread}): too uncertain to compare you with other runners.`,
	wideMark: 'wide margin',
	wideErrors: (wide: number, of: number) =>
		`For ${wide} of ${of} numbers the ± is wider than the spread between runners. Under Numbers it is underlined: too uncertain to compare you with other runners.`,
	estimated:
		'No belt speed was entered. It was estimated from how fast the standing foot moves back, with your height as the scale.',

	/** Which part of the foot lands first. */
	strikes: {
		rear: 'rearfoot',
		mid: 'midfoot',
		fore: 'forefoot',
		between: 'between'
	} satisfies Record<FootStrike, string>,
	strike: 'Foot strike',
	/** Always beside the number; the paragraphs on request. */
	footLimit: 'On real video checked with rearfoot runners only',
	footLimits: {
		strikes:
			'Rearfoot: above 8°. Forefoot: below −1.6°. Midfoot lies in between (Altman & Davis 2012). “Between” means that half of the ±, about one standard deviation, reaches across one of these limits.',
		contact: (error: string) =>
			`Heel and toes are found by a second pose model at about eight contacts of each foot. A single contact is good to about ±${error}.`,
		tried:
			'Limits: on real video it was compared by eye with runners who land on the heel, never with shod midfoot or forefoot runners. Barefoot with lifted toes it reads 10 to 15° too high. Where the toes are at the edge of the picture, the legs can be mixed up.'
	},

	atSpeed: {
		asExpected: 'as expected',
		withinError: 'as expected, within error',
		compared: (speed: string) => `Expected: what is typical at ${speed}. The near leg is compared.`,
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
