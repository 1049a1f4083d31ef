import type { EffectId, Lever } from '../../../core/compare/reference';
import { writeNumber } from '../marks';
import { marks } from './marks';

type Values = Readonly<Record<string, number>>;
/** The absolute value: the sentence says the direction. */
const of = (values: Values, key: string, decimals = 0) =>
	writeNumber(Math.abs(values[key] ?? 0), decimals, marks);

/** Hip flexor demand: features of the movement; never a load, which was not measured, and never a judgement. */
export const demand = {
	title: 'Hip flexor demand',
	intro:
		'Features of your movement that studies link to more work for the hip flexors. They come from the picture alone: what a muscle does cannot be seen.',
	acceleration: 'Peak thigh acceleration',
	accelerationUnit: '°/s²',
	accelerationExplain:
		'How quickly the thigh changes direction: half its arc times the square of its rhythm, as for a pendulum. Across running speeds it rises in step with the moment measured at the hip: encouraging, but not proof.',
	times: (ratio: string) => `${ratio}×`,
	timesBoth: (endurance: string, sprint: string) => `${endurance} endurance, ${sprint} sprint`,
	sidesBeyond: (side: string, amount: string, margin: string) =>
		`${side} ${amount} more, beyond the ${margin} margin of error.`,
	sidesWithin: (margin: string) =>
		`Left and right differ by less than the ${margin} margin of error.`,
	sidesUnknown: 'Only one side was measured.',
	atSpeed: (expected: string, speed: string) => `Typical at ${speed}: ${expected}.`,
	needsSpeed: 'Enter the belt speed or your height to see what is typical at your speed.',
	levers: 'What changes it',
	leverNames: { cadence: 'Cadence', speed: 'Speed', incline: 'Incline' } satisfies Record<
		Lever,
		string
	>,
	yourSpeed: (percent: string, more: string) =>
		`Across runners, running 10 % faster than you did usually means about ${more} % more thigh acceleration (${percent}).`,
	walking: 'This clip shows walking; the studies behind this are about running.',
	unknown: 'Too little could be measured in this clip.',
	yourIncline: (percent: string, degrees: string) =>
		`Your belt, as entered: ${percent} % (${degrees}°).`,
	inclineUnknown: 'No incline given; a level belt is assumed.',
	byTable: 'from the table of expected values',
	effects: {
		'cadence-muscles': (v: Values) =>
			`${of(v, 'change')} % more steps a minute at the same speed, in a model of 30 runners: rectus femoris works ${of(v, 'rectusFemoris')} % harder and iliacus ${of(v, 'iliacus')} %, psoas unchanged; gluteus medius ${of(v, 'gluteusMedius')} % less.`,
		'cadence-moment': (v: Values) =>
			`${of(v, 'change')} more strides a minute at the same speed: the moment (turning effect) of the hip flexors peaks ${of(v, 'moment', 1)} % higher.`,
		'speed-moment': (v: Values) =>
			`The moment of the hip flexors during swing, per kilogram of body mass: ${of(v, 'at25', 2)}, ${of(v, 'at35', 2)} and ${of(v, 'at45', 2)} Nm at 2.5, 3.5 and 4.5 m/s in two runners, about ${of(v, 'at9', 1)} near 9 m/s in others.`,
		'speed-hip': (v: Values) =>
			`Above ${of(v, 'from')} m/s, running faster comes from the muscles that swing the leg at the hip rather than from those that push off.`,
		'speed-work': (v: Values) =>
			`From the start of a sprint to top speed, the work the hip absorbs early in the swing grows about ${of(v, 'times')}-fold.`,
		'incline-cadence': (v: Values) =>
			`${of(v, 'grade')} % uphill at the same effort: ${of(v, 'cadence')} % more steps a minute, each shorter by the same amount.`,
		'incline-hip': (v: Values) =>
			`${of(v, 'degrees')}° uphill at ${of(v, 'speed', 1)} m/s: the hip delivers more power, while its moments hardly change. Steeper slopes were not part of that study.`
	} satisfies Record<EffectId, (values: Values) => string>,
	people: (n: number | null) => (n === null ? '' : `n = ${n}`)
};

export type DemandWords = typeof demand;
