import { readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../project';
import type { Line } from './targets';

/** An error may grow by this share, or by {@link LEAST_ROOM} of its unit, before it counts as worse. */
const ROOM = 0.2;
const LEAST_ROOM = 0.05;

const FILE = inProject('tools/validation/bounds.json');

/** Recorded mean errors by set of tracks (how many files it has), then by group and measure. */
type Bounds = Record<string, Record<string, number>>;

const read = (): Bounds => JSON.parse(readFileSync(FILE, 'utf8')) as Bounds;
const setOf = (files: number): string => `${files} files`;
const keyOf = ({ group, measure }: Line): string => `${group}: ${measure}`;

/** Records today's mean errors as what later ones are held against. */
export function recordBounds(files: number, lines: readonly Line[]): void {
	const own = Object.fromEntries(lines.map((line) => [keyOf(line), Number(line.mean.toFixed(3))]));
	writeFileSync(FILE, `${JSON.stringify({ ...read(), [setOf(files)]: own }, null, '\t')}\n`);
}

/**
 * The measures whose error has grown beyond its recorded bound, in words.
 * @throws Error when this set of tracks was never recorded
 */
export function grownErrors(files: number, lines: readonly Line[]): string[] {
	const own = read()[setOf(files)];
	if (!own) throw new Error(`No bounds for ${setOf(files)}: npm run validate -- --tracks --record`);
	return lines.flatMap((line) => {
		const bound = own[keyOf(line)];
		if (bound === undefined) return [`${keyOf(line)}: never recorded`];
		const room = Math.max(ROOM * bound, LEAST_ROOM);
		return line.mean > bound + room
			? [`${keyOf(line)}: ${line.mean.toFixed(2)} ${line.unit}, recorded ${bound} ${line.unit}`]
			: [];
	});
}
