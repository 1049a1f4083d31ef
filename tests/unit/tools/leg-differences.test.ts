import { expect, it } from 'vitest';
import type { PoseMode } from '../../../src/core/model/recording';
import {
	legDifferenceSection,
	type LegDifference
} from '../../../tools/validation/leg-differences';

it('counts what is off and what is invented, also where a mode has not seen every clip or gives no difference', () => {
	const section = legDifferenceSection(
		new Map<PoseMode, LegDifference[]>([
			['fast', [...clip('A', 0, 7, 5), ...clip('B', -6, -5, 4)]],
			['accurate', [...clip('A', 0, 1, 5), ...clip('B', -6, null, null)]],
			['precise', clip('A', 0, 1, 5)]
		])
	);
	expect(section).toContain('| fast | 6 | 0 | 3 (50.0 %) | 3 |');
	expect(section).toContain('| accurate | 6 | 3 | 0 (0.0 %) | 0 |');
	expect(section).toContain('| A | 0.0: 7.0 ± 5.0 / 1.0 ± 5.0 / 1.0 ± 5.0 |');
	expect(section).toContain('| B | -6.0: -5.0 ± 4.0 / none / not run |');
});

/** The same in the three metrics that are shown. */
const clip = (
	file: string,
	truth: number,
	measured: number | null,
	plusMinus: number | null
): LegDifference[] =>
	(['peakHipExtensionDegrees', 'kneeLiftDegrees', 'contactTimeSeconds'] as const).map((metric) => ({
		file,
		metric,
		truth,
		measured,
		plusMinus
	}));
