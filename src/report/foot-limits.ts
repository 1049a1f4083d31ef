import { CONTACT_PLUS_MINUS_DEGREES } from '../core/model/foot-strike';
import { formatNumber } from './format';
import { words } from './words';

/** What the inclination of a foot cannot tell, a paragraph each. */
export const footLimits = (): readonly string[] =>
	words.numbers.footLimits(`${formatNumber(CONTACT_PLUS_MINUS_DEGREES, 0)}°`);
