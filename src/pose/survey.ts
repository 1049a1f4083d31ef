import { cropAround, cropOfFrame, type CropSquare } from '../pixels/crop';
import { bodyOf, extent, sameBody, squareOfBody, toFrame, type Body } from './body';
import type { FrameSize } from '../pixels/frame-source';
import type { FrameSnapshot } from './frame-snapshot';
import { nearestSighting, type Person } from './people';

/** Finds one person in a square: keypoints as fractions of it. */
export type InferPose = (pixels: Uint8Array<ArrayBuffer>) => Promise<Float32Array>;

/** More people than this are a crowd: the person meant stands out among the first. */
const MOST_PEOPLE = 6;
/** The grey that hides a person already found. */
const MASK_GREY = 128;

interface SurveyOptions {
	readonly most?: number;
	readonly closely?: boolean;
	readonly onFirst?: (body: Body | null) => void;
}

/**
 * The people in one frame: the one the model sees first, then the one it sees when that one is painted over, and so
 * on until it sees nobody. Each is found in the padded whole frame, then examined closely.
 *
 * @param inputSize side of the model's input, pixels
 * @param most people to look for
 * @param closely look for another person, too, in windows as high as the frame's short side, as for the first
 * @param onFirst receives the first body, or that there is none, before others are searched for
 */
export async function surveyFrame(
	snapshot: FrameSnapshot,
	size: FrameSize,
	inputSize: number,
	inferPose: InferPose,
	{ most = MOST_PEOPLE, closely = true, onFirst = () => undefined }: SurveyOptions = {}
): Promise<Body[]> {
	const whole = cropOfFrame(size.width, size.height);
	const bodies: Body[] = [];
	while (bodies.length < most) {
		const squares = closely || bodies.length === 0 ? [whole, ...windows(size)] : [whole];
		const body = await firstBody(snapshot, squares, bodies, inputSize, inferPose);
		if (bodies.length === 0) onFirst(body);
		if (body === null) break;
		bodies.push(body);
	}
	return bodies;
}

/** One look at a square: whom it shows, unless it is nobody or one of the `hidden`. */
async function poseAt(
	snapshot: FrameSnapshot,
	square: CropSquare,
	hidden: readonly Body[],
	inputSize: number,
	inferPose: InferPose
): Promise<Body | null> {
	const pixels = snapshot.cut(square, inputSize);
	for (const body of hidden) paintOver(pixels, inputSize, square, body);
	const body = bodyOf(toFrame(await inferPose(pixels), square));
	return body === null || hidden.some((other) => sameBody(body, other)) ? null : body;
}

async function firstBody(
	snapshot: FrameSnapshot,
	squares: readonly CropSquare[],
	hidden: readonly Body[],
	inputSize: number,
	inferPose: InferPose
): Promise<Body | null> {
	for (const square of squares) {
		const found = await poseAt(snapshot, square, hidden, inputSize, inferPose);
		if (found === null) continue;
		const closer = await poseAt(snapshot, squareOfBody(found), hidden, inputSize, inferPose);
		if (closer !== null) return closer;
	}
	return null;
}

/** Squares as high (or wide) as the frame's short side, overlapping by half or more. */
function windows({ width, height }: FrameSize): CropSquare[] {
	const short = Math.min(width, height);
	const long = Math.max(width, height);
	const steps = Math.ceil((long - short) / (short / 2));
	return Array.from({ length: steps + 1 }, (_, step) => {
		const along = steps === 0 ? long / 2 : short / 2 + ((long - short) * step) / steps;
		return width >= height
			? cropAround(along, height / 2, short)
			: cropAround(width / 2, along, short);
	});
}

function paintOver(pixels: Uint8Array, inputSize: number, square: CropSquare, body: Body): void {
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

/** The known people in a frame, each searched for where they were seen nearest in time; when none is there, anybody. */
export async function surveyNearby(
	snapshot: FrameSnapshot,
	known: readonly Person[],
	size: FrameSize,
	inputSize: number,
	inferPose: InferPose
): Promise<Body[]> {
	const bodies: Body[] = [];
	for (const person of known) {
		const square = squareOfBody(nearestSighting(person, snapshot.time).body);
		const body = await poseAt(snapshot, square, bodies, inputSize, inferPose);
		if (body !== null) bodies.push(body);
	}
	return bodies.length > 0
		? bodies
		: surveyFrame(snapshot, size, inputSize, inferPose, { most: 1 });
}
