import type { Row } from './row';
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
