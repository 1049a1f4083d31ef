import type { PlannedPair } from '../../core/view/pair-plan';
import { fitRegion } from '../review/player/view-region';
import { drawCaption } from '../video-out/caption';
import {
	even,
	LONG_SIDE,
	videoCanvas,
	writeFrames,
	type VideoSize,
	type VideoTarget,
	type WritingProgress
} from '../video-out/write-frames';
import { halfViewport, type PairHalf } from './pair-layout';

/** Of each half. */
const SHAPE = { width: 4, height: 5 };
/** Between the halves, pixels. */
const GAP = 8;

/** The size of a video of two runners and of each of its halves, pixels. */
export function pairSize(halves: readonly PairHalf[]): VideoSize & { readonly half: VideoSize } {
	// What is drawn without a picture is sharp at any size.
	const pictured = halves.filter(({ runner }) => runner.file !== null);
	const widest = pictured.map(
		({ runner, region }) => fitRegion(region, SHAPE, runner.recording.clip).width
	);
	const most = (LONG_SIDE - GAP) / 2;
	const width = even(Math.min(most, Math.max(...(widest.length > 0 ? widest : [most]))));
	const height = even((width * SHAPE.height) / SHAPE.width);
	return { width: 2 * width + GAP, height, half: { width, height } };
}

/**
 * Writes two runners beside each other, see {@link writeFrames}.
 *
 * @param captions whether names, dates and speeds are written on them
 * @throws {DOMException} `AbortError` after `signal`
 */
export function writePair(
	halves: readonly [PairHalf, PairHalf],
	plan: readonly PlannedPair[],
	captions: boolean,
	target: VideoTarget,
	signal: AbortSignal,
	progress: WritingProgress
): Promise<Blob | null> {
	const { half: size, ...whole } = pairSize(halves);
	const drawn = halves.map((half, place) => {
		const frameOf = ({ frame, other }: PlannedPair) => (place === 0 ? frame : other);
		const viewport = halfViewport(half, size);
		return { ...half.runner, frameOf, viewport, ...videoCanvas(size) };
	});
	return writeFrames(
		{
			size: whole,
			plan,
			clips: drawn.map(({ file, recording, frameOf, viewport: { scale } }) => ({
				...{ file, recording, frames: plan.map(frameOf) },
				longSide: Math.ceil(Math.max(recording.clip.width, recording.clip.height) * scale)
			})),
			draw: (context, planned, images) =>
				drawn.forEach((half, place) => {
					half.clear();
					half.draw(half.context, half.frameOf(planned), images[place] ?? null, half.viewport);
					if (captions) drawCaption(half.context, half.caption);
					context.drawImage(half.canvas, place * (size.width + GAP), 0);
				})
		},
		target,
		signal,
		progress
	);
}
