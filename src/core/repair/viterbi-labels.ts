/** Costs of one sequence of two-state decisions, one entry per frame. */
export interface LabelCosts {
	/** Cost of keeping the names in a frame, and of swapping them. */
	readonly keep: Float64Array;
	readonly exchange: Float64Array;
	/** Cost of staying as in the previous frame, and of changing. */
	readonly same: Float64Array;
	readonly change: Float64Array;
}

/**
 * The cheapest sequence of keep (0) and swap (1) over the whole clip, exact, by Viterbi's dynamic programming.
 * `confidence` is the mean margin between the two states on their own, 0 (a coin toss) to 1.
 */
export function viterbiLabels({ keep, exchange, same, change }: LabelCosts): {
	readonly labels: Uint8Array;
	readonly confidence: number;
} {
	const frames = keep.length;
	const fromExchange = [new Uint8Array(frames), new Uint8Array(frames)] as const;
	let kept = keep[0]!;
	let exchanged = exchange[0]!;
	let margin = 0;
	for (let frame = 0; frame < frames; frame++) {
		const a = keep[frame]!;
		const b = exchange[frame]!;
		margin += Math.abs(a - b) / (a + b + 1e-9);
		if (frame === 0) continue;
		const goOn = same[frame]!;
		const turn = change[frame]!;
		const turnBack = exchanged + turn < kept + goOn;
		const stay = exchanged + goOn <= kept + turn;
		fromExchange[0][frame] = turnBack ? 1 : 0;
		fromExchange[1][frame] = stay ? 1 : 0;
		const nextKept = (turnBack ? exchanged + turn : kept + goOn) + a;
		exchanged = (stay ? exchanged + goOn : kept + turn) + b;
		kept = nextKept;
	}
	const labels = new Uint8Array(frames);
	labels[frames - 1] = exchanged < kept ? 1 : 0;
	for (let frame = frames - 1; frame > 0; frame--)
		labels[frame - 1] = fromExchange[labels[frame] as 0 | 1][frame]!;
	return { labels, confidence: margin / frames };
}
