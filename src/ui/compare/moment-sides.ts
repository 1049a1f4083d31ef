import type { ShownCycle } from '../../app/reference-choice.svelte';
import type { Analysis } from '../../core/model/analysis';
import { momentsOfCycle } from '../../core/compare/reference-cycle';
import type { KeyFrame, KeyFrameKind } from '../../core/view/key-frames';
import { formatMetricWithUnit, unhyphenated, valueAndMargin } from '../../report/format';
import { words } from '../../report/words';
import { keyFrameCanvas, nearKeyFrames, plainCanvas } from '../report/report-picture';
import { drawReference } from '../review/player/draw-reference';
import { fitRegion, pointsRegion } from '../review/player/view-region';
import { Viewport } from '../review/player/viewport';

/** A runner at a moment of the stride. */
export interface Moment {
	readonly canvas: HTMLCanvasElement;
	/** "Knee lift 34.1°"; `null` where nothing is read. */
	readonly number: string | null;
}

/** One of two runners, moment by moment. */
export interface MomentSide {
	readonly label: string;
	/** `null` where it lacks the moment. */
	readonly at: (kind: KeyFrameKind) => Moment | null;
}

/** The moments of a session, over its pictures where it has any. */
export const sessionMoments = (
	analysis: Analysis,
	label: string,
	imageOf: (frame: number) => ImageBitmap | null
): MomentSide => ({
	label,
	at(kind) {
		const [frame] = nearKeyFrames(analysis, [kind]);
		if (!frame) return null;
		const canvas = keyFrameCanvas(analysis, frame, imageOf(frame.frame));
		return { canvas, number: numberAt(analysis, frame) };
	}
});

/** The moments of a profile's mean stride, where and as large as the runner is at the same moment. */
export function profileMoments(analysis: Analysis, cycle: ShownCycle, label: string): MomentSide {
	const { metrics } = cycle.profile;
	const phases = momentsOfCycle(cycle.curves, metrics.dutyFactor?.mean ?? null);
	return {
		label,
		at(kind) {
			const [frame] = nearKeyFrames(analysis, [kind]);
			const phase = phases[kind];
			if (!frame || phase === null) return null;
			const canvas = plainCanvas();
			const { tracks } = analysis;
			const region = fitRegion(pointsRegion(tracks, frame.frame), canvas, tracks);
			const viewport = new Viewport(region, canvas.width);
			drawReference(canvas.getContext('2d')!, analysis, frame.frame, viewport, cycle, 0, phase);
			const value = frame.metric && metrics[frame.metric];
			return {
				canvas,
				number: value
					? numberText(frame, valueAndMargin(frame.metric, value.mean, value.sd).join(' '))
					: null
			};
		}
	};
}

function numberAt(analysis: Analysis, frame: KeyFrame): string | null {
	const { metric, value, side } = frame;
	if (metric === null) return null;
	const error = analysis.summary[side][metric]?.plusMinus;
	return numberText(frame, formatMetricWithUnit(metric, value, error));
}

const numberText = ({ metric }: KeyFrame, value: string): string =>
	unhyphenated(`${words.metrics[metric!].short} ${value}`);
