import type { Analysis } from '../../src/core/model/analysis';
import { KEYPOINT_NAMES, keypointIndex } from '../../src/core/model/tracks';
import { openClip } from '../../src/media/clip/clip';
import type { Viewport } from '../../src/ui/review/player/viewport';

type Point = readonly [x: number, y: number];
type Test = (red: number, green: number, blue: number, alpha: number) => boolean;

const ORBIT = { x: 160, y: 120, radius: 80, radiansPerFrame: 0.12 };

/** A white ball on a dark ground that goes round by 9.6 pixels a frame: no two frames near each other are alike. */
export function ball(context: OffscreenCanvasRenderingContext2D, frame: number): void {
	const angle = frame * ORBIT.radiansPerFrame;
	context.fillStyle = '#202428';
	context.fillRect(0, 0, context.canvas.width, context.canvas.height);
	context.fillStyle = '#ffffff';
	context.beginPath();
	context.arc(
		ORBIT.x + ORBIT.radius * Math.cos(angle),
		ORBIT.y + ORBIT.radius * Math.sin(angle),
		11,
		0,
		2 * Math.PI
	);
	context.fill();
}

/** Measures where the ball is in every frame, from the pixels a pose model would get. */
export async function ballOnEachFrame(blob: Blob) {
	const clip = await openClip(blob, 'ball');
	const { width, height } = clip.facts;
	const size = Math.max(width, height);
	const times: number[] = [];
	const points: Point[] = [];
	for await (const frame of clip.frames.all()) {
		const rgb = await frame.cut({ x: 0, y: 0, size }, size);
		const at = (i: number) => [rgb[i * 3]!, rgb[i * 3 + 1]!, rgb[i * 3 + 2]!, 255] as const;
		times.push(frame.time);
		points.push(centre(size, size * size, (i) => isBall(...at(i))));
	}
	clip.close();
	return { width, height, points, fileTimes: Float64Array.from(times) };
}

/** What was measured on a runner of one upright leg whose knee is the ball. */
export function legAt(
	points: readonly Point[],
	times: Float64Array,
	width: number,
	height: number
): Analysis {
	const column = () => KEYPOINT_NAMES.map(() => new Float64Array(times.length).fill(NaN));
	const tracks = { width, height, times, x: column(), y: column(), score: column() };
	for (const [joint, below] of [
		['right_hip', -20],
		['right_knee', 0],
		['right_ankle', 20]
	] as const)
		points.forEach(([x, y], frame) => {
			tracks.x[keypointIndex(joint)]![frame] = x;
			tracks.y[keypointIndex(joint)]![frame] = y + below;
		});
	// Drawing the skeleton looks at nothing else.
	return { tracks, view: { nearSide: 'right', cameraRollDegrees: 0 } } as unknown as Analysis;
}

export const isBall: Test = (red, _, blue) => red > 140 && blue > 140;

/** The colour of a right leg. */
export const isMarker: Test = (red, green, blue, alpha) =>
	alpha > 128 && red > 150 && green < 140 && blue < 80;

/** The middle of the pixels that fit, of what is drawn as `viewport` shows it. */
export function centreOf(
	viewport: Viewport,
	height: number,
	draw: (context: CanvasRenderingContext2D) => void,
	fits: Test
): Point {
	const canvas = document.createElement('canvas');
	canvas.width = viewport.width;
	canvas.height = Math.round(height * viewport.scale);
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	draw(context);
	const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
	return centre(canvas.width, canvas.width * canvas.height, (i) =>
		fits(data[i * 4]!, data[i * 4 + 1]!, data[i * 4 + 2]!, data[i * 4 + 3]!)
	);
}

function centre(width: number, pixels: number, fits: (pixel: number) => boolean): Point {
	let [x, y, count] = [0, 0, 0];
	for (let i = 0; i < pixels; i++) {
		if (!fits(i)) continue;
		x += (i % width) + 0.5;
		y += Math.floor(i / width) + 0.5;
		count++;
	}
	return [x / count, y / count];
}
