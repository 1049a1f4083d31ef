import { describe, expect, it } from 'vitest';
import { SteadyRoll } from '../../../src/app/steady-roll';
import { seededRandom } from '../../helpers/random';

describe('the roll of a camera while it records', () => {
	it('is what its sensors reported, to a tenth of a degree', () => {
		expect(rollOf(-2.34, 0.05)).toBe(-2.3);
		expect(rollOf(-0.01, 0.01)).toBe(0);
	});

	it('is unknown where they reported little, and of a camera in the hand', () => {
		expect(rollOf(1.2, 0.05, 3)).toBeNull();
		expect(rollOf(1.2, 2)).toBeNull();
	});
});

function rollOf(degrees: number, tremble: number, readings = 300): number | null {
	const random = seededRandom(4);
	const roll = new SteadyRoll();
	for (let i = 0; i < readings; i++) roll.add(degrees + tremble * random.normal());
	return roll.degrees;
}
