import type { Analysis, Stride } from '../model/analysis';
import type { SideMetric } from '../model/metrics';
import { LEG_JOINTS, legIndex } from '../model/legs';
import { median, robustSd } from '../math/statistics';
import { nearestIndex } from '../math/bisect';
import { SIDES, type Side, type Tracks } from '../model/tracks';
import { soleAtContact } from './sole';

export const KEY_FRAME_KINDS = [
	'initialContact',
	'midStance',
	'toeOff',
	'peakHipExtension',
	'kneeLift'
] as const;
export type KeyFrameKind = (typeof KEY_FRAME_KINDS)[number];

/** One instant of a stride that represents all of them. */
export interface KeyFrame {
	readonly kind: KeyFrameKind;
	readonly side: Side;
	/** Real seconds. */
	readonly time: number;
	/** The frame nearest to it; of a contact the nearest one that shows the sole, where any does. */
	readonly frame: number;
	/** What is read at this instant. `null` at mid-stance, where no metric is. */
	readonly metric: SideMetric | null;
	readonly value: number | null;
}

/** What a key frame shows of a stride: its instant and the metric read there. */
const READ: Readonly<
	Record<KeyFrameKind, { metric: SideMetric | null; at: (stride: Stride) => number | null }>
> = {
	initialContact: { metric: 'overstrideLegs', at: ({ startTime }) => startTime },
	midStance: {
		metric: null,
		at: ({ startTime, moments }) =>
			moments.toeOff === null ? null : (startTime + moments.toeOff) / 2
	},
	toeOff: { metric: 'hipExtensionAtToeOffDegrees', at: ({ moments }) => moments.toeOff },
	peakHipExtension: {
		metric: 'peakHipExtensionDegrees',
		at: ({ moments }) => moments.peakHipExtension
	},
	kneeLift: { metric: 'kneeLiftDegrees', at: ({ moments }) => moments.kneeLift }
};

/** A frame this far from the instant costs as much as a value one SD off the median. */
const FRAME_OFFSET_SECONDS = 0.01;

/**
 * The best frame of each kind for each side: of all included strides the one whose value is nearest the median, whose
 * frame is nearest the instant and whose leg was seen best. Kinds that no stride has are left out.
 */
export function keyFrames(
	analysis: Pick<Analysis, 'strides' | 'raw' | 'footLines'>
): readonly KeyFrame[] {
	return SIDES.flatMap((side) => {
		const own = analysis.strides.filter((stride) => stride.included && stride.side === side);
		const withSole = own.filter(({ startTime }) => soleAtContact(analysis, side, startTime));
		return KEY_FRAME_KINDS.flatMap((kind) => {
			const shown = kind === 'initialContact' && withSole.length > 0 ? withSole : own;
			return bestOf(kind, side, shown, analysis) ?? [];
		});
	});
}

function bestOf(
	kind: KeyFrameKind,
	side: Side,
	strides: readonly Stride[],
	analysis: Pick<Analysis, 'raw' | 'footLines'>
): KeyFrame | null {
	const { raw } = analysis;
	const { metric, at } = READ[kind];
	const values = metric ? strides.flatMap((stride) => stride[metric] ?? []) : [];
	const [middle, spread] = [median(values), robustSd(values) || 1];
	let best: KeyFrame | null = null;
	let lowest = Infinity;
	for (const stride of strides) {
		const time = at(stride);
		const value = metric && stride[metric];
		if (time === null || (metric && value === null)) continue;
		const sole = kind === 'initialContact' ? soleAtContact(analysis, side, time) : null;
		const frame = sole?.frame ?? nearestIndex(raw.times, time);
		const cost =
			(value === null ? 0 : Math.abs(value - middle) / spread) +
			Math.abs(raw.times[frame]! - time) / FRAME_OFFSET_SECONDS +
			(1 - weakestScore(raw, side, frame));
		if (cost < lowest) [best, lowest] = [{ kind, side, time, frame, metric, value }, cost];
	}
	return best;
}

const weakestScore = (raw: Tracks, side: Side, frame: number): number =>
	Math.min(...LEG_JOINTS.map((joint) => raw.score[legIndex(side, joint)]![frame]!));
