import { CONTACT_PLUS_MINUS_DEGREES } from '../core/model/foot-strike';
import { formatNumber } from './format';
import { words } from './words';

/** What the inclination of a foot cannot tell, a paragraph each. */
export function footLimits(): readonly string[] {
	const { strikes, contact, tried } = words.numbers.footLimits;
	return [strikes, contact(`${formatNumber(CONTACT_PLUS_MINUS_DEGREES, 0)}°`), tried];
}
