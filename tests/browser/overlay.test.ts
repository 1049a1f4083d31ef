import { describe, expect, it } from 'vitest';
import { recordKeypoints } from '../../src/app/analyse';
import { DEFAULT_CLIP_SETTINGS } from '../../src/app/clip-settings';
import { derive } from '../../src/app/derive';
import { KEYPOINT_NAMES, keypointIndex } from '../../src/core/model/tracks';
import { openPlayback } from '../../src/media/page/playback-client';
import { drawOverlay, overlayOf } from '../../src/ui/review/player/overlay';
import { Viewport } from '../../src/ui/review/player/viewport';
import ballEditList from '../fixtures/ball-edit-list.mp4';
import editList from '../fixtures/runner-edit-list.mp4';
import rotated from '../fixtures/runner-rotated.mp4';
import truth from '../fixtures/runner-truth.json';
import vfr from '../fixtures/runner-vfr.mp4';
import { ball, ballOnEachFrame, centreOf, isBall, isMarker, legAt } from '../helpers/ball-clip';
import { drawnClip, firstFrames, steadyTimes } from '../helpers/browser-clips';
import { enduranceSample } from '../helpers/browser-pose';
import { framesBehind, medianDistance } from '../helpers/overlay-distance';

/** Ten thirds of a frame, so that no frame's time is a multiple of the usual ones. */
const IRREGULAR = steadyTimes(60, 60).map((time, i) => time + (i % 3 === 1 ? 0.011 : 0));

describe('the marker drawn on a frame', () => {
	const VIEWS = [
		{ left: 0, top: 0, narrower: 0, mirrored: false },
		{ left: 20, top: 17, narrower: 35, mirrored: true }
	];

	it.each([
		['constant frame rate', () => drawnClip({ times: steadyTimes(60, 60), draw: ball })],
		['variable frame rate', () => drawnClip({ times: IRREGULAR, draw: ball })],
		['frames that an edit list hides', () => blobOf(ballEditList)],
		[
			'a picture turned by its metadata',
			() => drawnClip({ times: IRREGULAR, draw: ball, rotation: 90 })
		]
	])('lies where that very frame was measured: %s', async (_, make) => {
		const clip = await make();
		const { fileTimes, width, height, points } = await ballOnEachFrame(clip);
		const analysis = legAt(points, fileTimes, width, height);
		const playback = await openPlayback(clip, fileTimes);
		for (const { left, top, narrower, mirrored } of VIEWS) {
			const region = { x: left, y: top, width: width - narrower, height };
			const viewport = new Viewport(region, 640, mirrored);
			const marker = (frame: number) => {
				const choice = overlayOf('skeleton');
				const draw = (context: CanvasRenderingContext2D) =>
					drawOverlay(context, analysis, frame, viewport, choice);
				return centreOf(viewport, height, draw, isMarker);
			};
			// Back and forth, as a user steps.
			for (const frame of [5, 6, 40, 39, 12]) {
				const image = (await playback.show(frame))!;
				const draw = (context: CanvasRenderingContext2D) =>
					viewport.drawPicture(context, image, { width, height });
				const seen = centreOf(viewport, height, draw, isBall);
				const off = (index: number) => distance(seen, marker(index)) / viewport.scale;
				expect(off(frame)).toBeLessThan(1);
				// The marker of the frame before or after does not pass.
				expect(off(frame - 1)).toBeGreaterThan(1);
				expect(off(frame + 1)).toBeGreaterThan(1);
			}
		}
		playback.close();
	});
});

describe('the skeleton', () => {
	/** Wrists are hidden behind the body half of the time: no model knows where they are. */
	const JOINTS = KEYPOINT_NAMES.slice(5).filter((name) => !name.endsWith('wrist'));

	it.each([
		['constant frame rate', async () => firstFrames(await enduranceSample(), 156), truth.constant],
		['variable frame rate', () => blobOf(vfr), truth.variable],
		['frames that an edit list hides', () => blobOf(editList), truth.editList],
		['a picture turned by its metadata', () => blobOf(rotated), truth.rotated]
	])('lies on the runner: %s', async (_, make, { frames, bodyHeight }) => {
		const recording = await recordKeypoints(await make(), { mode: 'fast', backend: null });
		const { tracks } = derive(recording, DEFAULT_CLIP_SETTINGS);
		const drawn = (later: number) =>
			frames.map(({ time, points }) => {
				const frame = recording.fileTimes.findIndex((at) => Math.abs(at - time) < 0.001);
				expect(frame).toBeGreaterThan(0);
				return JOINTS.map((name) => {
					const keypoint = keypointIndex(name);
					const [x, y] = [tracks.x, tracks.y].map((of) => of[keypoint]![frame + later]!);
					return { drawn: [x!, y!] as const, true: points[keypoint] as [number, number] };
				});
			});
		expect(medianDistance(drawn(0)) / bodyHeight).toBeLessThan(0.02);
		expect(Math.abs(framesBehind(drawn))).toBeLessThan(0.5);
		// The same check on an overlay that is one frame late, and on one that is early, tells so.
		for (const shift of [-1, 1])
			expect(Math.abs(framesBehind((later) => drawn(later + shift)))).toBeGreaterThan(0.5);
	});
});

const blobOf = async (address: string): Promise<Blob> => (await fetch(address)).blob();

const distance = (a: readonly [number, number], b: readonly [number, number]): number =>
	Math.hypot(a[0] - b[0], a[1] - b[1]);
