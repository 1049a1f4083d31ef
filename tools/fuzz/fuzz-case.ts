/** One input and what is done with it. */
export interface FuzzCase {
	/** What it was made from. */
	readonly name: string;
	/** The input itself, for whoever wants to look at it. */
	readonly bytes: Uint8Array;
	/**
	 * @returns `valid`, or the stable code with which it was refused
	 * @throws whatever else comes of it: a finding
	 */
	readonly run: () => Promise<string> | string;
}
