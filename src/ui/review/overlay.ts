import type { Analysis } from '../../core/analysis';
import { keypointIndex, otherSide, type Side } from '../../core/tracks';
import { formatNumber } from '../../report/format';
import type { Region } from './view-region';
import { colourOf, drawPath, drawSkeleton, drawThighAngle, type PointOnCanvas } from '../skeleton';

/** What is drawn over the picture. */
export interface OverlayChoice {
	readonly skeleton: boolean;
	readonly angles: boolean;
	readonly farLeg: boolean;
	readonly paths: boolean;
	/** The picture shows the part in which the runner moves. */
	readonly zoom: boolean;
}

/** Length of the ankle's path behind the frame shown: about one stride. */
const PATH_SECONDS = 0.7;
/** Line width of the near leg as a share of the canvas height. */
const WIDTH_SHARE = 1 / 110;

/** Draws everything measured on one frame on a canvas that shows `region` at `scale` canvas pixels per pixel. */
export function drawOverlay(
	context: CanvasRenderingContext2D,
	analysis: Analysis,
	frame: number,
	region: Region,
	scale: number,
	choice: OverlayChoice
): void {
	const { tracks, view } = analysis;
	const pointAt = (keypoint: number, index: number): readonly [number, number] | null => {
		const x = tracks.x[keypoint]![index]!;
		const y = tracks.y[keypoint]![index]!;
		return Number.isNaN(x) || Number.isNaN(y)
			? null
			: [(x - region.x) * scale, (y - region.y) * scale];
	};
	const at: PointOnCanvas = (keypoint) => pointAt(keypoint, frame);
	const width = Math.max(2.5, context.canvas.height * WIDTH_SHARE);
	const near = view.nearSide;
	const sides: readonly Side[] = choice.farLeg ? [otherSide(near), near] : [near];

	if (choice.paths) {
		for (const side of sides) {
			const ankle = keypointIndex(`${side}_ankle`);
			const from = firstFrameWithin(tracks.times, frame, PATH_SECONDS);
			const points = Array.from({ length: frame - from + 1 }, (_, i) => pointAt(ankle, from + i));
			drawPath(context, points, colourOf(side), width * (side === near ? 0.5 : 0.3));
		}
	}
	if (choice.skeleton) drawSkeleton(context, at, { width, nearSide: near, farLeg: choice.farLeg });
	if (choice.angles) {
		for (const side of sides) {
			const hip = at(keypointIndex(`${side}_hip`));
			const knee = at(keypointIndex(`${side}_knee`));
			const thigh = analysis.angles[side].thigh[frame]!;
			if (hip === null || knee === null || Number.isNaN(thigh)) continue;
			const label = `${formatNumber(thigh, 0)}°`;
			const weight = side === near ? width : width * 0.7;
			const reach = side === near ? 0.75 : 0.35;
			drawThighAngle(context, hip, knee, label, colourOf(side), weight, reach);
		}
	}
}

function firstFrameWithin(times: Float64Array, frame: number, seconds: number): number {
	let first = frame;
	while (first > 0 && times[frame]! - times[first - 1]! <= seconds) first--;
	return first;
}
