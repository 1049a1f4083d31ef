import {
	Chart,
	Filler,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	type ChartDataset,
	type ChartOptions,
	type Point
} from 'chart.js';
import annotation, { type AnnotationOptions } from 'chartjs-plugin-annotation';
import { formatTrimmed } from '../report/format';
import { worthDrawing } from './thin';

Chart.register(LineController, LineElement, PointElement, LinearScale, Filler, annotation);

/** A line over x; where y is NaN the line is interrupted. */
export interface Series {
	readonly colour: string;
	readonly x: ArrayLike<number>;
	readonly y: ArrayLike<number>;
	/** Half height of a band around the line, same length. */
	readonly band?: ArrayLike<number>;
	/** Drawn thinner: the leg far from the camera. */
	readonly soft: boolean;
	/** Each point is marked: few of them, and one may stand alone. */
	readonly dots?: boolean;
}

/** A stretch of x with a tinted ground. */
export interface Shade {
	readonly start: number;
	readonly end: number;
	readonly colour: string;
}

export interface LineChartSpec {
	readonly series: readonly Series[];
	readonly shades: readonly Shade[];
	readonly xTitle: string;
	readonly yTitle: string;
	readonly xRange: readonly [number, number];
	/** As the values are, unless given. */
	readonly yRange?: readonly [number, number];
	/** Nothing lies between two whole numbers, so no grid line does. */
	readonly wholeNumbers?: boolean;
	readonly colours: { readonly text: string; readonly grid: string };
}

/** A drawn chart: the app's only way to Chart.js. */
export interface LineChart {
	update(spec: LineChartSpec): void;
	/** Canvas position of an x value, CSS pixels; `null` outside the plot. */
	pixelOf(x: number): number | null;
	/** x value at a canvas position, kept inside the plot. */
	valueAt(pixel: number): number;
	destroy(): void;
}

const BAND_ALPHA = '33';
const SHADE_ALPHA = '1f';
const DOT_RADIUS = 3.5;
/** Room for the title and "−100". */
const Y_AXIS_WIDTH = 56;

export function drawLineChart(
	canvas: HTMLCanvasElement,
	spec: LineChartSpec,
	onlayout: () => void
): LineChart {
	const chart = new Chart(canvas, {
		type: 'line',
		data: { datasets: datasetsOf(spec) },
		options: optionsOf(spec),
		plugins: [{ id: 'layout', afterLayout: onlayout }]
	});
	return {
		update(next) {
			chart.data.datasets = datasetsOf(next);
			chart.options = optionsOf(next);
			chart.update('none');
		},
		pixelOf(x) {
			const { min, max } = chart.scales['x']!;
			return x < min || x > max ? null : chart.scales['x']!.getPixelForValue(x);
		},
		valueAt(pixel) {
			const scale = chart.scales['x']!;
			return Math.min(scale.max, Math.max(scale.min, scale.getValueForPixel(pixel) ?? scale.min));
		},
		destroy: () => chart.destroy()
	};
}

function datasetsOf({ series, xRange }: LineChartSpec): ChartDataset<'line', Point[]>[] {
	return series.flatMap(({ colour, x, y, band, soft, dots }) => {
		const drawn = worthDrawing(x, y, xRange);
		const points = (offset: (index: number) => number): Point[] =>
			drawn.map((i) => ({ x: x[i]!, y: y[i]! + offset(i) }));
		const plain = { pointRadius: 0, pointHitRadius: 0, borderJoinStyle: 'round' as const };
		const line: ChartDataset<'line', Point[]> = {
			...plain,
			data: points(() => 0),
			borderColor: colour,
			borderWidth: soft ? 1.25 : 2.25,
			...(dots ? { pointRadius: DOT_RADIUS, pointBackgroundColor: colour, clip: false } : {})
		};
		if (!band) return [line];
		const edge = { ...plain, borderWidth: 0 };
		return [
			{ ...edge, data: points((i) => band[i]!) },
			{ ...edge, data: points((i) => -band[i]!), fill: '-1', backgroundColor: colour + BAND_ALPHA },
			line
		];
	});
}

function optionsOf({
	shades,
	xTitle,
	yTitle,
	xRange,
	yRange,
	wholeNumbers,
	colours
}: LineChartSpec): ChartOptions<'line'> {
	const axis = (text: string) => ({
		type: 'linear' as const,
		title: { display: true, text, color: colours.text, font: { size: 12 } },
		ticks: {
			color: colours.text,
			maxRotation: 0,
			includeBounds: false,
			font: { size: 12 },
			...(wholeNumbers ? { precision: 0 } : {}),
			callback: (value: string | number) => tickLabel(Number(value))
		},
		grid: { color: colours.grid },
		border: { color: colours.grid }
	});
	return {
		animation: false,
		maintainAspectRatio: false,
		parsing: false,
		normalized: true,
		events: [],
		scales: {
			x: { ...axis(xTitle), min: xRange[0], max: xRange[1] },
			y: {
				...axis(yTitle),
				...(yRange ? { min: yRange[0], max: yRange[1] } : {}),
				// Charts that stand below each other then share their x axis.
				afterFit: (scale: { width: number }) => (scale.width = Y_AXIS_WIDTH)
			}
		},
		plugins: { annotation: { annotations: shades.map(boxOf) } }
	};
}

/** "2", "2.5", written as all other numbers. */
const tickLabel = (value: number): string => formatTrimmed(value, 3);

const boxOf = ({ start, end, colour }: Shade): AnnotationOptions<'box'> => ({
	type: 'box',
	drawTime: 'beforeDatasetsDraw',
	xMin: start,
	xMax: end,
	borderWidth: 0,
	backgroundColor: colour + SHADE_ALPHA
});
