import type { Analysis } from '../../core/model/analysis';
import type { KeyFrame, KeyFrameKind } from '../../core/view/key-frames';
import { formatMetricWithUnit, unhyphenated } from '../../report/format';
import { words } from '../../report/words';
import { keyFrameCanvas, nearKeyFrames } from '../report/report-picture';
import { PLATE_COLOUR } from '../skeleton';

/** One of the two runners: what was measured, and its picture of a frame where there is one. */
export interface PairSide {
	readonly analysis: Analysis;
	readonly label: string;
	readonly imageOf: (frame: number) => ImageBitmap | null;
}

const INK = '#161b20';
const FONT = '600 26px system-ui, sans-serif';
const PLATE = { height: 44, margin: 12, padding: 12 };
const GAP = 8;

/** Two runners at the same moment in one picture, each with its name and number on it; `null` where one lacks it. */
export function pairPicture(
	kind: KeyFrameKind,
	sides: readonly PairSide[]
): HTMLCanvasElement | null {
	const halves = sides.flatMap(({ analysis, label, imageOf }) => {
		const [frame] = nearKeyFrames(analysis, [kind]);
		if (!frame) return [];
		const canvas = keyFrameCanvas(analysis, frame, imageOf(frame.frame));
		const context = canvas.getContext('2d')!;
		plate(context, label, PLATE.margin);
		const number = numberAt(analysis, frame);
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

function numberAt(analysis: Analysis, { metric, value, side }: KeyFrame): string | null {
	if (metric === null) return null;
	const error = analysis.summary[side][metric]?.plusMinus;
	const { short } = words.metrics[metric];
	return unhyphenated(`${short} ${formatMetricWithUnit(metric, value, error)}`);
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
