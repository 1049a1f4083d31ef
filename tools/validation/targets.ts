import { ANGLES, type LegScore, type Score } from './score';
import type { Group } from './truth';

/** One line of the summary: mean over the files of a group of an absolute error, against its target. */
export interface Line {
	readonly group: Group;
	readonly measure: string;
	readonly unit: string;
	readonly target: number;
	readonly mean: number;
	readonly worst: number;
	readonly files: number;
}

interface Measure {
	readonly measure: string;
	readonly unit: string;
	readonly of: (score: Score) => number | null;
	readonly targets: Partial<Record<Group, number>>;
}

const angle = (side: 'near' | 'far', targets: Measure['targets']): Measure[] =>
	ANGLES.map((metric) => ({
		measure: `${metric} (${side})`,
		unit: 'deg',
		of: (score) => score[side].angles[metric],
		targets
	}));

const event = (
	type: 'initialContact' | 'toeOff',
	part: 'biasMs' | 'sdMs',
	targets: Measure['targets']
): Measure => ({
	measure: `${type} ${part === 'biasMs' ? 'bias' : 'SD'} (near)`,
	unit: 'ms',
	of: (score) => score.near[type]?.[part] ?? null,
	targets
});

const bias = { clean: 8, 'phone 60-120 fps': 10, 'phone 30 fps': 10 };
const spread = { clean: 8, 'phone 60-120 fps': 12, 'phone 30 fps': 14 };
const missedOrFalse = (leg: LegScore) =>
	[leg.initialContact, leg.toeOff].reduce((sum, e) => sum + (e ? e.missed + e.false : 0), 0);
const rendered = (target: number, slow = target, precise?: number) => ({
	rendered: target,
	'rendered, 30 fps': slow,
	'rendered, precise': precise ?? target,
	'rendered, 30 fps, precise': precise ?? slow
});
const all = (target: number) => ({
	clean: target,
	'phone 60-120 fps': target,
	'phone 30 fps': target,
	...rendered(target)
});

const foot = (leg: 'near' | 'far', target: number): Measure => ({
	measure: `footInclinationAtContactDegrees (${leg})`,
	unit: 'deg',
	of: (score) => score[leg].foot,
	targets: rendered(target)
});

/** The accuracy asked for (means over the files of a group). */
const MEASURES: readonly Measure[] = [
	event('initialContact', 'biasMs', bias),
	event('initialContact', 'sdMs', spread),
	event('toeOff', 'biasMs', bias),
	event('toeOff', 'sdMs', spread),
	{
		measure: 'contact time (near)',
		unit: 'ms',
		of: (score) => score.near.contactMs,
		targets: {
			clean: 12,
			'phone 60-120 fps': 12,
			'phone 30 fps': 15,
			...rendered(12, 18)
		}
	},
	{
		measure: 'missed and false events (near)',
		unit: '',
		of: (score) => missedOrFalse(score.near),
		targets: all(0)
	},
	{
		measure: 'cadence',
		unit: '%',
		of: (score) => score.cadencePercent,
		targets: { ...all(0.3), ...rendered(0.5) }
	},
	...angle('near', {
		clean: 1.5,
		'phone 60-120 fps': 2.5,
		'phone 30 fps': 2.5,
		...rendered(4, 4, 3)
	}),
	...angle('far', {
		clean: 2,
		'phone 60-120 fps': 4,
		'phone 30 fps': 4,
		...rendered(6, 6, 5)
	}),
	foot('near', 3.5),
	foot('far', 5),
	{
		measure: 'speed, height given',
		unit: '%',
		of: (score) => score.speedPercent,
		targets: all(4)
	},
	{ measure: 'camera roll', unit: 'deg', of: (score) => score.rollDegrees, targets: all(1) }
];

/** Means of the absolute errors by group and measure, in the order of the targets. */
export function summaryLines(scores: readonly Score[]): Line[] {
	const groups = [...new Set(scores.map((score) => score.group))];
	return groups.flatMap((group) =>
		MEASURES.flatMap(({ measure, unit, of, targets }): Line[] => {
			const target = targets[group];
			const errors = scores
				.filter((score) => score.group === group)
				.map(of)
				.filter((error) => error !== null)
				.map(Math.abs);
			if (target === undefined || errors.length === 0) return [];
			const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
			return [
				{ group, measure, unit, target, mean, worst: Math.max(...errors), files: errors.length }
			];
		})
	);
}
