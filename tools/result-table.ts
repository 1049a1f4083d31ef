import type { Side } from '../src/core/model/tracks';
import type { AnalysisFile } from '../src/report/analysis-file';
import { formatMetric, NO_VALUE } from '../src/report/format';

/** The lines of {@link tableRow} below a header, in columns. */
export function resultTable(rows: readonly (readonly string[])[]): string {
	const cells = [HEADER, ...rows];
	const widths = HEADER.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)));
	return cells
		.map((line) =>
			line
				.map((cell, column) =>
					column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)
				)
				.join('  ')
		)
		.join('\n');
}

const HEADER = [
	'file',
	'gait',
	'facing',
	'strides L/R',
	'steps/min',
	'contact ms L/R',
	'extension deg L/R',
	'knee lift deg L/R',
	'foot deg L/R',
	'strike L/R',
	'profile'
];

/** The cells of a result's line: the article's angles as left/right. */
export function tableRow(
	name: string,
	{ gait, view, strides, summary, profile }: AnalysisFile
): string[] {
	const included = (side: Side) => strides.filter((s) => s.side === side && s.included).length;
	const pair = (
		metric:
			| 'contactTimeSeconds'
			| 'peakHipExtensionDegrees'
			| 'kneeLiftDegrees'
			| 'footInclinationAtContactDegrees'
	): string =>
		[summary.left, summary.right]
			.map((side) => formatMetric(metric, side[metric]?.mean ?? null))
			.join('/');
	return [
		name,
		gait,
		view.facing,
		`${included('left')}/${included('right')}`,
		formatMetric('cadenceStepsPerMinute', summary.cadenceStepsPerMinute?.mean ?? null),
		pair('contactTimeSeconds'),
		pair('peakHipExtensionDegrees'),
		pair('kneeLiftDegrees'),
		pair('footInclinationAtContactDegrees'),
		[summary.left, summary.right].map(({ footStrike }) => footStrike ?? NO_VALUE).join('/'),
		placed(profile)
	];
}

/** A position never stands without its interval. */
function placed(profile: AnalysisFile['profile']): string {
	if (!profile || profile.position === null || profile.ci95 === null) return NO_VALUE;
	const [low, high] = profile.ci95.map((end) => end.toFixed(2));
	return `${profile.position.toFixed(2)} (${low} to ${high})`;
}
