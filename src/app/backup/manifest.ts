import * as v from 'valibot';
import { BackUpProblem } from './back-up-problem';
import { PIECE_BYTES } from './clip-pieces';
import { rowId } from './source-schema';

const BACK_UP_FORMAT = 'stridescope/backup';
/** Of a back-up without videos, which every version of the app reads, and of one with them. */
const [ROWS_ALONE, WITH_CLIPS] = [1, 2] as const;
export const MANIFEST = 'manifest.json';

/** Of all rows together, which are in memory when they are restored. */
const MOST_ROW_BYTES = 2 ** 31 - 1;
/** Of a part: far above the longest clip (an hour at 240 frames a second has 180 MB of points). */
const MOST_PART_BYTES = 2 ** 29;
export const MOST_MANIFEST_BYTES = 2 ** 24;
const MOST_PARTS = 100_000;
/** Points and pictures shrink to a half, JSON to a twentieth: what would grow more than this is made to do harm. */
const MOST_EXPANSION = 100;

const sha256Text = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const part = v.object({
	/** Rows as JSON, and beside it the bytes of their arrays. */
	path: v.pipe(v.string(), v.regex(/^[a-z]+-[1-9][0-9]{0,5}\.(json|bin)$/)),
	bytes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PART_BYTES)),
	sha256: sha256Text
});

/** A kept video, stored in the zip as it is. */
const clip = v.pipe(
	v.object({
		/** Id of its session. */
		session: rowId,
		path: v.pipe(v.string(), v.regex(/^clips\/[\w-]{1,64}(\.[a-z0-9]{1,5})?$/)),
		bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
		/** Of each piece of {@link PIECE_BYTES}; the last is shorter. */
		sha256: v.array(sha256Text)
	}),
	v.check(
		({ bytes, sha256 }) => sha256.length === Math.ceil(bytes / PIECE_BYTES),
		'Expected pieces'
	)
);

const manifestSchema = v.object({
	format: v.literal(BACK_UP_FORMAT),
	version: v.picklist([ROWS_ALONE, WITH_CLIPS]),
	/** Of the database that the rows are from. */
	schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** ISO 8601. */
	createdAt: v.pipe(v.string(), v.isoTimestamp()),
	/** Id of the one athlete it holds; `null` for everything. */
	athlete: v.nullable(v.string()),
	parts: v.pipe(v.array(part), v.maxLength(MOST_PARTS)),
	/** Videos; in version 2 only. */
	clips: v.optional(v.pipe(v.array(clip), v.maxLength(MOST_PARTS)), [])
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type Part = v.InferOutput<typeof part>;
export type ClipPart = v.InferOutput<typeof clip>;

/** As it is written: earlier versions of the app read what holds no video. */
export const manifestOf = ({
	clips,
	...facts
}: Omit<Manifest, 'format' | 'version'>): v.InferInput<typeof manifestSchema> => ({
	format: BACK_UP_FORMAT,
	version: clips.length === 0 ? ROWS_ALONE : WITH_CLIPS,
	...facts,
	...(clips.length > 0 && { clips })
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
	if (header.output.version > WITH_CLIPS)
		throw new BackUpProblem('newer-version', `version ${header.output.version}`);
	const result = v.safeParse(manifestSchema, value, { abortEarly: true });
	if (!result.success)
		throw new BackUpProblem('damaged', v.getDotPath(result.issues[0]) ?? MANIFEST);
	const manifest = result.output;
	if (manifest.schemaVersion > schemaVersion)
		throw new BackUpProblem('newer-version', `schemaVersion ${manifest.schemaVersion}`);
	const clipBytes = bytesOf(manifest.clips);
	// They are not compressed.
	if (clipBytes > fileBytes) throw new BackUpProblem('damaged', 'clips');
	const most = Math.min(MOST_ROW_BYTES, MOST_EXPANSION * (fileBytes - clipBytes));
	if (bytesOf(manifest.parts) > most) throw new BackUpProblem('too-large', 'parts');
	return manifest;
}

/** Of all of them together. */
export const bytesOf = (parts: readonly { readonly bytes: number }[]): number =>
	parts.reduce((sum, { bytes }) => sum + bytes, 0);

const headerSchema = v.object({ format: v.literal(BACK_UP_FORMAT), version: v.number() });

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new BackUpProblem('not-a-back-up', MANIFEST, { cause });
	}
}
