import { describe, expect, it } from 'vitest';
import { refuseClimbing } from '../../../../src/core/strides/climbing';
import type { Stride } from '../../../../src/core/model/analysis';
import { analysed } from '../../../helpers/analysed';
import { syntheticRunner, WALK } from '../../../helpers/synthetic-runner';

describe('who climbs stairs', () => {
	const { strides } = analysed(syntheticRunner({ ...WALK }).tracks);
	const bentBy = (degrees: number): Stride[] =>
		strides.map((stride) => ({ ...stride, kneeFlexionAtContactDegrees: degrees }));

	it('lands on bent knees, which no walker does', () => {
		expect(() => refuseClimbing(bentBy(65))).toThrow(expect.objectContaining({ code: 'no-gait' }));
		expect(() => refuseClimbing(bentBy(42))).not.toThrow();
		expect(() => refuseClimbing(strides)).not.toThrow();
	});

	it('is not known by strides that are left out, nor without landings', () => {
		expect(() => refuseClimbing(bentBy(65).map((s) => ({ ...s, included: false })))).not.toThrow();
		const unseen = strides.map((stride) => ({ ...stride, kneeFlexionAtContactDegrees: null }));
		expect(() => refuseClimbing(unseen)).not.toThrow();
	});
});
