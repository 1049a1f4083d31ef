/** Side of what is drawn and read back, pixels. */
const SIDE = 16;
/** Some browsers change the last bits on purpose; pictures do not suffer from that. */
const NOISE = 8;
/** Above and below the middle, RGB. */
const COLOURS = [
	[200, 120, 40],
	[30, 90, 210]
] as const;

/**
 * Whether a canvas in this thread gives back what was drawn on it. Browsers that hide from fingerprinting (Firefox with
 * `resistFingerprinting`, and those made of it) answer noise instead, and do not say so.
 */
export function readsBackTruly(): boolean {
	const context = new OffscreenCanvas(SIDE, SIDE).getContext('2d', { willReadFrequently: true });
	if (context === null) return false;
	for (const [half, colour] of COLOURS.entries()) {
		context.fillStyle = `rgb(${colour.join(' ')})`;
		context.fillRect(0, (half * SIDE) / 2, SIDE, SIDE / 2);
	}
	const { data } = context.getImageData(0, 0, SIDE, SIDE);
	return data.every((value, at) => {
		const expected = COLOURS[at < data.length / 2 ? 0 : 1][at % 4] ?? 255;
		return Math.abs(value - expected) <= NOISE;
	});
}
