import type { Preview } from '../../pose/record-api';
import { drawSkeleton, type PointOnCanvas } from '../skeleton';

/** Below this score the pose model itself does not trust a point. */
const LEAST_SCORE = 0.2;

/** Draws a preview and its keypoints, filling the canvas. */
export function drawPreview(canvas: HTMLCanvasElement, preview: Preview): void {
	const { image, region, keypoints } = preview;
	canvas.width = image.width;
	canvas.height = image.height;
	const context = canvas.getContext('2d')!;
	context.drawImage(image, 0, 0);
	const at: PointOnCanvas = (keypoint) => {
		const [x, y, score] = keypoints.subarray(keypoint * 3, keypoint * 3 + 3);
		if (!(score! >= LEAST_SCORE)) return null;
		return [
			((x! - region.x) / region.width) * canvas.width,
			((y! - region.y) / region.height) * canvas.height
		];
	};
	const width = Math.max(2, canvas.height / 110);
	drawSkeleton(context, at, { width, nearSide: null, farLeg: true });
}
