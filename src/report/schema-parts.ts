import * as v from 'valibot';
import { KEYPOINT_COUNT } from '../core/model/tracks';

/** `[x, y, score]`: pixels of the upright frame, confidence 0 to 1. */
export type Point = [x: number, y: number, score: number];

/** Clips have a quarter of a million points: checked in one go instead of number by number. */
const isPoint = (value: unknown): value is Point =>
	Array.isArray(value) && value.length === 3 && value.every(Number.isFinite);

/** The points of one frame; a gap is `null`. */
export const isFrame = (value: unknown): value is (Point | null)[] =>
	Array.isArray(value) &&
	value.length === KEYPOINT_COUNT &&
	value.every((point) => point === null || isPoint(point));

/** At least two finite numbers, each greater than the one before. */
export const isIncreasing = (value: unknown): value is number[] =>
	Array.isArray(value) &&
	value.length >= 2 &&
	value.every(
		(time, i) => Number.isFinite(time) && (i === 0 || (time as number) > (value[i - 1] as number))
	);

/** JSON has neither NaN nor Infinity. */
export const finite = v.pipe(v.number(), v.finite());

export const interval = v.tuple([finite, finite]);

export const meanAndSd = v.object({ mean: finite, sd: finite });

/** An object with one entry of the same kind for each name. */
export const eachOf = <Name extends string, Schema extends v.GenericSchema>(
	names: readonly Name[],
	schema: Schema
) => Object.fromEntries(names.map((name) => [name, schema])) as Record<Name, Schema>;
