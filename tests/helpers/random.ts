/** A seeded source of numbers (mulberry32): the same seed gives the same clip on every machine. */
export interface Random {
	/** 0 <= x < 1. */
	uniform(): number;
	/** Standard normal (Box and Muller). */
	normal(): number;
	/** 0, 1 .. below `count`. */
	below(count: number): number;
}

export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	const uniform = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	return {
		uniform,
		normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
		below: (count) => Math.floor(uniform() * count)
	};
}
