import { describe, expect, it } from 'vitest';
import { referenceBetween } from '../../../src/core/compare/reference';
import { Refusal } from '../../../src/core/model/refusal';
import { builtInLibrary, ownProfile, unlistedSource } from '../../../src/profiles/library';
import { PROFILE_FORMAT, profileSchema } from '../../../src/profiles/schema';
import { profileFromResults, type OwnResult } from '../../../src/report/own-profile';
import { readJson } from '../../../src/report/read-json';
import { summaryOf } from '../../helpers/summary-of';

describe("a reference from one's own sessions", () => {
	it('holds mean and SD over the sessions, one value each', () => {
		const file = profileFromResults('Squad', [session(180, 3), session(186, 4)]);
		const { mean, sd, n, unit } = file.metrics.cadenceStepsPerMinute!;
		expect([mean, n, unit]).toEqual([183, 2, 'steps/min']);
		expect(sd).toBeCloseTo(Math.SQRT2 * 3, 4);
		expect(file.speedMetresPerSecond).toBe(3.5);
	});

	it('is read back as a profile that can be compared with', () => {
		const file = profileFromResults('Squad', [session(180, 3), session(186, 4)]);
		const back = readJson(JSON.stringify(file), PROFILE_FORMAT, profileSchema);
		expect(unlistedSource(back)).toBeNull();
		const squad = ownProfile(back);
		expect(squad.metrics.cadenceStepsPerMinute!.sources[0]!.title).toContain('180.json, 186.json');
		const sprint = builtInLibrary.profiles.find(({ name }) => name === 'sprint')!;
		const names = referenceBetween(builtInLibrary, squad, sprint).metrics.map(({ name }) => name);
		expect(names).toContain('cadenceStepsPerMinute');
	});

	it('leaves out walkers, what too few sessions have, and a speed not all tell', () => {
		const results = [session(180, 3), session(186, null), session(110, 1, 'walking')];
		const file = profileFromResults('Squad', results);
		expect(file.metrics.cadenceStepsPerMinute!.n).toBe(2);
		expect(file.speedMetresPerSecond).toBeNull();
		expect(file.metrics).not.toHaveProperty('strideLengthStatures');
	});

	it('needs two sessions of running, in which it is clear what plays at which speed', () => {
		expect(codeOf(() => profileFromResults('S', [session(180, 3)]))).toBe('too-few-sessions');
		const others = [
			session(186, 4, 'unknown'),
			{ ...session(91, 4), quality: [CLOCK_OPEN] } as OwnResult
		];
		for (const other of others)
			expect(codeOf(() => profileFromResults('S', [session(180, 3), other]))).toBe(
				'too-few-sessions'
			);
	});
});

describe('a reference file is refused with a code', () => {
	const good = profileFromResults('Squad', [session(180, 3), session(186, 4)]);
	const read = (file: unknown) =>
		codeOf(() => readJson(JSON.stringify(file), PROFILE_FORMAT, profileSchema));

	it('when it is newer, of another format, or a metric is in another unit', () => {
		expect(read(good)).toBeNull();
		expect(read({ ...good, version: 2 })).toBe('newer-version');
		expect(read({ ...good, format: 'stridescope/tracks' })).toBe('invalid-file');
		const cadence = { ...good.metrics.cadenceStepsPerMinute!, unit: 'Hz' };
		expect(read({ ...good, metrics: { cadenceStepsPerMinute: cadence } })).toBe('invalid-file');
		expect(read({ ...good, metrics: {} })).toBe('invalid-file');
		expect(read({ ...good, title: ' ' })).toBe('invalid-file');
	});

	it('and a source it names without listing it is found, also one that every object has', () => {
		for (const source of ['who', 'constructor', 'toString', '__proto__']) {
			const cadence = { ...good.metrics.cadenceStepsPerMinute!, sources: [source] };
			const file = { ...good, metrics: { cadenceStepsPerMinute: cadence } };
			const read = readJson(JSON.stringify(file), PROFILE_FORMAT, profileSchema);
			expect(unlistedSource(read)).toBe(source);
			expect(() => ownProfile(read)).toThrow(source);
		}
	});
});

const CLOCK_OPEN = {
	code: 'slow-motion-suspected',
	severity: 'error',
	metric: null,
	details: {}
} as const;

function codeOf(work: () => unknown): string | null {
	try {
		work();
		return null;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return error.code;
	}
}

function session(
	cadence: number,
	speed: number | null,
	gait: OwnResult['gait'] = 'running'
): OwnResult {
	const summary = summaryOf((name) => {
		if (name === 'cadenceStepsPerMinute') return cadence;
		if (name === 'speedMetresPerSecond') return speed;
		return name === 'kneeLiftDegrees' ? 40 : null;
	});
	const view = {
		facing: 'right',
		nearSide: 'right',
		cameraRollDegrees: 0,
		inclinePercent: null,
		offAxisDegrees: null,
		pixelsPerMetre: null
	} as const;
	return { name: `${cadence}.json`, gait, quality: [], summary, view };
}
