import { SETTING_RANGES } from '../core/model/settings';
import { formatTrimmed } from '../report/format';
import { METRES_PER_SECOND, SPEED_UNITS, type SpeedUnit } from '../report/speed-unit';

export { METRES_PER_SECOND, SPEED_UNITS, type SpeedUnit };

export const METRES_OF = { km: 1000, mi: 1609.344 } as const;
export type DistanceUnit = keyof typeof METRES_OF;

export const HEIGHT_UNITS = ['cm', 'ft in'] as const;
export type HeightUnit = (typeof HEIGHT_UNITS)[number];

const METRES_PER_INCH = 0.0254;
const INCHES_PER_FOOT = 12;

const LEG_RANGE_METRES = [0.4, 1.4] as const;

/** A typed value: a number, `null` for an empty field, or `undefined` when it makes no sense. */
export type Typed = number | null | undefined;

export function parseSpeed(text: string, unit: SpeedUnit): Typed {
	if (unit !== 'min/km') {
		const value = parseNumber(text);
		return value == null
			? value
			: within(value * METRES_PER_SECOND[unit], SETTING_RANGES.speedMetresPerSecond);
	}
	const pace = /^\s*(\d{1,2})(?:[:.,](\d{1,2}))?\s*$/.exec(text);
	if (pace === null) return text.trim() === '' ? null : undefined;
	const seconds = Number(pace[1]) * 60 + Number(pace[2] ?? 0);
	return within(1000 / seconds, SETTING_RANGES.speedMetresPerSecond);
}

export function formatSpeed(metresPerSecond: number | null, unit: SpeedUnit): string {
	if (metresPerSecond === null) return '';
	if (unit !== 'min/km') return formatTrimmed(metresPerSecond / METRES_PER_SECOND[unit], 2);
	const seconds = Math.round(1000 / metresPerSecond);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/**
 * Metres returned. When centimetres are typed, a value below 3 counts as metres; or feet and inches, however they are
 * separated: 5 11, 5'11", 5 ft 11 in.
 */
export function parseHeight(text: string, unit: HeightUnit): Typed {
	if (unit === 'ft in') return parseFeet(text);
	const value = parseNumber(text);
	return value == null
		? value
		: within(value < 3 ? value : value / 100, SETTING_RANGES.heightMetres);
}

function parseFeet(text: string): Typed {
	if (text.trim() === '') return null;
	const typed = /^\s*(\d)\s*(?:'|′|’|ft|\s|$)\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:"|″|”|''|in)?)?\s*$/i;
	const [, feet, inches = '0'] = typed.exec(text) ?? [];
	if (feet === undefined) return undefined;
	const rest = parseNumber(inches)!;
	if (rest >= INCHES_PER_FOOT) return undefined;
	return within(
		(Number(feet) * INCHES_PER_FOOT + rest) * METRES_PER_INCH,
		SETTING_RANGES.heightMetres
	);
}

export function formatHeight(metres: number | null, unit: HeightUnit): string {
	if (metres === null) return '';
	if (unit === 'cm') return formatTrimmed(metres * 100, 1);
	// Half inches are finer than anybody measures; rounding first avoids 5 ft 12 in.
	const inches = Math.round((metres / METRES_PER_INCH) * 2) / 2;
	const feet = Math.floor(inches / INCHES_PER_FOOT);
	return `${feet}′ ${formatTrimmed(inches - feet * INCHES_PER_FOOT, 1)}″`;
}

/** Metres returned; typed in centimetres (below 3: metres) or inches. */
export function parseLegLength(text: string, unit: HeightUnit): Typed {
	const value = parseNumber(text);
	if (value == null) return value;
	const metres = unit === 'cm' ? (value < 3 ? value : value / 100) : value * METRES_PER_INCH;
	return within(metres, LEG_RANGE_METRES);
}

export const formatLegLength = (metres: number | null, unit: HeightUnit): string =>
	metres === null ? '' : formatTrimmed(unit === 'cm' ? metres * 100 : metres / METRES_PER_INCH, 1);

export function parseSlowMotion(text: string): Typed {
	const value = parseNumber(text);
	return value == null ? value : within(value, SETTING_RANGES.slowMotionFactor);
}

export function parseRoll(text: string): Typed {
	const value = parseNumber(text);
	return value == null ? value : within(value, SETTING_RANGES.cameraRollDegrees);
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
