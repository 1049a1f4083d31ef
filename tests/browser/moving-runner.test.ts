import { ALL_FORMATS, BlobSource, CanvasSink, Input } from 'mediabunny';
import { describe, expect, it } from 'vitest';
import { recordKeypoints } from '../../src/app/analyse';
import type { Recording } from '../../src/core/model/recording';
import { KEYPOINT_COUNT, KEYPOINT_NAMES } from '../../src/core/model/tracks';
import { drawnClip, steadyTimes } from '../helpers/browser-clips';
import { enduranceSample, SAMPLE_BODY_PIXELS, truthFrames } from '../helpers/browser-pose';
import { itWhenFull } from '../helpers/when-full';

describe('a runner who does not stay in the middle of the picture', () => {
	it('is followed across a wide picture, and measured as well as one who stays', async () => {
		const way = (time: number) => 260 * time;
		const recording = await recorded(way);
		expect(errorShare(recording, way)).toBeLessThan(0.03);
		expect(recording.notes.map(({ code }) => code)).not.toContain('several-people');
	});

	// Quicker: the unit tests of scouting.
	itWhenFull(
		'is found at the side, and when coming in late; the part in view is told',
		async () => {
			const way = (time: number) => (time < 1.3 ? null : 890);
			const recording = await recorded(way);
			expect(errorShare(recording, way)).toBeLessThan(0.03);
			const note = recording.notes.find(({ code }) => code === 'partly-in-view')!;
			expect(note.details['percent']).toBeGreaterThan(45);
			expect(note.details['percent']).toBeLessThan(75);
		}
	);
});

const RATE = 30;
const FRAMES = 102;
const WIDTH = 1280;
const HEIGHT = 420;
/** The part of the endurance sample around its runner. */
const PART = { left: 353, top: 20, width: 620, height: 700 };
const SCALE = HEIGHT / PART.height;

/** Left edge of the runner's part of the picture at a time, pixels; `null` is out of the picture. */
type Way = (time: number) => number | null;

/** The endurance sample's runner, drawn along a way into a wide picture, and its keypoints. */
async function recorded(way: Way): Promise<Recording> {
	const runner = await pictures();
	const clip = await drawnClip({
		times: steadyTimes(FRAMES, RATE),
		width: WIDTH,
		height: HEIGHT,
		draw: (context, frame) => {
			context.fillStyle = '#77756f';
			context.fillRect(0, 0, WIDTH, HEIGHT);
			const left = way(frame / RATE);
			if (left !== null) context.drawImage(runner[frame]!, left, 0);
		}
	});
	return recordKeypoints(clip, { mode: 'fast', backend: null });
}

async function pictures(): Promise<ImageBitmap[]> {
	using input = new Input({
		source: new BlobSource(await enduranceSample()),
		formats: ALL_FORMATS
	});
	const sink = new CanvasSink((await input.getPrimaryVideoTrack())!);
	const found: ImageBitmap[] = [];
	const { left, top, width, height } = PART;
	for await (const { canvas, timestamp } of sink.canvases(0, FRAMES / RATE)) {
		// Every second one of 60 frames a second.
		if (Math.round(timestamp * 2 * RATE) % 2 === 1) continue;
		const resize = { resizeWidth: width * SCALE, resizeHeight: height * SCALE } as const;
		found.push(await createImageBitmap(canvas, left, top, width, height, resize));
	}
	return found;
}

/** Median distance of the body's points from the known ones, moved as the runner was, in body heights. */
function errorShare({ fileTimes, keypoints }: Recording, way: Way): number {
	const errors: number[] = [];
	for (const truth of truthFrames) {
		const frame = fileTimes.findIndex((time) => Math.abs(time - truth.fileTime) < 0.002);
		const left = way(truth.fileTime);
		if (frame < 0 || left === null) continue;
		truth.keypoints.forEach(([x, y], k) => {
			// The face is a few pixels wide and its truth lies inside the head.
			if (k < KEYPOINT_NAMES.indexOf('left_shoulder')) return;
			const at = (frame * KEYPOINT_COUNT + k) * 3;
			const dx = keypoints[at]! - ((x! - PART.left) * SCALE + left);
			const dy = keypoints[at + 1]! - (y! - PART.top) * SCALE;
			errors.push(Math.hypot(dx, dy));
		});
	}
	expect(errors.length).toBeGreaterThan(20);
	return errors.sort((a, b) => a - b)[errors.length >> 1]! / (SAMPLE_BODY_PIXELS * SCALE);
}
