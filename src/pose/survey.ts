import { squareAround, squareOfFrame, type Square } from '../pixels/crop';
import { bodyOf, extent, sameBody, squareOfBody, toFrame, type Body } from './body';
import type { FrameSize } from './frame-source';
import type { Glimpse } from './frame-snapshot';
import { nearestSighting, type Person } from './people';

/** Finds one person in a square: keypoints in parts of it. */
export type Look = (pixels: Uint8Array<ArrayBuffer>) => Promise<Float32Array>;

/** More people than this are a crowd: whoever is meant stands out among the first. */
const MOST_PEOPLE = 6;
/** The grey that hides a person already found. */
const MASK_GREY = 128;

interface SurveyOptions {
	readonly most?: number;
	readonly closely?: boolean;
	readonly onFirst?: (body: Body | null) => void;
}

/**
 * The people in one frame: the one the model sees first, then the one it sees when that one is painted
 * over, and so on until it sees nobody. Each is found in the padded whole frame, then looked at closely.
 *
 * @param inputSize side of the model's input, pixels
 * @param most people to look for
 * @param closely look for a further person, too, in windows as high as the frame's short side, as for the first
 * @param onFirst hears of the first body, or that there is none, before further ones are looked for
 */
export async function surveyFrame(
	glimpse: Glimpse,
	size: FrameSize,
	inputSize: number,
	look: Look,
	{ most = MOST_PEOPLE, closely = true, onFirst = () => undefined }: SurveyOptions = {}
): Promise<Body[]> {
	const whole = squareOfFrame(size.width, size.height);
	const bodies: Body[] = [];
	while (bodies.length < most) {
		const squares = closely || bodies.length === 0 ? [whole, ...windows(size)] : [whole];
		const body = await firstBody(glimpse, squares, bodies, inputSize, look);
		if (bodies.length === 0) onFirst(body);
		if (body === null) break;
		bodies.push(body);
	}
	return bodies;
}

/** One look at a square: whom it shows, unless it is nobody or one of the `hidden`. */
async function lookAt(
	glimpse: Glimpse,
	square: Square,
	hidden: readonly Body[],
	inputSize: number,
	look: Look
): Promise<Body | null> {
	const pixels = glimpse.cut(square, inputSize);
	for (const body of hidden) paintOver(pixels, inputSize, square, body);
	const body = bodyOf(toFrame(await look(pixels), square));
	return body === null || hidden.some((other) => sameBody(body, other)) ? null : body;
}

async function firstBody(
	glimpse: Glimpse,
	squares: readonly Square[],
	hidden: readonly Body[],
	inputSize: number,
	look: Look
): Promise<Body | null> {
	for (const square of squares) {
		const found = await lookAt(glimpse, square, hidden, inputSize, look);
		if (found === null) continue;
		const closer = await lookAt(glimpse, squareOfBody(found), hidden, inputSize, look);
		if (closer !== null) return closer;
	}
	return null;
}

/** Squares as high (or wide) as the frame's short side, overlapping by half or more. */
function windows({ width, height }: FrameSize): Square[] {
	const short = Math.min(width, height);
	const long = Math.max(width, height);
	const steps = Math.ceil((long - short) / (short / 2));
	return Array.from({ length: steps + 1 }, (_, step) => {
		const along = steps === 0 ? long / 2 : short / 2 + ((long - short) * step) / steps;
		return width >= height
			? squareAround(along, height / 2, short)
			: squareAround(width / 2, along, short);
	});
}

function paintOver(pixels: Uint8Array, inputSize: number, square: Square, body: Body): void {
	const box = extent(body.keypoints, 0)!;
	const scale = inputSize / square.size;
	const pixel = (value: number) => Math.min(inputSize, Math.max(0, Math.round(value * scale)));
	const left = pixel(box.left - square.x);
	const right = pixel(box.right - square.x);
	const bottom = pixel(box.bottom - square.y);
	for (let row = pixel(box.top - square.y); row < bottom; row++) {
		pixels.fill(MASK_GREY, (row * inputSize + left) * 3, (row * inputSize + right) * 3);
	}
}

/**
 * The known people in a frame, each looked for where they were seen nearest in time; when none is there,
 * anybody.
 */
export async function lookNearby(
	glimpse: Glimpse,
	known: readonly Person[],
	size: FrameSize,
	inputSize: number,
	look: Look
): Promise<Body[]> {
	const bodies: Body[] = [];
	for (const person of known) {
		const square = squareOfBody(nearestSighting(person, glimpse.time).body);
		const body = await lookAt(glimpse, square, bodies, inputSize, look);
		if (body !== null) bodies.push(body);
	}
	return bodies.length > 0 ? bodies : surveyFrame(glimpse, size, inputSize, look, { most: 1 });
}
