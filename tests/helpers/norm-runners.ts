import { hermiteAt, pchipSlopes } from '../../src/core/math/interpolate';
import type { SideMetric } from '../../src/core/model/metrics';
import type { Side } from '../../src/core/model/tracks';
import { readTracksText, runnerTracks, trackName } from './reference';

/** What the exact tracks of one force-plate runner at one speed tell beside the points. */
export interface NormRunner {
	readonly name: string;
	readonly text: string;
	readonly speedMetresPerSecond: number;
	readonly heightMetres: number;
	/** Those in which the peaks of the thigh follow each other as they do in swing. */
	readonly strides: readonly NormStride[];
	/** Means over these strides of both legs. */
	readonly means: Readonly<Record<NormMetric, number>>;
	/** The mean stride of both legs at 0, 2 .. 98 %, degrees. */
	readonly cycle: { readonly thigh: readonly number[]; readonly knee: readonly number[] };
}

/** Quantities that every stride of the truth has, and swing speed. */
export type NormMetric = Extract<
	SideMetric,
	| 'contactTimeSeconds'
	| 'swingTimeSeconds'
	| 'dutyFactor'
	| 'peakHipExtensionDegrees'
	| 'hipExtensionAtToeOffDegrees'
	| 'kneeLiftDegrees'
	| 'hipRangeDegrees'
	| 'swingSpeedDegreesPerSecond'
	| 'peakKneeFlexionDegrees'
>;

interface NormStride extends Readonly<Record<NormMetric | 'strideLengthMetres', number>> {
	readonly side: Side;
	readonly startTime: number;
	readonly endTime: number;
	readonly strideTimeSeconds: number;
	readonly peakHipExtensionTime: number;
	readonly kneeLiftTime: number;
}

interface Truth {
	readonly speedMetresPerSecond: number;
	readonly heightMetres: number;
	readonly strides: readonly NormStride[];
	readonly angles: Readonly<Record<Side, { thigh: readonly number[]; knee: readonly number[] }>>;
}

/** The percents of {@link NormRunner.cycle}: 100 would be 0 again. */
export const CYCLE_PERCENTS: readonly number[] = Array.from({ length: 50 }, (_, i) => 2 * i);

/** The eighteen force-plate runners at a speed: exact points, 60 frames a second. */
export const normRunners = (speedMetresPerSecond: number): NormRunner[] =>
	runnerTracks()
		.filter((path) => trackName(path).endsWith(`-${speedMetresPerSecond.toFixed(1)}_clean60`))
		.map((path) => normRunner(trackName(path), readTracksText(path)));

/** Mean of a quantity over runners, and the SD between them. */
export function meanAndSd(values: readonly number[]): { mean: number; sd: number } {
	const mean = meanOf(values);
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return { mean, sd: Math.sqrt(squares / (values.length - 1)) };
}

/** The mean of many curves, percent by percent. */
export const meanCurve = (curves: readonly (readonly number[])[]): number[] =>
	curves[0]!.map((_, i) => meanOf(curves.map((curve) => curve[i]!)));

function normRunner(name: string, text: string): NormRunner {
	const { times, truth } = JSON.parse(text) as { times: readonly number[]; truth: Truth };
	const all = truth.strides.map((stride) => ({
		...stride,
		swingSpeedDegreesPerSecond:
			stride.hipRangeDegrees / (stride.kneeLiftTime - stride.peakHipExtensionTime)
	}));
	// One runner lands with the thigh as far in front as it was in swing: there the peak after contact was taken.
	const strides = all.filter((stride) => stride.kneeLiftTime > stride.peakHipExtensionTime);
	const curve = (angle: 'thigh' | 'knee') => {
		const slopes = {
			left: pchipSlopes(times, truth.angles.left[angle]),
			right: pchipSlopes(times, truth.angles.right[angle])
		};
		return meanCurve(
			all
				.filter(({ startTime, endTime }) => startTime >= times[0]! && endTime <= times.at(-1)!)
				.map(({ side, startTime, endTime }) =>
					CYCLE_PERCENTS.map((percent) => {
						const time = startTime + (percent / 100) * (endTime - startTime);
						return hermiteAt(times, truth.angles[side][angle], slopes[side], time);
					})
				)
		);
	};
	const mean = (metric: NormMetric) => meanOf(strides.map((stride) => stride[metric]));
	return {
		name,
		text,
		speedMetresPerSecond: truth.speedMetresPerSecond,
		heightMetres: truth.heightMetres,
		strides,
		means: {
			contactTimeSeconds: mean('contactTimeSeconds'),
			swingTimeSeconds: mean('swingTimeSeconds'),
			dutyFactor: mean('dutyFactor'),
			peakHipExtensionDegrees: mean('peakHipExtensionDegrees'),
			hipExtensionAtToeOffDegrees: mean('hipExtensionAtToeOffDegrees'),
			kneeLiftDegrees: mean('kneeLiftDegrees'),
			hipRangeDegrees: mean('hipRangeDegrees'),
			swingSpeedDegreesPerSecond: mean('swingSpeedDegreesPerSecond'),
			peakKneeFlexionDegrees: mean('peakKneeFlexionDegrees')
		},
		cycle: { thigh: curve('thigh'), knee: curve('knee') }
	};
}

const meanOf = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
