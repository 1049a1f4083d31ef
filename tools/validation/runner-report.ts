import { isShare, type ErrorTables } from '../../src/core/strides/method-error';
import type { RunnerErrors } from '../../src/core/strides/runner-error';
import { mean, sampleSd } from '../../src/core/math/statistics';
import type { RunnerVariant } from './cases';
import { coverageBy, covered, tablesWithoutOwn } from './error-table';
import type { Reading } from './readings';
import type { RunnerOutcome, RunnerStudy } from './runners';
import { fixed, table } from './table';

const VARIANTS: Readonly<Record<RunnerVariant, string>> = {
	clean60: 'clean, 60 fps',
	phone60: 'phone-like, 60 fps',
	'phone60-left': 'the same, facing left, perspective',
	phone30: 'phone-like, 30 fps'
};

interface Column {
	readonly name: string;
	readonly of: (outcome: RunnerOutcome) => number | null | undefined;
	/** RMS asked for, at 60 and at 30 frames a second. */
	readonly targets?: readonly [number, number];
}

const COLUMNS: readonly Column[] = [
	{ name: 'contact', of: ({ score }) => score.near.initialContact?.biasMs, targets: [6, 6] },
	{ name: 'toe-off', of: ({ score }) => score.near.toeOff?.biasMs, targets: [9, 10.5] },
	{ name: 'contact time', of: ({ score }) => score.near.contactMs, targets: [9, 11] },
	{ name: 'far contact time', of: ({ score }) => score.far.contactMs },
	{ name: 'extension', of: ({ score }) => score.near.angles.peakHipExtensionDegrees },
	{ name: 'knee lift', of: ({ score }) => score.near.angles.kneeLiftDegrees },
	{ name: 'cadence %', of: ({ score }) => score.cadencePercent }
];

/** What the eighteen runners show: errors in and out of sample, and how often the ± hold. */
export function runnerSection(study: RunnerStudy, current: ErrorTables): string {
	const { inSample, leftOut } = study;
	const readings = leftOut.flatMap((outcome) => outcome.readings);
	return [
		`Root mean square over the runners of each track's mean error; ms and degrees, near leg unless said. In sample: the rules of event-rules.ts. Out of sample: each runner by rules that were fitted to the other ${runnersOf(leftOut) - 1}.`,
		errorTable(inSample, leftOut),
		'Out of sample by speed, mean ± SD between runners, all tracks:',
		speedTable(leftOut),
		`Camera roll of these level tracks, out of sample, mean: ${rolls(leftOut)} degrees.`,
		`**Coverage of the ±.** How often the truth lies within the ± shown, which should be 95 %, of a difference between the legs 98 %: with the errors in use (in sample), and with rules and errors made without the runner asked (out of sample). Truth and result are of the same strides; where these differ more than the method errs, the ± holds the truth more often.`,
		coverageTable(
			inSample.flatMap((outcome) => outcome.readings),
			readings,
			current
		),
		falseDifferences(readings)
	].join('\n\n');
}

const runnersOf = (outcomes: readonly RunnerOutcome[]): number =>
	new Set(outcomes.map(({ item }) => item.runner)).size;

function errorTable(inSample: readonly RunnerOutcome[], leftOut: readonly RunnerOutcome[]): string {
	const rows = (Object.keys(VARIANTS) as RunnerVariant[]).map((variant) => {
		const cells = COLUMNS.map(({ of, targets }) => {
			const [own, out] = [inSample, leftOut].map((outcomes) =>
				rms(
					valuesOf(
						outcomes.filter(({ item }) => item.variant === variant),
						of
					)
				)
			) as [number, number];
			const target = targets?.[variant === 'phone30' ? 1 : 0];
			const missed = target !== undefined && out > target ? ' **no**' : '';
			return `${fixed(own, 2)} / ${fixed(out, 2)}${missed}`;
		});
		const files = leftOut.filter(({ item }) => item.variant === variant).length;
		return [VARIANTS[variant], ...cells, String(files)];
	});
	return table(['tracks, in / out of sample', ...COLUMNS.map(({ name }) => name), 'files'], rows);
}

function speedTable(outcomes: readonly RunnerOutcome[]): string {
	const speeds = [...new Set(outcomes.map(({ item }) => item.truth.speedMetresPerSecond))].sort();
	const rows = speeds.map((speed) => {
		const own = outcomes.filter(({ item }) => item.truth.speedMetresPerSecond === speed);
		return [
			`${speed} m/s`,
			...COLUMNS.map(({ of }) => {
				const values = valuesOf(own, of);
				return `${fixed(mean(values), 2)} ± ${fixed(sampleSd(values), 2)}`;
			}),
			String(own.length)
		];
	});
	return table(['speed', ...COLUMNS.map(({ name }) => name), 'files'], rows);
}

const rolls = (outcomes: readonly RunnerOutcome[]): string =>
	(Object.keys(VARIANTS) as RunnerVariant[])
		.map((variant) => {
			const own = outcomes.filter(({ item }) => item.variant === variant);
			return `${VARIANTS[variant]} ${fixed(mean(own.map(({ score }) => score.rollDegrees)), 2)}`;
		})
		.join(', ');

function coverageTable(
	inSample: readonly Reading[],
	leftOut: readonly Reading[],
	current: ErrorTables
): string {
	const without = tablesWithoutOwn(leftOut);
	const group = ({ metric, leg }: Reading) => `${metric} | ${leg}`;
	const kinds: readonly [string, (reading: Reading) => boolean][] = [
		['clean', ({ file }) => file.includes('clean')],
		['60 fps', ({ file }) => file.includes('phone60')],
		['30 fps', ({ file }) => file.includes('phone30')]
	];
	const percent = (readings: readonly Reading[], of: (reading: Reading) => ErrorTables) => {
		const inside = readings.filter((reading) => covered(reading, of(reading))).length;
		return fixed((100 * inside) / readings.length, 0);
	};
	const rows = coverageBy(leftOut, group, without).map(({ group: name }) => {
		const [own, out] = [inSample, leftOut].map((all) => all.filter((r) => group(r) === name)) as [
			Reading[],
			Reading[]
		];
		return [
			...name.split(' | '),
			cellsOf(current.runners, out[0]!),
			percent(own, () => current),
			percent(out, without),
			...kinds.map(([, belongs]) => percent(out.filter(belongs), without))
		];
	});
	return table(
		[
			'metric',
			'of',
			'spread between runners; noise, slow / steady / fast',
			'in sample %',
			'out of sample %',
			...kinds.map(([name]) => name)
		],
		rows
	);
}

function cellsOf(errors: RunnerErrors, { metric, leg }: Reading): string {
	const cells = (['slow', 'steady', 'fast'] as const).map((pace) => errors[metric]?.[leg]?.[pace]);
	const shown = (of: 'spread' | 'noise') =>
		cells
			.map((cell) =>
				cell === undefined
					? '–'
					: isShare(metric)
						? `${fixed(100 * cell[of], 2)} %`
						: cell[of].toPrecision(2)
			)
			.join(' / ');
	return `${shown('spread')}; ${shown('noise')}`;
}

/** Differences of the legs that are off by more than their ±, out of sample. */
function falseDifferences(readings: readonly Reading[]): string {
	const without = tablesWithoutOwn(readings);
	const differences = readings.filter(({ leg }) => leg === 'difference');
	const wrong = differences.filter((reading) => !covered(reading, without(reading))).length;
	return `**False differences.** A difference between the legs is off by more than its ± in ${wrong} of ${differences.length} metrics and tracks (${fixed((100 * wrong) / differences.length)} %), out of sample; 2 % are asked for.`;
}

const valuesOf = (outcomes: readonly RunnerOutcome[], of: Column['of']): number[] =>
	outcomes.map(of).filter((value): value is number => value !== null && value !== undefined);

const rms = (values: readonly number[]): number =>
	Math.sqrt(mean(values.map((value) => value ** 2)));
