import { OTHER, type Content } from './contents';
import { PEOPLE, SECOND, type RunningGait, type Variant } from './people';
import { RACE_WALK_CADENCE, walkOf } from './gaits';

/** What is true of a clip's runner or walker. */
export interface ContentTruth {
	readonly facing: 'left' | 'right';
	readonly cadenceStepsPerMinute: number;
	/** `null` where the gait was not made by them. */
	readonly kneeLiftDegrees: number | null;
	readonly peakHipExtensionDegrees: number | null;
	readonly contactTimeSeconds: number | null;
}

/** @returns each of the people seen whose numbers would be right; empty where there is no gait to measure */
export function truthsOf({ id, truth }: Content, variant: Variant): readonly ContentTruth[] {
	if (truth === null) return [];
	const own = runnerOf(variant);
	if (truth === 'runner') return [own];
	if (truth === 'mirrored') return [mirrored(own)];
	if (truth === 'either') {
		const others = [OTHER[variant].slice(-1), SECOND[variant]].map((name) =>
			runnerOf(name as Variant)
		);
		// They are made to face the same way.
		return [own, mirrored(own), ...others.map((other) => ({ ...other, facing: own.facing }))];
	}
	if (id === 'race-walk') {
		return [
			{
				facing: own.facing,
				cadenceStepsPerMinute: RACE_WALK_CADENCE[variant],
				kneeLiftDegrees: null,
				peakHipExtensionDegrees: null,
				contactTimeSeconds: (0.51 * 120) / RACE_WALK_CADENCE[variant]
			}
		];
	}
	return [truthFrom(walkOf(variant, id === 'walk-slow' ? 'slow' : 'brisk'), own.facing)];
}

const runnerOf = (variant: Variant): ContentTruth =>
	truthFrom(PEOPLE[variant].running, PEOPLE[variant].facing);

const truthFrom = (
	gait: Omit<RunningGait, 'knee_swing_deg'>,
	facing: ContentTruth['facing']
): ContentTruth => ({
	facing,
	cadenceStepsPerMinute: gait.cadence_spm,
	kneeLiftDegrees: gait.thigh_flex_deg,
	peakHipExtensionDegrees: gait.thigh_ext_deg,
	contactTimeSeconds: (gait.duty_factor * 120) / gait.cadence_spm
});

const mirrored = (truth: ContentTruth): ContentTruth => ({
	...truth,
	facing: truth.facing === 'left' ? 'right' : 'left'
});
