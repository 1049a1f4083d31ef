import * as v from 'valibot';
import { BackUpProblem } from './back-up-problem';

const BACK_UP_FORMAT = 'stridescope/backup';
const BACK_UP_VERSION = 1;
export const MANIFEST = 'manifest.json';

/** Of a file, which is read as a whole: what an array of bytes may hold. */
export const MOST_FILE_BYTES = 2 ** 31 - 1;
/** Of a part: far above the longest clip (an hour at 240 frames a second has 180 MB of points). */
const MOST_PART_BYTES = 2 ** 29;
export const MOST_MANIFEST_BYTES = 2 ** 24;
const MOST_PARTS = 100_000;
/** Points and pictures shrink to a half, JSON to a twentieth: what would grow more than this is made to do harm. */
const MOST_EXPANSION = 100;

const part = v.object({
	/** Rows as JSON, and beside it the bytes of their arrays. */
	path: v.pipe(v.string(), v.regex(/^[a-z]+-[1-9][0-9]{0,5}\.(json|bin)$/)),
	bytes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PART_BYTES)),
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
});

const manifestSchema = v.object({
	format: v.literal(BACK_UP_FORMAT),
	version: v.literal(BACK_UP_VERSION),
	/** Of the database that the rows are from. */
	schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** ISO 8601. */
	createdAt: v.pipe(v.string(), v.isoTimestamp()),
	/** Id of the one athlete it holds; `null` for everything. */
	athlete: v.nullable(v.string()),
	parts: v.pipe(v.array(part), v.maxLength(MOST_PARTS))
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type Part = v.InferOutput<typeof part>;

export const manifestOf = (facts: Omit<Manifest, 'format' | 'version'>): Manifest => ({
	format: BACK_UP_FORMAT,
	version: BACK_UP_VERSION,
	...facts
});

/**
 * @param fileBytes size of the file it is in
 * @param schemaVersion of the database here
 * @throws {BackUpProblem} `not-a-back-up`, `newer-version`, `damaged`, `too-large`
 */
export function readManifest(text: string, fileBytes: number, schemaVersion: number): Manifest {
	const value = parsed(text);
	const header = v.safeParse(headerSchema, value);
	if (!header.success) throw new BackUpProblem('not-a-back-up', 'format');
	if (header.output.version > BACK_UP_VERSION)
		throw new BackUpProblem('newer-version', `version ${header.output.version}`);
	const result = v.safeParse(manifestSchema, value, { abortEarly: true });
	if (!result.success)
		throw new BackUpProblem('damaged', v.getDotPath(result.issues[0]) ?? MANIFEST);
	const manifest = result.output;
	if (manifest.schemaVersion > schemaVersion)
		throw new BackUpProblem('newer-version', `schemaVersion ${manifest.schemaVersion}`);
	const whole = manifest.parts.reduce((sum, { bytes }) => sum + bytes, 0);
	if (whole > MOST_EXPANSION * fileBytes) throw new BackUpProblem('too-large', 'parts');
	return manifest;
}

const headerSchema = v.object({ format: v.literal(BACK_UP_FORMAT), version: v.number() });

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new BackUpProblem('not-a-back-up', MANIFEST, { cause });
	}
}

/**
 * SHA-256 as hex.
 * @throws {BackUpProblem} `no-checksums`: a page loaded over plain HTTP, where browsers do not hash
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	// Absent, whatever the types say, outside secure contexts.
	const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
	if (!subtle) throw new BackUpProblem('no-checksums');
	const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
