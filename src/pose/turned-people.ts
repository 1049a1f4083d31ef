import { median } from '../core/math/statistics';
import { QUARTER_TURNS, type QuarterTurn } from '../core/model/recording';
import { turnToUpright } from '../core/select/upright';
import type { CropSquare } from '../pixels/crop';
import type { FrameSize } from '../pixels/frame-source';
import { axisDegrees, bodyScore, type Body } from './body';
import type { FrameSnapshot } from './frame-snapshot';
import type { Person } from './people';
import { surveyFrame, type InferPose } from './survey';

/** Somebody who is seen upright in at least this share of the looks stands in an upright picture. */
const UPRIGHT_SHARE = 0.8;
/** A body that is read this much better in the turned picture is shown turned: its score rises from 0.3 to 0.5 and more. */
const BETTER = 1.25;

/**
 * The clockwise turn that sets the picture upright, by the runner found in it as it is; `null` when that leaves it
 * open: upright, lying and upside down by turns, as a pose model sees people in a turned picture.
 */
export function turnOfRunner({ sightings }: Person): QuarterTurn | null {
	const axes = sightings.map(({ body }) => axisDegrees(body));
	const counts = QUARTER_TURNS.map((turn) => axes.filter((axis) => turnToUpright(axis) === turn));
	const most = counts.findIndex((own) => own.length >= UPRIGHT_SHARE * axes.length);
	return most < 0 ? null : QUARTER_TURNS[most]!;
}

/**
 * Looks at frames turned by quarters.
 *
 * @param found mean score of whoever was found in them as they are; 0 for nobody
 * @returns the turn in which people are found upright, and clearly better; `null` for none
 */
export async function turnByLooking(
	snapshots: readonly FrameSnapshot[],
	size: FrameSize,
	inputSize: number,
	inferPose: InferPose,
	found: number
): Promise<QuarterTurn | null> {
	const scores = new Map<QuarterTurn, number[]>();
	for (const snapshot of snapshots)
		for (const turn of QUARTER_TURNS) {
			if (turn === 0) continue;
			const turned = turnedSnapshot(snapshot, size, turn);
			const shown = turn === 180 ? size : { width: size.height, height: size.width };
			const options = { most: 1, closely: true };
			const [body] = await surveyFrame(turned, shown, inputSize, inferPose, options);
			const score = body && isUpright(body) ? bodyScore(body.keypoints) : 0;
			scores.set(turn, [...(scores.get(turn) ?? []), score]);
		}
	const [best] = [...scores].map(([turn, own]) => ({ turn, score: median(own) })).sort(byScore);
	return best !== undefined && best.score > 0 && best.score > BETTER * found ? best.turn : null;
}

const byScore = (a: { score: number }, b: { score: number }): number => b.score - a.score;

const isUpright = (body: Body): boolean => turnToUpright(axisDegrees(body)) === 0;

/** A snapshot of the frame turned clockwise. */
function turnedSnapshot(
	snapshot: FrameSnapshot,
	{ width, height }: FrameSize,
	turn: QuarterTurn
): FrameSnapshot {
	/** The square of the turned frame, as it lies in the frame itself. */
	const asStored = ({ x, y, size }: CropSquare): CropSquare => {
		if (turn === 90) return { x: y, y: height - x - size, size };
		if (turn === 180) return { x: width - x - size, y: height - y - size, size };
		return { x: width - y - size, y: x, size };
	};
	return {
		time: snapshot.time,
		cut: (square, count) => turnedPixels(snapshot.cut(asStored(square), count), count, turn)
	};
}

/** `size x size x 3` bytes, turned clockwise. */
export function turnedPixels(
	rgb: Uint8Array,
	size: number,
	turn: QuarterTurn
): Uint8Array<ArrayBuffer> {
	const turned = new Uint8Array(rgb.length);
	const last = size - 1;
	for (let row = 0; row < size; row++)
		for (let column = 0; column < size; column++) {
			const [toRow, toColumn] =
				turn === 90
					? [column, last - row]
					: turn === 180
						? [last - row, last - column]
						: turn === 270
							? [last - column, row]
							: [row, column];
			const [from, to] = [(row * size + column) * 3, (toRow * size + toColumn) * 3];
			turned[to] = rgb[from]!;
			turned[to + 1] = rgb[from + 1]!;
			turned[to + 2] = rgb[from + 2]!;
		}
	return turned;
}
