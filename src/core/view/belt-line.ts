import type { Analysis } from '../model/analysis';
import { legIndex, legLengthPixels } from '../model/legs';
import { DEGREES_PER_RADIAN } from '../math/angles';
import { median } from '../math/statistics';
import { SIDES, type Side } from '../model/tracks';

/** Where the belt is in the picture: a point on it and its direction, pixels. */
export interface BeltLine {
	readonly x: number;
	readonly y: number;
	/** Unit vector to the right along the belt. */
	readonly along: readonly [number, number];
}

/**
 * Height of the ankle joint above the sole as a share of the leg from hip to ankle (Winter 2009: 0.039 of 0.491 of
 * stature).
 */
const ANKLE_HEIGHT_LEGS = 0.039 / 0.491;

/** Stance without landing and push-off, where the ankle is higher. */
const MIDDLE_OF_STANCE = { from: 0.25, to: 0.6 };

/**
 * The level of stance along the camera's roll: median height of the near ankle in the middle of its ground contacts,
 * lowered by an ankle's height; of the far ankle where the near one has none.
 *
 * @returns `null` without a contact
 */
export function beltLine({ tracks, view, events }: Analysis): BeltLine | null {
	const roll = view.cameraRollDegrees / DEGREES_PER_RADIAN;
	const [cos, sin] = [Math.cos(roll), Math.sin(roll)];
	const drop = ANKLE_HEIGHT_LEGS * legLengthPixels(tracks);
	for (const side of [view.nearSide, ...SIDES.filter((each) => each !== view.nearSide)]) {
		const frames = framesInStance({ tracks, events }, side);
		const ankle = legIndex(side, 'ankle');
		const points = frames
			.map((frame) => [tracks.x[ankle]![frame]!, tracks.y[ankle]![frame]!] as const)
			.filter(([x]) => !Number.isNaN(x));
		if (points.length === 0) continue;
		// Turned upright, the belt is a height; where along it the foot was does not matter.
		const forward = median(points.map(([x, y]) => x * cos + y * sin));
		const down = median(points.map(([x, y]) => y * cos - x * sin)) + (drop > 0 ? drop : 0);
		return { x: forward * cos - down * sin, y: forward * sin + down * cos, along: [cos, sin] };
	}
	return null;
}

function framesInStance(
	{ tracks: { times }, events }: Pick<Analysis, 'tracks' | 'events'>,
	side: Side
): number[] {
	const own = events.filter((event) => event.side === side);
	const stances = own.flatMap(({ type, time }, i) => {
		const next = own[i + 1];
		if (type !== 'initialContact' || next?.type !== 'toeOff') return [];
		const at = (share: number) => time + share * (next.time - time);
		return [[at(MIDDLE_OF_STANCE.from), at(MIDDLE_OF_STANCE.to)] as const];
	});
	let stance = 0;
	const frames: number[] = [];
	times.forEach((time, frame) => {
		while (stance < stances.length && time > stances[stance]![1]) stance++;
		if (stance < stances.length && time >= stances[stance]![0]) frames.push(frame);
	});
	return frames;
}
