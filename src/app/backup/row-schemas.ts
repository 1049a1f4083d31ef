import * as v from 'valibot';
import { diaryRunSchema } from '../../report/diary-file';
import type { StoreName } from '../storage/schema';

/** Facts about this device and work in progress on it: of no use on another. */
type DeviceStore = 'checkpoints' | 'preferences';

/** What a back-up holds. A store that is added needs a schema below. */
export type BackedUpStore = Exclude<StoreName, DeviceStore>;

export const isBackedUp = (name: string): name is BackedUpStore => Object.hasOwn(ROW_SCHEMAS, name);

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const time = v.pipe(v.number(), v.finite());
const positive = v.pipe(v.number(), v.finite(), v.minValue(0));
const bytes = v.instance(Uint8Array);

const clip = v.looseObject({
	name: v.string(),
	width: positive,
	height: positive,
	fileDurationSeconds: positive,
	fileFrameRate: positive,
	frameCount: positive
});

/** Points of 17 joints a frame, x, y and score each. */
const VALUES_A_FRAME = 17 * 3;

const recording = v.pipe(
	v.looseObject({
		clip,
		fileTimes: v.instance(Float64Array),
		keypoints: v.instance(Float32Array),
		notes: v.array(v.looseObject({ code: v.string() }))
	}),
	v.check(
		({ fileTimes, keypoints }) => keypoints.length === fileTimes.length * VALUES_A_FRAME,
		'Expected 17 points a frame'
	)
);

/**
 * What a row must be so that no screen fails on it. Keys that are not listed are kept: later versions add some, and
 * sessions of earlier ones lack some.
 */
export const ROW_SCHEMAS = {
	sessions: v.looseObject({
		id,
		name: v.string(),
		savedAt: time,
		clip,
		athleteId: v.nullable(id),
		note: v.string(),
		headline: v.looseObject({
			cadenceStepsPerMinute: v.nullable(v.number()),
			position: v.nullable(v.number()),
			label: v.nullable(v.picklist(['endurance-like', 'between', 'sprint-like']))
		})
	}),
	sources: v.looseObject({
		id,
		recording,
		settings: v.looseObject({}),
		corrections: v.array(v.looseObject({ kind: v.string() }))
	}),
	thumbnails: v.looseObject({ id, bytes }),
	athletes: v.looseObject({
		id,
		name: v.string(),
		heightMetres: v.nullable(positive),
		legLengthMetres: v.nullable(positive),
		notes: v.string(),
		tags: v.array(v.string()),
		createdAt: time
	}),
	diary: diaryRunSchema,
	references: v.looseObject({ id, name: v.string(), file: v.unknown(), addedAt: time })
} as const satisfies Record<BackedUpStore, v.GenericSchema>;

/** A row of an older version of the database, before it is brought up to date. */
export const anyRow = v.looseObject({ id });
