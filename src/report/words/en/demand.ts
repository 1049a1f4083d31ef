import type { EffectId, Lever } from '../../../core/compare/reference';
import { writeNumber } from '../marks';
import { marks } from './marks';

type Values = Readonly<Record<string, number>>;
/** Its size: the sentence says the direction. */
const of = (values: Values, key: string, decimals = 0) =>
	writeNumber(Math.abs(values[key] ?? 0), decimals, marks);

/** What the movement asks of the hip flexors: features of it, never a load that nobody measured, never a judgement. */
export const demand = {
	title: 'What this asks of the hip flexors',
	intro:
		'Features of the movement that, in studies, go with more work of the hip flexors. They are read from the picture: what a muscle does cannot be seen.',
	acceleration: 'Peak thigh acceleration',
	accelerationShort: 'Acceleration',
	accelerationUnit: '°/s²',
	accelerationExplain:
		'How quickly the thigh changes direction: half of its arc times the square of the rhythm, as for a pendulum. Over running speeds it rises in step with the turning effect measured at the hip, which is encouraging and not a proof.',
	feature: 'Feature',
	value: 'You',
	endurance: '× endurance',
	sprint: '× sprint',
	sides: 'Left and right',
	times: (ratio: string) => `${ratio} times`,
	timesBoth: (endurance: string, sprint: string) => `${endurance} endurance, ${sprint} sprint`,
	sidesBeyond: (side: string, amount: string, margin: string) =>
		`${side} ${amount} more; both sides together may be off by ${margin}.`,
	sidesWithin: (margin: string) =>
		`Left and right differ by less than the ${margin} they may be off by.`,
	sidesUnknown: 'Only one side was measured.',
	atSpeed: (expected: string, speed: string) => `Runners show ${expected} at ${speed}.`,
	needsSpeed: 'With the belt speed or your height this is also compared with your own speed.',
	levers: 'What changes it',
	leverNames: { cadence: 'Cadence', speed: 'Speed', incline: 'Incline' } satisfies Record<
		Lever,
		string
	>,
	yourSpeed: (percent: string, more: string) =>
		`From your speed, 10 % faster goes with about ${more} % more thigh acceleration across runners (${percent}).`,
	walking: 'You walk here: the studies behind this are about running.',
	unknown: 'Too little could be measured in this clip.',
	yourIncline: (percent: string, degrees: string) =>
		`Your belt, as told: ${percent} % (${degrees}°).`,
	inclineUnknown: 'Your belt is taken for level: its incline was not told.',
	byTable: 'by the table of expected values',
	effects: {
		'cadence-muscles': (v: Values) =>
			`${of(v, 'change')} % more steps a minute at the same speed, in a model of 30 runners: rectus femoris works ${of(v, 'rectusFemoris')} % harder and iliacus ${of(v, 'iliacus')} %, psoas no differently; gluteus medius ${of(v, 'gluteusMedius')} % less.`,
		'cadence-moment': (v: Values) =>
			`${of(v, 'change')} more strides a minute at the same speed: the turning effect (moment) of the hip flexors peaks ${of(v, 'moment', 1)} % higher.`,
		'speed-moment': (v: Values) =>
			`That moment in the swing, per kilogram of body mass: ${of(v, 'at25', 2)}, ${of(v, 'at35', 2)} and ${of(v, 'at45', 2)} Nm at 2.5, 3.5 and 4.5 m/s in two runners, about ${of(v, 'at9', 1)} near 9 m/s in others.`,
		'speed-hip': (v: Values) =>
			`Above ${of(v, 'from')} m/s, running faster comes from the muscles that swing the hip rather than from those that push off.`,
		'speed-work': (v: Values) =>
			`From the start of a sprint to its top speed the work that the hip takes up early in the swing grows about ${of(v, 'times')} times.`,
		'incline-cadence': (v: Values) =>
			`${of(v, 'grade')} % uphill at the same effort: ${of(v, 'cadence')} % more steps a minute, each shorter by as much.`,
		'incline-hip': (v: Values) =>
			`${of(v, 'degrees')}° uphill at ${of(v, 'speed', 1)} m/s: the hip delivers more power, while its moments hardly change. Slopes steeper than that were not studied there.`
	} satisfies Record<EffectId, (values: Values) => string>,
	people: (n: number | null) => (n === null ? '' : `n = ${n}`)
};

export type DemandWords = typeof demand;
