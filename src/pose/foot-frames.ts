import { legIndex } from '../core/model/legs';
import { SIDES, type Side } from '../core/model/tracks';
import type { CropSquare } from '../pixels/crop';
import { CONFIDENT_SCORE } from './body';

/** A frame whose square is kept until it is known whether a foot lands in it. */
export interface FootFrame {
	/** Among the frames that are followed. */
	readonly index: number;
	readonly time: number;
	readonly square: CropSquare;
	/** RGB bytes of the square; `null` where they have to be cut again. */
	readonly pixels: Uint8Array<ArrayBuffer> | null;
	/** Heels and toes, pixels of the upright frame, where the models of the mode know them. */
	readonly feet: Float32Array | null;
	/** 17 x [x, y, score], pixels of the upright frame. */
	readonly keypoints: Float32Array;
}

/** Squares kept at most: 31 MB of 256 x 256. */
const MOST_FRAMES = 160;
/** A foot is past its furthest reach when it came back by this share of the leg. */
const PAST_REACH = 0.03;
/** It has landed when it has come back to this share of its reach. */
const LANDED = 0.3;
/** Less reach than this share of the leg is no stride. */
const LEAST_REACH = 0.12;
/** Frames before the furthest reach that belong to the landing, too: in walking a foot lands as it reaches furthest. */
const FRAMES_BEFORE = 2;
/** Frames in which the foot moved by less than this share of the leg show the same as the one before. */
const APART = 0.02;
/** Frames remembered until a reach is seen to be the furthest. */
const REMEMBERED = 10;

/** One landing of one foot. */
interface Landing {
	readonly ordinal: number;
	readonly frames: FootFrame[];
}

/**
 * Keeps the squares in which a foot may land, so that another model can look at the feet once the contacts are known,
 * without decoding the clip again. A foot lands between its furthest reach in front of the hip and the moment it is
 * under it, which is seen as the frames pass. Of a long clip landings are kept evenly: every second one, every fourth, ..
 */
export class FootFrames {
	readonly #recent: FootFrame[] = [];
	readonly #legs: Readonly<Record<Side, LegWatch>> = {
		left: new LegWatch(),
		right: new LegWatch()
	};
	#kneesAhead = 0;
	#every = 1;

	/**
	 * The next frame, in order of time.
	 *
	 * @param discard gets the pixels of frames that are no longer needed
	 */
	add(frame: FootFrame, discard: (pixels: Uint8Array<ArrayBuffer>) => void): void {
		this.#recent.push(frame);
		for (const side of SIDES) {
			const leg = legAt(frame.keypoints, side);
			if (!leg) continue;
			this.#kneesAhead += leg.kneeAhead;
			const reach = leg.reach * Math.sign(this.#kneesAhead);
			this.#legs[side].see(frame, reach, this.#recent, this.#every);
		}
		if (this.#recent.length > REMEMBERED) {
			const oldest = this.#recent.shift()!;
			if (oldest.pixels && !this.#isKept(oldest)) discard(oldest.pixels);
		}
		while (this.#keptFrames().length > MOST_FRAMES) this.#thinOut(discard);
	}

	/** The kept frames, ascending in time. */
	all(): FootFrame[] {
		return this.#keptFrames().sort((a, b) => a.index - b.index);
	}

	#keptFrames(): FootFrame[] {
		return [
			...new Set(SIDES.flatMap((side) => this.#legs[side].landings.flatMap((l) => l.frames)))
		];
	}

	#isKept(frame: FootFrame): boolean {
		return SIDES.some((side) =>
			this.#legs[side].landings.some(({ frames }) => frames.includes(frame))
		);
	}

	#thinOut(discard: (pixels: Uint8Array<ArrayBuffer>) => void): void {
		const before = this.#keptFrames();
		this.#every *= 2;
		for (const side of SIDES) this.#legs[side].keepEvery(this.#every);
		for (const frame of before)
			if (frame.pixels && !this.#isKept(frame) && !this.#recent.includes(frame))
				discard(frame.pixels);
	}
}

/** How far the ankle is from the hip, and the knee from the line between them, along the picture, as shares of the leg. */
function legAt(keypoints: Float32Array, side: Side) {
	const [hip, knee, ankle] = (['hip', 'knee', 'ankle'] as const).map((joint) => {
		const k = 3 * legIndex(side, joint);
		return { x: keypoints[k]!, y: keypoints[k + 1]!, score: keypoints[k + 2]! };
	}) as [Point, Point, Point];
	if (Math.min(hip.score, knee.score, ankle.score) < CONFIDENT_SCORE) return null;
	const length =
		Math.hypot(knee.x - hip.x, knee.y - hip.y) + Math.hypot(ankle.x - knee.x, ankle.y - knee.y);
	return {
		reach: (ankle.x - hip.x) / length,
		kneeAhead: (knee.x - (hip.x + ankle.x) / 2) / length
	};
}

interface Point {
	readonly x: number;
	readonly y: number;
	readonly score: number;
}

/** Follows one foot from its furthest reach to the ground. */
class LegWatch {
	landings: Landing[] = [];
	#furthest: { readonly reach: number; readonly index: number } | null = null;
	#open: Landing | null = null;
	#lastReach = Infinity;
	#count = 0;

	see(frame: FootFrame, reach: number, recent: readonly FootFrame[], every: number): void {
		if (this.#open) {
			const { reach: furthest } = this.#furthest!;
			// The first frame in which it has landed for sure is the one after the contact where the contact is late.
			if (Math.abs(this.#lastReach - reach) >= APART) this.#keep(frame, reach);
			if (reach < LANDED * furthest || reach > furthest) this.#close();
			return;
		}
		if (reach < LEAST_REACH) {
			this.#furthest = null;
			return;
		}
		if (this.#furthest === null || reach > this.#furthest.reach) {
			this.#furthest = { reach, index: frame.index };
			return;
		}
		if (this.#furthest.reach - reach < PAST_REACH) return;
		const ordinal = this.#count++;
		this.#open = { ordinal, frames: [] };
		if (ordinal % every === 0) this.landings.push(this.#open);
		const first = this.#furthest.index - FRAMES_BEFORE;
		this.#open.frames.push(...recent.filter(({ index }) => index >= first));
		this.#lastReach = reach;
	}

	/** Forgets all landings but every so manieth. */
	keepEvery(every: number): void {
		this.landings = this.landings.filter(({ ordinal }) => ordinal % every === 0);
	}

	#keep(frame: FootFrame, reach: number): void {
		this.#open!.frames.push(frame);
		this.#lastReach = reach;
	}

	#close(): void {
		this.#open = null;
		this.#furthest = null;
		this.#lastReach = Infinity;
	}
}
