import type { ProfileLabel } from '../../../core/model/comparison';
import type { Effort } from '../../../core/model/recording';
import type { Statement } from '../../five-statements';
import { plural } from '../details';

const LIKE: Readonly<Record<ProfileLabel, string>> = {
	'endurance-like': 'like endurance running',
	between: 'between the two',
	'sprint-like': 'like sprinting'
};

/** How a runner compares with reference values. A finding and its margin of error share one sentence. */
export const comparison = {
	provisional: 'provisional',
	provisionalSentence:
		'Provisional: the reference is extrapolated, from one athlete or cited from memory.',
	reading: LIKE,

	findings: {
		title: 'What stands out',
		intro:
			'Biggest first. Differences within the margin of error are left out. Choose one to see its frames.',
		none: 'Nothing stands out beyond the margin of error.',
		show: 'Show the frames',
		source: 'Where the numbers come from',
		position: (position: string, low: string, high: string, label: ProfileLabel) =>
			`On the scale from endurance (0) to sprint (1) you are at ${position} (${low} to ${high}): ${LIKE[label]}.`,
		standsOut: (metric: string, value: string, label: ProfileLabel, total: string) =>
			`${metric} of ${value} is ${LIKE[label]}, while your overall position is ${total}.`,
		atSpeed: (
			metric: string,
			value: string,
			amount: string,
			more: boolean,
			expected: string,
			speed: string
		) =>
			`${metric} of ${value} is ${amount} ${more ? 'above' : 'below'} what is typical at ${speed} (${expected}).`,
		likeSpeed: (speed: string) => `It is typical of ${speed}.`,
		sides: (metric: string, side: string, amount: string, margin: string) =>
			`${metric}: ${side} ${amount} more, beyond the ${margin} margin of error. The far leg is measured less well: film the other side too before relying on this.`
	},

	five: {
		title: 'Five questions, answered for you',
		intro:
			'Four of these separate sprinting from endurance running clearly, hip extension weakly. Each answer goes as far as the margin of error allows; the values are under Numbers.',
		questions: {
			cadence: 'Is the cadence high?',
			swing: 'Is the swing fast?',
			stride: 'Is the stride long?',
			extension: 'Is the hip extended as the swing starts?',
			lift: 'Is the knee high as the swing ends?'
		} satisfies Record<Statement, string>,
		sure: (label: ProfileLabel) => LIKE[label],
		rather: (label: ProfileLabel) => `probably ${LIKE[label]}, but not beyond the margin of error`,
		unclear: 'inconclusive, the margin of error covers both',
		overlap: 'tells little, the two kinds of runner overlap',
		missing: 'Not measured in this clip.',
		missingStride: 'Needs your height, and the belt speed if you know it.',
		caveats: {
			extension:
				'Hip extension separates the two only weakly: it increases with speed in each runner, but sprinters at top speed differ by ± 10° among themselves, more than the 6° between these profiles. It counts for 2 % of your overall position.',
			swing:
				'This is an angular speed. Swing time hardly changes across endurance speeds; the arc grows.',
			stride: 'At a given speed, a longer stride means a lower cadence.'
		} satisfies Partial<Record<Statement, string>>
	},

	atSpeed: {
		summary: (asExpected: number, of: number, speed: string) =>
			`At ${speed}, ${asExpected} of ${of} numbers ${plural(asExpected, 'is', 'are')} as expected: within one SD of what is typical.`,
		sds: (amount: string) => `${amount} SD`,
		asExpected: (expected: string, speed: string) =>
			`As expected at ${speed}, where ${expected} is typical.`,
		withinError: (expected: string, speed: string) =>
			`At ${speed}, ${expected} is typical; the difference is within the margin of error.`,
		likeSpeed: (metric: string, like: string, speed: string, sds: string, more: boolean) =>
			`Your ${metric.toLowerCase()} is typical of ${like}, but you ran at ${speed}. That is ${sds} SD ${more ? 'above' : 'below'} what is typical there.`,
		beyond: (metric: string, expected: string, speed: string, sds: string, more: boolean) =>
			`Your ${metric.toLowerCase()} is ${sds} SD ${more ? 'above' : 'below'} what is typical at ${speed} (${expected}).`,
		effort: 'How hard was the run?',
		efforts: { easy: 'Easy', race: 'Race pace', 'all-out': 'All-out' } satisfies Record<
			Effort,
			string
		>,
		effortUnknown: 'Not given',
		effortHint: 'Saved with the result. Affects the wording only, never the numbers.',
		effortSays: {
			easy: 'You ran easily. Runners mostly lengthen the stride at this effort and raise cadence only near their limit; the table does not separate efforts.',
			race: 'You ran at race pace. The closer to top speed, the more runners raise cadence rather than lengthen the stride; the table does not separate efforts.',
			'all-out':
				'You ran all-out. Near top speed runners raise cadence rather than lengthen the stride, so a cadence above the table is usual; the table does not separate efforts.'
		} satisfies Record<Effort, string>
	},

	profile: {
		interval: (low: string, high: string) => `${low} to ${high}`,
		provisionalShare: (percent: string) =>
			`${percent} % of this result relies on provisional values: extrapolated, from one athlete or cited from memory.`,
		ends: 'Compare',
		from: 'From',
		to: 'To',
		moves: (position: string, low: string, high: string) =>
			`You are at ${position} on the scale from one to the other (${low} to ${high}).`,
		sameEnds: 'Choose two different profiles.',
		unknownEnds: 'These two profiles share fewer than four numbers with your result.',
		whyWeights: 'Why some numbers count more',
		value: 'Value',
		unit: 'Unit',
		population: 'Athletes',
		n: 'n',
		nUnknown: 'several data sets',
		speed: 'Speed',
		speedUnknown: 'not given',
		definition: 'Definition',
		confidence: 'Confidence',
		confidences: {
			A: 'A, measured',
			B: 'B, several sources combined, or few athletes measured',
			C: 'C, provisional: extrapolated, one athlete, or cited from memory'
		},
		read: 'Checked',
		reads: {
			data: 'the data',
			full: 'in full',
			abstract: 'abstract only',
			recalled: 'no, cited from memory'
		},
		spread: 'one SD',
		expectedAt: (speed: string) => `Expected at ${speed}`,
		sources: 'Sources'
	},

	own: {
		title: 'Your own reference',
		intro:
			'Compare with a squad or with your own usual running: load a reference file, or create one from sessions and results.',
		load: 'Load a reference file',
		make: 'Create one: mean and spread of several sessions',
		sessions: 'Sessions on this device',
		name: 'Name of the group',
		namePlaceholder: 'Squad, 800 m',
		choose: 'Add results (.analysis.json)',
		chosenFiles: (count: number) => `${count} ${plural(count, 'result file', 'result files')}`,
		chosen: (count: number) =>
			`${count} chosen. The file is saved, and the group appears in the lists above.`,
		save: 'Save and use',
		loaded: (title: string) => `You can now choose ${title} above.`,
		remove: (title: string) => `Remove ${title}`,
		population: (count: number) => `${count} of your own ${plural(count, 'session', 'sessions')}`,
		definition: 'measured by Stridescope, near leg; see its documentation',
		note: 'Mean and SD across the sessions; the SD includes their measurement error.',
		source: (names: string) => `Own sessions: ${names}`,
		failed: (file: string, sentence: string) => `${file}: ${sentence}`,
		tooFew: 'Enter a name and choose at least two sessions or results: one alone has no spread.'
	},

	skeleton: {
		title: 'Reference runner',
		none: 'None',
		over: 'Over the runner',
		beside: 'Beside the runner',
		place: 'Placement',
		measured: (title: string) => `${title}: mean stride of 18 runners`,
		constructed: (title: string) =>
			`${title}: constructed from the profile’s peaks and timing, not measured`,
		legend: 'Grey: the reference runner with your segment lengths, starting at the same contact.',
		attribution:
			'Mean strides: Fukuchi, Fukuchi & Duarte 2017, RBDS, CC BY 4.0 (doi.org/10.7717/peerj.3298).'
	}
};

export type ComparisonWords = typeof comparison;
