import { median, sampleSd } from '../core/math/statistics';

/** Fewer readings than this say nothing: sensors report sixty times a second. */
const LEAST_READINGS = 10;
/** A phone that stands or is propped up turns by no more than this while it records, SD, degrees. */
const STEADY_DEGREES = 0.5;

/** How a camera was turned during a recording, from what its device's sensors reported. */
export class SteadyRoll {
	readonly #readings: number[] = [];

	/** @param degrees see `DeviceLevel` */
	add(degrees: number): void {
		this.#readings.push(degrees);
	}

	/** Degrees, to a tenth; `null` where the sensors said nothing, and for a camera that was not held still. */
	get degrees(): number | null {
		const readings = this.#readings;
		if (readings.length < LEAST_READINGS || sampleSd(readings) > STEADY_DEGREES) return null;
		// Never minus zero.
		return Math.round(10 * median(readings)) / 10 + 0;
	}
}
