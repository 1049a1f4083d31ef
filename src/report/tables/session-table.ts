import type { ProfileLabel } from '../../core/model/comparison';
import type { KeptNumber, KeptNumbers } from '../../core/model/kept-numbers';
import { OVERALL_METRICS, SIDE_METRICS, type MetricName } from '../../core/model/metrics';
import type { SessionFlag } from '../../core/model/quality-note';
import { SIDES } from '../../core/model/tracks';
import { roundMetric, roundTime, unlessNull } from '../rounding';
import { exportWords } from '../words/exports';
import {
	columnOf,
	sessionCells,
	sessionColumns,
	type Cell,
	type DataColumn,
	type DataTable,
	type SessionFacts
} from './data-table';
import { metricColumn } from './metric-columns';

/** A session as a row among others: what lists keep of it. */
export interface SessionRow extends SessionFacts {
	readonly clip: string;
	/** As stored in the video; `null` where nothing is known of it. */
	readonly fileDurationSeconds: number | null;
	readonly fileFrameRate: number | null;
	/** Of the athlete. */
	readonly heightMetres: number | null;
	/** Endurance 0 to sprint 1. */
	readonly position: number | null;
	readonly label: ProfileLabel | null;
	readonly flags: readonly SessionFlag[];
	readonly note: string;
	/** `null` where the session was not opened since lists keep numbers. */
	readonly numbers: KeptNumbers | null;
}

/** One row a session, one pair of columns (mean and ±) a number, for each leg where legs have their own. */
export function sessionTable(sessions: readonly SessionRow[]): DataTable {
	return {
		columns: [
			...sessionColumns(),
			columnOf('clip'),
			columnOf('fileDurationSeconds', 's'),
			columnOf('fileFrameRate'),
			columnOf('heightMetres', 'm'),
			columnOf('position'),
			columnOf('label'),
			columnOf('flags'),
			columnOf('nearSide'),
			...OVERALL_METRICS.flatMap((name) => pair(name, '', '')),
			...SIDES.flatMap((side) =>
				SIDE_METRICS.flatMap((name) => pair(name, `${side}.`, `${exportWords.sides[side]}: `))
			),
			columnOf('note')
		],
		rowCount: sessions.length,
		row: (i) => {
			const session = sessions[i]!;
			const { numbers } = session;
			return [
				...sessionCells(session),
				session.clip,
				unlessNull(session.fileDurationSeconds, roundTime),
				unlessNull(session.fileFrameRate, roundMetric),
				session.heightMetres,
				unlessNull(session.position, roundMetric),
				session.label,
				session.flags.join(' ') || null,
				numbers && numbers.nearSide,
				...OVERALL_METRICS.flatMap((name) => cells(numbers?.overall[name])),
				...SIDES.flatMap((side) =>
					SIDE_METRICS.flatMap((name) => cells(numbers?.sides[side][name]))
				),
				session.note || null
			];
		}
	};
}

function pair(name: MetricName, before: string, whose: string): DataColumn[] {
	const { title, unit } = metricColumn(name);
	return [
		{ name: `${before}${name}`, title: whose + title, unit },
		{ name: `${before}${name}.plusMinus`, title: `${whose}± ${title}`, unit }
	];
}

const cells = (number: KeptNumber | undefined): Cell[] =>
	number ? [roundMetric(number.mean), roundMetric(number.plusMinus)] : [null, null];
