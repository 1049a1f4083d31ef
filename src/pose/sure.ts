import { cropPathOf } from './crop-path';
import type { Person, Seen, Sighting } from './people';

/** A runner seen in a smaller share of the quick pass's frames than this comes, goes or moves out of sight. */
const SURE_SHARE = 0.9;
/**
 * Share of their square that the runner may drift through between two looks: it has room for that. On a belt the line
 * through the sightings errs by a tenth of this.
 */
const MOST_DRIFT = 0.15;

/** Seen all the time, in one place, and bound to stay there while nobody looks. */
export function isSure(
	{ sightings }: Person,
	seen: readonly Seen[],
	clipTimes: Float64Array
): boolean {
	if (sightings.length < SURE_SHARE * seen.length) return false;
	const { squares } = cropPathOf(sightings);
	if (squares.length > 1) return false;
	const looks = [clipTimes[0]!, ...seen.map(({ time }) => time), clipTimes.at(-1)!];
	const blind = Math.max(...looks.slice(1).map((time, i) => time - looks[i]!));
	return driftSpeed(sightings) * blind <= MOST_DRIFT * squares[0]!.size;
}

/** Speed of the hips across the picture by a line through all sightings, pixels a second. */
function driftSpeed(sightings: readonly Sighting[]): number {
	const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
	const middle = mean(sightings.map(({ time }) => time));
	const centre = mean(sightings.map(({ body }) => body.x));
	const spread = mean(sightings.map(({ time }) => (time - middle) ** 2));
	const along = mean(sightings.map(({ time, body }) => (time - middle) * (body.x - centre)));
	return spread > 0 ? Math.abs(along / spread) : 0;
}
