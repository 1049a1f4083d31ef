import type { Tracks } from '../../../core/model/tracks';
import type { Region } from '../../../pixels/frame-source';

/** Room around the keypoints: head and feet reach beyond them by about a tenth of the body. */
const MARGIN = 0.14;
/** The same in a single frame: a foot that points down reaches an eighth of the body beyond its ankle, with nothing lower. */
const MARGIN_OF_A_FRAME = 0.2;
/** Stray points do not widen the view. */
const TAIL = 0.001;

/**
 * The part of the picture in which the runner moves over the whole clip; the whole frame without any point.
 * @param margin room on each side, as a share of the larger extent
 */
export function runnerRegion(tracks: Tracks, margin = MARGIN): Region {
	const x = spread(tracks.x);
	const y = spread(tracks.y);
	if (x === null || y === null) return { x: 0, y: 0, width: tracks.width, height: tracks.height };
	const room = margin * Math.max(x.high - x.low, y.high - y.low);
	return {
		x: x.low - room,
		y: y.low - room,
		width: x.high - x.low + 2 * room,
		height: y.high - y.low + 2 * room
	};
}

/** The part of the picture the runner takes up in one frame; the whole frame without any point. */
export function pointsRegion(tracks: Tracks, frame: number): Region {
	const alone = {
		...tracks,
		x: tracks.x.map((column) => column.subarray(frame, frame + 1)),
		y: tracks.y.map((column) => column.subarray(frame, frame + 1))
	};
	return runnerRegion(alone, MARGIN_OF_A_FRAME);
}

/**
 * The region widened or heightened about its middle to the shape of a box, and kept inside the frame where it fits.
 * @param frame with `left` where more than the picture is visible
 */
export function fitRegion(
	region: Region,
	box: { readonly width: number; readonly height: number },
	frame: { readonly left?: number; readonly width: number; readonly height: number }
): Region {
	const scale = Math.min(box.width / region.width, box.height / region.height);
	const width = box.width / scale;
	const height = box.height / scale;
	const { left = 0 } = frame;
	return {
		x: left + inside(region.x - left + region.width / 2 - width / 2, width, frame.width),
		y: inside(region.y + region.height / 2 - height / 2, height, frame.height),
		width,
		height
	};
}

/** The frame, wide enough for a region that reaches beyond its sides. */
export function frameWith(
	region: Region,
	frame: { readonly width: number; readonly height: number }
): Region {
	const x = Math.min(0, region.x);
	const width = Math.max(frame.width, region.x + region.width) - x;
	return { x, y: 0, width, height: frame.height };
}

const inside = (start: number, length: number, whole: number): number =>
	length >= whole ? (whole - length) / 2 : Math.min(Math.max(0, start), whole - length);

function spread(columns: readonly Float64Array[]): { low: number; high: number } | null {
	const values = columns.flatMap((column) => [...column]).filter((value) => !Number.isNaN(value));
	if (values.length === 0) return null;
	values.sort((a, b) => a - b);
	const at = (share: number) => values[Math.round(share * (values.length - 1))]!;
	return { low: at(TAIL), high: at(1 - TAIL) };
}
