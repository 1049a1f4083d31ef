import type { Base, Row } from './row';
import { CODECS } from './rows/codecs';
import { CONTAINERS } from './rows/containers';
import { DAMAGED } from './rows/damaged';
import { PICTURES } from './rows/pictures';
import { TIMES } from './rows/times';

/** All rows, in the order of the document. */
export const GROUPS: readonly (readonly [string, readonly Row[]])[] = [
	['Containers', CONTAINERS],
	['Codecs, depth, colours', CODECS],
	['Pictures', PICTURES],
	['Times', TIMES],
	['Damaged, and no video', DAMAGED]
];

export const ALL_ROWS: readonly Row[] = GROUPS.flatMap(([, rows]) => rows);

const PLAIN: Readonly<Record<Base, string>> = {
	endurance: 'plain',
	sixty: 'sixty-plain',
	sprint: 'sprint-plain',
	slow: 'slow-plain'
};

/** The row that is a clip as it is. */
export function plainRow(base: Base): Row {
	return ALL_ROWS.find(({ name }) => name === PLAIN[base])!;
}
