import type { QuarterTurn } from './recording';

/** Stable codes of why there is no result. */
export const REFUSAL_CODES = [
	'unreadable-file',
	'file-lost',
	'stalled',
	'no-video-track',
	'codec-unsupported',
	'pictures-scrambled',
	'no-person',
	'body-cropped',
	'not-side-view',
	'turned-picture',
	'too-dark',
	'no-gait',
	'too-few-strides',
	'frame-rate-too-low',
	'invalid-file',
	'newer-version',
	'too-few-sessions',
	'unknown-source',
	'name-taken',
	'other-video',
	'no-encoder',
	'no-scale'
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/**
 * An input that gives no result. Code and details survive structured cloning through
 * {@link refusalToData} / {@link refusalFromData}; the sentence comes from the catalogue.
 */
export class Refusal extends Error {
	override readonly name = 'Refusal';

	constructor(
		readonly code: RefusalCode,
		/** Numbers and names the sentence needs. */
		readonly details: Readonly<Record<string, number | string>> = {},
		options?: { cause?: unknown }
	) {
		super(code, options);
	}
}

/** The input is not at fault: the same may go well another time. */
export const mayPass = (error: unknown): boolean =>
	!(error instanceof Refusal) || error.code === 'file-lost' || error.code === 'stalled';

/** The clockwise turn that would set a refused picture upright; `null` for any other refusal. */
export const turnAsked = ({ code, details }: Refusal): QuarterTurn | null =>
	code === 'turned-picture' ? (details['turnDegrees'] as QuarterTurn) : null;

/** `null` in place of a refusal, where going on without is right. */
export function unlessRefused<Result>(work: () => Result): Result | null {
	try {
		return work();
	} catch (error) {
		if (error instanceof Refusal) return null;
		throw error;
	}
}

export interface RefusalData {
	readonly refusal: RefusalCode;
	readonly details: Readonly<Record<string, number | string>>;
}

/** For crossing a worker boundary, where an Error loses its own fields. */
export const refusalToData = (refusal: Refusal): RefusalData => ({
	refusal: refusal.code,
	details: refusal.details
});

export const refusalFromData = (data: RefusalData): Refusal =>
	new Refusal(data.refusal, data.details);

/** Fewer strides than this, both feet together, give no result. */
export const FEWEST_STRIDES = 3;

/**
 * @param strides how many were found
 * @param seconds for how long the runner's legs were seen
 */
export const tooFewStrides = (strides: number, seconds: number): Refusal =>
	new Refusal('too-few-strides', { strides, needed: FEWEST_STRIDES, seconds });
