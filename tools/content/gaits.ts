import type { Variant } from './people';
import type { GaitParameters } from './stage/renderer';

/** A variant's number among three: makes each clip differ in what the person does not. */
export const pick = <Value>(variant: Variant, values: readonly [Value, Value, Value]): Value =>
	values['abc'.indexOf(variant)]!;

/** Walking of the reference clips, made slower or brisker. */
export const WALK: GaitParameters = {
	speed_mps: 1.4,
	cadence_spm: 116,
	duty_factor: 0.6,
	thigh_ext_deg: 13,
	thigh_flex_deg: 30,
	knee_swing_deg: 64,
	knee_stance_min_deg: 4,
	trunk_lean_deg: 2,
	strike_pitch_deg: 18,
	toeoff_pitch_deg: 56,
	heel_off: 0.58,
	arm_swing_deg: 18,
	elbow_deg: 25,
	step_width_m: 0.08,
	drift_m: 0.006
};

/** Steps a minute and degrees that are true of a walker. */
export const walkOf = (variant: Variant, kind: 'slow' | 'brisk') =>
	kind === 'slow'
		? pick(variant, [
				{
					speed_mps: 0.9,
					cadence_spm: 92,
					duty_factor: 0.65,
					thigh_ext_deg: 12,
					thigh_flex_deg: 24
				},
				{
					speed_mps: 0.75,
					cadence_spm: 88,
					duty_factor: 0.67,
					thigh_ext_deg: 11,
					thigh_flex_deg: 23
				},
				{
					speed_mps: 1.05,
					cadence_spm: 96,
					duty_factor: 0.63,
					thigh_ext_deg: 12,
					thigh_flex_deg: 25
				}
			])
		: pick(variant, [
				{
					speed_mps: 1.8,
					cadence_spm: 130,
					duty_factor: 0.58,
					thigh_ext_deg: 16,
					thigh_flex_deg: 31
				},
				{
					speed_mps: 1.65,
					cadence_spm: 128,
					duty_factor: 0.59,
					thigh_ext_deg: 15,
					thigh_flex_deg: 31
				},
				{ speed_mps: 2, cadence_spm: 136, duty_factor: 0.57, thigh_ext_deg: 17, thigh_flex_deg: 32 }
			]);

export const RACE_WALK_CADENCE = { a: 184, b: 172, c: 196 } as const;
