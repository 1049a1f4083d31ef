import type { ShownCycle } from '../../../app/reference-choice.svelte';
import { nearSideAt, type Analysis } from '../../../core/model/analysis';
import { pairCentre } from '../../../core/model/legs';
import {
	referenceRunner,
	segmentsOf,
	stridePhaseAt,
	type PicturePoint
} from '../../../core/compare/reference-cycle';
import type { Region } from '../../../pixels/frame-source';
import type { Viewport } from './viewport';

const NEAR_GREY = '#5b6670';
const FAR_GREY = '#98a2ab';
const CASING = 'rgb(255 255 255 / 85%)';
const WIDTH_SHARE = 1 / 120;
/** Far enough that the legs of two runners do not meet, leg lengths. */
const BESIDE_LEGS = 1.7;

/** How far ahead of the runner the reference runner is drawn, pixels of the picture. */
export function besideShift({ tracks, view }: Analysis): number {
	const { thigh, shank } = segmentsOf(tracks, view.nearSide);
	return (view.facing === 'right' ? 1 : -1) * BESIDE_LEGS * (thigh + shank);
}

/** A reference runner may reach further forward than the runner by this share of the distance between them. */
const REACH = 0.25;

/** The region with room for a second runner. */
export const withRoomBeside = (region: Region, shift: number): Region => ({
	...region,
	x: region.x + Math.min(0, (1 + REACH) * shift),
	width: region.width + Math.abs((1 + REACH) * shift)
});

/**
 * Draws the runner of a mean cycle in greys, in phase with the frame; nothing between strides or in a gap.
 *
 * @param shift how far ahead of the runner, pixels of the picture
 * @param at phase of the near leg, where it is not that of the frame
 */
export function drawReference(
	context: CanvasRenderingContext2D,
	analysis: Analysis,
	frame: number,
	viewport: Viewport,
	{ profile, curves }: ShownCycle,
	shift: number,
	at: number | null = null
): void {
	const { tracks, strides, summary, view } = analysis;
	const near = nearSideAt(analysis, frame);
	const phase = at ?? stridePhaseAt(strides, tracks.times[frame]!, near);
	const centre = pairCentre(tracks, 'hip');
	const ahead = near === view.nearSide ? shift : -shift;
	const hip = [centre.x[frame]! + ahead, centre.y[frame]!] as const;
	if (phase === null || Number.isNaN(hip[0]) || Number.isNaN(hip[1])) return;
	const lean = profile.metrics.trunkLeanDegrees?.mean ?? summary.trunkLeanDegrees?.mean ?? 0;
	const segments = segmentsOf(tracks, near);
	const seen = { ...view, facing: near };
	const runner = referenceRunner(curves, phase, segments, hip, lean, seen);
	const width = Math.max(2.5, context.canvas.height * WIDTH_SHARE);
	const draw = (points: readonly PicturePoint[], colour: string, thickness: number) => {
		for (const [stroke, extra] of [
			[CASING, 2],
			[colour, 0]
		] as const) {
			context.strokeStyle = stroke;
			context.lineWidth = thickness + extra;
			context.beginPath();
			points.forEach((point, i) =>
				context[i === 0 ? 'moveTo' : 'lineTo'](...viewport.place(...point))
			);
			context.stroke();
		}
	};
	context.save();
	context.lineCap = 'round';
	context.lineJoin = 'round';
	draw(runner.far, FAR_GREY, width * 0.7);
	if (runner.shoulder) draw([hip, runner.shoulder], NEAR_GREY, width * 0.7);
	draw(runner.near, NEAR_GREY, width);
	context.restore();
}
