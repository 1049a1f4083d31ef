import type { Analysis } from '../../../core/model/analysis';
import type { Correction } from '../../../core/corrections/corrections';
import { footKeypoint, footPointOf, POINT_NAMES, type PointName } from '../../../core/model/feet';
import { legIndex, legLengthPixels } from '../../../core/model/legs';
import type { Side, Tracks } from '../../../core/model/tracks';
import { forwardAlongBelt } from '../../../core/view/sole';

interface Place {
	readonly x: number;
	readonly y: number;
}

type Seen = Pick<Analysis, 'tracks' | 'footLines' | 'view' | 'framesBack'>;

/** A point that can be corrected: no measurement uses the face. */
export interface Movable {
	readonly name: PointName;
	readonly keypoint: number;
}

export const MOVABLE_POINTS: readonly Movable[] = POINT_NAMES.map((name, keypoint) => ({
	name,
	keypoint
})).slice(5);

/** Where a point is in a frame; `null` in a gap, and of heels and toes where nobody looked at them. */
export function placeOf(
	{ tracks, footLines }: Seen,
	keypoint: number,
	frame: number
): Place | null {
	const foot = footPointOf(keypoint);
	if (foot) {
		const line = footLines.find((one) => one.frame === frame && one.side === foot.side);
		return line?.[foot.point] ?? null;
	}
	const [x, y] = [tracks.x[keypoint]![frame]!, tracks.y[keypoint]![frame]!];
	return Number.isNaN(x) ? null : { x, y };
}

/**
 * Puts a point that is missing from a frame where it is likely: at its place in the nearest frame that has it. The
 * middle of the picture when no frame has it. Of a foot heel and toes are placed together: one alone is no line.
 */
export function placing(analysis: Seen, keypoint: number, frame: number): readonly Correction[] {
	const foot = footPointOf(keypoint);
	if (foot) return placingFoot(analysis, foot.side, frame);
	return [{ kind: 'movePoint', frame, keypoint, ...likelyPlace(analysis.tracks, keypoint, frame) }];
}

function placingFoot(analysis: Seen, side: Side, frame: number): Correction[] {
	const ankle = legIndex(side, 'ankle');
	const { x, y } = likelyPlace(analysis.tracks, ankle, frame);
	const shape = footFromAnkle(analysis, side, frame);
	return (['heel', 'toe'] as const).map((point) => {
		const [dx, dy] = shape[point];
		const keypoint = footKeypoint(side, point);
		return { kind: 'movePoint', frame, keypoint, x: x + dx, y: y + dy };
	});
}

type FromAnkle = Readonly<Record<'heel' | 'toe', readonly [number, number]>>;

/** Heel and toes from the ankle, as in the nearest frame that shows them; else as of a flat foot. */
function footFromAnkle(analysis: Seen, side: Side, frame: number): FromAnkle {
	const { tracks, footLines } = analysis;
	const ankle = legIndex(side, 'ankle');
	const known = footLines
		.filter((line) => line.side === side && !Number.isNaN(tracks.x[ankle]![line.frame]!))
		.sort((a, b) => Math.abs(a.frame - frame) - Math.abs(b.frame - frame))[0];
	if (known) {
		const [x, y] = [tracks.x[ankle]![known.frame]!, tracks.y[ankle]![known.frame]!];
		const from = (place: Place) => [place.x - x, place.y - y] as const;
		return { heel: from(known.heel), toe: from(known.toe) };
	}
	const leg = legLengthPixels(tracks);
	const [forwardX, forwardY] = forwardAlongBelt(analysis, frame);
	const ahead = (legs: number) =>
		[forwardX * legs * leg, forwardY * legs * leg + FLAT_FOOT.below * leg] as const;
	return { heel: ahead(FLAT_FOOT.heel), toe: ahead(FLAT_FOOT.toe) };
}

/** A foot is 0.152 of stature long, a quarter of it behind the ankle, the leg 0.491 (Winter 2009). */
const FLAT_FOOT = { heel: -0.08, toe: 0.23, below: 0.08 };

function likelyPlace(tracks: Tracks, keypoint: number, frame: number): Place {
	const [x, y] = [tracks.x[keypoint]!, tracks.y[keypoint]!];
	for (let off = 0; off < x.length; off++)
		for (const near of [frame - off, frame + off])
			if (near >= 0 && near < x.length && !Number.isNaN(x[near]!))
				return { x: x[near]!, y: y[near]! };
	return { x: tracks.width / 2, y: tracks.height / 2 };
}
