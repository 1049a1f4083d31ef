import type { QualityCode } from '../../src/core/model/quality-note';
import type { RefusalCode } from '../../src/core/model/refusal';

/**
 * What is true of an input, written down before it is measured:
 * - `same`: every number of the plain clip, within its ±;
 * - `close`: what is given agrees with the plain clip within both ±; the rest is withheld;
 * - `asked`: nothing is concluded before the user says at which speed the clip plays;
 * - `refused`: told why there is no result.
 */
export type Expectation =
	| { readonly kind: 'same' | 'close' | 'asked'; readonly notes?: readonly QualityCode[] }
	| {
			readonly kind: 'refused';
			readonly code: RefusalCode;
			/** Those that the sentence must name. */
			readonly details?: Readonly<Record<string, number | string>>;
	  };

/** A clip of the project from which inputs are made, and with which they are compared. */
export type Base = 'endurance' | 'sixty' | 'sprint' | 'slow';

/** One input of the matrix. */
export interface Row {
	/** Unique; also the name of its file. */
	readonly name: string;
	/** Without its dot. */
	readonly extension: string;
	/** Any of these is right; where there are several, the browser or a property of the row that `why` names decides. */
	readonly expected: readonly Expectation[];
	readonly base: Base;
	/** How ffmpeg makes it: arguments before `-i`, and after it. */
	readonly before?: readonly string[];
	readonly args?: readonly string[];
	/** Arguments by which ffmpeg copies what it made: what it writes only of streams that it does not encode. */
	readonly copied?: readonly string[];
	/** What is done to the bytes afterwards. */
	readonly change?: (bytes: Buffer) => Buffer;
	/** A file that ffmpeg has no part in. */
	readonly bytes?: () => Buffer;
	/** The runner is seen in a mirror: left is right. */
	readonly mirrored?: boolean;
	/** How many times slower than real time it is declared to play. */
	readonly slowMotion?: number;
	/** By which it is turned clockwise before it is measured. */
	readonly turn?: 90 | 180 | 270;
	/** Takes minutes. */
	readonly long?: boolean;
	/** Belongs to the selection that runs with the tests. */
	readonly short?: boolean;
}

export const same: readonly Expectation[] = [{ kind: 'same' }];
export const close: readonly Expectation[] = [{ kind: 'close' }];
export const closeWith = (...notes: QualityCode[]): readonly Expectation[] => [
	{ kind: 'close', notes }
];
export const asked: readonly Expectation[] = [{ kind: 'asked' }];

export const refused = (
	code: RefusalCode,
	details?: Readonly<Record<string, number | string>>
): readonly Expectation[] => [{ kind: 'refused', code, ...(details ? { details } : {}) }];

export const either = (
	...expectations: readonly (readonly Expectation[])[]
): readonly Expectation[] => expectations.flat();

/** Whether it is decoded is the browser's choice; if not, the codec is named. */
export const ifDecoded = (codec: string, decoded = same): readonly Expectation[] =>
	either(decoded, refused('codec-unsupported', { codec }));

type Others = Omit<Row, 'name' | 'extension' | 'expected' | 'base' | 'args'>;

/** A row made of the endurance clip by ffmpeg; the name's ending is that of the file. */
export function made(
	file: string,
	expected: readonly Expectation[],
	args: readonly string[],
	others: Partial<Others & Pick<Row, 'base'>> = {}
): Row {
	const dot = file.lastIndexOf('.');
	const [name, extension] = [file.slice(0, dot), file.slice(dot + 1)];
	return { name, extension, expected, base: 'endurance', args, ...others };
}

/** A row whose bytes are written here. */
export const written = (
	file: string,
	expected: readonly Expectation[],
	bytes: () => Buffer,
	others: Partial<Others> = {}
): Row => ({ ...made(file, expected, [], others), bytes });

export const COPY: readonly string[] = ['-c:v', 'copy'];

/** VP8 and VP9, encoded quickly, at so many bits a second or at a constant quality. */
const QUICKLY = ['-deadline', 'realtime', '-cpu-used', '8'];
export const vp8 = (rate: string): string[] => ['-c:v', 'libvpx', ...QUICKLY, '-b:v', rate];
export const VP9 = ['-c:v', 'libvpx-vp9', ...QUICKLY, '-crf', '24', '-b:v', '0'];

/** As phones encode, quickly. */
export const H264: readonly string[] = [
	...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '20', '-pix_fmt', 'yuv420p', '-g', '60']
];

/** The same after a filter. */
export const filtered = (filter: string, codec = H264): readonly string[] => [
	'-vf',
	filter,
	...codec
];
