import { KEYPOINT_NAMES, keypointIndex, type KeypointName } from '../../src/core/model/tracks';
import type { CropSquare } from '../../src/pixels/crop';
import { bodyOf, type Body } from '../../src/pose/body';
import type { Frame, FramePicture, FrameSource } from '../../src/pixels/frame-source';
import type { PosePool } from '../../src/pose/pose-pool';

export interface Figure {
	readonly x: number;
	readonly hipY: number;
	/** Pixels from ankle to eye. */
	readonly height: number;
	/** -1 to 1: legs apart, left in front when positive. */
	readonly stride: number;
}

export const stickFigure = (options: Figure): Body => bodyOf(figure(options))!;

export function figure({ x, hipY, height, stride }: Figure): Float32Array {
	const at = (name: KeypointName): [number, number] => {
		const sign = name.startsWith('left_') ? 1 : -1;
		if (name.endsWith('hip')) return [0, 0];
		if (name.endsWith('knee')) return [sign * stride * 0.1, 0.25];
		if (name.endsWith('ankle')) return [sign * stride * 0.25, 0.5];
		if (name.endsWith('shoulder')) return [0, -0.3];
		if (name.endsWith('elbow')) return [-sign * stride * 0.1, -0.15];
		if (name.endsWith('wrist')) return [-sign * stride * 0.15, -0.05];
		return [0.02, -0.48];
	};
	return Float32Array.from(
		KEYPOINT_NAMES.flatMap((name) => {
			const [dx, dy] = at(name);
			return [x + dx * height, hipY + dy * height, 0.8];
		})
	);
}

/** Where everybody is at a time; `null` is out of the picture. */
export type Scene = readonly ((time: number) => Figure | null)[];

/** Half of the width of a painted person, in heights; head to ankles is one height. */
const HALF_WIDTH = 0.25;
const TOP = 0.48;
const BOTTOM = 0.5;

/** A clip in which each person is a painted box: its red tells who, its green how the legs stand. */
export function sceneClip(options: {
	readonly scene: Scene;
	readonly width: number;
	readonly height: number;
	readonly times: Float64Array;
	readonly keyTimes: Float64Array;
}): FrameSource & { readonly decoded: number } {
	const { scene, width, height, times, keyTimes } = options;
	const frameAt = (time: number): Frame => {
		const cut = (square: CropSquare, size: number) =>
			Promise.resolve(paint(scene, time, square, size, { width, height }));
		return { time, cut, picture: () => Promise.resolve(NO_PICTURE) };
	};
	const clip = {
		times,
		keyTimes,
		/** Frames that had to be decoded so far. */
		decoded: 0,
		async *all() {
			for (const time of times) yield await Promise.resolve(frameAt(time));
			return null;
		},
		async *at(wanted: readonly number[]) {
			let last = -1;
			for (const time of wanted) {
				const index = times.findLastIndex((each) => each <= time);
				const key = times.indexOf(keyTimes.findLast((each) => each <= times[index]!)!);
				clip.decoded += index - Math.max(last, key - 1);
				last = index;
				yield await Promise.resolve(frameAt(times[index]!));
			}
		}
	};
	return clip;
}

const NO_PICTURE = {
	image: { close: () => undefined },
	region: { x: 0, y: 0, width: 1, height: 1 }
} as unknown as FramePicture;

function paint(
	scene: Scene,
	time: number,
	square: CropSquare,
	size: number,
	frame: { readonly width: number; readonly height: number }
): Uint8Array<ArrayBuffer> {
	const rgb = new Uint8Array(size * size * 3);
	const scale = size / square.size;
	const pixel = (value: number) => Math.min(size, Math.max(0, Math.round(value * scale)));
	scene.forEach((person, id) => {
		const at = person(time);
		if (at === null) return;
		const left = pixel(Math.max(0, at.x - HALF_WIDTH * at.height) - square.x);
		const right = pixel(Math.min(frame.width, at.x + HALF_WIDTH * at.height) - square.x);
		const bottom = pixel(Math.min(frame.height, at.hipY + BOTTOM * at.height) - square.y);
		const line = new Uint8Array(Math.max(0, right - left) * 3);
		for (let k = 0; k < line.length; k += 3)
			line.set([40 * (id + 1), 128 + 100 * at.stride, 255], k);
		for (let row = pixel(Math.max(0, at.hipY - TOP * at.height) - square.y); row < bottom; row++)
			rgb.set(line, (row * size + left) * 3);
	});
	return rgb;
}

/** A pose model that knows painted people: it finds the one with the most pixels. */
export const scenePool = {
	capacity: 3,
	infer: (_: unknown, pixels: Uint8Array) =>
		Promise.resolve({ keypoints: largestPerson(pixels), seconds: 0 })
} as unknown as PosePool & { readonly capacity: number };

function largestPerson(pixels: Uint8Array): Float32Array {
	const size = Math.sqrt(pixels.length / 3);
	const found = new Map<number, { count: number; box: number[]; green: number }>();
	for (let i = 0; i < size * size; i++) {
		// Blended with what is beside it, a pixel does not count.
		if (pixels[3 * i + 2]! < 250) continue;
		const id = Math.round(pixels[3 * i]! / 40);
		const [column, row] = [i % size, Math.floor(i / size)];
		let known = found.get(id);
		if (known === undefined)
			found.set(id, (known = { count: 0, box: [size, size, 0, 0], green: 0 }));
		const { box } = known;
		if (column < box[0]!) box[0] = column;
		if (row < box[1]!) box[1] = row;
		if (column >= box[2]!) box[2] = column + 1;
		if (row >= box[3]!) box[3] = row + 1;
		known.count++;
		known.green += pixels[3 * i + 1]!;
	}
	const people = [...found.values()].filter(({ box, count }) => {
		const [left, top, right, bottom] = box as [number, number, number, number];
		return right - left > 0.03 * size && bottom - top > 0.12 * size && count > 20;
	});
	const largest = people.sort((a, b) => b.count - a.count)[0];
	if (largest === undefined) return new Float32Array(KEYPOINT_NAMES.length * 3).fill(0.05);
	const [left, top, right, bottom] = largest.box.map((edge) => edge / size) as [
		number,
		number,
		number,
		number
	];
	const height = (bottom - top) / (TOP + BOTTOM);
	const keypoints = figure({
		x: (left + right) / 2,
		hipY: top + TOP * height,
		height,
		stride: (largest.green / largest.count - 128) / 100
	});
	// The hands reach to the box's sides: painting over what was found leaves nothing of it.
	keypoints[keypointIndex('left_wrist') * 3] = left;
	keypoints[keypointIndex('right_wrist') * 3] = right;
	return keypoints;
}

export const centreOf = ({ x, y, size }: CropSquare): [x: number, y: number] => [
	x + size / 2,
	y + size / 2
];
