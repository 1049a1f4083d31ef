import { formatTrimmed } from '../report/format';

/** Units in which a belt speed can be typed. Pace is minutes and seconds a kilometre: "4:30". */
export const SPEED_UNITS = ['km/h', 'min/km', 'mph', 'm/s'] as const;
export type SpeedUnit = (typeof SPEED_UNITS)[number];

const METRES_PER_SECOND = { 'km/h': 1 / 3.6, mph: 0.44704, 'm/s': 1 } as const;

/** Nobody runs faster; a belt slower than this stands still. */
const SPEED_RANGE = [0.3, 13] as const;
const HEIGHT_RANGE_METRES = [1, 2.4] as const;
const SLOW_MOTION_RANGE = [0.25, 64] as const;
const ROLL_RANGE_DEGREES = [-45, 45] as const;

/** A typed value: a number, `null` for an empty field, or `undefined` when it makes no sense. */
export type Typed = number | null | undefined;

export function parseSpeed(text: string, unit: SpeedUnit): Typed {
	if (unit !== 'min/km') {
		const value = parseNumber(text);
		return value == null ? value : within(value * METRES_PER_SECOND[unit], SPEED_RANGE);
	}
	const pace = /^\s*(\d{1,2})(?:[:.,](\d{1,2}))?\s*$/.exec(text);
	if (pace === null) return text.trim() === '' ? null : undefined;
	const seconds = Number(pace[1]) * 60 + Number(pace[2] ?? 0);
	return within(1000 / seconds, SPEED_RANGE);
}

export function formatSpeed(metresPerSecond: number | null, unit: SpeedUnit): string {
	if (metresPerSecond === null) return '';
	if (unit !== 'min/km') return formatTrimmed(metresPerSecond / METRES_PER_SECOND[unit], 2);
	const seconds = Math.round(1000 / metresPerSecond);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Centimetres typed, metres given; a value below 3 is taken for metres. */
export function parseHeight(text: string): Typed {
	const value = parseNumber(text);
	return value == null ? value : within(value < 3 ? value : value / 100, HEIGHT_RANGE_METRES);
}

export const formatHeight = (metres: number | null): string =>
	metres === null ? '' : formatTrimmed(metres * 100, 1);

export function parseSlowMotion(text: string): Typed {
	const value = parseNumber(text);
	return value == null ? value : within(value, SLOW_MOTION_RANGE);
}

export function parseRoll(text: string): Typed {
	const value = parseNumber(text);
	return value == null ? value : within(value, ROLL_RANGE_DEGREES);
}

/** `null` for an empty field, `undefined` for anything that is no number. */
export function parseNumber(text: string): Typed {
	if (text.trim() === '') return null;
	const value = Number(text.trim().replace(',', '.'));
	return Number.isFinite(value) ? value : undefined;
}

/** The value, or `undefined` outside of the range. */
export const within = (
	value: number,
	[low, high]: readonly [number, number]
): number | undefined => (value >= low && value <= high ? value : undefined);
