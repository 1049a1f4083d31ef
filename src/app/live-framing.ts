import type { DeviceLevel } from '../pose/device-level';
import { LivePicture } from '../media/page/live-picture';
import type { Body } from '../pose/body';
import type { FrameSize } from '../pixels/frame-source';
import { framingOf, type Framing } from '../pose/framing';
import { LiveLook } from '../pose/live-look';
import { LinesWorker } from '../pose/lines-client';
import { watchLevel } from './device-sensor';
import { SteadyRoll } from './steady-roll';

/** As large as the pictures in which a scout looks for people. */
const PICTURE_SIZE = 640;
/** In smaller pictures upright lines are too short to be reliable. */
const LINES_SIZE = 512;
/** Looks a second at most: enough to follow somebody who steps into place. */
const LOOKS_PER_SECOND = 3;
/** Looks judged together: the phases of about two strides. */
const JUDGED_LOOKS = 6;
/** The background does not change: upright lines are searched once in this many looks. */
const LOOKS_PER_ROLL = 12;

export interface FramingWatch {
	/** The person that the newest look found, to be drawn. */
	readonly body: Body | null;
	readonly framing: Framing;
}

/** Looks at a camera's picture repeatedly and says how the runner is framed in it. */
export class LiveFraming {
	readonly #look = new LiveLook();
	readonly #picture = new LivePicture(PICTURE_SIZE);
	readonly #linesPicture = new LivePicture(LINES_SIZE);
	/** Not started where sensors report the level. */
	#lines: LinesWorker | null = null;
	readonly #stopSensor: () => void;
	#bodies: Body[] = [];
	#level: DeviceLevel | null = null;
	#steady = new SteadyRoll();
	#roll: number | null = null;
	#looks = 0;
	/** Changes with the camera. */
	#scene = 0;
	#paused = false;
	#closed = false;

	/**
	 * @param front whether the camera faces the user
	 */
	constructor(
		readonly video: HTMLVideoElement,
		front: () => boolean,
		readonly onFraming: (watch: FramingWatch) => void
	) {
		this.#stopSensor = watchLevel(front, (level) => {
			this.#level = level;
			if (this.#paused && level) this.#steady.add(level.rollDegrees);
		});
	}

	/** Looks until it is closed. @throws {Error} when the model does not load */
	async run(): Promise<void> {
		await this.#look.load();
		while (!this.#closed) {
			const began = performance.now();
			if (!this.#paused) await this.#once();
			const spent = performance.now() - began;
			await new Promise((resolve) =>
				setTimeout(resolve, Math.max(1000 / LOOKS_PER_SECOND - spent, MOST_BUSY * spent))
			);
		}
	}

	/** While a video is recorded, the processor is left to the recorder. */
	pause(paused: boolean): void {
		if (paused) this.#steady = new SteadyRoll();
		this.#paused = paused;
	}

	/** How the camera was turned while it recorded, see {@link SteadyRoll}. */
	get recordedRoll(): number | null {
		return this.#steady.degrees;
	}

	/** Another camera: what was seen through the one before is discarded. */
	forget(): void {
		this.#scene++;
		this.#bodies = [];
		this.#roll = null;
		this.#looks = 0;
	}

	close(): void {
		this.#closed = true;
		this.#stopSensor();
		this.#look.close();
		this.#lines?.close();
	}

	async #once(): Promise<void> {
		const rgb = this.#picture.take(this.video);
		if (rgb === null) return;
		const size = { width: this.video.videoWidth, height: this.video.videoHeight };
		// Sensors report it better, and at no cost.
		if (this.#level === null && this.#looks++ % LOOKS_PER_ROLL === 0) {
			// Hints continue without it.
			this.#readRoll(size).catch((error: unknown) => console.error(error));
		}
		const body = await this.#look.look(rgb, PICTURE_SIZE, size);
		if (this.#closed || this.#paused) return;
		// Somebody who leaves is gone at once; somebody who is there is judged over several looks.
		this.#bodies = body === null ? [] : [...this.#bodies, body].slice(-JUDGED_LOOKS);
		this.onFraming({ body, framing: framingOf(this.#bodies, size, this.#level, this.#roll) });
	}

	async #readRoll(size: FrameSize): Promise<void> {
		const scene = this.#scene;
		const picture = this.#linesPicture.take(this.video);
		this.#lines ??= new LinesWorker();
		const reading = picture && (await this.#lines.roll(picture, LINES_SIZE, size));
		if (scene === this.#scene) this.#roll = reading?.degrees ?? null;
	}
}

/** Pause after each look, as a share of its duration: the page stays responsive on a slow device. */
const MOST_BUSY = 0.5;
