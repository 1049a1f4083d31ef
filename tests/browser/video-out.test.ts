import { ALL_FORMATS, BlobSource, Input, VideoSampleSink } from 'mediabunny';
import { describe, expect, it } from 'vitest';
import type { Recording } from '../../src/core/model/recording';
import { videoKind } from '../../src/media/page/video-writer';
import { overlayOf } from '../../src/ui/review/player/overlay';
import { drawOverlay } from '../../src/ui/review/player/overlay';
import { Viewport } from '../../src/ui/review/player/viewport';
import { videoFrame, writeVideo, type VideoChoice } from '../../src/ui/video-out/write-video';
import { ball, ballOnEachFrame, centreOf, isBall, isMarker, legAt } from '../helpers/ball-clip';
import { drawnClip, steadyTimes } from '../helpers/browser-clips';

/** Ten thirds of a frame, so that no frame's time is a multiple of the usual ones. */
const IRREGULAR = steadyTimes(60, 45).map((time, i) => time + (i % 3 === 1 ? 0.006 : 0));

const CHOICE: VideoChoice = {
	...{ part: 'whole', speed: 1, closeUp: false, mirrored: false, stride: null },
	overlay: overlayOf('skeleton'),
	caption: { title: null, lines: [] }
};

describe('a written video', () => {
	it.each([0, 90] as const)(
		'has the frame times of its source, and the overlay where it is on the page: turned by %i',
		async (rotation) => {
			const clip = await drawnClip({ times: IRREGULAR, draw: ball, rotation });
			const made = await of(clip);
			const { region, width, height } = videoFrame(made, false);
			const kind = await videoKind({ width, height });
			const progress: number[] = [];
			const file = await writeVideo(
				made,
				CHOICE,
				{ kind, to: null },
				new AbortController().signal,
				(done) => progress.push(done)
			);
			expect(progress.at(-1)).toBe(IRREGULAR.length);

			const viewport = new Viewport(region, width);
			const box = new Viewport({ x: 0, y: 0, width, height }, width);
			const input = new Input({ source: new BlobSource(file!), formats: ALL_FORMATS });
			const track = (await input.getPrimaryVideoTrack())!;
			expect([track.displayWidth, track.displayHeight]).toEqual([width, height]);
			const times: number[] = [];
			for await (const sample of new VideoSampleSink(track).samples()) {
				const frame = times.push(sample.timestamp) - 1;
				if (frame % 9 === 4) {
					const image = await createImageBitmap(sample.toVideoFrame());
					const draw = (context: CanvasRenderingContext2D) => context.drawImage(image, 0, 0);
					const live = centreOf(
						viewport,
						height,
						(context) => drawOverlay(context, made.analysis, frame, viewport, CHOICE.overlay),
						isMarker
					);
					const written = centreOf(box, height, draw, isMarker);
					expect(Math.hypot(written[0] - live[0], written[1] - live[1])).toBeLessThan(1);
					const seen = centreOf(box, height, draw, isBall);
					expect(Math.hypot(seen[0] - live[0], seen[1] - live[1])).toBeLessThan(4);
				}
				sample.close();
			}
			expect(times).toHaveLength(IRREGULAR.length);
			times.forEach((time, i) => expect(time).toBeCloseTo(IRREGULAR[i]! - IRREGULAR[0]!, 3));
			input.dispose();
		}
	);

	it('goes to a stream where one is given, and ends when it is cancelled', async () => {
		const made = await of(await drawnClip({ times: steadyTimes(60, 30), draw: ball }));
		const { width, height } = videoFrame(made, false);
		const kind = await videoKind({ width, height });
		let bytes = 0;
		const to = new WritableStream<{ data: Uint8Array }>({
			write: ({ data }) => void (bytes += data.length)
		});
		const signal = new AbortController().signal;
		expect(await writeVideo(made, CHOICE, { kind, to }, signal, () => undefined)).toBeNull();
		expect(bytes).toBeGreaterThan(1000);

		const cancel = new AbortController();
		const target = { kind, to: null };
		const stopped = writeVideo(made, CHOICE, target, cancel.signal, (done) => {
			if (done === 5) cancel.abort();
		});
		await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
	});
});

/** A clip of a ball, with a leg where the ball is on each frame. */
async function of(clip: Blob) {
	const { fileTimes, width, height, points } = await ballOnEachFrame(clip);
	const leg = legAt(points, fileTimes, width, height);
	const analysis = { ...leg, raw: leg.tracks };
	const facts = { name: 'ball', width, height };
	const recording = { clip: facts, fileTimes } as unknown as Recording;
	return { recording, analysis, drawings: [], file: clip };
}
