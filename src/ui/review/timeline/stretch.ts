import type { Stretch } from '../player/player.svelte';

/** Closer than this no event can be told from the frame beside it, at any usual frame rate. */
const SHORTEST_SECONDS = 0.2;

const lengthOf = ({ start, end }: Stretch): number => end - start;

/** Where a time lies in a stretch, as a length of CSS. */
export const placeIn = (stretch: Stretch, time: number): string =>
	`${(100 * (time - stretch.start)) / lengthOf(stretch)}%`;

/** How much of a stretch so many seconds take, as a length of CSS. */
export const widthIn = (stretch: Stretch, seconds: number): string =>
	`${(100 * seconds) / lengthOf(stretch)}%`;

/** The time under the pointer on an element that is as wide as the stretch, s; beside it, before or after the stretch. */
export function timeUnder(element: Element, stretch: Stretch, clientX: number): number {
	const box = element.getBoundingClientRect();
	return stretch.start + ((clientX - box.left) / box.width) * lengthOf(stretch);
}

/** The stretch moved and, where it is too long, cut so that it is within the whole. */
export function within(stretch: Stretch, whole: Stretch): Stretch {
	const length = lengthOf(stretch);
	if (length >= lengthOf(whole)) return whole;
	const start = Math.min(Math.max(stretch.start, whole.start), whole.end - length);
	return { start, end: start + length };
}

/**
 * Enlarged by `factor`; what is at `around` stays in place on the screen, unless an end of the whole is reached.
 *
 * @param factor above 1 shows a shorter stretch
 */
export function zoomed(stretch: Stretch, whole: Stretch, factor: number, around: number): Stretch {
	const longest = lengthOf(whole);
	const shortest = Math.min(SHORTEST_SECONDS, longest);
	const length = Math.min(longest, Math.max(shortest, lengthOf(stretch) / factor));
	const share = (around - stretch.start) / lengthOf(stretch);
	return within({ start: around - share * length, end: around + (1 - share) * length }, whole);
}

/** Moved by a share of its own length, positive to later times. */
export function panned(stretch: Stretch, whole: Stretch, share: number): Stretch {
	const by = share * lengthOf(stretch);
	return within({ start: stretch.start + by, end: stretch.end + by }, whole);
}

/** The page that contains `time`: curves stand still while a cursor crosses them, and are turned like pages. */
export function turnedTo(stretch: Stretch, whole: Stretch, time: number): Stretch {
	if (time >= stretch.start && time <= stretch.end) return stretch;
	return panned(stretch, whole, Math.floor((time - stretch.start) / lengthOf(stretch)));
}

/** Two times as a stretch, in either order; `null` when they are too close to be viewed. */
export function between(a: number, b: number): Stretch | null {
	const [start, end] = a < b ? [a, b] : [b, a];
	return end - start < SHORTEST_SECONDS ? null : { start, end };
}

/** A stretch with some of what is before and after it. */
export function withMargin({ start, end }: Stretch, whole: Stretch, share: number): Stretch {
	const more = share * (end - start);
	return within({ start: start - more, end: end + more }, whole);
}
