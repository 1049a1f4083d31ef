/** What stands on a written video beside what is measured on the runner. */
export interface Caption {
	/** At the top; `null` for none. */
	readonly title: string | null;
	/** At the bottom, one below the other. */
	readonly lines: readonly string[];
}

/** Height of a line as a share of the picture's. */
const LINE_SHARE = 1 / 26;
const SMALLEST_LINE = 12;
const GROUND = 'rgb(16 21 27 / 72%)';
const TEXT = '#fff';

/** Writes the title and the numbers on plates in the corners, in the proportions of the picture. */
export function drawCaption(context: CanvasRenderingContext2D, { title, lines }: Caption): void {
	const { width, height } = context.canvas;
	const size = Math.max(SMALLEST_LINE, height * LINE_SHARE);
	if (title) drawLines(context, [title], size, 'top', width, height);
	if (lines.length > 0) drawLines(context, lines, size * 0.85, 'bottom', width, height);
}

function drawLines(
	context: CanvasRenderingContext2D,
	lines: readonly string[],
	size: number,
	at: 'top' | 'bottom',
	width: number,
	height: number
): void {
	const margin = size * 0.6;
	context.save();
	context.textBaseline = 'middle';
	context.textAlign = 'left';
	const most = width - 4 * margin;
	context.font = `600 ${size}px system-ui, sans-serif`;
	const longest = Math.max(...lines.map((line) => context.measureText(line).width));
	const fitting = Math.min(size, (size * most) / longest);
	context.font = `600 ${fitting}px system-ui, sans-serif`;
	const step = fitting * 1.35;
	const plate = {
		width: Math.min(longest, most) + 2 * margin,
		height: step * lines.length + margin
	};
	const top = at === 'top' ? margin : height - margin - plate.height;
	context.fillStyle = GROUND;
	context.beginPath();
	context.roundRect(margin, top, plate.width, plate.height, margin / 2);
	context.fill();
	context.fillStyle = TEXT;
	lines.forEach((line, i) =>
		context.fillText(line, 2 * margin, top + margin / 2 + step * (i + 0.5))
	);
	context.restore();
}
