import { squareAround, squareOfFrame, type Square } from '../core/crop';
import { bodyOf, extent, squareOfBody, toFrame, type Body } from './body';
import type { Frame, FrameSize } from './frame-source';

/** Finds one person in a square: keypoints in parts of it. */
export type Look = (pixels: Uint8Array<ArrayBuffer>) => Promise<Float32Array>;

/** Two bodies whose hips are nearer than this part of a body length are the same one. */
const SAME_BODY_LENGTHS = 0.25;
/** The grey that hides a person already found. */
const MASK_GREY = 128;

/**
 * The people in one frame, at most two: the one the model sees first, and the one it sees when that
 * one is painted over. Someone small is looked for in windows as high as the frame's short side.
 */
export async function surveyFrame(
	frame: Frame,
	size: FrameSize,
	inputSize: number,
	look: Look
): Promise<Body[]> {
	const squares = [squareOfFrame(size.width, size.height), ...windows(size)];
	const bodies: Body[] = [];
	for (let turn = 0; turn < 2; turn++) {
		const body = await firstBody(frame, squares, bodies, inputSize, look);
		if (body === null) break;
		bodies.push(body);
	}
	return bodies;
}

async function firstBody(
	frame: Frame,
	squares: readonly Square[],
	hidden: readonly Body[],
	inputSize: number,
	look: Look
): Promise<Body | null> {
	for (const square of squares) {
		const found = await lookAt(frame, square, hidden, inputSize, look);
		if (found === null) continue;
		const closer = await lookAt(frame, squareOfBody(found), hidden, inputSize, look);
		if (closer !== null) return closer;
	}
	return null;
}

async function lookAt(
	frame: Frame,
	square: Square,
	hidden: readonly Body[],
	inputSize: number,
	look: Look
): Promise<Body | null> {
	const pixels = await frame.cut(square, inputSize);
	for (const body of hidden) paintOver(pixels, inputSize, square, body);
	const body = bodyOf(toFrame(await look(pixels), square));
	const again = hidden.some(
		(other) =>
			body !== null &&
			Math.hypot(body.x - other.x, body.y - other.y) < SAME_BODY_LENGTHS * other.length
	);
	return again ? null : body;
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
