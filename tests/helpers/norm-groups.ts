import type { Summary } from '../../src/core/model/analysis';
import type { MetricName } from '../../src/core/model/metrics';
import { summaryOf } from './summary-of';

const METRICS = [
	'cadenceStepsPerMinute',
	'contactTimeSeconds',
	'dutyFactor',
	'peakHipExtensionDegrees',
	'kneeLiftDegrees',
	'hipRangeDegrees',
	'swingSpeedDegreesPerSecond',
	'peakKneeFlexionDegrees'
] as const satisfies readonly MetricName[];

/** A group of runners, or one, measured by the app's own definitions from joint centres and force plates or video. */
export interface NormGroup {
	readonly name: string;
	readonly speedMetresPerSecond: number;
	readonly values: Readonly<Record<(typeof METRICS)[number], number>>;
}

type Row = readonly [speed: number, ...values: readonly number[]];

/** Means of nine runners of a second laboratory (Hamner & Delp 2013, J Biomech 46:780). */
export const SECOND_LABORATORY: readonly NormGroup[] = groups('second laboratory', [
	[2, 158, 0.324, 0.427, 15.5, 26.2, 41.7, 144, 80],
	[3, 167, 0.26, 0.361, 23, 33.2, 56.2, 195, 98],
	[4, 177, 0.226, 0.334, 28.2, 40.4, 68.6, 240, 113],
	[5, 193, 0.202, 0.325, 31, 45.1, 76.1, 281, 121]
]);

/** One sprinter at four speeds (Dorn, Schache & Pandy 2012, J Exp Biol 215:1944). */
export const ONE_SPRINTER: readonly NormGroup[] = groups('one sprinter', [
	[3.5, 159, 0.237, 0.315, 24.9, 35.6, 60.6, 196, 108],
	[5.2, 176, 0.194, 0.284, 32, 50, 82, 274, 126],
	[7, 203, 0.151, 0.255, 36, 61, 97, 352, 146],
	[9.5, 262, 0.118, 0.257, 45, 63, 108, 467, 147]
]);

/** The five values behind the sprint profile: that sprinter, Haralabidis 2021, Rottier & Allen 2021 (three). */
export const SPRINTERS: readonly NormGroup[] = [
	ONE_SPRINTER.at(-1)!,
	...groups('sprinter', [
		[9.8, 266, 0.093, 0.207, 27, 81, 108, 512, 143],
		[9.7, 247, 0.117, 0.241, 33, 69, 102, 444, 136],
		[10, 259, 0.105, 0.227, 22, 73, 95, 444, 129],
		[9, 257, 0.112, 0.24, 46, 52, 98, 419, 155]
	])
];

/** A runner who measures like a group. */
export const summaryLike = ({ values }: NormGroup): Summary =>
	summaryOf((name) => (name in values ? values[name as keyof typeof values] : null));

function groups(name: string, rows: readonly Row[]): NormGroup[] {
	return rows.map(([speedMetresPerSecond, ...values]) => ({
		name,
		speedMetresPerSecond,
		values: Object.fromEntries(
			METRICS.map((metric, i) => [metric, values[i]!])
		) as NormGroup['values']
	}));
}
