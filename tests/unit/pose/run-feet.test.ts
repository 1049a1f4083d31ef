import { expect, it } from 'vitest';
import { KEYPOINT_COUNT, type Tracks } from '../../../src/core/model/tracks';
import type { PoseMode } from '../../../src/core/model/recording';
import { fixedCrop } from '../../../src/pixels/crop';
import type { Frame, FrameSource } from '../../../src/pixels/frame-source';
import { poseAndFeet, toFrame } from '../../../src/pose/body';
import { mirroringAt } from '../../../src/pose/mirror';
import { FOOT_MODEL, MODELS, type Mirroring } from '../../../src/pose/pose-api';
import type { PosePool } from '../../../src/pose/pose-pool';
import type { FollowedPart, FollowRequest } from '../../../src/pose/record-api';
import { RunFeet } from '../../../src/pose/run-feet';
import { ENDURANCE, syntheticRunner } from '../../helpers/synthetic-runner';

const SQUARE = { x: 10, y: -20, size: 900 };
const FEET = 4;
const { tracks, truth } = syntheticRunner({ ...ENDURANCE, framesPerSecond: 60, seconds: 8 });
const CONTACTS = truth.events
	.filter(({ type }) => type === 'initialContact')
	.map(({ side, time }) => ({ side, time }));
const DONE = 200;

it.each(['fast', 'accurate', 'precise'] as const)(
	'what is seen of the feet in mode %s is the same, to the bit, after a run that was interrupted',
	async (mode) => {
		const whole = await seen(mode, 0);
		expect(whole.cut).toBe(0);
		expect(whole.feet.frames.length).toBeGreaterThan(20);
		expect([...whole.feet.frames].some((index) => index < DONE)).toBe(true);

		const continued = await seen(mode, DONE);
		expect(continued.feet).toEqual(whole.feet);
		// Those alone whose squares were lost with the page.
		expect(continued.cut).toBe(whole.feet.frames.filter((index) => index < DONE).length);
	}
);

it('a frame that cannot be decoded a second time is left out', async () => {
	const whole = await seen('accurate', 0);
	const [gone] = whole.feet.frames;
	const continued = await seen('accurate', DONE, gone);
	expect([...continued.feet.frames]).toEqual([...whole.feet.frames.subarray(1)]);
});

/** The feet of a run whose first frames were done before it was interrupted. */
async function seen(mode: PoseMode, done: number, gone?: number) {
	const { source, cut } = clip(gone);
	const runFeet = new RunFeet(source, request(mode, done));
	for (let index = done; index < tracks.times.length; index++) {
		const time = source.times[index]!;
		// Every fifth frame repeats the one before, which is known by its pixels.
		if (isCopy(index)) continue;
		const answer = answerTo(index, mirroringAt(index));
		const found = poseAndFeet(answer);
		const ofFeet = MODELS[mode] === FOOT_MODEL && found.feet;
		runFeet.add(
			{
				index,
				time,
				square: SQUARE,
				pixels: picture(index, 2),
				feet: ofFeet ? toFrame(ofFeet, SQUARE) : null,
				keypoints: toFrame(found.keypoints, SQUARE)
			},
			() => undefined
		);
	}
	const pool: Pick<PosePool, 'infer'> = {
		infer: (model, pixels, mirroring) => {
			expect(model).toBe(FOOT_MODEL);
			return Promise.resolve({ keypoints: answerTo(shownIn(pixels), mirroring), seconds: 0 });
		}
	};
	const feet = await runFeet.look(
		pool,
		CONTACTS,
		() => undefined,
		() => undefined
	);
	return { feet, cut: cut.length };
}

const isCopy = (index: number): boolean => index % 5 === 4;

function request(mode: PoseMode, count: number): FollowRequest {
	const originals = Array.from({ length: count }, (_, i) => (isCopy(i) ? i - 1 : i));
	const done: FollowedPart = {
		fileTimes: Float64Array.from(tracks.times.slice(0, count)),
		keypoints: Float32Array.from(
			originals.flatMap((i) => [
				...toFrame(poseAndFeet(answerTo(i, mirroringAt(i))).keypoints, SQUARE)
			])
		),
		edges: new Float32Array(2 * count),
		decodedFrames: count,
		copies: 0,
		changes: []
	};
	return {
		mode,
		range: null,
		path: fixedCrop(SQUARE),
		step: 1,
		inferCopiesOnce: true,
		ahead: 0,
		done: count > 0 ? done : null
	};
}

/** Where the model sees the body and the feet of a frame, as shares of the square; feet elsewhere in the mirror. */
function answerTo(index: number, mirroring: Mirroring): Float32Array {
	const answer = new Float32Array((KEYPOINT_COUNT + FEET) * 3);
	for (let k = 0; k < KEYPOINT_COUNT; k++) answer.set(pointOf(tracks, k, index), 3 * k);
	for (let k = 0; k < FEET; k++) {
		const shift = mirroring === 'mirrored' ? 0.01 : 0;
		answer.set([0.1 * k + shift, index / 1000, 0.9], 3 * (KEYPOINT_COUNT + k));
	}
	return answer;
}

const pointOf = ({ x, y, score }: Tracks, k: number, index: number) => [
	(x[k]![index]! - SQUARE.x) / SQUARE.size,
	(y[k]![index]! - SQUARE.y) / SQUARE.size,
	score[k]![index]!
];

/** Counts the squares that are cut. */
function clip(gone?: number): { source: FrameSource; cut: number[] } {
	const cut: number[] = [];
	const frameAt = (index: number): Frame => ({
		time: tracks.times[index]!,
		cut: (square, size) => {
			expect(square).toEqual(SQUARE);
			cut.push(index);
			return Promise.resolve(picture(index, size));
		},
		picture: () => Promise.reject(new Error('not used here'))
	});
	const source: FrameSource = {
		times: Float64Array.from(tracks.times),
		keyTimes: Float64Array.of(tracks.times[0]!),
		all: () => {
			throw new Error('not used here');
		},
		async *at(times) {
			for (const time of times) {
				const index = tracks.times.indexOf(time);
				await Promise.resolve();
				if (index !== gone) yield frameAt(index);
			}
		}
	};
	return { source, cut };
}

/** All of one colour, which tells the frame. */
function picture(index: number, size: number): Uint8Array<ArrayBuffer> {
	const pixels = new Uint8Array(size * size * 3);
	for (let i = 0; i < pixels.length; i += 3) {
		pixels[i] = index & 255;
		pixels[i + 1] = index >> 8;
	}
	return pixels;
}

const shownIn = (pixels: Uint8Array): number => pixels[0]! + (pixels[1]! << 8);
