/** The parts of the review, in the order of what is asked. */
export const PARTS = ['answer', 'numbers', 'curves', 'hip-flexors'] as const;
export type ReviewPart = (typeof PARTS)[number];

/** The part that an address names; the first one when it names none. */
export const partIn = (named: string | undefined): ReviewPart =>
	PARTS.find((part) => part === named) ?? 'answer';
