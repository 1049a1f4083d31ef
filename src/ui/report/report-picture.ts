import type { Analysis } from '../../core/model/analysis';
import { keyFrames, type KeyFrame, type KeyFrameKind } from '../../core/view/key-frames';
import type { ReviewState } from '../../app/session-review.svelte';
import type { Drawing } from '../../core/model/drawing';
import { formatMetricWithUnit, formatTime } from '../../report/format';
import type { ReportSubject } from '../../report/running-report';
import { words } from '../../report/words';
import { reportWords } from '../../report/words/report';
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
export const framesOfReport = ({ settled, drawings }: ReviewState): number[] => [
	...keyFrameNumbers(settled, MOMENTS),
	...drawnFrames(drawings)
];

/** The frame that the user drew on, the first where there are several. */
const drawnFrames = (drawings: readonly Drawing[]): number[] =>
	drawings.length === 0 ? [] : [Math.min(...drawings.map(({ frame }) => frame))];

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
	image: ImageBitmap | null,
	drawings: readonly Drawing[] = []
): HTMLCanvasElement {
	const canvas = plainCanvas();
	drawKeyFrame(canvas.getContext('2d')!, analysis, frame, image, drawings, HEIGHT);
	return canvas;
}

/** A canvas of the size of a report's pictures, with nothing on its ground. */
export function plainCanvas(): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	canvas.width = WIDTH;
	canvas.height = HEIGHT;
	const context = canvas.getContext('2d')!;
	context.fillStyle = GROUND;
	context.fillRect(0, 0, WIDTH, HEIGHT);
	return canvas;
}

export const pictureUrl = (canvas: HTMLCanvasElement): string =>
	canvas.toDataURL('image/jpeg', JPEG_QUALITY);

/** The pictures of a report: its key frames, and the frame that the user drew on. */
export function reportPictures(
	{ analysis, drawings }: Pick<ReportSubject, 'analysis' | 'drawings'>,
	imageOf: (frame: number) => ImageBitmap | null
): ReportPicture[] {
	const text = words.ui.keyFrames;
	const side = analysis.view.nearSide;
	const urlOf = (frame: KeyFrame) =>
		pictureUrl(keyFrameCanvas(analysis, frame, imageOf(frame.frame), drawings));
	const moments = momentsOfReport(analysis).map((frame): ReportPicture => {
		const { kind, metric, value } = frame;
		const error = metric ? analysis.summary[side][metric]?.plusMinus : 0;
		return {
			url: urlOf(frame),
			title: text.title(text.kinds[kind], words.ui[side].toLowerCase()),
			number:
				metric && `${words.metrics[metric].short} ${formatMetricWithUnit(metric, value, error)}`
		};
	});
	const drawn = drawnFrames(drawings).map((frame): ReportPicture => {
		const time = analysis.raw.times[frame]!;
		const plain = { kind: 'midStance', side, time, frame, metric: null, value: null } as const;
		return { url: urlOf(plain), title: reportWords.drawn(formatTime(time)), number: null };
	});
	return [...moments, ...drawn];
}
