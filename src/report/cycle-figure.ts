import { formatTrimmed } from './format';

/** A mean stride to draw: values at 0, 1 .. 100 %, and half the height of the band around it. */
export interface FigureCurve {
	readonly mean: readonly number[];
	readonly sd: readonly number[];
}

/** Pixels of the drawing; the margins hold what is written at the axes. */
export interface FigureSize {
	readonly width: number;
	readonly height: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export interface Tick {
	readonly at: number;
	readonly label: string;
}

/** Paths of an SVG drawing. */
export interface CycleFigure {
	/** One a curve, in their order. */
	readonly curves: readonly { readonly line: string; readonly band: string }[];
	readonly y: readonly Tick[];
	readonly x: readonly Tick[];
	/** Where a share of the stride lies, %. */
	readonly across: (percent: number) => number;
}

const MOST_TICKS = 5;
const STEPS = [5, 10, 20, 30, 50, 100];
const X_PERCENT = [0, 25, 50, 75, 100];
/** Room above and below the bands, share of their height. */
const MARGIN = 0.05;

/** Curves over the stride as paths, on axes that hold all of them with their bands. */
export function cycleFigure(curves: readonly FigureCurve[], size: FigureSize): CycleFigure {
	const { width, height, left, right, top, bottom } = size;
	const edges = curves.flatMap(({ mean, sd }) =>
		mean.flatMap((value, i) => [value - sd[i]!, value + sd[i]!])
	);
	const [lowest, highest] = edges.length > 0 ? [Math.min(...edges), Math.max(...edges)] : [0, 1];
	const room = MARGIN * Math.max(1, highest - lowest);
	const [low, high] = [lowest - room, highest + room];
	const across = (percent: number) => left + (percent / 100) * (width - left - right);
	const down = (value: number) => top + ((high - value) / (high - low)) * (height - top - bottom);
	const place = (percent: number, value: number) =>
		`${across(percent).toFixed(1)} ${down(value).toFixed(1)}`;
	const step = STEPS.find((one) => (high - low) / one <= MOST_TICKS) ?? STEPS.at(-1)!;
	const first = Math.ceil(low / step);
	const count = Math.floor(high / step) - first + 1;
	return {
		curves: curves.map(({ mean, sd }) => {
			const points = (offset: 1 | 0 | -1) =>
				mean.map((value, percent) => place(percent, value + offset * sd[percent]!));
			const edge = [...points(1), ...points(-1).reverse()];
			return { line: `M${points(0).join('L')}`, band: `M${edge.join('L')}Z` };
		}),
		y: Array.from({ length: count }, (_, i) => ({
			at: down((first + i) * step),
			label: formatTrimmed((first + i) * step, 0)
		})),
		x: X_PERCENT.map((percent) => ({ at: across(percent), label: formatTrimmed(percent, 0) })),
		across
	};
}
