import { recall, remember } from '../../app/remembered';
import { writeSpeedsIn } from '../../report/speed-unit';
import {
	HEIGHT_UNITS,
	SPEED_UNITS,
	type DistanceUnit,
	type HeightUnit,
	type SpeedUnit
} from '../units';
import { usualUnits } from './unit-region';

const SPEED_KEY = 'stridescope.speed-unit';
const RUN_SPEED_KEY = 'stridescope.run-speed-unit';
const HEIGHT_KEY = 'stridescope.height-unit';
const USUAL = usualUnits(navigator.languages);

/** The units in which speed and height are typed, the same on all screens and at the next visit. */
class UnitChoice {
	#speed = $state<SpeedUnit>(kept(SPEED_KEY, SPEED_UNITS, USUAL.speed));
	#runSpeed = $state<SpeedUnit>(
		kept(RUN_SPEED_KEY, SPEED_UNITS, USUAL.speed === 'mph' ? 'mph' : 'min/km')
	);
	#height = $state<HeightUnit>(kept(HEIGHT_KEY, HEIGHT_UNITS, USUAL.height));

	constructor() {
		// Sentences are written again when this changes.
		writeSpeedsIn(() => this.#speed);
	}

	get speed(): SpeedUnit {
		return this.#speed;
	}

	set speed(unit: SpeedUnit) {
		this.#speed = unit;
		remember(SPEED_KEY, unit);
	}

	/** Of the diary, where runs outdoors are usually told by their pace. */
	get runSpeed(): SpeedUnit {
		return this.#runSpeed;
	}

	set runSpeed(unit: SpeedUnit) {
		this.#runSpeed = unit;
		remember(RUN_SPEED_KEY, unit);
	}

	/** Of the diary: miles for those who choose miles an hour. */
	get distance(): DistanceUnit {
		return this.#runSpeed === 'mph' ? 'mi' : 'km';
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
