import type { BackUpWords } from '../../report/words/en/back-up';

/** Stable codes of why a file is no back-up to restore; the words have a sentence for each. */
export type BackUpCode = keyof BackUpWords['problems'];

/** A back-up that cannot be made or restored. Nothing on the device is changed by it. */
export class BackUpProblem extends Error {
	override readonly name = 'BackUpProblem';

	constructor(
		readonly code: BackUpCode,
		/** Where in the file, for whoever wants to know. */
		readonly where = '',
		options?: { cause?: unknown }
	) {
		super(where ? `${code}: ${where}` : code, options);
	}
}
