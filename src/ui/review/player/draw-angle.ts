import { CASING_COLOUR, DARK, PLATE_COLOUR } from '../../skeleton';
import type { Point } from './viewport';

/** An angle between a line to measure against and a limb, both from the same joint. */
export interface DrawnAngle {
	readonly vertex: Point;
	/** Direction of the line it is measured against, as seen in the box. */
	readonly against: Point;
	readonly limb: Point;
	/** Radius of the arc and length of the line, box pixels. */
	readonly radius: number;
	readonly length: number;
	readonly label: string;
	readonly colour: string;
	readonly width: number;
	/** With the line it is measured against. */
	readonly dashed: boolean;
}

/** The plate stands beside the body: so far from the joint, as a share of the limb. */
const PLATE_DISTANCE = 0.8;
/** Height of its figures, as a share of the limb at most. */
const LARGEST_PLATE = 0.3;

/** Draws the reference line dashed, the arc, and the value on a plate beside the body, which a line leads to. */
export function drawAngle(context: CanvasRenderingContext2D, angle: DrawnAngle): void {
	const { vertex, against, limb, radius, length, label, colour, width, dashed } = angle;
	const [x, y] = vertex;
	const from = Math.atan2(against[1], against[0]);
	const turn = turned(Math.atan2(limb[1], limb[0]) - from);
	const end: Point = [x + Math.cos(from) * length, y + Math.sin(from) * length];
	context.save();
	if (dashed)
		strokeCased(context, width * 0.3, DARK, () => segment(context, vertex, end), [width, width]);
	strokeCased(context, width * 0.5, colour, () => {
		context.beginPath();
		context.arc(x, y, radius, from, from + turn, turn < 0);
	});

	const middle = from + turn / 2;
	const arc: Point = [x + Math.cos(middle) * radius, y + Math.sin(middle) * radius];
	// On the side to which the limb is turned.
	const towards = Math.cos(from + turn) - Math.cos(from);
	const outwards = towards < 0 ? -1 : 1;
	const size = Math.min(Math.max(14, width * 3), Math.max(10, length * LARGEST_PLATE));
	const reach = Math.hypot(...limb) * PLATE_DISTANCE;
	const plate: Point = [
		x + outwards * Math.max(reach, Math.abs(arc[0] - x) + size),
		arc[1] + Math.sign(Math.sin(from)) * size * 0.4
	];
	const leader: Point = [plate[0] - outwards * size * 0.3, plate[1] - size * 0.35];
	strokeCased(context, Math.max(1, width * 0.2), colour, () => segment(context, arc, leader));
	drawPlate(context, label, plate, size, outwards > 0 ? 'left' : 'right');
	context.restore();
}

/** Words on a plate: an outline alone does not make them readable on every picture. */
export function drawPlate(
	context: CanvasRenderingContext2D,
	label: string,
	[x, y]: Point,
	size: number,
	starts: 'left' | 'right' = 'left'
): void {
	context.font = `600 ${size}px system-ui, sans-serif`;
	const width = context.measureText(label).width;
	const left = starts === 'left' ? x : x - width;
	context.fillStyle = PLATE_COLOUR;
	context.beginPath();
	context.roundRect(left - size * 0.3, y - size, width + size * 0.6, size * 1.3, size * 0.3);
	context.fill();
	context.fillStyle = DARK;
	context.fillText(label, left, y);
}

/** Strokes a path over a lighter, wider copy of itself. */
export function strokeCased(
	context: CanvasRenderingContext2D,
	width: number,
	colour: string,
	path: () => void,
	dash: number[] = []
): void {
	path();
	context.strokeStyle = CASING_COLOUR;
	context.lineWidth = width + 2;
	context.stroke();
	context.strokeStyle = colour;
	context.lineWidth = width;
	context.setLineDash(dash);
	context.stroke();
	context.setLineDash([]);
}

export function segment(context: CanvasRenderingContext2D, from: Point, to: Point): void {
	context.beginPath();
	context.moveTo(...from);
	context.lineTo(...to);
}

/** The same angle between -180 and 180 degrees, radians. */
const turned = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle));
