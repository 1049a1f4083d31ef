import { recall, remember } from '../../app/remembered';
import { HEIGHT_UNITS, SPEED_UNITS, type HeightUnit, type SpeedUnit } from '../units';
import { usualUnits } from './unit-region';

const SPEED_KEY = 'stridescope.speed-unit';
const HEIGHT_KEY = 'stridescope.height-unit';
const USUAL = usualUnits(navigator.languages);

/** The units in which speed and height are typed, the same on all screens and at the next visit. */
class UnitChoice {
	#speed = $state<SpeedUnit>(kept(SPEED_KEY, SPEED_UNITS, USUAL.speed));
	#height = $state<HeightUnit>(kept(HEIGHT_KEY, HEIGHT_UNITS, USUAL.height));

	get speed(): SpeedUnit {
		return this.#speed;
	}

	set speed(unit: SpeedUnit) {
		this.#speed = unit;
		remember(SPEED_KEY, unit);
	}

	get height(): HeightUnit {
		return this.#height;
	}

	set height(unit: HeightUnit) {
		this.#height = unit;
		remember(HEIGHT_KEY, unit);
	}
}

/** What was chosen before, otherwise what is usual in this region. */
function kept<T extends string>(key: string, units: readonly T[], usual: T): T {
	const value = recall(key);
	return units.find((unit) => unit === value) ?? usual;
}

export const unitChoice = new UnitChoice();
