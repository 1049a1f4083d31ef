import type { Analysis } from '../../core/model/analysis';
import { keyFrames, type KeyFrame, type KeyFrameKind } from '../../core/view/key-frames';
import { formatMetricWithUnit } from '../../report/format';
import { words } from '../../report/words';
import { drawKeyFrame } from '../review/key-frames/key-frame-picture';

/** Sharp on paper: 36 mm at 340 dots an inch. */
const WIDTH = 480;
const HEIGHT = 640;
const JPEG_QUALITY = 0.85;
const GROUND = '#eef0f2';

/** A key frame as the report shows it. */
export interface ReportPicture {
	/** A picture in itself: a data address. */
	readonly url: string;
	readonly title: string;
	/** "Knee lift 34.1°"; `null` where nothing is read. */
	readonly number: string | null;
}

/** What the article's numbers are read at. */
const MOMENTS: readonly KeyFrameKind[] = ['initialContact', 'peakHipExtension', 'kneeLift'];

/** The three key frames of a report. */
export const momentsOfReport = (analysis: Analysis): KeyFrame[] => nearKeyFrames(analysis, MOMENTS);

/** The frames whose pictures a report shows. */
export const framesOfReport = (analysis: Analysis): number[] => keyFrameNumbers(analysis, MOMENTS);

/** The frames of the near leg's key frames of these kinds. */
export const keyFrameNumbers = (analysis: Analysis, kinds: readonly KeyFrameKind[]): number[] =>
	nearKeyFrames(analysis, kinds).map(({ frame }) => frame);

/** The near leg's key frames of these kinds, in this order; kinds that no stride has are missing. */
export function nearKeyFrames(analysis: Analysis, kinds: readonly KeyFrameKind[]): KeyFrame[] {
	const own = keyFrames(analysis).filter(({ side }) => side === analysis.view.nearSide);
	return kinds.flatMap((kind) => own.find((frame) => frame.kind === kind) ?? []);
}

/** A canvas with the runner at a key frame, over the picture where there is one. */
export function keyFrameCanvas(
	analysis: Analysis,
	frame: KeyFrame,
	image: ImageBitmap | null
): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	canvas.width = WIDTH;
	canvas.height = HEIGHT;
	const context = canvas.getContext('2d')!;
	context.fillStyle = GROUND;
	context.fillRect(0, 0, WIDTH, HEIGHT);
	drawKeyFrame(context, analysis, frame, image);
	return canvas;
}

export const pictureUrl = (canvas: HTMLCanvasElement): string =>
	canvas.toDataURL('image/jpeg', JPEG_QUALITY);

export function reportPicture(
	analysis: Analysis,
	frame: KeyFrame,
	image: ImageBitmap | null
): ReportPicture {
	const { kind, side, metric, value } = frame;
	const text = words.ui.keyFrames;
	return {
		url: pictureUrl(keyFrameCanvas(analysis, frame, image)),
		title: text.title(text.kinds[kind], words.ui[side].toLowerCase()),
		number:
			metric &&
			`${words.metrics[metric].short} ${formatMetricWithUnit(
				metric,
				value,
				analysis.summary[side][metric]?.plusMinus
			)}`
	};
}
