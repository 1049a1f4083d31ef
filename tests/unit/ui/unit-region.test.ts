import { describe, expect, it } from 'vitest';
import { usualUnits } from '../../../src/ui/settings/unit-region';

describe('the units before anybody chose', () => {
	it('are miles and feet where these are read, for every language spoken there', () => {
		for (const locale of ['en-US', 'es-US', 'en-GB', 'cy-GB', 'en-LR', 'my-MM'])
			expect(usualUnits([locale])).toEqual({ speed: 'mph', height: 'ft in' });
	});

	it('are kilometres and centimetres everywhere else', () => {
		for (const locale of ['en-IE', 'en-AU', 'de-DE', 'de-AT', 'fr-FR', 'ja-JP', 'es-419'])
			expect(usualUnits([locale])).toEqual({ speed: 'km/h', height: 'cm' });
	});

	it('are kilometres and feet where bodies alone are measured in feet', () => {
		for (const locale of ['en-CA', 'fr-CA', 'hi-IN'])
			expect(usualUnits([locale])).toEqual({ speed: 'km/h', height: 'ft in' });
	});

	it('follow the first locale that names a region, else the likeliest region of the first', () => {
		expect(usualUnits(['de', 'en-US']).speed).toBe('mph');
		expect(usualUnits(['en', 'en-GB', 'de-DE']).speed).toBe('mph');
		expect(usualUnits(['de', 'fr']).speed).toBe('km/h');
		expect(usualUnits(['en']).speed).toBe('mph');
	});

	it('are metric where nothing, or nothing that can be read, is told', () => {
		for (const locales of [[], ['not a locale'], ['']])
			expect(usualUnits(locales)).toEqual({ speed: 'km/h', height: 'cm' });
	});
});
