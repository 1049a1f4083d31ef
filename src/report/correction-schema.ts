import * as v from 'valibot';
import { POINT_NAMES } from '../core/model/feet';
import { finite } from './schema-parts';

const frame = v.pipe(v.number(), v.integer(), v.minValue(0));
const side = v.picklist(['left', 'right']);
const event = { type: v.picklist(['initialContact', 'toeOff']), side, time: finite };

/**
 * Something corrected by hand: frames count from 0, places are pixels of the upright frame.
 *
 * @param keypoint how a point is named
 */
export const correctionWith = <const Keypoint extends v.GenericSchema>(keypoint: Keypoint) =>
	v.variant('kind', [
		v.object({ kind: v.literal('movePoint'), frame, keypoint, x: finite, y: finite }),
		v.object({ kind: v.literal('hidePoint'), frame, keypoint }),
		v.object({
			kind: v.literal('exchangeSides'),
			limb: v.picklist(['legs', 'arms']),
			from: frame,
			to: frame
		}),
		v.object({ kind: v.literal('moveEvent'), ...event, to: finite }),
		v.object({ kind: v.literal('addEvent'), ...event }),
		v.object({ kind: v.literal('removeEvent'), ...event }),
		v.object({ kind: v.literal('excludeStride'), side, time: finite }),
		v.object({ kind: v.literal('includeStride'), side, time: finite })
	]);

/** As files have it: points by name, times in real seconds. */
export const correctionSchema = correctionWith(v.picklist(POINT_NAMES));

export type CorrectionEntry = v.InferOutput<typeof correctionSchema>;
