import frameUrl from './known-frame/frame.jpg';
import expected from './known-frame/expected.json';
import { MODEL_INPUT_SIZE, type ModelName } from './pose-api';

/** Points of which the model itself is less certain than this may move when rounding differs. */
const SURE_SCORE = 0.4;
/** Half precision moves a certain point by less than a cell of the network's map, 1/48 of the square. */
const FAR_OFF = 1 / 40;
/** Half precision moves a score by about 0.02. */
const SCORE_OFF = 0.15;

/** Pixels of the committed frame at a model's input size, RGB. */
export async function knownFrame(model: ModelName): Promise<Uint8Array> {
	const size = MODEL_INPUT_SIZE[model];
	const image = await createImageBitmap(await (await fetch(frameUrl)).blob());
	const context = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true });
	if (context === null) throw new Error('This browser has no 2D canvas in workers.');
	context.imageSmoothingQuality = 'high';
	context.drawImage(image, 0, 0, size, size);
	image.close();
	const rgba = context.getImageData(0, 0, size, size).data;
	const rgb = new Uint8Array(size * size * 3);
	for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3)
		rgb.set(rgba.subarray(from, from + 3), to);
	return rgb;
}

/** Whether an answer for the known frame is correct; not when a number is missing in it. */
export function isKnownAnswer(model: ModelName, keypoints: Float32Array): boolean {
	if (!keypoints.every(Number.isFinite)) return false;
	return expected[model].every(([x, y, score], point) => {
		if (score! < SURE_SCORE) return true;
		const [foundX, foundY, foundScore] = keypoints.subarray(point * 3, point * 3 + 3);
		const off = Math.hypot(foundX! - x!, foundY! - y!);
		return off < FAR_OFF && Math.abs(foundScore! - score!) < SCORE_OFF;
	});
}
