import { KEYPOINT_COUNT, keypointIndex } from '../../src/core/model/tracks';
import { ForefootWatch } from '../../src/pose/forefoot/forefoot-watch';
import { greyPicture } from '../../src/pose/forefoot/grey-picture';
import type { ForefootTrack } from '../../src/core/model/recording';

/** Pixels of the square that the pose model sees. */
const SIZE = 256;
const LEG = 100;
const HIP = { x: 128, y: 100 };
const ANKLE_Y = 190;
/** Belt speed and, after toe-off, speed upwards and forwards against the belt: leg lengths a second. */
const BELT = 3;
const RISE = 2;
/** Pictures that are averaged while the shutter is open. */
const SHOTS = 5;

const STRIDES = 7;
export const STRIDE_SECONDS = 0.71;
export const CONTACT_SECONDS = 0.28;

export interface ToeClip {
	readonly rate: number;
	/** s after the middle of the contact, when the ankle is below the hip. */
	readonly toeOff: number;
	/** Time the shutter is open, s. */
	readonly shutter?: number;
	readonly facing?: 'left' | 'right';
	/** Something hides the foot for this long around the middle of each contact, s. */
	readonly hidden?: number;
	/** Of the shoe with the belt, 1 for a bright one. */
	readonly contrast?: number;
	readonly strides?: number;
	/** Here the watch ends, and another goes on from what was kept of it before this frame. */
	readonly resumedAt?: number;
}

/** Middle of each contact of the one foot that stands in these pictures, s. */
export const middles = (strides = STRIDES): number[] =>
	Array.from({ length: strides }, (_, k) => (k + 0.5) * STRIDE_SECONDS);

/**
 * Follows a textured toe that rides a belt and leaves it at a known instant, as its pictures show it. The pose model
 * sees the ankle exactly, and nothing of the toe.
 */
export function toeTracks(clip: ToeClip): readonly ForefootTrack[] {
	const { rate, strides = STRIDES, resumedAt } = clip;
	let watch = new ForefootWatch();
	const square = { x: 0, y: 0, size: SIZE };
	for (let frame = 0; frame < strides * STRIDE_SECONDS * rate; frame++) {
		const fileTime = frame / rate;
		const picture = greyPicture(picturedAt(fileTime, clip), SIZE, square);
		const seen = { fileTime, keypoints: poseAt(fileTime, clip), picture };
		watch.look(seen);
		if (frame === resumedAt) {
			watch = new ForefootWatch(structuredClone(watch.stateBefore));
			watch.look(seen);
		}
	}
	return watch.end();
}

const facingOf = ({ facing = 'right' }: ToeClip): number => (facing === 'right' ? 1 : -1);

/** s since the middle of the nearest contact. */
const sinceMiddle = (time: number): number =>
	time - (Math.floor(time / STRIDE_SECONDS) + 0.5) * STRIDE_SECONDS;

/** Ankle ahead of the hip, leg lengths: back with the belt, then forwards again. */
function ankleAhead(since: number): number {
	const half = CONTACT_SECONDS / 2;
	if (Math.abs(since) <= half) return -BELT * since;
	const swing = (STRIDE_SECONDS - CONTACT_SECONDS) / 2;
	const share = (Math.abs(since) - half) / swing;
	return -Math.sign(since) * BELT * half * Math.cos((Math.PI / 2) * share);
}

function poseAt(time: number, clip: ToeClip): Float32Array {
	const keypoints = new Float32Array(KEYPOINT_COUNT * 3);
	const facing = facingOf(clip);
	const put = (name: 'hip' | 'knee' | 'ankle', side: 'left' | 'right', x: number, y: number) =>
		keypoints.set([x, y, 0.9], keypointIndex(`${side}_${name}`) * 3);
	const since = sinceMiddle(time);
	const ahead = ankleAhead(since);
	const stands = Math.abs(since) <= CONTACT_SECONDS / 2;
	for (const [side, low] of [
		['right', stands],
		['left', !stands]
	] as const) {
		const x = HIP.x + facing * LEG * (side === 'right' ? ahead : -ahead);
		const y = low ? ANKLE_Y : ANKLE_Y - 0.2 * LEG;
		put('hip', side, HIP.x, HIP.y);
		put('ankle', side, x, y);
		put('knee', side, HIP.x + (x - HIP.x) / 2, (HIP.y + y) / 2);
	}
	return keypoints;
}

/** Where the toe's tip is in the picture, at a time since the middle of a contact. */
function toeAt(since: number, clip: ToeClip) {
	const left = Math.max(0, since - clip.toeOff);
	return {
		x: HIP.x + facingOf(clip) * LEG * (0.25 - BELT * since + RISE * left),
		y: ANKLE_Y + LEG * (0.12 - RISE * left)
	};
}

/** What the model sees, mean over the time that the shutter is open around a frame's time. */
function picturedAt(time: number, clip: ToeClip): Uint8Array {
	const { shutter = 0, hidden = 0, contrast = 1 } = clip;
	const grey = BACKGROUND.slice();
	const shots = shutter > 0 ? SHOTS : 1;
	for (let shot = 0; shot < shots; shot++) {
		const at = time + (shots > 1 ? (shot / (shots - 1) - 0.5) * shutter : 0);
		addShoe(grey, toeAt(sinceMiddle(at), clip), contrast / shots);
	}
	const covered = Math.abs(sinceMiddle(time)) < hidden / 2;
	const rgb = new Uint8Array(SIZE * SIZE * 3);
	for (let i = (SIZE * SIZE) / 2; i < grey.length; i++) {
		const value = covered ? 128 + 60 * Math.sin((i % SIZE) / 3 + time * 40) : grey[i]!;
		rgb[3 * i] = rgb[3 * i + 1] = rgb[3 * i + 2] = value;
	}
	return rgb;
}

/** A dark room with some texture. */
const BACKGROUND = Float32Array.from(
	{ length: SIZE * SIZE },
	(_, i) => 60 + 4 * Math.sin((i % SIZE) / 5) * Math.sin(Math.floor(i / SIZE) / 4)
);

/** Adds a textured shoe's tip around its middle. */
function addShoe(grey: Float32Array, middle: { x: number; y: number }, share: number): void {
	for (let y = Math.max(0, Math.round(middle.y) - 14); y < Math.min(SIZE, middle.y + 14); y++)
		for (let x = Math.max(0, Math.round(middle.x) - 26); x < Math.min(SIZE, middle.x + 26); x++) {
			const [right, down] = [x - middle.x, y - middle.y];
			const inside = Math.exp(-(((right / 14) ** 2 + (down / 7) ** 2) ** 2));
			const texture = 110 + 40 * Math.sin(right / 3) + 30 * Math.cos(down / 2);
			grey[y * SIZE + x]! += share * inside * texture;
		}
}
