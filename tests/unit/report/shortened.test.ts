import { describe, expect, it } from 'vitest';
import { shortened } from '../../../src/report/shortened';

describe('a shortened text', () => {
	it('stays as it is where there is room', () => {
		expect(shortened('  Morning run ', 11)).toBe('Morning run');
	});

	it('ends after a whole word and never is longer', () => {
		const text = 'Intervals on the track, third of five, with the new shoes';
		for (let most = 10; most < text.length; most++) {
			const short = shortened(text, most);
			expect(short.length).toBeLessThanOrEqual(most);
			expect(text.startsWith(short.slice(0, -1))).toBe(true);
			expect(short.endsWith('…')).toBe(true);
		}
		expect(shortened(text, 20)).toBe('Intervals on the…');
	});

	it('is cut in a name without spaces', () => {
		expect(shortened('x'.repeat(50), 20)).toBe(`${'x'.repeat(19)}…`);
	});
});
