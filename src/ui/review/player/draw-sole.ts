import { DARK } from '../../skeleton';
import { drawPlate, segment, strokeCased } from './draw-angle';
import type { Point } from './viewport';

/** A foot in one frame, box pixels. */
export interface DrawnSole {
	readonly heel: Point;
	readonly toe: Point;
	/** Unit vector along the belt, the way the runner faces. */
	readonly along: Point;
	/** Its inclination. */
	readonly label: string;
	readonly colour: string;
	readonly width: number;
}

/** The belt's direction dashed, as shares of the foot, and the value beyond it: over the foot it would hide what it tells. */
const BELT_FEET = 1.3;
const LABEL_FEET = 1.45;

/** Draws the line from heel to toes, the direction of the belt from the heel on, and the angle between them. */
export function drawSole(context: CanvasRenderingContext2D, sole: DrawnSole): void {
	const { heel, toe, along, label, colour, width } = sole;
	const foot: Point = [toe[0] - heel[0], toe[1] - heel[1]];
	const length = Math.hypot(...foot);
	const onBelt = (feet: number): Point => [
		heel[0] + along[0] * length * feet,
		heel[1] + along[1] * length * feet
	];
	context.save();
	context.lineCap = 'round';
	strokeCased(context, width * 0.35, DARK, () => segment(context, heel, onBelt(BELT_FEET)), [
		width,
		width
	]);
	strokeCased(context, width * 0.75, colour, () => segment(context, heel, toe));
	const size = Math.max(14, width * 3);
	const [x, y] = onBelt(LABEL_FEET);
	drawPlate(context, label, [x, y + size * 0.35], size, along[0] < 0 ? 'right' : 'left');
	context.restore();
}
