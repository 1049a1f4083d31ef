import { runnerFrame } from '../../src/core/events/runner-frame';
import type { GaitEvent } from '../../src/core/model/analysis';
import {
	footPointIndex,
	SEEN_FOOT_POINTS,
	seenAnkleIndex,
	type FeetSeen
} from '../../src/core/model/feet';
import { legIndex, legLengthPixels } from '../../src/core/model/legs';
import { otherSide, SIDES, type Side, type Tracks } from '../../src/core/model/tracks';

export interface SeenFeetOptions {
	/** Of the sole against the picture's level, + toes up. */
	readonly degrees: (side: Side, time: number) => number;
	readonly facing?: Side;
	/** The model confuses the feet. */
	readonly swapped?: boolean;
	readonly score?: number;
}

/** A foot's length, and how far its heel is behind and below the ankle, as shares of the leg. */
const FOOT = { length: 0.3, behind: 0.07, below: 0.08 };

/** Feet as a pose model that makes no error would see them, on these frames of exact tracks. */
export function seenFeet(
	tracks: Tracks,
	frames: readonly number[],
	{ degrees, facing = 'right', swapped = false, score = 0.9 }: SeenFeetOptions
): FeetSeen {
	const leg = legLengthPixels(tracks);
	const points = new Float32Array(frames.length * SEEN_FOOT_POINTS * 3);
	frames.forEach((frame, i) => {
		for (const side of SIDES) {
			const own = swapped ? otherSide(side) : side;
			const ankle = legIndex(side, 'ankle');
			const [x, y] = [tracks.x[ankle]![frame]!, tracks.y[ankle]![frame]!];
			const put = (index: number, place: readonly [number, number]) =>
				points.set([...place, score], (i * SEEN_FOOT_POINTS + index) * 3);
			const heel = footAt(x, y, leg, facing, degrees(side, tracks.times[frame]!));
			put(footPointIndex(own, 'heel'), heel.heel);
			put(footPointIndex(own, 'toe'), heel.toe);
			put(seenAnkleIndex(own), [x, y]);
		}
	});
	return { frames: Uint32Array.from(frames), points };
}

function footAt(x: number, y: number, leg: number, facing: Side, degrees: number) {
	const frame = runnerFrame(facing, 0);
	/** Picture's x and y of what is ahead and above. */
	const place = (ahead: number, above: number): [number, number] => [
		x + ahead * frame.forward(1, 0),
		y + above * frame.up(0, 1)
	];
	const [behind, below] = [-FOOT.behind * leg, -FOOT.below * leg];
	const turn = (degrees * Math.PI) / 180;
	const toe = [
		behind + FOOT.length * leg * Math.cos(turn),
		below + FOOT.length * leg * Math.sin(turn)
	];
	return { heel: place(behind, below), toe: place(toe[0]!, toe[1]!) };
}

/** The frames before and after each contact, ascending. */
export function framesAround(tracks: Tracks, events: readonly GaitEvent[]): number[] {
	const last = tracks.times.length - 1;
	const frames = events
		.filter(({ type }) => type === 'initialContact')
		.map(({ time }) => tracks.times.findIndex((at) => at >= time))
		.filter((next) => next >= 1 && next <= last);
	return [...new Set(frames.flatMap((next) => [next - 1, next]))].sort((a, b) => a - b);
}
