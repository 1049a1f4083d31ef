import type { ProfileLabel } from '../../../core/model/comparison';
import type { Effort } from '../../../core/model/recording';
import type { Statement } from '../../five-statements';

const LIKE: Readonly<Record<ProfileLabel, string>> = {
	'endurance-like': 'like endurance running',
	between: 'between the two',
	'sprint-like': 'like sprinting'
};

/** Everything said about a runner against reference values. Findings and margins always stand in one sentence. */
export const comparison = {
	metresPerSecond: (speed: string) => `${speed} m/s`,
	provisional: 'provisional',
	provisionalSentence: 'Provisional: the reference rests on few athletes.',
	reading: LIKE,

	findings: {
		title: 'What stands out',
		intro:
			'Largest first, measured against its own error. What is smaller than the error is not said. Choose one to see its frames.',
		none: 'Nothing stands out beyond the error of the measurement.',
		show: 'Show the frames',
		source: 'Where the numbers come from',
		position: (position: string, low: string, high: string, label: ProfileLabel) =>
			`On the scale from endurance (0) to sprint (1) you are at ${position} (${low} to ${high}): ${LIKE[label]}.`,
		standsOut: (metric: string, value: string, label: ProfileLabel, total: string) =>
			`${metric} of ${value} is ${LIKE[label]}, while all numbers together are at ${total}.`,
		atSpeed: (
			metric: string,
			value: string,
			amount: string,
			more: boolean,
			expected: string,
			speed: string
		) =>
			`${metric} of ${value} is ${amount} ${more ? 'more' : 'less'} than runners show at ${speed} (${expected}).`,
		likeSpeed: (speed: string) => `It is what runners show at ${speed}.`,
		sides: (metric: string, side: string, amount: string, margin: string) =>
			`${metric}: ${side} ${amount} more, beyond the ${margin} that both sides together may be off by. The far leg is measured less well: film the other side too before relying on it.`
	},

	five: {
		title: 'Five questions, answered for you',
		intro:
			'Sprinting and endurance running are told apart by these. Each answer carries its margin; none counts more than the error allows.',
		questions: {
			cadence: 'Is the cadence quick?',
			swing: 'Is the swing fast?',
			stride: 'Is the stride long?',
			extension: 'Is the hip extended when the swing begins?',
			lift: 'Is the knee high when the swing ends?'
		} satisfies Record<Statement, string>,
		answer: (value: string, endurance: string, sprint: string, reading: string) =>
			`${value}: ${reading} (endurance ${endurance}, sprint ${sprint}).`,
		sure: (label: ProfileLabel) => LIKE[label],
		rather: (label: ProfileLabel) => `rather ${LIKE[label]}, though the margin reaches further`,
		unclear: 'cannot be told, the margin reaches from one to the other',
		missing: 'Not measured in this clip.',
		missingStride: 'Needs your height, and the belt speed if you know it.',
		caveats: {
			extension:
				'Hip extension separates the two weakly: it grows from a jog to a fast run and then stays. Between these two profiles lie only 2°.',
			swing:
				'This is an angular speed. The swing itself takes nearly as long at every endurance speed; its arc grows.',
			stride: 'At one and the same speed a longer stride is simply a slower cadence.'
		} satisfies Partial<Record<Statement, string>>
	},

	atSpeed: {
		title: 'At your own speed',
		intro: (speed: string) =>
			`Most of the way from endurance to sprint is speed. This is what runners show at ${speed}, and how far you are from it.`,
		needsSpeed:
			'Enter the belt speed below the video (or your height, to have it estimated), and each number is compared with what runners show at that speed.',
		outOfRange: (speed: string) =>
			`There are no values for ${speed}: the table reaches from 2.5 to 11 m/s, and nothing is guessed beyond it.`,
		summary: (asExpected: number, of: number, speed: string) =>
			`At ${speed}, ${asExpected} of ${of} numbers are as expected: within one SD of what runners show.`,
		noSpeed:
			'Enter the belt speed, or your height, below the video to be compared at your own speed too.',
		usual: 'As expected',
		unusual: 'Not as expected',
		shown: (expected: string) => `runners show ${expected}`,
		sds: (amount: string) => `${amount} SD`,
		asExpected: (expected: string, speed: string) =>
			`As expected at ${speed}: runners show ${expected}.`,
		withinError: (expected: string, speed: string) =>
			`Runners show ${expected} at ${speed}; the difference is smaller than the error of the measurement.`,
		likeSpeed: (metric: string, like: string, speed: string, sds: string, more: boolean) =>
			`Your ${metric.toLowerCase()} is what runners show at ${like}; you ran at ${speed}. That is ${sds} SD ${more ? 'above' : 'below'} what is expected there.`,
		beyond: (metric: string, expected: string, speed: string, sds: string, more: boolean) =>
			`Your ${metric.toLowerCase()} is ${sds} SD ${more ? 'above' : 'below'} what runners show at ${speed} (${expected}).`,
		effort: 'How hard was the run?',
		efforts: { easy: 'Easy', race: 'Race pace', 'all-out': 'All-out' } satisfies Record<
			Effort,
			string
		>,
		effortUnknown: 'Not told',
		effortHint: 'Recorded with the result. It changes these words, never a number.',
		effortSays: {
			easy: 'You ran easily. Close to their limit runners quicken the step, here they lengthen it; the table does not tell efforts apart.',
			race: 'You ran at race pace. The closer to top speed, the more runners quicken the step rather than lengthen it; the table does not tell efforts apart.',
			'all-out':
				'You ran all-out. Near top speed runners quicken the step rather than lengthen it, so a cadence above the table is usual; the table does not tell efforts apart.'
		} satisfies Record<Effort, string>
	},

	profile: {
		interval: (low: string, high: string) => `${low} to ${high}`,
		provisionalShare: (percent: string) =>
			`${percent} % of this position rests on provisional values: few athletes, or recalled from the literature.`,
		ends: 'Compare',
		from: 'From',
		to: 'To',
		moves: (position: string, low: string, high: string) =>
			`You are at ${position} on the way from one to the other (${low} to ${high}).`,
		sameEnds: 'Choose two different profiles.',
		unknownEnds: 'These two profiles share fewer than four numbers that you have too.',
		whyWeights: 'Why the numbers count differently',
		value: 'Value',
		unit: 'Unit',
		population: 'Who',
		n: 'n',
		nUnknown: 'several sets',
		speed: 'Speed',
		speedUnknown: 'not told',
		definition: 'Defined as',
		confidence: 'Confidence',
		confidences: {
			A: 'A, measured',
			B: 'B, several sources joined',
			C: 'C, provisional: extrapolated, one athlete, or recalled'
		},
		read: 'Read',
		reads: { data: 'the data', full: 'in full', abstract: 'its abstract', recalled: 'recalled' },
		spread: 'one SD',
		expectedAt: (speed: string) => `Expected at ${speed}`,
		sources: 'Sources'
	},

	own: {
		title: 'Your own reference',
		intro:
			'Compare with a squad, or with your own usual running: load a reference file, or make one from sessions and results.',
		load: 'Load a reference file',
		make: 'Make one: mean and spread of several sessions',
		sessions: 'Sessions on this device',
		name: 'Name of the group',
		namePlaceholder: 'Squad, 800 m',
		choose: 'Add results (.analysis.json)',
		chosenFiles: (count: number) => (count === 1 ? '1 result file' : `${count} result files`),
		chosen: (count: number) =>
			`${count} chosen. The file is saved, and the group stands in the lists above.`,
		save: 'Save and use',
		loaded: (title: string) => `${title} can be chosen above.`,
		remove: (title: string) => `Remove ${title}`,
		population: (count: number) => `${count} sessions of your own`,
		definition: 'measured by Stridescope, near leg; see the README',
		note: 'Mean and SD over the sessions: the SD holds their measurement error too.',
		source: (names: string) => `Own sessions: ${names}`,
		failed: (file: string, sentence: string) => `${file}: ${sentence}`,
		tooFew: 'Give it a name and choose at least two sessions or results: one alone has no spread.'
	},

	skeleton: {
		title: 'Reference runner',
		none: 'None',
		over: 'Over the runner',
		beside: 'Beside the runner',
		place: 'Where it runs',
		measured: (title: string) => `${title}: mean stride of 28 runners`,
		constructed: (title: string) =>
			`${title}: constructed to the profile's peaks and timing, not measured`,
		legend: 'Grey: the reference runner, with your segment lengths, from the same contact on.',
		attribution:
			'Mean strides: Fukuchi, Fukuchi & Duarte 2017, RBDS, CC BY 4.0 (doi.org/10.7717/peerj.3298).'
	}
};

export type ComparisonWords = typeof comparison;
