import { cropOfFrame, type CropPath } from '../pixels/crop';
import type { RollReading } from '../core/model/recording';
import { median } from '../core/math/statistics';
import { TOO_DARK } from '../core/model/quality-note';
import { Refusal, tooFewStrides } from '../core/model/refusal';
import { bodyScore, type Body } from './body';
import { brightnessOf } from './brightness';
import { partOutside } from './crop-extent';
import { cropPathOf } from './crop-path';
import type { Frame, FramePicture, FrameSize, FrameSource } from '../pixels/frame-source';
import { takeFrameSnapshot, type FrameSnapshot } from './frame-snapshot';
import {
	chooseRunner,
	peopleIn,
	personAt,
	type Person,
	type PersonPlace,
	type Seen
} from './people';
import { isSure } from './sure';
import { personThumbnails, type Group, type PersonSeen } from './person-thumbnails';
import { MODEL_INPUT_SIZE, SCOUT_MODEL } from './pose-api';
import { inOrder } from './in-order';
import type { PosePool } from './pose-pool';
import type { Preview } from './record-api';
import { evenTimes, quickTimes, spread } from './scout-times';
import { surveyNearby, surveyFrame, type InferPose } from './survey';
import { turnByLooking, turnOfRunner } from './turned-people';
import { rollFromVerticals } from './vertical-lines';

/** What scouting found. */
export interface Scouted {
	/** Holds the runner in every frame of the clip. */
	readonly path: CropPath;
	/** Everybody who may be followed; one of them is. */
	readonly people: readonly PersonSeen[];
	/** The frame that shows most of them; `null` where there is nobody to choose from. */
	readonly group: Group | null;
	/** Frames in which the runner was seen, and seen from head to feet, of those looked at. */
	readonly seenFrames: number;
	readonly wholeFrames: number;
	readonly scoutedFrames: number;
	readonly pictureRoll: RollReading | null;
	/** See `brightnessOf`. */
	readonly brightness: number;
}

export interface ScoutWatch {
	progress(done: number, total: number): void;
	/** A picture of a whole frame and somebody found in it. */
	show(preview: Preview): void;
}

const INPUT_SIZE = MODEL_INPUT_SIZE[SCOUT_MODEL];
/** Side of the pictures in which upright lines are searched, pixels. */
const LINES_SIZE = 512;
/** Width of the pictures that are shown meanwhile, pixels. */
const SHOWN_SIZE = 360;
/** Frames of the quick pass in which everybody is searched for; the others are searched for those found in these. */
const SURVEY_FRAMES = 6;
/** Every nth of them is searched closely for further people; examining windows costs as much as everything else. */
const CLOSELY_EVERY = 2;
/** Frames that are looked at turned where it is open how the picture stands. */
const TURNED_LOOKS = 3;
/** Frames examined all over the clip when the quick pass leaves questions: enough phases of a stride. */
const FRAMES_PER_SECOND = 4;
/** Someone seen once may be a misreading. */
const LEAST_SIGHTINGS = 2;

/** In this time nobody takes three strides: a leg of the quickest sprinters takes 2.5 a second. */
const TOO_SHORT_SECONDS = 0.6;

/** What is read of a clip while scouting. */
type Looked = Pick<FrameSource, 'times' | 'keyTimes' | 'at'>;

interface QuickPass {
	readonly seen: readonly Seen[];
	readonly times: readonly number[];
	readonly pictureRoll: RollReading | null;
	readonly brightness: number;
	/** A few of the frames. */
	readonly snapshots: readonly FrameSnapshot[];
}

/**
 * Finds the runner: a quick pass at and just after key frames, which decodes little; when that does not show one
 * runner who stays in place, about four frames a second of the whole clip. People are told apart by place; the runner
 * is chosen by moving legs and size, or by the user. Choosing somebody else does not examine any frame again.
 */
export class Scouting {
	readonly #source: Looked;
	#quick: Promise<QuickPass> | null = null;
	#whole: Promise<readonly Seen[]> | null = null;
	#busy = false;
	#stopped = false;

	constructor(
		source: FrameSource,
		readonly size: FrameSize,
		readonly pool: PosePool
	) {
		const { times, keyTimes } = source;
		this.#source = { times, keyTimes, at: (wanted) => this.#unlessStopped(source.at(wanted)) };
	}

	/**
	 * @param place who is to be followed; `null`: the one who runs
	 * @throws {Refusal} `no-person`, `turned-picture`, `too-dark`, `body-cropped`; `AbortError` after {@link stop}
	 */
	async find(place: PersonPlace | null, watch: ScoutWatch): Promise<Scouted> {
		this.#busy = true;
		try {
			return await this.#find(place, watch);
		} finally {
			this.#busy = false;
		}
	}

	/** Ends a search in progress soon; what was found before stays. */
	stop(): void {
		this.#stopped = this.#busy;
	}

	/** It was ended before it had found anybody: it cannot be asked again. */
	get stopped(): boolean {
		return this.#stopped;
	}

	async #find(place: PersonPlace | null, watch: ScoutWatch): Promise<Scouted> {
		const { size, pool } = this;
		const source = this.#source;
		const choose = (people: readonly Person[]) =>
			place === null ? chooseRunner(people) : personAt(people, place);
		const quick = await (this.#quick ??= quickPass(source, size, this.#inferPose, watch));
		let seen = quick.seen;
		let people = peopleIn(seen);
		let runner = choose(people);
		if (runner === null || !isSure(runner, seen, source.times)) {
			const most = Math.max(1, people.filter(isSomebody).length);
			const how = { most, pool, watch, done: seen.length };
			const whole = await (this.#whole ??= wholePass(source, size, this.#inferPose, how));
			people = peopleIn([...seen, ...whole]);
			runner = choose(people);
			seen = whole;
		}
		await this.#refuseTurned(runner, quick);
		if (runner === null || !isSomebody(runner)) {
			const seconds = spanOf(seen);
			// Whoever is in it: so short a clip, as the readable part of a damaged one may be, cannot be measured.
			if (seconds < TOO_SHORT_SECONDS) throw tooFewStrides(0, seconds);
			throw new Refusal(quick.brightness < TOO_DARK ? 'too-dark' : 'no-person');
		}

		const times = new Set(seen.map(({ time }) => time));
		const counted = runner.sightings.filter(({ time }) => times.has(time));
		const cropped = counted
			.map(({ body }) => partOutside(body, size))
			.filter((part) => part !== null);
		if (cropped.length > counted.length / 2)
			throw new Refusal('body-cropped', { part: cropped[cropped.length >> 1]! });
		return {
			path: cropPathOf(runner.sightings),
			...(await personThumbnails(people.filter(isSomebody), runner, source, size, quick.times)),
			seenFrames: counted.length,
			wholeFrames: counted.length - cropped.length,
			scoutedFrames: seen.length,
			pictureRoll: quick.pictureRoll,
			brightness: quick.brightness
		};
	}

	/** Where the people seen leave open how the picture stands, it is looked at turned. */
	async #refuseTurned(runner: Person | null, { snapshots }: QuickPass): Promise<void> {
		const seen = runner ? turnOfRunner(runner) : null;
		const score = runner
			? median(runner.sightings.map(({ body }) => bodyScore(body.keypoints)))
			: 0;
		const turn =
			seen ?? (await turnByLooking(snapshots, this.size, INPUT_SIZE, this.#inferPose, score));
		if (turn) throw new Refusal('turned-picture', { turnDegrees: turn });
	}

	readonly #inferPose: InferPose = async (pixels) => {
		this.#expectWanted();
		return (await this.pool.infer(SCOUT_MODEL, pixels, 'plain')).keypoints;
	};

	async *#unlessStopped(frames: AsyncGenerator<Frame, void>): AsyncGenerator<Frame, void> {
		for await (const frame of frames) {
			this.#expectWanted();
			yield frame;
		}
	}

	#expectWanted(): void {
		if (this.#stopped) throw new DOMException('The search was stopped.', 'AbortError');
	}
}

/** From the first frame that was looked at to the last, s. */
const spanOf = (seen: readonly { readonly time: number }[]): number =>
	seen.length === 0 ? 0 : seen.at(-1)!.time - seen[0]!.time;

const isSomebody = ({ sightings }: Person): boolean => sightings.length >= LEAST_SIGHTINGS;

/**
 * Everybody in a few frames, then these people in the frames between. The frames are decoded once and kept as small
 * pictures, so that decoding does not wait for the model.
 */
async function quickPass(
	source: Looked,
	size: FrameSize,
	inferPose: InferPose,
	watch: ScoutWatch
): Promise<QuickPass> {
	const unshown = new Set<FramePicture>();
	try {
		return await examineQuickly(source, size, inferPose, watch, unshown);
	} finally {
		// Of a search that was ended before their turn came.
		for (const { image } of unshown) image.close();
		unshown.clear();
	}
}

/** @param unshown holds the pictures of frames until it is known whom they show */
async function examineQuickly(
	source: Looked,
	size: FrameSize,
	inferPose: InferPose,
	watch: ScoutWatch,
	unshown: Set<FramePicture>
): Promise<QuickPass> {
	const times = quickTimes(source.times, source.keyTimes);
	const surveyed = new Set(spread([...times.keys()], SURVEY_FRAMES));
	const whole = cropOfFrame(size.width, size.height);
	const pictures: Uint8Array[] = [];
	const surveys: Promise<Seen>[] = [];
	const others: FrameSnapshot[] = [];
	const snapshots: FrameSnapshot[] = [];
	let done = 0;
	const step = () => watch.progress(++done, times.length);
	/** The first skeleton is to appear as early as possible: the other frames are examined after it. */
	let firstShown: Promise<void> = Promise.resolve();
	let tellShown = () => undefined as void;

	let index = 0;
	for await (const frame of source.at(times)) {
		const snapshot = await takeFrameSnapshot(frame, size);
		if (!surveyed.has(index++)) {
			others.push(snapshot);
			continue;
		}
		if (snapshots.length < TURNED_LOOKS) snapshots.push(snapshot);
		pictures.push(await frame.cut(whole, LINES_SIZE));
		const shown = await frame.picture(whole, SHOWN_SIZE);
		unshown.add(shown);
		const closely = surveys.length % CLOSELY_EVERY === 0;
		const survey = firstShown.then(async () => {
			const bodies = await surveyFrame(snapshot, size, INPUT_SIZE, inferPose, { closely, onFirst });
			step();
			return { time: snapshot.time, bodies };
		});
		function onFirst(body: Body | null) {
			tellShown();
			if (!unshown.delete(shown)) return;
			if (body) watch.show({ ...shown, keypoints: body.keypoints, fileTime: snapshot.time });
			else shown.image.close();
		}
		if (surveys.length === 0) firstShown = new Promise((resolve) => (tellShown = resolve));
		// It may fail before its turn comes.
		survey.catch(() => undefined);
		surveys.push(survey);
	}
	// Read while the pose workers are busy with the surveys; a first skeleton has been shown by then.
	await surveys[0];
	const pictureRoll = rollFromVerticals(pictures, LINES_SIZE, size);
	const seen = await Promise.all(surveys);
	const known = peopleIn(seen).filter((person) => isSomebody(person) || seen.length === 1);
	const between = await Promise.all(
		others.map(async (snapshot) => {
			const bodies = await surveyNearby(snapshot, known, size, INPUT_SIZE, inferPose);
			step();
			return { time: snapshot.time, bodies };
		})
	);
	const all = [...seen, ...between].sort((a, b) => a.time - b.time);
	const brightness = brightnessOf(pictures, LINES_SIZE, size);
	return { seen: all, times, pictureRoll, brightness, snapshots };
}

/** Everybody in about four frames a second of the whole clip, as many as the quick pass found. */
async function wholePass(
	source: Looked,
	size: FrameSize,
	inferPose: InferPose,
	how: {
		readonly most: number;
		readonly pool: PosePool;
		readonly watch: ScoutWatch;
		readonly done: number;
	}
): Promise<Seen[]> {
	const times = evenTimes(source.times, FRAMES_PER_SECOND);
	const found: Seen[] = [];
	const frames = inOrder(source.at(times), how.pool.capacity, async (frame) => {
		const snapshot = await takeFrameSnapshot(frame, size);
		return async () => ({
			time: snapshot.time,
			bodies: await surveyFrame(snapshot, size, INPUT_SIZE, inferPose, {
				most: how.most,
				closely: how.most > 1
			})
		});
	});
	for await (const seen of frames) {
		found.push(seen);
		how.watch.progress(how.done + found.length, how.done + times.length);
	}
	return found;
}
