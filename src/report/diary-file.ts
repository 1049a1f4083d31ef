import * as v from 'valibot';
import { dayNumber, FELT_WHEN, SURFACES, type DiaryRun } from '../core/diary/diary';
import { FORMAT_VERSION, readJson } from './read-json';
import { eachOf, finite } from './schema-parts';

const DIARY_FORMAT = 'stridescope/diary';

const positive = v.nullable(v.pipe(finite, v.minValue(0)));

const feeling = v.strictObject({
	pain: v.pipe(finite, v.integer(), v.minValue(0), v.maxValue(10)),
	stiff: v.boolean(),
	words: v.string()
});

/** One run of the diary, in files and back-ups. */
export const diaryRunSchema = v.strictObject({
	id: v.pipe(v.string(), v.minLength(1)),
	date: v.pipe(
		v.string(),
		v.check((date) => !Number.isNaN(dayNumber(date)), 'Expected a day as yyyy-mm-dd')
	),
	distanceMetres: positive,
	durationSeconds: positive,
	speedMetresPerSecond: positive,
	inclinePercent: v.nullable(finite),
	surface: v.nullable(v.picklist(SURFACES)),
	sessionId: v.nullable(v.string()),
	// Files of earlier versions know no athletes.
	athleteId: v.optional(v.nullable(v.string()), null),
	...eachOf(FELT_WHEN, v.nullable(feeling))
});

const diarySchema = v.strictObject({
	format: v.literal(DIARY_FORMAT),
	version: v.literal(FORMAT_VERSION),
	runs: v.array(diaryRunSchema)
});

/** The diary as a file (`stridescope/diary` version 1), for keeping or moving to another device. */
export const diaryFile = (runs: readonly DiaryRun[]): string =>
	JSON.stringify({ format: DIARY_FORMAT, version: FORMAT_VERSION, runs }, null, '\t');

/** @throws {Refusal} `invalid-file` (details: where), `newer-version` */
export const readDiaryFile = (text: string): DiaryRun[] =>
	readJson(text, DIARY_FORMAT, diarySchema).runs;
