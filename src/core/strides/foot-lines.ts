import {
	footPointIndex,
	footPointOf,
	SEEN_FOOT_POINTS,
	seenAnkleIndex,
	type FeetSeen,
	type FootPoint,
	type PlacedFootPoint
} from '../model/feet';
import type { FootLine } from '../model/analysis';
import { legIndex, legLengthPixels } from '../model/legs';
import { SIDES, type Side, type Tracks } from '../model/tracks';

/** A point of which the model itself is less certain was not seen. */
const SEEN_SCORE = 0.3;
/** A foot whose ankle is further from the leg's than this share of the leg belongs to nobody: 5 % of body height. */
const ANKLE_APART = 0.1;
/** Closer to the edge of the picture than this share of the leg a foot may be cut off. */
const EDGE = 0.04;

interface Point {
	readonly x: number;
	readonly y: number;
}

/**
 * From heel to toes of each foot, in the frames in which somebody looked. Which foot is whose is told by the legs'
 * repaired ankles: the model that knows feet confuses legs as others do.
 *
 * @param tracks repaired, of the whole clip, pixels of the picture
 * @param placed by hand; they count whatever the model saw
 * @returns ascending in frame
 */
export function footLines(
	feet: FeetSeen | null,
	tracks: Tracks,
	placed: readonly PlacedFootPoint[]
): FootLine[] {
	const leg = legLengthPixels(tracks);
	const found = new Map<
		string,
		{ frame: number; side: Side } & Partial<Record<FootPoint, Point>>
	>();
	const at = (frame: number, side: Side) => {
		const key = `${frame} ${side}`;
		if (!found.has(key)) found.set(key, { frame, side });
		return found.get(key)!;
	};
	feet?.frames.forEach((frame, i) => {
		const from = i * SEEN_FOOT_POINTS * 3;
		const points = feet.points.subarray(from, from + SEEN_FOOT_POINTS * 3);
		for (const [side, own] of ownersOf(points, tracks, frame, leg))
			for (const point of ['heel', 'toe'] as const) {
				const place = seenPlace(points, footPointIndex(own, point), tracks, EDGE * leg);
				if (place) at(frame, side)[point] = place;
			}
	});
	for (const { frame, keypoint, place } of placed) {
		const own = footPointOf(keypoint);
		if (own && place) at(frame, own.side)[own.point] = place;
		else if (own) delete at(frame, own.side)[own.point];
	}
	return [...found.values()]
		.flatMap(({ frame, side, heel, toe }) => (heel && toe ? [{ frame, side, heel, toe }] : []))
		.sort((a, b) => a.frame - b.frame);
}

/** Which of the two feet seen belongs to which leg. */
function ownersOf(
	points: Float32Array,
	tracks: Tracks,
	frame: number,
	leg: number
): [Side, Side][] {
	const pairs = SIDES.flatMap((side) => {
		const ankle = legIndex(side, 'ankle');
		const [x, y] = [tracks.x[ankle]![frame]!, tracks.y[ankle]![frame]!];
		return SIDES.map((own) => {
			const k = 3 * seenAnkleIndex(own);
			return { side, own, apart: Math.hypot(points[k]! - x, points[k + 1]! - y) / leg };
		});
	}).filter(({ apart }) => apart <= ANKLE_APART);
	pairs.sort((a, b) => a.apart - b.apart);
	const owners = new Map<Side, Side>();
	for (const { side, own } of pairs)
		if (!owners.has(side) && ![...owners.values()].includes(own)) owners.set(side, own);
	return [...owners];
}

/** `null` where a point was not seen, or so near to the edge of the picture that the foot may be cut off. */
function seenPlace(
	points: Float32Array,
	index: number,
	{ width, height }: Tracks,
	edge: number
): Point | null {
	const [x, y, score] = points.subarray(3 * index, 3 * index + 3) as unknown as [
		number,
		number,
		number
	];
	if (!(score >= SEEN_SCORE)) return null;
	const inside = Math.min(x, y, width - x, height - y) >= edge;
	return inside ? { x, y } : null;
}
