const ELLIPSIS = '…';

/** A text of at most this many characters: a longer one ends after a whole word, and says that it goes on. */
export function shortened(text: string, most: number): string {
	const whole = text.trim();
	if (whole.length <= most) return whole;
	const cut = whole.slice(0, most - 1);
	const space = cut.lastIndexOf(' ');
	// A name without spaces is cut where it must be.
	return (space > most / 2 ? cut.slice(0, space) : cut).trimEnd() + ELLIPSIS;
}
