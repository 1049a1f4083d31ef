import type { GaitEventType } from '../../src/core/model/analysis';
import type { OverallMetric, SideMetric } from '../../src/core/model/metrics';
import type { Side } from '../../src/core/model/tracks';

/** The part of a track file's `truth` that is compared. */
export interface Truth {
	/** In the tracks of the eighteen runners. */
	readonly runner?: string;
	readonly facing: Side;
	readonly nearSide: Side;
	readonly gait?: 'running' | 'walking';
	readonly speedMetresPerSecond: number;
	readonly heightMetres: number;
	readonly cameraRollDegrees: number;
	readonly cameraYawDegrees?: number;
	readonly events: readonly { type: GaitEventType; side: Side; time: number }[] | null;
	/** Of rendered runners: behind the heel and the tip of the toes in each frame, pixels. */
	readonly feet?: Readonly<Record<Side, FootTruth>>;
	/** Of rendered runners: of the thigh against the vertical in each frame, degrees. */
	readonly angles?: Readonly<Record<Side, { readonly thigh: readonly number[] }>>;
	readonly summary: Partial<Record<OverallMetric, Known>> & {
		readonly cadenceStepsPerMinute: { readonly mean: number };
		readonly left: SideTruth;
		readonly right: SideTruth;
	};
}

/** [x, y] a frame. */
export interface FootTruth {
	readonly heel: readonly (readonly [number, number])[];
	readonly toe: readonly (readonly [number, number])[];
}

type Known = { readonly mean: number } | null;

/** Some metrics of the whole runner are told by foot. */
type SideTruth = Partial<Record<SideMetric | OverallMetric, Known>>;

/** A file with known answers, and how it was seen. */
export interface Case {
	readonly name: string;
	readonly group: Group;
	readonly truth: Truth;
	/** Last time of the track, s. */
	readonly endTime: number;
}

/** Targets differ by how clean the input is. */
export type Group = 'clean' | 'phone 60-120 fps' | 'phone 30 fps' | RenderedGroup;

/** Through the pose model in modes fast and accurate; mode precise has targets of its own. */
export type RenderedGroup = RenderedRate | `${RenderedRate}, precise`;
type RenderedRate = 'rendered' | 'rendered, 30 fps';
