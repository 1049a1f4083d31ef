import {
	CameraProblem,
	listCameras,
	openCamera,
	type Camera,
	type CameraChoice
} from '../media/page/camera';
import { watchFrameRate } from '../media/page/live-rate';
import { startTake, type Take } from '../media/page/take';
import { LiveFraming, type FramingWatch } from './live-framing';

export const COUNTDOWNS = [3, 5, 10] as const;
export const SHORTEST_SECONDS = 3;
export const LONGEST_SECONDS = 60;

export type CameraPhase =
	| { readonly name: 'opening' }
	| { readonly name: 'live' }
	| { readonly name: 'counting'; readonly secondsLeft: number }
	| { readonly name: 'recording'; readonly seconds: number }
	| { readonly name: 'finishing' }
	| { readonly name: 'failed'; readonly problem: CameraProblem };

/** What it works with; tests replace it. */
export interface CameraGear {
	open(id: string | null): Promise<Camera>;
	list(): Promise<CameraChoice[]>;
	startTake(camera: Camera): Take;
}

const GEAR: CameraGear = {
	open: openCamera,
	list: listCameras,
	startTake: ({ stream, settings }) => startTake(stream, settings)
};

/** How often counters are updated on the screen, ms. */
const TICK = 100;

/** A camera from being turned on to the recorded file. */
export class CameraState {
	phase = $state.raw<CameraPhase>({ name: 'opening' });
	camera = $state.raw<Camera | null>(null);
	cameras = $state.raw<readonly CameraChoice[]>([]);
	/** Measured; `null` until it is known. */
	frameRate = $state<number | null>(null);
	/** How the runner is framed; `null` until the first look, and where looking fails. */
	watch = $state.raw<FramingWatch | null>(null);
	countdownSeconds = $state<number>(COUNTDOWNS[1]);
	lengthSeconds = $state(10);
	#timer: ReturnType<typeof setInterval> | undefined;
	#take: Take | null = null;
	#framing: LiveFraming | null = null;
	#closed = false;
	/** Counts the cameras asked for: only the one asked for last comes on. */
	#asked = 0;

	/**
	 * @param onFile receives the recorded video, and how its camera was turned, degrees; `null` where sensors do not say
	 */
	constructor(
		readonly onFile: (file: File, rollDegrees: number | null) => void,
		readonly gear = GEAR
	) {}

	/** Turns a camera on, in place of the one that is; what goes wrong stands in {@link phase}. */
	async open(id: string | null = null): Promise<void> {
		this.#release();
		this.phase = { name: 'opening' };
		const asked = ++this.#asked;
		const isCurrent = () => asked === this.#asked && !this.#closed;
		try {
			const camera = await this.gear.open(id);
			if (!isCurrent()) return camera.close();
			camera.track.addEventListener('ended', () => this.camera === camera && this.#lost());
			this.camera = camera;
			this.phase = { name: 'live' };
			this.cameras = await this.gear.list();
		} catch (error) {
			if (!(error instanceof CameraProblem)) throw error;
			if (isCurrent()) this.phase = { name: 'failed', problem: error };
		}
	}

	/** Begins to measure and to look at what a video element shows of the camera; returns what ends it. */
	show(video: HTMLVideoElement): () => void {
		const front = () => this.camera?.settings.facingMode === 'user';
		const framing = new LiveFraming(video, front, (watch) => (this.watch = watch));
		this.#framing = framing;
		// Hints are an extra: the camera records without them.
		framing.run().catch((error: unknown) => console.error(error));
		return () => framing.close();
	}

	/** Measures what the camera gives from now on; returns what ends it. */
	measure(video: HTMLVideoElement, { track }: Camera): () => void {
		this.frameRate = null;
		this.watch = null;
		this.#framing?.forget();
		return watchFrameRate(track, video, (rate) => (this.frameRate = rate));
	}

	/** Counts down, then records. */
	start(): void {
		if (this.phase.name !== 'live') return;
		this.#count(this.countdownSeconds, (left) => {
			if (left > 0) this.phase = { name: 'counting', secondsLeft: Math.ceil(left) };
			else this.#record();
		});
	}

	/** Ends the countdown without a recording, or ends the recording and keeps what there is of it. */
	stop(): void {
		if (this.phase.name === 'counting') {
			clearInterval(this.#timer);
			this.phase = { name: 'live' };
		} else if (this.phase.name === 'recording') void this.#finish();
	}

	/** Turns everything off. What is being recorded is dropped. */
	close(): void {
		this.#closed = true;
		this.#release();
	}

	#record(): void {
		this.#framing?.pause(true);
		try {
			this.#take = this.gear.startTake(this.camera!);
		} catch (error) {
			return this.#failRecording(error);
		}
		this.#count(this.lengthSeconds, (left) => {
			const seconds = this.lengthSeconds - Math.max(0, left);
			this.phase = { name: 'recording', seconds };
			if (left <= 0) void this.#finish();
		});
	}

	/** Calls at once and then repeatedly with the seconds left, until they are over. */
	#count(seconds: number, tell: (left: number) => void): void {
		clearInterval(this.#timer);
		const end = performance.now() + 1000 * seconds;
		const tick = () => {
			const left = (end - performance.now()) / 1000;
			if (left <= 0) clearInterval(this.#timer);
			tell(left);
		};
		this.#timer = setInterval(tick, TICK);
		tick();
	}

	async #finish(): Promise<void> {
		clearInterval(this.#timer);
		const take = this.#take;
		if (take === null) return;
		this.#take = null;
		this.phase = { name: 'finishing' };
		try {
			const file = await take.stop();
			if (this.#closed) return;
			const roll = this.#framing?.recordedRoll ?? null;
			this.#release();
			this.onFile(file, roll);
		} catch (error) {
			this.#failRecording(error);
		}
	}

	/** What browsers throw here says nothing to the user: it goes to the console. */
	#failRecording(cause: unknown): void {
		console.error(cause);
		this.#release();
		const problem = new CameraProblem('recording-failed', { cause });
		if (!this.#closed) this.phase = { name: 'failed', problem };
	}

	/** What was recorded until now is still there. */
	#lost(): void {
		if (this.phase.name === 'recording') return void this.#finish();
		if (this.phase.name === 'finishing') return;
		this.#release();
		this.phase = { name: 'failed', problem: new CameraProblem('camera-lost') };
	}

	#release(): void {
		clearInterval(this.#timer);
		this.#take = null;
		this.camera?.close();
		this.camera = null;
	}
}
