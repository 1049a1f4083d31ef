import { SIDE_METRICS, type SideMetric } from '../../src/core/model/metrics';
import type { PoseMode } from '../../src/core/model/recording';
import { otherSide } from '../../src/core/model/tracks';
import type { AnalysisFile } from '../../src/report/analysis-file';
import { fixed, table } from './table';
import type { Case } from './truth';

/** How the legs of one rendered clip differ in one metric, near leg less far leg, in the metric's unit. */
export interface LegDifference {
	readonly file: string;
	readonly metric: SideMetric;
	readonly truth: number;
	/** `null` where the page gives none. */
	readonly measured: number | null;
	/** The page tells of a difference that is larger. */
	readonly plusMinus: number | null;
}

/** Every metric of both legs that the truth of a clip knows. */
export function legDifferences(
	{ summary }: Pick<AnalysisFile, 'summary'>,
	{ name, truth }: Case
): LegDifference[] {
	const [near, far] = [truth.nearSide, otherSide(truth.nearSide)];
	return SIDE_METRICS.flatMap((metric) => {
		const known = [truth.summary[near][metric], truth.summary[far][metric]];
		if (!known[0] || !known[1]) return [];
		const plusMinus = summary.differencePlusMinus?.[metric] ?? null;
		const got = [summary[near][metric], summary[far][metric]];
		const measured = plusMinus !== null && got[0] && got[1] ? got[0].mean - got[1].mean : null;
		return [{ file: name, metric, truth: known[0].mean - known[1].mean, measured, plusMinus }];
	});
}

/** Those shown in a row for each clip. */
const SHOWN: readonly {
	readonly metric: SideMetric;
	readonly label: string;
	readonly scale: number;
}[] = [
	{ metric: 'peakHipExtensionDegrees', label: 'extension deg', scale: 1 },
	{ metric: 'kneeLiftDegrees', label: 'knee lift deg', scale: 1 },
	{ metric: 'contactTimeSeconds', label: 'contact ms', scale: 1000 }
];

/** How often a difference between the legs is off by more than its ±, mode by mode, and what each clip gave. */
export function legDifferenceSection(
	byMode: ReadonlyMap<PoseMode, readonly LegDifference[]>
): string {
	const counts = [...byMode].map(([mode, all]) => {
		const told = all.filter((one) => one.measured !== null);
		const off = told.filter((one) => Math.abs(one.measured! - one.truth) > one.plusMinus!);
		const invented = told.filter((one) => isTold(one) && !isTrue(one));
		return [
			mode,
			String(all.length),
			String(all.length - told.length),
			`${off.length} (${((100 * off.length) / Math.max(1, told.length)).toFixed(1)} %)`,
			String(invented.length)
		];
	});
	const modes = [...byMode.keys()];
	const files = [...new Set([...byMode.values()].flat().map(({ file }) => file))];
	const cell = (file: string, metric: SideMetric, scale: number) => {
		const of = modes.map((mode) =>
			byMode.get(mode)!.find((one) => one.file === file && one.metric === metric)
		);
		const measured = of.map((one) => {
			if (!one) return 'not run';
			if (one.measured === null) return 'none';
			return `${fixed(scale * one.measured)} ± ${fixed(scale * one.plusMinus!)}`;
		});
		const truth = of.find((one) => one !== undefined)?.truth;
		return `${fixed(truth && scale * truth)}: ${measured.join(' / ')}`;
	};
	return [
		'**Differences of the legs through a pose model.** Near leg less far leg. Off: the truth lies outside the ± of the difference. Invented: the page tells of a difference, and the truth has none that is half as large, or one the other way.',
		table(['mode', 'metrics', 'no difference given', 'off', 'invented'], counts),
		`Truth: measured ± ${modes.join(' / ')}.`,
		table(
			['file', ...SHOWN.map(({ label }) => label)],
			files.map((file) => [file, ...SHOWN.map(({ metric, scale }) => cell(file, metric, scale))])
		)
	].join('\n\n');
}

const isTold = ({ measured, plusMinus }: LegDifference) => Math.abs(measured!) > plusMinus!;
const isTrue = ({ measured, truth }: LegDifference) =>
	Math.sign(truth) === Math.sign(measured!) && Math.abs(truth) >= Math.abs(measured!) / 2;
