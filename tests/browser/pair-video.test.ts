import { ALL_FORMATS, BlobSource, Input, VideoSampleSink } from 'mediabunny';
import { describe, expect, it } from 'vitest';
import type { OpenedSession } from '../../src/app/session-comparison';
import { planPair } from '../../src/core/view/pair-plan';
import { videoKind } from '../../src/media/page/video-writer';
import { writeSpeedsIn } from '../../src/report/speed-unit';
import { halfViewport, pairHalves, type PairHalf } from '../../src/ui/compare/pair-layout';
import { sessionRunner } from '../../src/ui/compare/pair-runner';
import { pairSize, writePair } from '../../src/ui/compare/write-pair';
import { GROUND } from '../../src/ui/video-out/write-frames';
import { ball, ballOnEachFrame, legAt } from '../helpers/ball-clip';
import { drawnClip, steadyTimes } from '../helpers/browser-clips';

const IRREGULAR = steadyTimes(45, 60).map((time, i) => time + (i % 3 === 1 ? 0.006 : 0));
/** So few that each of its frames is shown twice. */
const SLOWER = steadyTimes(18, 25);
/** Pixels. */
const REACH = 2;
const SIZE = { width: 320, height: 240 };

describe('a video of two runners beside each other', () => {
	it.each([true, false])(
		'has the frame times of the first, and both overlays where the page has them; a video of the second: %s',
		async (withVideo) => {
			const lead = await sessionOf(IRREGULAR, 'right');
			const other = await sessionOf(SLOWER, 'left');
			if (!withVideo) other.review.file = null;
			const halves = pairHalves(
				sessionRunner(lead, 'first', 'Before'),
				sessionRunner(other, 'second', 'After')
			);
			const plan = planPair(lead.review.settled, other.review.settled, 'whole', 0.5);
			const { half, ...size } = pairSize(halves);
			const kind = await videoKind(size);
			const progress: number[] = [];
			const file = await writePair(
				halves,
				plan,
				false,
				{ kind, to: null },
				new AbortController().signal,
				(done) => progress.push(done)
			);
			expect(progress.at(-1)).toBe(plan.length);
			expect(plan.length).toBeGreaterThan(35);
			expect(new Set(plan.map(({ other: frame }) => frame)).size).toBeLessThan(plan.length / 2 + 2);

			using input = new Input({ source: new BlobSource(file!), formats: ALL_FORMATS });
			const track = (await input.getPrimaryVideoTrack())!;
			expect([track.displayWidth, track.displayHeight]).toEqual([size.width, size.height]);
			const times: number[] = [];
			for await (const sample of new VideoSampleSink(track).samples()) {
				const { frame, other: followed } = plan[times.push(sample.timestamp) - 1]!;
				if (times.length % 8 === 4) {
					const image = await createImageBitmap(sample.toVideoFrame());
					for (const [place, one, shown, hasVideo] of [
						[0, halves[0], frame, true],
						[1, halves[1], followed, withVideo]
					] as const) {
						const from = place * (size.width - half.width);
						const written = pixelsOf(half, (context) => context.drawImage(image, -from, 0));
						const live = (drawn: number) => livePixels(one, shown, drawn, half, hasVideo);
						const { shift, error } = bestShift(written, live(shown));
						expect(shift).toEqual([0, 0]);
						for (const beside of [shown - 1, shown + 1])
							expect(error).toBeLessThan(0.8 * bestShift(written, live(beside)).error);
					}
				}
				sample.close();
			}
			expect(times).toHaveLength(plan.length);
			times.forEach((time, i) => expect(time).toBeCloseTo(plan[i]!.time, 3));
		}
	);

	it('carries names, dates and speeds where they are wanted', async () => {
		writeSpeedsIn(() => 'km/h');
		const session = await sessionOf(SLOWER, 'right');
		const runner = sessionRunner(session, 'first', 'Before');
		expect(runner.caption.title).toBe('Before: Ada, ball');
		expect(runner.caption.lines[0]).toMatch(/2026, 10\.8 km\/h$/);
	});
});

type Draw = (context: CanvasRenderingContext2D) => void;

/** What the stage of the pair draws of a frame, or would if it drew another one over its picture. */
function livePixels(
	half: PairHalf,
	frame: number,
	over: number,
	box: typeof SIZE,
	hasVideo: boolean
) {
	const drawn = new OffscreenCanvas(SIZE.width, SIZE.height);
	ball(drawn.getContext('2d')!, frame);
	const image = hasVideo ? drawn.transferToImageBitmap() : null;
	return pixelsOf(box, (context) => {
		context.fillStyle = GROUND;
		context.fillRect(0, 0, box.width, box.height);
		half.runner.draw(context, over, image, halfViewport(half, box));
	});
}

function pixelsOf({ width, height }: typeof SIZE, draw: Draw): ImageData {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [width, height];
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	draw(context);
	return context.getImageData(0, 0, width, height);
}

/** By how many pixels a picture is moved to be most like another, and how much they then differ on average (green). */
function bestShift({ data, width, height }: ImageData, other: ImageData) {
	let best = { shift: [NaN, NaN], error: Infinity };
	for (let dx = -REACH; dx <= REACH; dx++)
		for (let dy = -REACH; dy <= REACH; dy++) {
			let sum = 0;
			for (let y = REACH; y < height - REACH; y++)
				for (let x = REACH; x < width - REACH; x++) {
					const [here, there] = [y * width + x, (y + dy) * width + x + dx];
					sum += Math.abs(data[4 * here + 1]! - other.data[4 * there + 1]!);
				}
			const error = sum / ((width - 2 * REACH) * (height - 2 * REACH));
			if (error < best.error) best = { shift: [dx, dy], error };
		}
	return best;
}

/** A session of a clip of a ball, with a leg where the ball is on each frame and one stride. */
async function sessionOf(times: readonly number[], facing: 'left' | 'right') {
	const file = await drawnClip({ times, draw: ball, ...SIZE });
	const { fileTimes, points } = await ballOnEachFrame(file);
	const leg = legAt(points, fileTimes, SIZE.width, SIZE.height);
	const gaps = new Float64Array(times.length).fill(NaN);
	const angles = { left: { thigh: gaps }, right: { thigh: gaps } };
	const [startTime, endTime] = [fileTimes[2]!, fileTimes.at(-2)!];
	const stride = { side: 'right', startTime, endTime, included: true };
	const settled = {
		...{ ...leg, raw: leg.tracks, strides: [stride], framesBack: null, angles },
		view: { ...leg.view, facing },
		summary: { speedMetresPerSecond: { mean: 3 } }
	};
	const recording = { clip: { name: 'ball', ...SIZE }, fileTimes };
	return {
		entry: { name: 'ball', savedAt: Date.UTC(2026, 10, 24) },
		athlete: { name: 'Ada' },
		review: { recording, settled, drawings: [], file }
	} as unknown as OpenedSession & { review: { file: Blob | null } };
}
