import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	CONTACT_PLUS_MINUS_DEGREES,
	footStrikeAtContact,
	footStrikeOf,
	footStrikeOfMean
} from '../../../../src/core/model/foot-strike';

const degrees = fc.double({ min: -60, max: 60, noNaN: true });
const margin = fc.double({ min: 0, max: 20, noNaN: true });
const RISING = ['fore', 'mid', 'rear'];

describe('the strike', () => {
	it.each([
		[20, 'rear'],
		[8.1, 'rear'],
		[7.9, 'mid'],
		[3, 'mid'],
		[-1.5, 'mid'],
		[-1.7, 'fore'],
		[-15, 'fore']
	] as const)('at %f degrees without an error is %s', (angle, strike) => {
		expect(footStrikeOf(angle, 0)).toBe(strike);
	});

	it('is between as soon as half of its ± reaches over a threshold, and not before', () => {
		expect(footStrikeOf(12, 7.8)).toBe('rear');
		expect(footStrikeOf(12, 8.2)).toBe('between');
		expect(footStrikeOf(-6, 8.6)).toBe('fore');
		expect(footStrikeOf(-6, 9)).toBe('between');
	});

	it('is between, or what every angle within half of its ± is', () => {
		fc.assert(
			fc.property(degrees, margin, fc.double({ min: -1, max: 1, noNaN: true }), (a, pm, share) => {
				const strike = footStrikeOf(a, pm);
				if (strike !== 'between') expect(footStrikeOf(a + (share * pm) / 2, 0)).toBe(strike);
			})
		);
	});

	it('never goes towards the forefoot while the toes rise', () => {
		fc.assert(
			fc.property(degrees, degrees, (a, b) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				const rank = (angle: number) => RISING.indexOf(footStrikeOf(angle, 0));
				expect(rank(low)).toBeLessThanOrEqual(rank(high));
			})
		);
	});

	it('of one contact has the error of one contact, of a foot that of its mean, of nothing none', () => {
		expect(footStrikeAtContact(8 + CONTACT_PLUS_MINUS_DEGREES / 2 + 0.1)).toBe('rear');
		expect(footStrikeAtContact(8 + CONTACT_PLUS_MINUS_DEGREES / 2 - 0.1)).toBe('between');
		expect(footStrikeOfMean({ mean: 11, plusMinus: 5.5 })).toBe('rear');
		expect(footStrikeOfMean({ mean: 11, plusMinus: 6.5 })).toBe('between');
		expect(footStrikeAtContact(null)).toBeNull();
		expect(footStrikeOfMean(null)).toBeNull();
	});
});
