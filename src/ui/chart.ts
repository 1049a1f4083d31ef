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
import { formatTrimmed } from '../report/format';
import { dateTicks } from './date-ticks';
import { worthDrawing } from './thin';

Chart.register(LineController, LineElement, PointElement, LinearScale, Filler);

/** A line over x; where y is NaN the line is interrupted. */
export interface Series {
	readonly colour: string;
	readonly x: ArrayLike<number>;
	readonly y: ArrayLike<number>;
	/** Half height of a band around the line, same length. */
	readonly band?: ArrayLike<number>;
	/** Drawn thinner: the leg far from the camera. */
	readonly soft: boolean;
	/** Drawn dashed: somebody else's curve. */
	readonly dashed?: boolean;
	/** Each point is marked: there are few of them, and one may stand alone. */
	readonly dots?: boolean;
	/** In the legend of a picture of the chart; without it the line has no entry there. */
	readonly name?: string;
}

/** A stretch of x with a tinted background, and a bar at the bottom of the plot. */
export interface Shade {
	readonly start: number;
	readonly end: number;
	readonly colour: string;
	/** Which row of bars, from the top. */
	readonly row: 0 | 1;
}

export interface LineChartSpec {
	readonly series: readonly Series[];
	readonly shades: readonly Shade[];
	readonly xTitle: string;
	readonly yTitle: string;
	readonly xRange: readonly [number, number];
	/** What 0 of x is, milliseconds since 1970, where x is days: dates are written then. */
	readonly xZero?: number;
	/** By default as the values are. */
	readonly yRange?: readonly [number, number];
	/** Nothing lies between two whole numbers, so no grid line does. */
	readonly wholeNumbers?: boolean;
	readonly colours: { readonly text: string; readonly grid: string };
}

/** Where the curves are drawn, CSS pixels of the canvas. */
export interface PlotArea {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	/** Range of the y axis, chosen to hold the curves. */
	readonly yRange: readonly [number, number];
}

/** Values at places of the window, kept inside the plot. */
export interface PlotPlaces {
	readonly xAt: (clientX: number) => number;
	readonly yAt: (clientY: number) => number;
}

/** A drawn chart: the app's only way to Chart.js. */
export interface LineChart {
	update(spec: LineChartSpec): void;
	destroy(): void;
}

/**
 * With more points per pixel than this a curve is a solid block: a hairline fills it as well, and draws in a fraction
 * of the time.
 */
const DENSE = 2;
const BAND_ALPHA = '33';
const SOFT_BAND_ALPHA = '1c';
const SHADE_ALPHA = '17';
const DOT_RADIUS = 3.5;
/** Room for the title and "−100". */
const Y_AXIS_WIDTH = 56;
/** Of a canvas that is not laid out yet. */
const MIN_COLUMNS = 100;
/** Height of a row of bars and its distance from the next, pixels. */
const BAR_HEIGHT = 4;
const BAR_GAP = 2;
/** Narrower tints run into each other. */
const NARROWEST_TINT = 3;

/**
 * @param onlayout called with the position of the curves whenever it changes
 */
export function drawLineChart(
	canvas: HTMLCanvasElement,
	spec: LineChartSpec,
	onlayout: (area: PlotArea) => void
): LineChart {
	let shades = spec.shades;
	const columns = () => Math.max(MIN_COLUMNS, canvas.clientWidth);
	const chart = new Chart(canvas, {
		type: 'line',
		data: { datasets: datasetsOf(spec, columns()) },
		options: optionsOf(spec),
		plugins: [
			{
				id: 'layout',
				afterLayout: (laidOut: Chart) => onlayout(areaOf(laidOut)),
				beforeDatasetsDraw: (drawn: Chart) => drawShades(drawn, shades)
			}
		]
	});
	return {
		update(next) {
			shades = next.shades;
			chart.data.datasets = datasetsOf(next, columns());
			chart.options = optionsOf(next);
			chart.update('none');
		},
		destroy: () => chart.destroy()
	};
}

function areaOf({ chartArea, scales }: Chart): PlotArea {
	const { left, top, width, height } = chartArea;
	const y = scales['y']!;
	return { left, top, width, height, yRange: [y.min, y.max] };
}

/** There may be hundreds of stretches: plain rectangles, not an object each. */
function drawShades({ ctx, chartArea, scales }: Chart, shades: readonly Shade[]): void {
	const { left, right, top, bottom, height } = chartArea;
	ctx.save();
	ctx.beginPath();
	ctx.rect(left, top, right - left, height);
	ctx.clip();
	for (const { start, end, colour, row } of shades) {
		const from = scales['x']!.getPixelForValue(start);
		const width = Math.max(1, scales['x']!.getPixelForValue(end) - from);
		ctx.fillStyle = colour;
		ctx.fillRect(from, bottom - (2 - row) * (BAR_HEIGHT + BAR_GAP), width, BAR_HEIGHT);
		if (width < NARROWEST_TINT) continue;
		ctx.fillStyle = colour + SHADE_ALPHA;
		ctx.fillRect(from, top, width, height);
	}
	ctx.restore();
}

function datasetsOf(
	{ series, xRange }: LineChartSpec,
	columns: number
): ChartDataset<'line', Point[]>[] {
	return series.flatMap(({ colour, x, y, band, soft, dashed, dots }) => {
		const drawn = worthDrawing(x, y, xRange, columns);
		const points = (offset: (index: number) => number): Point[] =>
			drawn.map((i) => ({ x: x[i]!, y: y[i]! + offset(i) }));
		const dense = drawn.length > DENSE * columns;
		const join = dense ? ('bevel' as const) : ('round' as const);
		const plain = { pointRadius: 0, pointHitRadius: 0, borderJoinStyle: join };
		const line: ChartDataset<'line', Point[]> = {
			...plain,
			data: points(() => 0),
			borderColor: colour,
			borderWidth: dense ? 1 : soft ? 1.25 : 2.25,
			...(dashed ? { borderDash: [5, 4] } : {}),
			...(dots ? { pointRadius: DOT_RADIUS, pointBackgroundColor: colour, clip: false } : {})
		};
		if (!band) return [line];
		const edge = { ...plain, borderWidth: 0 };
		const ground = colour + (dashed ? SOFT_BAND_ALPHA : BAND_ALPHA);
		return [
			{ ...edge, data: points((i) => band[i]!) },
			{ ...edge, data: points((i) => -band[i]!), fill: '-1', backgroundColor: ground },
			line
		];
	});
}

function optionsOf({
	shades,
	xTitle,
	yTitle,
	xRange,
	xZero,
	yRange,
	wholeNumbers,
	series,
	colours
}: LineChartSpec): ChartOptions<'line'> {
	const [yMin, yMax] = yRange ?? rangeOf(series, shades.length > 0);
	const axis = (text: string) => ({
		type: 'linear' as const,
		title: { display: text !== '', text, color: colours.text, font: { size: 12 } },
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
			x: {
				...axis(xTitle),
				min: xRange[0],
				max: xRange[1],
				...(xZero === undefined ? {} : datedAxis(xRange, xZero, colours.text))
			},
			y: {
				...axis(yTitle),
				min: yMin,
				max: yMax,
				// Charts below each other then share their x axis.
				afterFit: (scale: { width: number }) => (scale.width = Y_AXIS_WIDTH)
			}
		}
	};
}

/** The ticks of a narrow chart; a wide one gets no more, for what lies between needs none. */
const MOST_DATES = 5;

function datedAxis(range: readonly [number, number], zero: number, color: string) {
	const ticks = dateTicks(range, zero, MOST_DATES);
	return {
		afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
			scale.ticks = ticks.map(({ value }) => ({ value }));
		},
		ticks: {
			color,
			maxRotation: 0,
			font: { size: 12 },
			callback: (_: string | number, index: number) => ticks[index]?.text ?? ''
		}
	};
}

/** Room above the highest and, where there are bars, below the lowest point, as shares of the height between them. */
const MARGIN = 0.06;
const MARGIN_OF_BARS = 0.16;

/** From all values, not only those in view: curves keep their height when the view turns like a page. */
export function rangeOf(series: readonly Series[], bars: boolean): readonly [number, number] {
	let low = Infinity;
	let high = -Infinity;
	for (const { y, band } of series)
		for (let i = 0; i < y.length; i++) {
			const half = band?.[i] ?? 0;
			if (y[i]! - half < low) low = y[i]! - half;
			if (y[i]! + half > high) high = y[i]! + half;
		}
	if (low > high) return [0, 1];
	const span = Math.max(high - low, 1);
	return [low - (bars ? MARGIN_OF_BARS : MARGIN) * span, high + MARGIN * span];
}

/** "2", "2.5", written as all other numbers. */
export const tickLabel = (value: number): string => formatTrimmed(value, 3);
