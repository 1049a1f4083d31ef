import { formatTrimmed } from '../../report/format';
import { METRES_OF, parseNumber, within, type DistanceUnit, type Typed } from '../units';

const DISTANCE_METRES = [50, 300_000] as const;
const DURATION_SECONDS = [30, 48 * 3600] as const;

/** Kilometres or miles typed, metres returned. */
export function parseDistance(text: string, unit: DistanceUnit): Typed {
	const value = parseNumber(text);
	return value == null ? value : within(value * METRES_OF[unit], DISTANCE_METRES);
}

export const formatDistance = (metres: number | null, unit: DistanceUnit): string =>
	metres === null ? '' : formatTrimmed(metres / METRES_OF[unit], 2);

/** "45" minutes, "45:30" or "1:05:00" typed, seconds returned. */
export function parseDuration(text: string): Typed {
	if (text.trim() === '') return null;
	const parts = text.trim().split(':').map(parseNumber);
	if (parts.length > 3 || parts.some((part) => part == null || part < 0)) return undefined;
	const numbers = parts as number[];
	if (numbers.slice(1).some((part) => part >= 60)) return undefined;
	const [hours, minutes, seconds] =
		numbers.length === 3 ? numbers : [0, numbers[0]!, numbers[1] ?? 0];
	return within(hours! * 3600 + minutes! * 60 + seconds!, DURATION_SECONDS);
}

/** "45:30", or "1:05:00" from an hour on. */
export function formatDuration(seconds: number | null): string {
	if (seconds === null) return '';
	const whole = Math.round(seconds);
	const two = (value: number) => String(value).padStart(2, '0');
	const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
	return hours > 0
		? `${hours}:${two(minutes)}:${two(whole % 60)}`
		: `${minutes}:${two(whole % 60)}`;
}
