import type { HeightUnit, SpeedUnit } from '../units';

/**
 * Regions by Unicode CLDR 48: those whose measurement system is not the metric one (measurementData), and those that
 * state a person's height in feet and inches (unitPreferenceData, person-height).
 */
const MILES = ['US', 'GB', 'LR', 'MM'];
const FEET = [...MILES, 'CA', 'IN'];

/**
 * The units that people of a region read without thinking.
 *
 * @param locales BCP 47, the most preferred first; the first that names a region decides, otherwise the likeliest
 *   region of the first
 */
export function usualUnits(locales: readonly string[]): { speed: SpeedUnit; height: HeightUnit } {
	const known = locales.flatMap((tag) => localeOf(tag) ?? []);
	const region = known.find((locale) => locale.region)?.region ?? known[0]?.maximize().region ?? '';
	return {
		speed: MILES.includes(region) ? 'mph' : 'km/h',
		height: FEET.includes(region) ? 'ft in' : 'cm'
	};
}

function localeOf(tag: string): Intl.Locale | null {
	try {
		return new Intl.Locale(tag);
	} catch {
		// Not a language tag, as some browsers can be set to send.
		return null;
	}
}
