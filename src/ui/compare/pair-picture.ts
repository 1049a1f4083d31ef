import type { KeyFrameKind } from '../../core/view/key-frames';
import { PLATE_COLOUR } from '../skeleton';
import type { MomentSide } from './moment-sides';

const INK = '#161b20';
const FONT = '600 26px system-ui, sans-serif';
const PLATE = { height: 44, margin: 12, padding: 12 };
const GAP = 8;

/** Two runners at the same moment in one picture, each with its name and number on it; `null` where one lacks it. */
export function pairPicture(
	kind: KeyFrameKind,
	sides: readonly MomentSide[]
): HTMLCanvasElement | null {
	const halves = sides.flatMap(({ label, at }) => {
		const moment = at(kind);
		if (!moment) return [];
		const { canvas, number } = moment;
		const context = canvas.getContext('2d')!;
		plate(context, label, PLATE.margin);
		if (number) plate(context, number, canvas.height - PLATE.height - PLATE.margin);
		return [canvas];
	});
	const [before, after] = halves;
	if (!before || !after) return null;
	const both = document.createElement('canvas');
	both.width = before.width + GAP + after.width;
	both.height = before.height;
	const context = both.getContext('2d')!;
	context.fillStyle = '#ffffff';
	context.fillRect(0, 0, both.width, both.height);
	context.drawImage(before, 0, 0);
	context.drawImage(after, before.width + GAP, 0);
	return both;
}

/** Words on a light ground, at the left edge; what is too long is written narrower. */
function plate(context: CanvasRenderingContext2D, words: string, top: number): void {
	const most = context.canvas.width - 2 * (PLATE.margin + PLATE.padding);
	context.font = FONT;
	const width = Math.min(most, context.measureText(words).width);
	context.fillStyle = PLATE_COLOUR;
	context.fillRect(PLATE.margin, top, width + 2 * PLATE.padding, PLATE.height);
	context.fillStyle = INK;
	context.textBaseline = 'middle';
	context.fillText(words, PLATE.margin + PLATE.padding, top + PLATE.height / 2, most);
}
