import { planVideo, type VideoPart } from '../../core/view/video-plan';
import { beltLine } from '../../core/view/belt-line';
import type { Analysis, Stride } from '../../core/model/analysis';
import type { Drawing } from '../../core/model/drawing';
import type { Recording } from '../../core/model/recording';
import type { Region } from '../../pixels/frame-source';
import { drawRunner } from '../draw-runner';
import type { OverlayChoice } from '../review/player/overlay';
import { fitRegion, runnerRegion } from '../review/player/view-region';
import { Viewport } from '../review/player/viewport';
import { drawCaption, type Caption } from './caption';
import {
	even,
	LONG_SIDE,
	writeFrames,
	type VideoSize,
	type VideoTarget,
	type WritingProgress
} from './write-frames';

/** What is written. */
export interface VideoChoice {
	readonly part: VideoPart;
	/** 1: as in life; 0.5: half as fast. */
	readonly speed: number;
	/** The runner alone, or the whole picture. */
	readonly closeUp: boolean;
	readonly mirrored: boolean;
	readonly overlay: OverlayChoice;
	readonly caption: Caption;
	/** Which one is shown again and again; `null` for the first that counts. */
	readonly stride: Stride | null;
}

/** What a video is made of. */
export interface VideoOf {
	readonly recording: Recording;
	readonly analysis: Analysis;
	readonly drawings: readonly Drawing[];
	/** `null`: the skeleton alone. */
	readonly file: Blob | null;
}

/** Shape of the picture around the runner, which fills a phone held upright. */
const CLOSE_UP = { width: 4, height: 5 };

/**
 * The size of a video, even numbers of pixels, as encoders want them, and the part of the picture that it shows.
 */
export function videoFrame(
	{ recording, analysis }: Pick<VideoOf, 'recording' | 'analysis'>,
	closeUp: boolean
): VideoSize & { readonly region: Region } {
	const { clip } = recording;
	const region = closeUp
		? fitRegion(runnerRegion(analysis.tracks), CLOSE_UP, clip)
		: { x: 0, y: 0, width: clip.width, height: clip.height };
	const scale = Math.min(1, LONG_SIDE / Math.max(region.width, region.height));
	return { region, width: even(region.width * scale), height: even(region.height * scale) };
}

/**
 * Writes a clip with what is measured on it, see {@link writeFrames}.
 *
 * @throws {DOMException} `AbortError` after `signal`
 */
export function writeVideo(
	of: VideoOf,
	choice: VideoChoice,
	target: VideoTarget,
	signal: AbortSignal,
	progress: WritingProgress
): Promise<Blob | null> {
	const { analysis, recording, file } = of;
	const { clip } = recording;
	const plan = planVideo(analysis, choice.part, choice.speed, choice.stride);
	const { region, ...size } = videoFrame(of, choice.closeUp);
	const viewport = new Viewport(region, size.width, choice.mirrored);
	const belt = choice.overlay.beltLine ? beltLine(analysis) : null;
	const longSide = Math.ceil(Math.max(clip.width, clip.height) * viewport.scale);
	return writeFrames(
		{
			size,
			plan,
			clips: [{ file, recording, frames: plan.map(({ frame }) => frame), longSide }],
			draw: (context, { frame }, [image = null]) => {
				drawRunner(context, of, frame, image, viewport, choice.overlay, belt);
				drawCaption(context, choice.caption);
			}
		},
		target,
		signal,
		progress
	);
}
