/** Why a tool gives no result, when the input is not at fault. */
export class Failure extends Error {
	override readonly name = 'Failure';

	constructor(
		/** Stable. */
		readonly code: 'no-browser' | 'browser-ended' | 'time-limit',
		/** What happened and what to do. */
		sentence: string,
		options?: { cause?: unknown }
	) {
		super(sentence, options);
	}
}
