import { localNotes } from '../../app/record/local-notes';
import { HEIGHT_UNITS, SPEED_UNITS, type HeightUnit, type SpeedUnit } from '../units';

const SPEED_KEY = 'stridescope.speed-unit';
const HEIGHT_KEY = 'stridescope.height-unit';

/** The units in which speed and height are typed, the same on all screens and the next time. */
class UnitChoice {
	#speed = $state<SpeedUnit>(kept(SPEED_KEY, SPEED_UNITS));
	#height = $state<HeightUnit>(kept(HEIGHT_KEY, HEIGHT_UNITS));

	get speed(): SpeedUnit {
		return this.#speed;
	}

	set speed(unit: SpeedUnit) {
		this.#speed = unit;
		localNotes()?.setItem(SPEED_KEY, unit);
	}

	get height(): HeightUnit {
		return this.#height;
	}

	set height(unit: HeightUnit) {
		this.#height = unit;
		localNotes()?.setItem(HEIGHT_KEY, unit);
	}
}

/** What was chosen before, else the first. */
function kept<T extends string>(key: string, units: readonly [T, ...T[]]): T {
	const value = localNotes()?.getItem(key);
	return units.find((unit) => unit === value) ?? units[0];
}

export const unitChoice = new UnitChoice();
