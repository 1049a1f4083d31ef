import { fixedCrop, squareOfFrame, type CropPath, type Square } from '../core/crop';
import type { RollReading } from '../core/recording';
import { Refusal } from '../core/refusal';
import { bodyOf, squareOfBody, toFrame, type Body } from './body';
import { partOutside, squareOfAll } from './crop-extent';
import type { Frame, FrameSize, FrameSource } from './frame-source';
import { addSightings, chooseRunner, type Person } from './people';
import { MODEL_INPUT_SIZE } from './pose-api';
import { inOrder } from './in-order';
import type { PosePool } from './pose-pool';
import { surveyFrame } from './survey';
import { rollFromVerticals } from './vertical-lines';

/** What scouting found. */
export interface Scouted {
	/** Holds the runner in every frame of the clip. */
	readonly path: CropPath;
	readonly people: number;
	/** Frames in which the runner was seen, of those looked at. */
	readonly seenFrames: number;
	readonly scoutedFrames: number;
	readonly pictureRoll: RollReading | null;
}

export interface ScoutWatch {
	progress(done: number, total: number): void;
	/** A frame and what was found in it: where the picture lies, and the keypoints. */
	show(frame: Frame, square: Square, keypoints: Float32Array): Promise<void>;
}

/** Quick model: the crop needs no precision. */
const MODEL = 'movenet-lightning';
/** Side of the pictures that upright lines are looked for in, pixels. */
const LINES_SIZE = 512;
/** Frames looked at: enough phases of a stride to see how far the limbs reach. */
const FRAMES_PER_SECOND = 4;
/** Twelve seconds' worth: a longer clip is looked at more sparsely. */
const MOST_FRAMES = 48;
/** Frames searched for everybody; the others are searched for the runner alone. */
const SURVEY_FRAMES = 5;
/** Someone seen once among the surveyed frames may be a misreading. */
const LEAST_SIGHTINGS = 2;
/** Seen in fewer of the frames than this, nobody is there to be measured. */
const LEAST_SEEN_SHARE = 0.25;

/**
 * Finds the runner: everybody in a few frames first, told apart by moving legs and size, then the runner
 * in about four frames a second.
 *
 * @throws {Refusal} `no-person`, `body-cropped`
 */
export async function scout(
	source: FrameSource,
	size: FrameSize,
	pool: PosePool,
	watch: ScoutWatch
): Promise<Scouted> {
	const times = scoutTimes(source.times, FRAMES_PER_SECOND, MOST_FRAMES);
	const quick = surveyTimes(source.times, source.keyTimes);
	let total = quick.length + times.length;
	let done = 0;
	const step = () => watch.progress(++done, total);

	const pictures: Uint8Array[] = [];
	const survey = (at: readonly number[]) =>
		surveyPeople(source, at, size, pool, watch, { step, pictures });
	let people = await survey(quick);
	if (people.length === 0) {
		// They may come in later: look all over the clip.
		const spread = every(times, SURVEY_FRAMES);
		total += spread.length;
		people = await survey(spread);
	}
	const runner = chooseRunner(people);
	if (runner === null) throw new Refusal('no-person');

	const bodies = await look(source, times, runner, pool, watch, step);
	if (bodies.length < Math.max(1, LEAST_SEEN_SHARE * times.length)) throw new Refusal('no-person');
	const cropped = bodies.map((body) => partOutside(body, size)).filter((part) => part !== null);
	if (cropped.length > bodies.length / 2)
		throw new Refusal('body-cropped', { part: cropped[cropped.length >> 1]! });

	return {
		path: fixedCrop(squareOfAll(bodies)),
		people: people.filter((each) => each.sightings.length >= LEAST_SIGHTINGS).length,
		seenFrames: bodies.length,
		scoutedFrames: times.length,
		pictureRoll: rollFromVerticals(pictures, LINES_SIZE, size)
	};
}

/** Everybody in the frames at `times`; keeps a picture of each frame for {@link rollFromVerticals}. */
async function surveyPeople(
	source: FrameSource,
	times: readonly number[],
	size: FrameSize,
	pool: PosePool,
	watch: ScoutWatch,
	{ step, pictures }: { step: () => void; pictures: Uint8Array[] }
): Promise<Person[]> {
	const people: Person[] = [];
	const inputSize = MODEL_INPUT_SIZE[MODEL];
	const whole = squareOfFrame(size.width, size.height);
	for await (const frame of source.at(times)) {
		const bodies = await surveyFrame(
			frame,
			size,
			inputSize,
			async (pixels) => (await pool.infer(MODEL, pixels, 'plain')).keypoints
		);
		addSightings(people, frame.time, bodies);
		const moving = chooseRunner(people);
		const shown = moving?.sightings.at(-1);
		if (shown?.time === frame.time) await watch.show(frame, whole, shown.body.keypoints);
		pictures.push(await frame.cut(whole, LINES_SIZE));
		step();
	}
	return people;
}

/** The runner in each frame, looked for where the survey saw them last or next. */
async function look(
	source: FrameSource,
	times: readonly number[],
	runner: Person,
	pool: PosePool,
	watch: ScoutWatch,
	step: () => void
): Promise<Body[]> {
	const bodies: Body[] = [];
	const inputSize = MODEL_INPUT_SIZE[MODEL];
	const found = inOrder(source.at(times), pool.capacity, async (frame) => {
		const square = squareOfBody(nearest(runner, frame.time));
		const pixels = await frame.cut(square, inputSize);
		return async () => {
			const pose = await pool.infer(MODEL, pixels, 'plain');
			return bodyOf(toFrame(pose.keypoints, square));
		};
	});
	for await (const body of found) {
		if (body !== null) bodies.push(body);
		step();
	}
	return bodies;
}

function nearest(runner: Person, time: number): Body {
	return runner.sightings.reduce((a, b) =>
		Math.abs(b.time - time) < Math.abs(a.time - time) ? b : a
	).body;
}

/**
 * Fractional part of the golden ratio. Its multiples by squares fill an interval without any period of
 * their own; plain multiples beat with some stride rates and leave 40 % of the stride unseen.
 */
const GOLDEN = 0.618034;

/**
 * Times to look at: one in each of many equal parts of the clip, at a place in the part that never
 * repeats, so that the looks do not fall in step with the stride.
 */
export function scoutTimes(times: Float64Array, perSecond: number, most: number): number[] {
	const first = times[0]!;
	const span = times.at(-1)! - first;
	const count = Math.max(1, Math.min(most, times.length, Math.round(span * perSecond)));
	return Array.from(
		{ length: count },
		(_, i) => first + (span * (i + ((i * i * GOLDEN) % 1))) / count
	);
}

/** Apart enough to see a leg move, near enough to a key frame to decode little: a quarter of a stride. */
const SURVEY_STEP_SECONDS = 0.17;

/** Times at and just after key frames, spread over the clip: decoding starts at these anyway. */
export function surveyTimes(times: Float64Array, keyTimes: Float64Array): number[] {
	const anchors = every(keyTimes.length > 0 ? [...keyTimes] : [times[0]!], SURVEY_FRAMES);
	const each = Math.ceil(SURVEY_FRAMES / anchors.length);
	const last = times.at(-1)!;
	const wanted = anchors.flatMap((anchor) =>
		Array.from({ length: each }, (_, i) => Math.min(last, anchor + i * SURVEY_STEP_SECONDS))
	);
	return [...new Set(wanted)].sort((a, b) => a - b);
}

function every<T>(items: readonly T[], count: number): T[] {
	if (items.length <= count) return [...items];
	return Array.from(
		{ length: count },
		(_, i) => items[Math.floor(((i + 0.5) * items.length) / count)]!
	);
}
