/** Units in which a speed can be typed and is shown. Pace is minutes and seconds a kilometre: "4:30". */
export const SPEED_UNITS = ['km/h', 'min/km', 'mph', 'm/s'] as const;
export type SpeedUnit = (typeof SPEED_UNITS)[number];
/** Those that grow with the speed, so that a difference and a ± can be given in them. */
export type EvenSpeedUnit = Exclude<SpeedUnit, 'min/km'>;

export const METRES_PER_SECOND: Readonly<Record<EvenSpeedUnit, number>> = {
	'km/h': 1 / 3.6,
	mph: 0.44704,
	'm/s': 1
};

let chosen: () => SpeedUnit | null = () => null;

/**
 * Speeds are written in the unit that `choice` names whenever one is written. Where nobody chooses, as on the command
 * line, sentences are in m/s and tables in km/h.
 */
export function writeSpeedsIn(choice: () => SpeedUnit | null): void {
	chosen = choice;
}

/** The unit of speeds in sentences. */
export const sentenceUnit = (): SpeedUnit => chosen() ?? 'm/s';

/** The unit of speeds that stand with a ± or on an axis: km/h for those who choose pace. */
export function evenUnit(): EvenSpeedUnit {
	const unit = chosen() ?? 'km/h';
	return unit === 'min/km' ? 'km/h' : unit;
}
