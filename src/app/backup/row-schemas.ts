import * as v from 'valibot';
import { diaryRunSchema } from '../../report/diary-file';
import type { StoreName } from '../storage/schema';
import { clipSchema, positive, rowId, sourceSchema } from './source-schema';

/** Facts about this device and work in progress on it: of no use on another. */
type DeviceStore = 'checkpoints' | 'preferences';

/** What a back-up holds. A store that is added needs a schema below. */
export type BackedUpStore = Exclude<StoreName, DeviceStore>;

export const isBackedUp = (name: string): name is BackedUpStore => Object.hasOwn(ROW_SCHEMAS, name);

const time = v.pipe(v.number(), v.finite());
/** A number that lists show; it may be none. */
const shown = v.union([v.number(), v.nan()]);

/**
 * What a row must be so that no screen fails on it. Keys that are not listed are kept: later versions add some, and
 * sessions of earlier ones lack some.
 */
export const ROW_SCHEMAS = {
	sessions: v.looseObject({
		id: rowId,
		name: v.string(),
		savedAt: time,
		clip: clipSchema,
		athleteId: v.nullable(rowId),
		note: v.string(),
		headline: v.looseObject({
			cadenceStepsPerMinute: v.nullable(shown),
			position: v.nullable(shown),
			label: v.nullable(v.picklist(['endurance-like', 'between', 'sprint-like']))
		})
	}),
	sources: sourceSchema,
	thumbnails: v.looseObject({ id: rowId, bytes: v.instance(Uint8Array) }),
	athletes: v.looseObject({
		id: rowId,
		name: v.string(),
		heightMetres: v.nullable(positive),
		legLengthMetres: v.nullable(positive),
		notes: v.string(),
		tags: v.array(v.string()),
		createdAt: time
	}),
	diary: diaryRunSchema,
	references: v.looseObject({ id: rowId, name: v.string(), file: v.unknown(), addedAt: time })
} as const satisfies Record<BackedUpStore, v.GenericSchema>;

/** A row of an older version of the database, before it is brought up to date. */
export const anyRow = v.looseObject({ id: v.pipe(v.string(), v.minLength(1)) });
