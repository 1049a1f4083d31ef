import { median } from '../math/statistics';
import { keypointIndex, SIDES, type Tracks } from '../model/tracks';
import { kneeBend } from './knee-bend';

/** Knee bend, and lead of the nose over the ears, that show which way a runner faces: share of a leg length. */
const CLEARLY = 0.03;

/**
 * 1 when knees (and head, where there is one) point right, -1 when they point left, 0 when they are unclear or
 * disagree.
 */
export function facingIn(tracks: Tracks, legLength: number, frames: readonly number[]): number {
	const bend = SIDES.flatMap((side) => {
		const bendAt = kneeBend(tracks, side);
		return frames.map((i) => bendAt(i) / legLength);
	});
	const nose = keypointIndex('nose');
	const ears = [keypointIndex('left_ear'), keypointIndex('right_ear')];
	const ahead = ears.flatMap((ear) => frames.map((i) => tracks.x[nose]![i]! - tracks.x[ear]![i]!));
	const sign = (value: number) => (Math.abs(value) > CLEARLY * legLength ? Math.sign(value) : 0);
	const [knees, head] = [sign(median(bend)), median(ahead)];
	return Number.isNaN(head) || sign(head) === knees ? knees : 0;
}
