/** A stretch of one axis of a picture, walked in the order of the output's pixels. */
export interface AxisSpan {
	/** Where the walk starts and ends, source pixels; `end < start` when it runs backwards. */
	readonly start: number;
	readonly end: number;
}

/**
 * For each output pixel of one axis: the source pixels that it averages. All but the outermost two of them are
 * entirely inside it and weigh the same; the weights of each output pixel sum to 1.
 */
export interface AxisWeights {
	/** First source pixel of each output pixel, and how many; 0 outside of the picture. */
	readonly first: Int32Array;
	readonly count: Int32Array;
	/** Weights of the first pixel, of each pixel between, and of the last; one pixel alone has `low` 1. */
	readonly low: Float64Array;
	readonly mid: Float64Array;
	readonly high: Float64Array;
	/** Part of the output pixel that lies inside the picture, 0 to 1. */
	readonly coverage: Float64Array;
}

/**
 * Weights of an area average: each output pixel covers an equal part of `span`. Where the picture is enlarged, the
 * part is widened to one source pixel, which makes the average a linear interpolation.
 *
 * @param outputs how many output pixels
 * @param from where the picture begins and ends, source pixels; may be inside one (chroma of odd sizes)
 */
export function axisWeights(
	span: AxisSpan,
	outputs: number,
	from: number,
	to: number
): AxisWeights {
	const step = (span.end - span.start) / outputs;
	const halfWidth = Math.max(1, Math.abs(step)) / 2;
	const first = new Int32Array(outputs);
	const count = new Int32Array(outputs);
	const [low, mid, high, coverage] = [0, 1, 2, 3].map(() => new Float64Array(outputs)) as [
		Float64Array,
		Float64Array,
		Float64Array,
		Float64Array
	];
	for (let i = 0; i < outputs; i++) {
		const centre = span.start + (i + 0.5) * step;
		const begin = Math.max(from, centre - halfWidth);
		const end = Math.min(to, centre + halfWidth);
		const covered = end - begin;
		if (covered <= 0) continue;
		first[i] = Math.floor(begin);
		count[i] = Math.ceil(end) - first[i]!;
		low[i] = (Math.min(end, first[i]! + 1) - begin) / covered;
		mid[i] = 1 / covered;
		high[i] = (end - (first[i]! + count[i]! - 1)) / covered;
		coverage[i] = Math.min(1, covered / (2 * halfWidth));
	}
	return { first, count, low, mid, high, coverage };
}
