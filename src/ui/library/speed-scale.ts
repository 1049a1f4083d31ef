import { unitChoice } from '../settings/unit-choice.svelte';
import { formatSpeed, METRES_PER_SECOND, type SpeedUnit } from '../units';

/** How speeds stand on an axis: in the unit that the user chose; of pace, which has no even axis, in km/h. */
export function speedScale(): {
	readonly unit: SpeedUnit;
	/** Of m/s. */
	readonly shown: (metresPerSecond: number) => number;
	readonly text: (metresPerSecond: number) => string;
} {
	const unit = unitChoice.speed === 'min/km' ? 'km/h' : unitChoice.speed;
	return {
		unit,
		shown: (speed) => speed / METRES_PER_SECOND[unit],
		text: (speed) => formatSpeed(speed, unit)
	};
}
