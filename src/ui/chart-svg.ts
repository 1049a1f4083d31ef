import { rangeOf, tickLabel, type LineChartSpec, type Series, type Shade } from './chart';
import { dateTicks } from './date-ticks';
import { worthDrawing } from './thin';

/** Pixels of the picture, and of the plot within it. */
export const PICTURE = { width: 960, height: 540 } as const;
const PLOT = { left: 84, top: 84, right: 936, bottom: 472 } as const;
/** As a canvas draws them, see `drawLineChart`. */
const BAND_OPACITY = 0.2;
const SOFT_BAND_OPACITY = 0.11;
const SHADE_OPACITY = 0.09;
const BAR_HEIGHT = 5;
const BAR_GAP = 3;
const DOT_RADIUS = 4.5;
const FONT = 'system-ui, -apple-system, Segoe UI, Roboto, sans-serif';
/** About as many grid lines as an axis has. */
const TICKS = { x: 9, y: 6 } as const;
/** Of a sign of the legend, about: pictures are drawn without measuring text. */
const SIGN_WIDTH = 8.2;

export interface ChartTitle {
	readonly title: string;
	/** Behind everything. */
	readonly ground: string;
}

/** A chart as a picture that stands alone: what the page draws, with title, legend and ground; presentation attributes only. */
export function chartSvg(spec: LineChartSpec, { title, ground }: ChartTitle): string {
	const { series, shades, xRange, colours } = spec;
	const yRange = spec.yRange ?? rangeOf(series, shades.length > 0);
	const x = scaled(xRange, [PLOT.left, PLOT.right]);
	const y = scaled(yRange, [PLOT.bottom, PLOT.top]);
	const { width, height } = PICTURE;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" font-size="14">`,
		`<title>${escaped(title)}</title>`,
		`<rect width="${width}" height="${height}" fill="${ground}"/>`,
		label(title, { x: 24, y: 38, size: 20, bold: true, colour: colours.text }),
		...legend(series, colours.text),
		...axes(spec, x, y, yRange),
		`<clipPath id="plot"><rect x="${PLOT.left}" y="${PLOT.top}" width="${PLOT.right - PLOT.left}" height="${PLOT.bottom - PLOT.top}"/></clipPath>`,
		'<g clip-path="url(#plot)">',
		...shades.map((shade) => bars(shade, x)),
		...series.flatMap((one) => curve(one, xRange, x, y)),
		'</g>',
		...series.flatMap((one) => dots(one, x, y)),
		'</svg>'
	].join('\n');
}

type Scale = (value: number) => number;

const scaled =
	([low, high]: readonly [number, number], [from, to]: readonly [number, number]): Scale =>
	(value) =>
		from + ((value - low) / (high - low)) * (to - from);

const at = (pixels: number): string => String(Number(pixels.toFixed(2)));

function axes(
	{ xRange, xZero, xTitle, yTitle, wholeNumbers, colours }: LineChartSpec,
	x: Scale,
	y: Scale,
	yRange: readonly [number, number]
): string[] {
	const { left, right, top, bottom } = PLOT;
	const line = (x1: number, y1: number, x2: number, y2: number) =>
		`<path d="M${at(x1)} ${at(y1)}L${at(x2)} ${at(y2)}" stroke="${colours.grid}"/>`;
	const colour = colours.text;
	const xTicks =
		xZero === undefined
			? ticksIn(xRange, TICKS.x, wholeNumbers).map((value) => ({ value, text: tickLabel(value) }))
			: dateTicks(xRange, xZero, TICKS.x);
	const [across, up] = [(left + right) / 2, (top + bottom) / 2];
	return [
		...xTicks.flatMap(({ value, text }) => [
			line(x(value), top, x(value), bottom),
			label(text, { x: x(value), y: bottom + 22, anchor: 'middle', colour })
		]),
		...ticksIn(yRange, TICKS.y, wholeNumbers).flatMap((value) => [
			line(left, y(value), right, y(value)),
			label(tickLabel(value), { x: left - 10, y: y(value) + 5, anchor: 'end', colour })
		]),
		label(xTitle, { x: across, y: bottom + 50, anchor: 'middle', colour }),
		label(yTitle, { x: 28, y: up, anchor: 'middle', colour, turned: true })
	];
}

/** Round values within a range: steps of 1, 2 or 5 times a power of ten. */
function ticksIn(
	[low, high]: readonly [number, number],
	count: number,
	whole: boolean | undefined
): number[] {
	const least = (high - low) / count;
	const power = 10 ** Math.floor(Math.log10(least));
	const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= least)!;
	const used = whole ? Math.max(1, step) : step;
	const first = Math.ceil(low / used);
	const last = Math.floor(high / used + 1e-9);
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * used);
}

function bars({ start, end, colour, row }: Shade, x: Scale): string {
	const from = Math.max(PLOT.left, x(start));
	const width = Math.min(PLOT.right, x(end)) - from;
	if (width <= 0) return '';
	const bar = PLOT.bottom - (2 - row) * (BAR_HEIGHT + BAR_GAP);
	const rect = (top: number, height: number, opacity: number) =>
		`<rect x="${at(from)}" y="${at(top)}" width="${at(width)}" height="${at(height)}" fill="${colour}" fill-opacity="${opacity}"/>`;
	return rect(PLOT.top, PLOT.bottom - PLOT.top, SHADE_OPACITY) + rect(bar, BAR_HEIGHT, 1);
}

function curve(
	{ colour, x: xs, y: ys, band, soft, dashed }: Series,
	xRange: readonly [number, number],
	x: Scale,
	y: Scale
): string[] {
	const stretches = unbroken(worthDrawing(xs, ys, xRange, PICTURE.width), ys);
	const place = (i: number, offset: number) => `${at(x(xs[i]!))} ${at(y(ys[i]! + offset))}`;
	const lines = stretches.map((indices) => `M${indices.map((i) => place(i, 0)).join('L')}`);
	const bands = band
		? stretches.map((indices) => {
				const upper = indices.map((i) => place(i, band[i]!));
				const lower = indices.toReversed().map((i) => place(i, -band[i]!));
				return `M${[...upper, ...lower].join('L')}Z`;
			})
		: [];
	const opacity = dashed ? SOFT_BAND_OPACITY : BAND_OPACITY;
	return [
		...(bands.length > 0
			? [`<path d="${bands.join('')}" fill="${colour}" fill-opacity="${opacity}"/>`]
			: []),
		...(lines.length > 0
			? [`<path d="${lines.join('')}" ${strokeOf({ colour, soft, ...(dashed && { dashed }) })}/>`]
			: [])
	];
}

/** Points in a row that are all known. */
function unbroken(indices: readonly number[], values: ArrayLike<number>): number[][] {
	const stretches: number[][] = [[]];
	for (const i of indices)
		if (Number.isNaN(values[i]!)) stretches.push([]);
		else stretches.at(-1)!.push(i);
	return stretches.filter((stretch) => stretch.length > 0);
}

const strokeOf = ({ colour, soft, dashed }: Pick<Series, 'colour' | 'soft' | 'dashed'>): string =>
	`fill="none" stroke="${colour}" stroke-width="${soft ? 1.5 : 2.5}" stroke-linejoin="round"${dashed ? ' stroke-dasharray="7 5"' : ''}`;

const dots = ({ colour, x: xs, y: ys, dots: dotted }: Series, x: Scale, y: Scale): string[] =>
	dotted
		? Array.from(xs, (value, i) => ({ value, i }))
				.filter(({ i }) => !Number.isNaN(ys[i]!))
				.map(
					({ value, i }) =>
						`<circle cx="${at(x(value))}" cy="${at(y(ys[i]!))}" r="${DOT_RADIUS}" fill="${colour}"/>`
				)
		: [];

function legend(series: readonly Series[], colour: string): string[] {
	let left = 24;
	return series.flatMap((one) => {
		if (one.name === undefined) return [];
		const start = left;
		left += 60 + SIGN_WIDTH * one.name.length;
		return [
			`<path d="M${at(start)} 61h28" ${strokeOf(one)}/>`,
			label(one.name, { x: start + 36, y: 66, colour })
		];
	});
}

interface Label {
	readonly x: number;
	readonly y: number;
	readonly colour: string;
	readonly anchor?: 'middle' | 'end';
	readonly size?: number;
	readonly bold?: boolean;
	readonly turned?: boolean;
}

const label = (text: string, { x, y, colour, anchor, size, bold, turned }: Label): string =>
	`<text x="${at(x)}" y="${at(y)}" fill="${colour}"` +
	(anchor ? ` text-anchor="${anchor}"` : '') +
	(size ? ` font-size="${size}"` : '') +
	(bold ? ' font-weight="600"' : '') +
	(turned ? ` transform="rotate(-90 ${at(x)} ${at(y)})"` : '') +
	`>${escaped(text)}</text>`;

const escaped = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('\u00ad', '');
