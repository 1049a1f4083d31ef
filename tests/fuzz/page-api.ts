/** What the page of `npm run fuzz` does for the tool. */
export interface FuzzWindow {
	/**
	 * Opens the chosen file and decodes it to its end.
	 *
	 * @returns `valid`, a code of a refusal, or `fault: ` and what else came of it
	 */
	decodeChosenFile(): Promise<string>;
}
