import { describe, expect, it } from 'vitest';
import { analysed } from '../../helpers/analysed';
import { syntheticRunner } from '../../helpers/synthetic-runner';

describe('speed and scale', () => {
	it('follow from the height within 4 %, and the other way round', () => {
		const { tracks, truth } = syntheticRunner();
		const height = truth.heightPixels / truth.options.pixelsPerMetre;
		const fromHeight = analysed(tracks, { heightMetres: height }).summary;
		expect(Math.abs(fromHeight.speedMetresPerSecond!.mean / 3.5 - 1)).toBeLessThan(0.04);
		expect(
			Math.abs(fromHeight.strideLengthMetres!.mean / (3.5 * truth.strideSeconds) - 1)
		).toBeLessThan(0.04);
		const { view } = analysed(tracks, { speedMetresPerSecond: 3.5 });
		expect(Math.abs(view.pixelsPerMetre! / truth.options.pixelsPerMetre - 1)).toBeLessThan(0.04);
	});

	it('are unknown without either, and nothing that needs them is given', () => {
		const { view, summary, profile } = analysed(syntheticRunner().tracks);
		expect(view.pixelsPerMetre).toBeNull();
		for (const metric of [
			'speedMetresPerSecond',
			'strideLengthMetres',
			'strideLengthStatures',
			'verticalOscillationMetres'
		] as const)
			expect(summary[metric]).toBeNull();
		expect(summary.strideLengthLegs).not.toBeNull();
		expect(profile!.speedMetresPerSecond).toBeNull();
	});

	it('need no scale for the stride length in legs', () => {
		const { tracks, truth } = syntheticRunner();
		const legs = (3.5 * truth.strideSeconds) / 0.85;
		const { summary } = analysed(tracks);
		expect(Math.abs(summary.strideLengthLegs!.mean / legs - 1)).toBeLessThan(0.04);
	});
});
