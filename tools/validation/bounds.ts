import { readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../project';
import type { Line } from './targets';

/** An error may grow by this share, or by {@link LEAST_ROOM} of its unit, before it counts as worse. */
const ROOM = 0.2;
const LEAST_ROOM = 0.05;

const FILE = inProject('tools/validation/bounds.json');

/** Recorded mean errors by group and measure. */
type Bounds = Record<string, number>;

const keyOf = ({ group, measure }: Line): string => `${group}: ${measure}`;

/** Records today's mean errors as what later ones are held against. */
export function recordBounds(lines: readonly Line[]): void {
	const bounds: Bounds = Object.fromEntries(
		lines.map((line) => [keyOf(line), Number(line.mean.toFixed(3))])
	);
	writeFileSync(FILE, `${JSON.stringify(bounds, null, '\t')}\n`);
}

/** The measures whose error has grown beyond its recorded bound, in words. */
export function grownErrors(lines: readonly Line[]): string[] {
	const bounds = JSON.parse(readFileSync(FILE, 'utf8')) as Bounds;
	return lines.flatMap((line) => {
		const bound = bounds[keyOf(line)];
		if (bound === undefined) return [`${keyOf(line)}: never recorded`];
		const room = Math.max(ROOM * bound, LEAST_ROOM);
		return line.mean > bound + room
			? [`${keyOf(line)}: ${line.mean.toFixed(2)} ${line.unit}, recorded ${bound} ${line.unit}`]
			: [];
	});
}
