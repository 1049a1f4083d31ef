/**
 * A square RGB picture at another size, bilinear with half-pixel centres.
 *
 * @param from, to sides, pixels
 */
export function resizedSquare(
	pixels: Uint8Array,
	from: number,
	to: number
): Uint8Array<ArrayBuffer> {
	const resized = new Uint8Array(to * to * 3);
	const places = Array.from({ length: to }, (_, i) => {
		const at = Math.min(from - 1, Math.max(0, ((i + 0.5) * from) / to - 0.5));
		const low = Math.floor(at);
		return { low, high: Math.min(from - 1, low + 1), share: at - low };
	});
	let k = 0;
	for (const row of places)
		for (const column of places)
			for (let channel = 0; channel < 3; channel++) {
				const at = (y: number, x: number) => pixels[(y * from + x) * 3 + channel]!;
				const along = (y: number) =>
					at(y, column.low) * (1 - column.share) + at(y, column.high) * column.share;
				resized[k++] = Math.round(along(row.low) * (1 - row.share) + along(row.high) * row.share);
			}
	return resized;
}
