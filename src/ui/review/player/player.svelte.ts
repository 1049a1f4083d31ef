import { lastIndexUpTo, nearestIndex } from '../../../core/math/bisect';
import type { GaitEvent } from '../../../core/model/analysis';

export const PLAYBACK_RATES = [1, 0.5, 0.25, 0.125] as const;
export type PlaybackRate = (typeof PLAYBACK_RATES)[number];

/** A stretch of the clip, real seconds. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/**
 * Playing keeps true time: frames that come late are shown late, those that come too late are left out. Only pictures
 * this far behind hold the clock, so that what is seen never leaves the stretch that plays.
 */
const HOLD_SECONDS = 0.5;
const MILLISECONDS = 1000;

/**
 * Which frame is wanted and which is shown. Everything on the screen that says "now" follows `shown`,
 * so that picture, skeleton and cursors are always of the same frame.
 */
export class PlayerState {
	/** Requested; the picture may still be decoding. */
	wanted = $state(0);
	/** On the screen. */
	shown = $state(0);
	playing = $state(false);
	/** Incremented at every refresh of the screen at which the wanted picture is late: time to request it again. */
	late = $state(0);
	rate = $state<PlaybackRate>(1);
	loop = $state.raw<Stretch | null>(null);
	#request = 0;
	#clock = { at: 0, from: 0 };
	/** Frame that was last jumped to: playing continues from it. */
	#start = 0;

	/** @param times real time of each frame, s; a function because slow motion may change them */
	constructor(readonly times: () => Float64Array) {}

	get frameCount(): number {
		return this.times().length;
	}

	/** Real time of the frame shown, s. */
	get time(): number {
		return this.times()[this.shown] ?? 0;
	}

	/** First frame that may be shown next while playing: none from before the start, none a second time. */
	get nextToShow(): number {
		return this.#underWay ? this.shown + 1 : this.#start;
	}

	/** The frame shown belongs to what plays: after a jump, its picture has arrived. */
	get #underWay(): boolean {
		return this.shown >= this.#start && this.shown <= this.wanted;
	}

	seekFrame(index: number): void {
		this.#goTo(Math.min(Math.max(0, Math.round(index)), this.frameCount - 1));
	}

	/** Pauses on the frame whose time is nearest. */
	seekTime(time: number): void {
		this.pause();
		this.seekFrame(nearestIndex(this.times(), time));
	}

	step(frames: number): void {
		this.pause();
		this.seekFrame(this.wanted + frames);
	}

	/** To the event before or after the frame shown. */
	stepEvent(events: readonly GaitEvent[], direction: 1 | -1): void {
		const times = this.times();
		const frames = events.map((event) => nearestIndex(times, event.time));
		const next =
			direction > 0
				? frames.find((frame) => frame > this.wanted)
				: frames.findLast((frame) => frame < this.wanted);
		if (next !== undefined) this.step(next - this.wanted);
	}

	setRate(rate: PlaybackRate): void {
		this.rate = rate;
		this.#restartClock();
	}

	toggle(): void {
		if (this.playing) this.pause();
		else this.play();
	}

	play(): void {
		if (this.playing) return;
		const { start, end } = this.#range();
		this.#goTo(this.wanted >= end || this.wanted < start ? start : this.wanted);
		this.playing = true;
		this.#request = requestAnimationFrame(this.#tick);
	}

	/** Stays on the frame that is seen, which may be late. */
	pause(): void {
		if (this.playing && this.#underWay) this.wanted = this.shown;
		this.#stop();
	}

	#stop(): void {
		this.playing = false;
		cancelAnimationFrame(this.#request);
	}

	setLoop(stretch: Stretch | null): void {
		this.loop = stretch;
		if (stretch && (this.time < stretch.start || this.time > stretch.end))
			this.seekFrame(nearestIndex(this.times(), stretch.start));
	}

	/** First and last frame of the loop. */
	get loopFrames(): { readonly start: number; readonly end: number } | null {
		return this.loop && this.#range();
	}

	/** Loops from one frame to the other, in either order. */
	setLoopFrames(a: number, b: number): void {
		const times = this.times();
		const last = this.frameCount - 1;
		const [start, end] = [a, b].map((frame) => Math.min(Math.max(0, Math.round(frame)), last));
		const low = Math.min(start!, end!, last - 1);
		this.setLoop({ start: times[low]!, end: times[Math.max(start!, end!, low + 1)]! });
	}

	/** Starts or ends the loop at the frame shown; its other end stays where it was, or is the clip's. */
	setLoopHere(which: keyof Stretch): void {
		const { start, end } = this.#range();
		if (which === 'start') this.setLoopFrames(this.shown, end > this.shown ? end : this.frameCount);
		else this.setLoopFrames(start < this.shown ? start : 0, this.shown);
	}

	/** Loops the stretch, or without one a second from the frame shown; ends a loop. */
	toggleLoop(stretch: Stretch | null): void {
		const start = this.time;
		if (this.loop) this.setLoop(null);
		else if (stretch) this.setLoop(stretch);
		else this.setLoopFrames(this.shown, lastFrameAt(this.times(), start + 1));
	}

	readonly #tick = (now: number): void => {
		if (!this.playing) return;
		const times = this.times();
		const { start, end } = this.#range();
		const behind = times[this.wanted]! - times[this.#underWay ? this.shown : this.#start]!;
		if (behind > HOLD_SECONDS * this.rate) this.#restartClock();
		else {
			const time = this.#clock.from + ((now - this.#clock.at) / MILLISECONDS) * this.rate;
			this.wanted = Math.min(Math.max(lastFrameAt(times, time), start), end);
			if (time > endOfFrame(times, end)) this.#atEnd(start);
		}
		if (this.shown !== this.wanted) this.late++;
		if (this.playing) this.#request = requestAnimationFrame(this.#tick);
	};

	#atEnd(start: number): void {
		if (this.loop === null) this.#stop();
		else this.#goTo(start);
	}

	#goTo(frame: number): void {
		this.wanted = frame;
		this.#start = frame;
		this.#restartClock();
	}

	#restartClock(): void {
		this.#clock = { at: performance.now(), from: this.times()[this.wanted] ?? 0 };
	}

	#range(): { start: number; end: number } {
		if (this.loop === null) return { start: 0, end: this.frameCount - 1 };
		const times = this.times();
		return {
			start: nearestIndex(times, this.loop.start),
			end: nearestIndex(times, this.loop.end)
		};
	}
}

/** Index of the last frame that starts at or before `time`; 0 before the first. */
export const lastFrameAt = (times: Float64Array, time: number): number =>
	Math.max(0, lastIndexUpTo(times, time));

/** When the next frame is due; the last one stays as long as the one before it. */
function endOfFrame(times: Float64Array, frame: number): number {
	const time = times[frame]!;
	return times[frame + 1] ?? time + (time - (times[frame - 1] ?? time));
}
