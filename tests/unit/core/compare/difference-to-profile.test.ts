import { describe, expect, it } from 'vitest';
import type { ComparedClip } from '../../../../src/core/compare/alike';
import { differenceToProfile } from '../../../../src/core/compare/difference-to-profile';
import type { ReferenceProfile } from '../../../../src/core/compare/reference';
import type { Analysis, View } from '../../../../src/core/model/analysis';
import type { MetricName } from '../../../../src/core/model/metrics';
import { builtInLibrary } from '../../../../src/profiles/library';
import { comparedRunner } from '../../../helpers/compared-runner';
import { seededRandom } from '../../../helpers/random';

const profile = (name: string) => builtInLibrary.profiles.find((one) => one.name === name)!;
const endurance = profile('endurance');
const sprint = profile('sprint');
const valuesOf = ({ metrics }: ReferenceProfile) =>
	Object.fromEntries(Object.entries(metrics).map(([name, value]) => [name, value.mean]));

describe('a runner beside a profile', () => {
	it('who runs like its mean differs in nothing', () => {
		const { differences, exceeding, unlike } = compared(
			runner(valuesOf(endurance), { speed: 3.5 }),
			endurance
		);
		expect(differences.length).toBeGreaterThan(10);
		for (const { amount } of differences) expect(amount).toBeCloseTo(0, 9);
		expect(exceeding).toBe(0);
		expect(unlike).toEqual([]);
	});

	it('and like another one differs where the groups are apart, and not where they overlap', () => {
		const { differences } = compared(runner(valuesOf(endurance), { speed: 3.5 }), sprint);
		const marked = (name: MetricName) =>
			differences.filter(({ metric }) => metric === name).map(({ exceeds }) => exceeds);
		for (const name of [
			'cadenceStepsPerMinute',
			'contactTimeSeconds',
			'swingSpeedDegreesPerSecond'
		] as const)
			expect(marked(name)).not.toContain(false);
		for (const name of ['peakHipExtensionDegrees', 'trunkLeanDegrees'] as const) {
			expect(marked(name).length).toBeGreaterThan(0);
			expect(marked(name)).not.toContain(true);
		}
	});

	it('counts no number twice', () => {
		const { differences } = compared(runner(valuesOf(endurance)), endurance);
		const names = differences.map(({ metric }) => metric);
		for (const derived of ['hipRangeDegrees', 'dutyFactor', 'swingTimeSeconds'] as const) {
			expect(endurance.metrics[derived]).toBeDefined();
			expect(names).not.toContain(derived);
		}
	});

	it('from its own group exceeds no more often than said: once in twenty', () => {
		const random = seededRandom(11);
		let [marked, all] = [0, 0];
		for (let i = 0; i < 400; i++) {
			const values = Object.fromEntries(
				Object.entries(endurance.metrics).map(([name, value]) => [
					name,
					value.mean + value.sd * random.normal()
				])
			);
			const { exceeding, differences } = compared(runner(values, { error: 0 }), endurance);
			marked += exceeding;
			all += differences.length;
		}
		expect(marked / all).toBeGreaterThan(0.025);
		expect(marked / all).toBeLessThan(0.055);
	});

	it('whose own error is larger is marked later', () => {
		const values = { ...valuesOf(endurance), cadenceStepsPerMinute: 172 + 30 };
		const at = (error: number) =>
			compared(runner(values, { error }), endurance).differences.find(
				({ metric }) => metric === 'cadenceStepsPerMinute'
			)!;
		expect(at(0.01).exceeds).toBe(true);
		expect(at(0.15).exceeds).toBe(false);
		expect(at(0.15).plusMinus).toBeGreaterThan(at(0.01).plusMinus);
	});

	it('is told what is typical at the own speed, and the difference of the speeds first', () => {
		const { differences, unlike } = compared(runner(valuesOf(endurance), { speed: 3 }), sprint);
		expect(unlike[0]).toEqual({ kind: 'speed', own: 3, profile: 9.6 });
		const cadence = differences.find(({ metric }) => metric === 'cadenceStepsPerMinute')!;
		expect(cadence.expected!.mean).toBeGreaterThan(155);
		expect(cadence.expected!.mean).toBeLessThan(175);
		expect(compared(runner(valuesOf(endurance)), sprint).unlike).toEqual([
			{ kind: 'speed-unknown' }
		]);
	});

	it.each([
		['walks', { gait: 'walking' }, 'gait'],
		[
			'may be in slow motion',
			{
				quality: [{ code: 'slow-motion-suspected', severity: 'error', metric: null, details: {} }]
			},
			'clock'
		]
	] as const)('who %s is never marked', (_, part, kind) => {
		const { unlike, exceeding, differences } = compared(
			runner(valuesOf(endurance), { speed: 3 }, part),
			sprint
		);
		expect(unlike[0]).toEqual({ kind });
		expect(differences.length).toBeGreaterThan(0);
		expect(exceeding).toBe(0);
	});

	it('on an inclined belt or from an angle is told so', () => {
		const view: View = {
			facing: 'right',
			nearSide: 'right',
			inclinePercent: 4,
			offAxisDegrees: -9,
			cameraRollDegrees: 0,
			pixelsPerMetre: null
		};
		const { unlike } = compared(runner(valuesOf(endurance), { speed: 3.5 }, { view }), endurance);
		expect(unlike).toEqual([
			{ kind: 'incline', percent: 4 },
			{ kind: 'camera', degrees: 9 }
		]);
	});
});

const compared = (clip: ComparedClip, to: ReferenceProfile) =>
	differenceToProfile(clip, to, builtInLibrary.expected);

const runner = (
	values: Readonly<Record<string, number>>,
	given: Parameters<typeof comparedRunner>[1] = {},
	part: Partial<Analysis> = {}
): ComparedClip => ({
	analysis: { ...comparedRunner(values, given), ...part },
	...{ source: 'joints', frameRate: 60, speedEntered: true }
});
