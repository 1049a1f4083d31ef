import { planVideo, type PlannedFrame, type VideoPart } from '../../core/view/video-plan';
import { beltLine } from '../../core/view/belt-line';
import type { Analysis, Stride } from '../../core/model/analysis';
import type { Drawing } from '../../core/model/drawing';
import type { Recording } from '../../core/model/recording';
import { smallPictures } from '../../media/page/playback-client';
import { startVideo, type VideoKind } from '../../media/page/video-writer';
import type { Region } from '../../pixels/frame-source';
import { drawDrawings } from '../review/draw/draw-drawings';
import { drawOverlay, type OverlayChoice } from '../review/player/overlay';
import { fitRegion, runnerRegion } from '../review/player/view-region';
import { Viewport } from '../review/player/viewport';
import { drawCaption, type Caption } from './caption';

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

/** Where it is written. */
export interface VideoTarget {
	readonly kind: VideoKind;
	/** `null` for memory. */
	readonly to: WritableStream | null;
}

/** Longer side of a written video, pixels: what a messenger sends without shrinking it. */
const LONG_SIDE = 1280;
/** Shape of the picture around the runner, which fills a phone held upright. */
const CLOSE_UP = { width: 4, height: 5 };
/** Behind a skeleton without a video. */
const GROUND = '#10151b';

/**
 * The size of a video, even numbers of pixels, as encoders want them, and the part of the picture that it shows.
 */
export function videoFrame(
	{ recording, analysis }: Pick<VideoOf, 'recording' | 'analysis'>,
	closeUp: boolean
): { readonly region: Region; readonly width: number; readonly height: number } {
	const { clip } = recording;
	const region = closeUp
		? fitRegion(runnerRegion(analysis.tracks), CLOSE_UP, clip)
		: { x: 0, y: 0, width: clip.width, height: clip.height };
	const scale = Math.min(1, LONG_SIDE / Math.max(region.width, region.height));
	const even = (length: number) => Math.max(2, 2 * Math.round((length * scale) / 2));
	return { region, width: even(region.width), height: even(region.height) };
}

/**
 * Writes a clip with what is measured on it.
 *
 * @param progress called with frames written and in all
 * @returns the file; `null` where it was written to a stream
 * @throws {Refusal} `too-few-strides` when there is nothing to show; `AbortError` after `signal`
 */
export async function writeVideo(
	of: VideoOf,
	choice: VideoChoice,
	target: VideoTarget,
	signal: AbortSignal,
	progress: (done: number, total: number) => void
): Promise<Blob | null> {
	const { analysis, recording } = of;
	const plan = planVideo(analysis, choice.part, choice.speed, choice.stride);
	const { region, width, height } = videoFrame(of, choice.closeUp);
	const canvas = new OffscreenCanvas(width, height);
	// The overlay uses what both kinds of context have.
	const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
	const viewport = new Viewport(region, width, choice.mirrored);
	const belt = choice.overlay.beltLine ? beltLine(analysis) : null;
	const writer = await startVideo(canvas, target.kind, target.to);
	const longSide = Math.ceil(
		Math.max(recording.clip.width, recording.clip.height) * viewport.scale
	);
	let done = 0;
	try {
		for await (const { planned, image } of pictured(of, plan, longSide)) {
			try {
				signal.throwIfAborted();
				context.fillStyle = GROUND;
				context.fillRect(0, 0, width, height);
				if (image) viewport.drawPicture(context, image, recording.clip);
				drawOverlay(context, analysis, planned.frame, viewport, choice.overlay, belt);
				drawDrawings(context, analysis, planned.frame, viewport, of.drawings);
				drawCaption(context, choice.caption);
				await writer.add(planned.time, planned.duration);
			} finally {
				image?.close();
			}
			progress(++done, plan.length);
		}
		signal.throwIfAborted();
		return await writer.finish();
	} catch (error) {
		await writer.cancel();
		throw error;
	}
}

/** The planned frames, each with its picture. A frame that does not decode is left out. */
async function* pictured(
	{ file, recording }: VideoOf,
	plan: readonly PlannedFrame[],
	longSide: number
): AsyncGenerator<{ readonly planned: PlannedFrame; readonly image: ImageBitmap | null }, void> {
	if (file === null) {
		for (const planned of plan) yield { planned, image: null };
		return;
	}
	const { fileTimes, clip } = recording;
	for (const pass of ascending(plan)) {
		const frames = pass.map(({ frame }) => frame);
		const times = {
			facts: clip,
			times: fileTimes,
			keyTimes: fileTimes.slice(frames[0], frames[0]! + 1)
		};
		const byFrame = new Map(pass.map((planned) => [planned.frame, planned]));
		for await (const { index, image } of smallPictures(file, times, frames, longSide)) {
			const planned = byFrame.get(index);
			if (planned) yield { planned, image };
			else image.close();
		}
	}
}

/** Parts of a plan in which the clip runs forward. */
function ascending(plan: readonly PlannedFrame[]): PlannedFrame[][] {
	const passes: PlannedFrame[][] = [];
	for (const planned of plan) {
		const last = passes.at(-1);
		if (last && planned.frame > last.at(-1)!.frame) last.push(planned);
		else passes.push([planned]);
	}
	return passes;
}
