import { cropAround, type CropSquare } from '../pixels/crop';
import { quantile } from '../core/math/statistics';
import { CONFIDENT_SCORE, extent, MEASURED_PARTS, type Body } from './body';
import type { FrameSize } from '../pixels/frame-source';

/** Keypoints end at eyes, wrists and ankles; head, hands and shoes reach beyond, and so does the next stride. */
const MARGIN = 1.25;
/** Share of bodies at either end that may be misread: one in twenty. */
const OUTLIER_SHARE = 0.05;

export interface Extent {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** One square that holds the runner in every frame, from the bodies of the scouted ones. */
export const squareOfAll = (bodies: readonly Body[]): CropSquare =>
	squareOfExtent(extentOf(bodies.map((body) => extent(body.keypoints, CONFIDENT_SCORE)!)));

/** The box around all of the boxes but the outermost few. */
export function extentOf(boxes: readonly Extent[]): Extent {
	const edge = (of: (box: Extent) => number, share: number) => quantile(boxes.map(of), share);
	return {
		left: edge((box) => box.left, OUTLIER_SHARE),
		top: edge((box) => box.top, OUTLIER_SHARE),
		right: edge((box) => box.right, 1 - OUTLIER_SHARE),
		bottom: edge((box) => box.bottom, 1 - OUTLIER_SHARE)
	};
}

/** A square around the box with room for what the keypoints leave out. */
export function squareOfExtent({ left, top, right, bottom }: Extent): CropSquare {
	const size = MARGIN * Math.max(right - left, bottom - top);
	return cropAround((left + right) / 2, (top + bottom) / 2, size);
}

/** A point this close to the frame's edge (share of the body length) was moved there from outside. */
const EDGE_LENGTHS = 0.01;

/** The first part of the body that is outside the frame, or `null`. */
export function partOutside(body: Body, size: FrameSize): keyof typeof MEASURED_PARTS | null {
	const edge = EDGE_LENGTHS * body.length;
	for (const [part, points] of Object.entries(MEASURED_PARTS)) {
		const best = points.reduce((a, b) =>
			body.keypoints[b * 3 + 2]! > body.keypoints[a * 3 + 2]! ? b : a
		);
		const x = body.keypoints[best * 3]!;
		const y = body.keypoints[best * 3 + 1]!;
		if (x < edge || y < edge || x > size.width - edge || y > size.height - edge)
			return part as keyof typeof MEASURED_PARTS;
	}
	return null;
}
