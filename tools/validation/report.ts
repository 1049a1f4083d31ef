import { isShare, methodError, type ErrorTables } from '../../src/core/strides/method-error';
import { changesSince, coverageBy, tablesWithoutOwn } from './error-table';
import type { Reading } from './readings';
import { ANGLES, type LegScore, type Score, type Strike } from './score';
import { fixed, table } from './table';
import { summaryLines } from './targets';

/** Means over files against the accuracy asked for. */
export function summaryTable(scores: readonly Score[]): string {
	return table(
		['group', 'measure', 'mean abs. error', 'worst file', 'target', 'met', 'files'],
		summaryLines(scores).map((line) => [
			line.group,
			line.measure,
			`${fixed(line.mean, 2)} ${line.unit}`.trim(),
			fixed(line.worst, 2),
			`${line.target} ${line.unit}`.trim(),
			line.mean <= line.target ? 'yes' : '**no**',
			String(line.files)
		])
	);
}

/** One line a file; errors are result - truth, near leg / far leg. */
export function fileTable(scores: readonly Score[]): string {
	const pair = (score: Score, of: (leg: LegScore) => string) =>
		`${of(score.near)} / ${of(score.far)}`;
	const event = (type: 'initialContact' | 'toeOff') => (leg: LegScore) =>
		leg[type]?.biasMs == null ? '' : `${fixed(leg[type].biasMs)} ± ${fixed(leg[type].sdMs)}`;
	return table(
		[
			'file',
			'facing, gait',
			'cadence %',
			'initial contact ms',
			'toe-off ms',
			'contact ms',
			'extension deg',
			'knee lift deg',
			'knee flexion deg',
			'foot at contact deg',
			'roll deg',
			'speed %',
			'position'
		],
		scores.map((score) => [
			score.name,
			score.facingRight && score.gaitRight ? 'right' : '**wrong**',
			fixed(score.cadencePercent, 2),
			pair(score, event('initialContact')),
			pair(score, event('toeOff')),
			pair(score, (leg) => fixed(leg.contactMs)),
			...ANGLES.map((metric) => pair(score, (leg) => fixed(leg.angles[metric]))),
			pair(score, (leg) => fixed(leg.foot)),
			fixed(score.rollDegrees),
			fixed(score.speedPercent),
			fixed(score.position, 2)
		])
	);
}

/** How often the truth lies within the ± shown, and how often an answer was withheld. */
export function coverageLine(scores: readonly Score[]): string {
	const sum = (of: (score: Score) => number) => scores.reduce((total, s) => total + of(s), 0);
	const asked = sum((score) => score.asked);
	const answered = asked - sum((score) => score.withheld);
	const inside = answered - sum((score) => score.outsideError);
	return `${asked} metrics asked, ${asked - answered} withheld; the truth lies within the ± shown for ${inside} of ${answered} (${((100 * inside) / answered).toFixed(0)} %).`;
}

/** How often the part of the foot that lands first was told as it is. */
export function strikeLine(scores: readonly Score[]): string {
	const legs = scores
		.flatMap(({ near, far }) => [near.strike, far.strike])
		.filter((one) => one !== null);
	const count = (strike: Strike) => legs.filter((one) => one === strike).length;
	return `Foot strike of ${legs.length} feet further than 2 degrees from a limit: right ${count('right')}, left open ${count('between')}, wrong ${count('wrong')}, not told ${count('untold')}.`;
}

/**
 * The error that goes into the ± of a pose model's points and of what no force-plate runner knows, and how often the truth
 * lies within the ±: with the errors as they are, and with those made without the runner asked.
 */
export function errorSection(readings: readonly Reading[], current: ErrorTables): string {
	const group = ({ place, metric, leg }: Reading) => `${place.source} | ${metric} | ${leg}`;
	const without = tablesWithoutOwn(readings);
	const [own, heldOut] = [() => current, without].map((of) => coverageBy(readings, group, of));
	const rows = own!.map((line, i) => {
		const first = readings.find((reading) => group(reading) === line.group)!;
		const place = { ...first.place, offAxisDegrees: 0, frameRate: 60 };
		const error = methodError(first.metric, first.leg, place, first.value, current);
		const share = error / first.value;
		const shown = isShare(first.metric) ? `${fixed(100 * share, 2)} %` : error.toPrecision(3);
		const count = ({ inside, readings: of }: { inside: number; readings: number }) =>
			`${inside} / ${of}`;
		return [...line.group.split(' | '), shown, count(line), count(heldOut![i]!)];
	});
	const total = (of: (reading: Reading) => ErrorTables) =>
		coverageBy(readings, ({ place }) => place.source, of)
			.map(
				({ group: source, inside, readings: all }) =>
					`${source} ${inside} of ${all} (${((100 * inside) / all).toFixed(1)} %)`
			)
			.join(', ');
	const changes = changesSince(current.files, readings);
	const changed = changes.filter((share) => share > 0).length;
	return [
		`Every ± is made of recorded errors, which change only on purpose (\`npm run validate -- --record\`). Of these ${changes.length}, ${changed} differ from what this run measured, by ${fixed(100 * Math.max(...changes))} % at most.`,
		`The truth lies within the ± for: ${total(() => current)}; with errors from the other runners only: ${total(without)}.`,
		table(['points', 'metric', 'of', 'error, 1 SD', 'within ±', 'held out'], rows)
	].join('\n\n');
}
