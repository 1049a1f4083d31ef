import { quantile } from '../core/math/statistics';
import { KEYPOINT_COUNT, keypointIndex } from '../core/model/tracks';
import { CONFIDENT_SCORE } from './body';

const LEGS = (['left', 'right'] as const).map((side) => ({
	knee: keypointIndex(`${side}_knee`),
	ankle: keypointIndex(`${side}_ankle`)
}));

/** Values per frame: at the left and at the right ankle. */
export const EDGES_A_FRAME = LEGS.length;

/** The patch examined, in shank lengths: foot, ankle and the end of the shank, little else. */
const PATCH_RADIUS = 0.3;
const PATCH_UP_THE_SHANK = 0.15;
/** Rows with less contrast contain only noise, no edge; of 255. */
const LEAST_CONTRAST = 12;
const LEAST_ROWS = 4;

/**
 * How steep the upright edges at the ankles are: the share of a row's contrast that lies in its steepest step from
 * one pixel to the next. A sharp edge gives 0.5 and more, one that moved sideways by w pixels about 1
 * w.
 *
 * @param rgb `size x size x 3` bytes, what the model saw
 * @param keypoints 17 x [x, y, score], fractions of the square
 * @returns left, right; `NaN` where an ankle is not seen or no row has an edge
 */
export function ankleEdges(rgb: Uint8Array, size: number, keypoints: Float32Array): Float32Array {
	return Float32Array.from(LEGS, ({ knee, ankle }) => {
		const at = (point: number) => ({
			x: keypoints[point * 3]! * size,
			y: keypoints[point * 3 + 1]! * size
		});
		if (Math.min(keypoints[knee * 3 + 2]!, keypoints[ankle * 3 + 2]!) < CONFIDENT_SCORE) return NaN;
		const [top, foot] = [at(knee), at(ankle)];
		const radius = PATCH_RADIUS * Math.hypot(top.x - foot.x, top.y - foot.y);
		const x = foot.x + PATCH_UP_THE_SHANK * (top.x - foot.x);
		const y = foot.y + PATCH_UP_THE_SHANK * (top.y - foot.y);
		return steepness(rgb, size, {
			left: Math.max(0, Math.round(x - radius)),
			right: Math.min(size - 1, Math.round(x + radius)),
			top: Math.max(0, Math.round(y - radius)),
			bottom: Math.min(size - 1, Math.round(y + radius))
		});
	});
}

interface Patch {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

function steepness(rgb: Uint8Array, size: number, { left, right, top, bottom }: Patch): number {
	let [rows, steps, contrasts] = [0, 0, 0];
	for (let row = top; row <= bottom; row++) {
		let [lowest, highest, steepest, before] = [255, 0, 0, NaN];
		for (let column = left; column <= right; column++) {
			const k = (row * size + column) * 3;
			const grey = 0.299 * rgb[k]! + 0.587 * rgb[k + 1]! + 0.114 * rgb[k + 2]!;
			lowest = Math.min(lowest, grey);
			highest = Math.max(highest, grey);
			if (column > left) steepest = Math.max(steepest, Math.abs(grey - before));
			before = grey;
		}
		if (highest - lowest < LEAST_CONTRAST) continue;
		rows++;
		steps += steepest;
		contrasts += highest - lowest;
	}
	return rows < LEAST_ROWS ? NaN : steps / contrasts;
}

/** An ankle is fast above the lower of these quantiles of its speed; beyond the upper one it was misread. */
const FAST = [0.75, 0.95] as const;
/** Up to this quantile it is slow: at the turns of the swing. */
const SLOW = 0.2;
/** With fewer measured frames of an ankle nothing is decided. */
const LEAST_FRAMES = 40;

/**
 * Sharpness of the fast ankles relative to the same ankles when they are slow; 1 where movement blurs nothing.
 * Because an ankle is compared with itself, the camera's resolution, shoes and background do not matter.
 *
 * @param keypoints frames x 17 x [x, y, score]
 * @param edges frames x {@link EDGES_A_FRAME}, see {@link ankleEdges}
 * @returns the mean of both ankles; `null` when neither was seen often enough
 */
export function sharpnessWhenFast(
	times: Float64Array,
	keypoints: Float32Array,
	edges: Float32Array
): number | null {
	const ratios = LEGS.map(({ ankle }, leg) => {
		const seen: { readonly speed: number; readonly edge: number }[] = [];
		for (let frame = 1; frame < times.length - 1; frame++) {
			const edge = edges[frame * EDGES_A_FRAME + leg]!;
			const x = (at: number) => {
				const k = (at * KEYPOINT_COUNT + ankle) * 3;
				return keypoints[k + 2]! < CONFIDENT_SCORE ? NaN : keypoints[k]!;
			};
			const seconds = times[frame + 1]! - times[frame - 1]!;
			const speed = Math.abs(x(frame + 1) - x(frame - 1)) / seconds;
			if (Number.isFinite(speed) && Number.isFinite(edge)) seen.push({ speed, edge });
		}
		if (seen.length < LEAST_FRAMES) return null;
		const speeds = Float64Array.from(seen, ({ speed }) => speed);
		const [slow, fast, misread] = [SLOW, ...FAST].map((part) => quantile(speeds, part)) as [
			number,
			number,
			number
		];
		const edgeOf = (from: number, to: number) =>
			quantile(
				Float64Array.from(
					seen.filter(({ speed }) => speed >= from && speed <= to).map(({ edge }) => edge)
				),
				0.5
			);
		return edgeOf(fast, misread) / edgeOf(0, slow);
	}).filter((ratio) => ratio !== null);
	return ratios.length === 0 ? null : ratios.reduce((sum, ratio) => sum + ratio) / ratios.length;
}
