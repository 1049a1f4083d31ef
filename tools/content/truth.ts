import type { Content } from './contents';
import { PEOPLE, type Variant } from './people';
import { RACE_WALK_CADENCE, walkOf } from './scenes';

/** What is true of a clip's runner or walker. */
export interface ContentTruth {
	readonly facing: 'left' | 'right';
	readonly cadenceStepsPerMinute: number;
	/** `null` where the gait was not made by them. */
	readonly kneeLiftDegrees: number | null;
	readonly peakHipExtensionDegrees: number | null;
	readonly contactTimeSeconds: number | null;
}

/** @returns `null` where there is no gait to measure */
export function truthOf({ id, truth }: Content, variant: Variant): ContentTruth | null {
	if (truth === null) return null;
	const { running, facing } = PEOPLE[variant];
	const other = facing === 'left' ? 'right' : 'left';
	if (id === 'race-walk') {
		return {
			facing,
			cadenceStepsPerMinute: RACE_WALK_CADENCE[variant],
			kneeLiftDegrees: null,
			peakHipExtensionDegrees: null,
			contactTimeSeconds: (0.51 * 120) / RACE_WALK_CADENCE[variant]
		};
	}
	const gait =
		truth === 'walker' ? walkOf(variant, id === 'walk-slow' ? 'slow' : 'brisk') : running;
	return {
		facing: truth === 'mirrored' ? other : facing,
		cadenceStepsPerMinute: gait.cadence_spm,
		kneeLiftDegrees: gait.thigh_flex_deg,
		peakHipExtensionDegrees: gait.thigh_ext_deg,
		contactTimeSeconds: (gait.duty_factor * 120) / gait.cadence_spm
	};
}
