import { median } from '../../core/math/statistics';
import type { ForefootTrack } from '../../core/model/recording';
import { keypointIndex, SIDES } from '../../core/model/tracks';
import { CONFIDENT_SCORE } from '../body';
import type { GreyPicture } from './grey-picture';
import { onlyPatches, patchMotion, type Patch, type Place } from './patch-motion';

/**
 * Where the tip of a flat shoe is from a pose model's ankle, leg lengths: on six feet of two rendered runners and a real
 * one, by eye, 0.21 to 0.27 ahead and 0.11 to 0.17 below. It leaves the ground last: further back the shoe rolls
 * off it earlier.
 */
const AHEAD = 0.25;
const BELOW = 0.14;
/** Half the size of the patch that is followed, leg lengths. */
const HALF_WIDTH = 0.06;
const HALF_HEIGHT = 0.055;
/** Speed, other than the expected one, with which a forefoot may move, leg lengths a second. */
const REACH_PER_SECOND = 4.2;
const LEAST_REACH_PIXELS = 3;
/** A patch that is matched worse than this is lost: hidden, blurred, or turned too far from frame to frame. */
const LEAST_CORRELATION = 0.5;
/** A smaller patch than this, pixels to each side, is not followed. */
const LEAST_HALF_HEIGHT = 3;
/** Followed until it has risen by this, leg lengths, or this long, s: a walker's forefoot stays 0.35 s after mid-stance. */
const RISEN = 0.2;
const LONGEST_SECONDS = 0.45;
const FEWEST_SAMPLES = 4;
/** The standing ankle is lower than the other by this when it passes the hip, leg lengths. */
const LOWER = 0.02;
/** The other ankle is further away than one moves from frame to frame, leg lengths. */
const FARTHEST = 0.4;
/** Leg lengths are a median of this many frames. */
const LEG_FRAMES = 45;
/** Contacts that are kept: more add nothing. */
const MOST_TRACKS = 60;

const LEGS = SIDES.map((side) => ({
	hip: keypointIndex(`${side}_hip`),
	knee: keypointIndex(`${side}_knee`),
	ankle: keypointIndex(`${side}_ankle`)
}));

/** What is known of a frame when its pose is. */
export interface SeenFrame {
	readonly fileTime: number;
	/** 17 x [x, y, score], pixels of the upright frame. */
	readonly keypoints: Float32Array;
	readonly picture: GreyPicture;
}

/** The standing leg in a frame, pixels of the upright frame. */
interface Standing {
	readonly fileTime: number;
	readonly ankle: Place;
	/** Ankle right of the hips. */
	readonly right: number;
}

/** A forefoot that is being followed. */
interface Chain extends Place {
	readonly legLength: number;
	readonly ankle: Place;
	/** Pixels a second. */
	readonly speed: Place;
	readonly fileTimes: readonly number[];
	readonly xs: readonly number[];
	readonly ys: readonly number[];
}

/** All that a watch knows, as plain data. */
export interface ForefootState {
	readonly tracks: readonly ForefootTrack[];
	readonly chains: readonly Chain[];
	readonly before: SeenFrame | null;
	readonly stood: Standing | null;
	readonly legLengths: readonly number[];
}

/**
 * Follows each forefoot through the pictures, from where its ankle passes below the hips until it has left the
 * ground: the one look at the toes, which no pose model gives. A foot that stands moves with what it stands on; how far
 * it then leaves that way is for the core to judge.
 */
export class ForefootWatch {
	readonly tracks: ForefootTrack[];
	#chains: readonly Chain[];
	#before: SeenFrame | null;
	#stood: Standing | null;
	readonly #legLengths: number[];
	#earlier: ForefootState;

	/** @param state of a watch that is followed on from; `null` to begin */
	constructor(state: ForefootState | null = null) {
		this.tracks = [...(state?.tracks ?? [])];
		this.#chains = state?.chains ?? [];
		this.#before = state?.before ?? null;
		this.#stood = state?.stood ?? null;
		this.#legLengths = [...(state?.legLengths ?? [])];
		this.#earlier = this.#state();
	}

	/** As it was before the newest frame; of the picture only the shoe tips that are followed are left. */
	get stateBefore(): ForefootState {
		const { before, chains } = this.#earlier;
		if (before === null) return this.#earlier;
		const patches = chains.map((chain) => patchOf(chain, before.picture));
		return {
			...this.#earlier,
			before: { ...before, picture: onlyPatches(before.picture, patches) }
		};
	}

	#state(): ForefootState {
		return {
			tracks: [...this.tracks],
			chains: this.#chains,
			before: this.#before,
			stood: this.#stood,
			legLengths: [...this.#legLengths]
		};
	}

	/** The next frame; one that only repeats the frame before is left out. */
	look(frame: SeenFrame): void {
		this.#earlier = this.#state();
		this.#measureLegs(frame);
		const before = this.#before;
		if (before) this.#follow(before, frame);
		const standing = this.#standing(frame);
		if (standing && this.#stood && this.tracks.length < MOST_TRACKS)
			this.#begin(this.#stood, standing);
		this.#stood = standing;
		this.#before = frame;
	}

	/** No frame follows. */
	end(): readonly ForefootTrack[] {
		for (const chain of this.#chains) this.#keep(chain);
		this.#chains = [];
		return this.tracks;
	}

	#measureLegs({ keypoints }: SeenFrame): void {
		for (const { hip, knee, ankle } of LEGS) {
			if (![hip, knee, ankle].every((point) => seen(keypoints, point))) continue;
			const [top, middle, foot] = [hip, knee, ankle].map((point) => placeOf(keypoints, point));
			this.#legLengths.push(distance(top!, middle!) + distance(middle!, foot!));
		}
		if (this.#legLengths.length > 2 * LEG_FRAMES) this.#legLengths.splice(0, 2);
	}

	/** The lower ankle, where it is clearly lower. */
	#standing({ keypoints, fileTime }: SeenFrame): Standing | null {
		const points = LEGS.flatMap(({ hip, ankle }) => [hip, ankle]);
		if (!points.every((point) => seen(keypoints, point))) return null;
		const [left, right] = LEGS.map(({ ankle }) => placeOf(keypoints, ankle)) as [Place, Place];
		if (Math.abs(left.y - right.y) < LOWER * median(this.#legLengths)) return null;
		const ankle = left.y > right.y ? left : right;
		const hips = LEGS.reduce((sum, { hip }) => sum + placeOf(keypoints, hip).x / 2, 0);
		return { fileTime, ankle, right: ankle.x - hips };
	}

	/** A foot that has just passed below the hips lies flat: its toes are placed from its ankle. */
	#begin(before: Standing, now: Standing): void {
		const legLength = median(this.#legLengths);
		const passes = before.right * now.right <= 0 && before.right !== now.right;
		if (!passes || Math.abs(now.right - before.right) > FARTHEST * legLength) return;
		// It is left behind, so the toes point the other way.
		const forward = now.right < before.right ? 1 : -1;
		const seconds = now.fileTime - before.fileTime;
		const speed = (from: number, to: number) => (to - from) / seconds;
		const chain = {
			x: now.ankle.x + forward * AHEAD * legLength,
			y: now.ankle.y + BELOW * legLength,
			legLength,
			ankle: now.ankle,
			speed: { x: speed(before.ankle.x, now.ankle.x), y: 0 },
			fileTimes: [now.fileTime],
			xs: [0],
			ys: [0]
		};
		this.#chains = [...this.#chains, chain];
	}

	#follow(before: SeenFrame, frame: SeenFrame): void {
		const going: Chain[] = [];
		for (const chain of this.#chains) {
			const next = followed(chain, before, frame);
			if (next === null || isOver(next)) this.#keep(next ?? chain);
			else going.push(next);
		}
		this.#chains = going;
	}

	#keep({ fileTimes, xs, ys, ankle }: Chain): void {
		if (fileTimes.length >= FEWEST_SAMPLES)
			this.tracks.push({ times: fileTimes, x: xs, y: ys, ankle });
	}
}

const isOver = ({ fileTimes, ys }: Chain): boolean =>
	-ys.at(-1)! > RISEN || fileTimes.at(-1)! - fileTimes[0]! > LONGEST_SECONDS;

/** The patch of a chain in the newest picture that it was followed to, pixels of that picture. */
function patchOf({ x, y, legLength }: Chain, { size, square, top }: GreyPicture): Patch {
	const scale = size / square.size;
	return {
		at: { x: scale * (x - square.x), y: scale * (y - square.y) - top },
		halfWidth: Math.round(HALF_WIDTH * scale * legLength),
		halfHeight: Math.round(HALF_HEIGHT * scale * legLength)
	};
}

/** The chain with where its patch is in the next frame; `null` when it was lost. */
function followed(chain: Chain, before: SeenFrame, frame: SeenFrame): Chain | null {
	const { size, square } = before.picture;
	const scale = size / square.size;
	const seconds = frame.fileTime - before.fileTime;
	const legPixels = scale * chain.legLength;
	const patch = patchOf(chain, before.picture);
	if (patch.halfHeight < LEAST_HALF_HEIGHT) return null;
	// In the next picture the square itself may have moved.
	const panned = {
		x: scale * (square.x - frame.picture.square.x),
		y: scale * (square.y - frame.picture.square.y)
	};
	const expected = {
		x: scale * chain.speed.x * seconds + panned.x,
		y: scale * chain.speed.y * seconds + panned.y
	};
	const reach = Math.max(LEAST_REACH_PIXELS, Math.round(REACH_PER_SECOND * legPixels * seconds));
	const motion = patchMotion(before.picture, frame.picture, patch.at, expected, patch, reach);
	if (motion === null || motion.correlation < LEAST_CORRELATION) return null;
	const [dx, dy] = [(motion.x - panned.x) / scale, (motion.y - panned.y) / scale];
	return {
		...chain,
		x: chain.x + dx,
		y: chain.y + dy,
		speed: { x: dx / seconds, y: dy / seconds },
		fileTimes: [...chain.fileTimes, frame.fileTime],
		xs: [...chain.xs, chain.xs.at(-1)! + dx / chain.legLength],
		ys: [...chain.ys, chain.ys.at(-1)! + dy / chain.legLength]
	};
}

const seen = (keypoints: Float32Array, point: number): boolean =>
	keypoints[point * 3 + 2]! >= CONFIDENT_SCORE;

const placeOf = (keypoints: Float32Array, point: number): Place => ({
	x: keypoints[point * 3]!,
	y: keypoints[point * 3 + 1]!
});

const distance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);
