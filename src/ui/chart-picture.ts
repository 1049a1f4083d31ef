import type { LineChartSpec } from './chart';
import { chartSvg, PICTURE, type ChartTitle } from './chart-svg';

export type PictureKind = 'png' | 'svg';

/** Pixels of a PNG for one of its drawing: sharp in print and on dense screens. */
const PNG_SCALE = 2;

/** A chart as a file of its own. The PNG is the SVG on a canvas. */
export async function chartPicture(
	spec: LineChartSpec,
	title: ChartTitle,
	kind: PictureKind
): Promise<Blob> {
	const svg = new Blob([chartSvg(spec, title)], { type: 'image/svg+xml' });
	return kind === 'svg' ? svg : drawn(svg);
}

async function drawn(svg: Blob): Promise<Blob> {
	const image = new Image();
	const url = URL.createObjectURL(svg);
	try {
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = PICTURE.width * PNG_SCALE;
		canvas.height = PICTURE.height * PNG_SCALE;
		canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await pngOf(canvas);
	} finally {
		URL.revokeObjectURL(url);
	}
}

/** @throws when the browser makes no picture of it */
export const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
	new Promise((resolve, reject) =>
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('the picture could not be made'));
		}, 'image/png')
	);
