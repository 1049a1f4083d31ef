/** A stretch of one axis of a picture, walked as the output's pixels are. */
export interface AxisSpan {
	/** Where the walk starts and ends, source pixels; `end < start` when it runs backwards. */
	readonly start: number;
	readonly end: number;
}

/** For each output pixel of one axis: the source pixels that it averages. */
export interface AxisWeights {
	/** First source pixel of each output pixel. */
	readonly first: Int32Array;
	/** `weights[offsets[i]] .. weights[offsets[i + 1] - 1]` belong to output pixel i and sum to 1 (or there are none). */
	readonly offsets: Int32Array;
	readonly weights: Float32Array;
	/** Part of the output pixel that lies inside the picture, 0 to 1. */
	readonly coverage: Float32Array;
}

/**
 * Weights of an area average: each output pixel covers an equal part of `span`. Where the picture is
 * enlarged the part is widened to one source pixel, which makes the average a linear interpolation.
 *
 * @param count output pixels
 * @param from where the picture begins and ends, source pixels; may lie within one (chroma of odd sizes)
 */
export function axisWeights(span: AxisSpan, count: number, from: number, to: number): AxisWeights {
	const step = (span.end - span.start) / count;
	const halfWidth = Math.max(1, Math.abs(step)) / 2;
	const first = new Int32Array(count);
	const offsets = new Int32Array(count + 1);
	const coverage = new Float32Array(count);
	const weights: number[] = [];
	for (let i = 0; i < count; i++) {
		const centre = span.start + (i + 0.5) * step;
		const low = Math.max(from, centre - halfWidth);
		const high = Math.min(to, centre + halfWidth);
		const covered = high - low;
		if (covered > 0) {
			first[i] = Math.floor(low);
			for (let pixel = Math.floor(low); pixel < high; pixel++) {
				weights.push((Math.min(high, pixel + 1) - Math.max(low, pixel)) / covered);
			}
			coverage[i] = Math.min(1, covered / (2 * halfWidth));
		}
		offsets[i + 1] = weights.length;
	}
	return { first, offsets, weights: Float32Array.from(weights), coverage };
}
