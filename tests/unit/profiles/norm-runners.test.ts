import { describe, expect, it } from 'vitest';
import type { ProfileComparison } from '../../../src/core/model/comparison';
import { builtInLibrary } from '../../../src/profiles/library';
import { referenceCycle } from '../../../src/profiles/reference-cycles';
import { analysed } from '../../helpers/analysed';
import {
	CYCLE_PERCENTS,
	meanAndSd,
	meanCurve,
	normRunners,
	type NormMetric,
	type NormRunner
} from '../../helpers/norm-runners';
import { tracksFromText } from '../../helpers/tracks-fixture';

const NAMES = { 2.5: 'endurance-easy', 3.5: 'endurance', 4.5: 'endurance-fast' } as const;
type Pace = keyof typeof NAMES;
const PACES: readonly Pace[] = [2.5, 3.5, 4.5];

const runners: Readonly<Record<Pace, NormRunner[]>> = {
	2.5: normRunners(2.5),
	3.5: normRunners(3.5),
	4.5: normRunners(4.5)
};
const profileAt = (pace: Pace) => builtInLibrary.profiles.find(({ name }) => name === NAMES[pace])!;
const resultsAt = (pace: Pace) =>
	runners[pace].map(({ text, heightMetres }) =>
		analysed(tracksFromText(text), { speedMetresPerSecond: pace, heightMetres })
	);
const results: Readonly<Record<Pace, ReturnType<typeof resultsAt>>> = {
	2.5: resultsAt(2.5),
	3.5: resultsAt(3.5),
	4.5: resultsAt(4.5)
};
const metricsOf = (runner: NormRunner) => Object.keys(runner.means) as NormMetric[];

/** The mean of eighteen of 26 runners lies within two standard errors of that of all, in SDs. */
const TWO_STANDARD_ERRORS = 2 / Math.sqrt(18);

/** How far the app may read beside the truth in the mean of the runners, in SDs between runners. */
const BIAS_SDS = 0.2;

describe.each(PACES)('eighteen of the runners behind the endurance profile at %s m/s', (pace) => {
	const { metrics } = profileAt(pace);

	it('have its means and its spread', () => {
		const all = runners[pace];
		expect(all).toHaveLength(18);
		const shared = metricsOf(all[0]!).filter((metric) => metrics[metric]);
		expect(shared.length).toBeGreaterThan(7);
		for (const metric of shared) {
			const own = meanAndSd(all.map(({ means }) => means[metric]));
			const norm = metrics[metric]!;
			const apart = Math.abs(own.mean - norm.mean) / norm.sd;
			expect(apart, metric).toBeLessThan(TWO_STANDARD_ERRORS);
			expect(own.sd / norm.sd, metric).toBeGreaterThan(0.7);
			expect(own.sd / norm.sd, metric).toBeLessThan(1.4);
		}
	});

	it('are measured as the profile was made: the app has no bias against their true values', () => {
		for (const metric of metricsOf(runners[pace][0]!)) {
			const errors = results[pace].map(({ summary, view: { nearSide } }, i) => {
				const near = runners[pace][i]!.strides.filter(({ side }) => side === nearSide);
				const truth = meanAndSd(near.map((stride) => stride[metric])).mean;
				return summary[nearSide][metric]!.mean - truth;
			});
			const { sd } = (metrics[metric] ?? profileAt(3.5).metrics[metric])!;
			expect(Math.abs(meanAndSd(errors).mean) / sd, metric).toBeLessThan(BIAS_SDS);
		}
	});

	it('have a mean curve that peaks where the profile says, or up to 1.2 degrees before', () => {
		const { thigh, knee } = referenceCycle(profileAt(pace))!;
		for (const [peak, metric] of [
			[Math.max(...thigh), 'kneeLiftDegrees'],
			[-Math.min(...thigh), 'peakHipExtensionDegrees'],
			[Math.max(...knee), 'peakKneeFlexionDegrees']
		] as const) {
			const short = metrics[metric]!.mean - peak;
			expect(short, metric).toBeGreaterThan(0);
			expect(short, metric).toBeLessThan(metric === 'peakKneeFlexionDegrees' ? 2 : 1.2);
		}
	});
});

describe('the position of these runners', () => {
	const of = (pace: Pace, total: (profile: ProfileComparison) => number | null) =>
		results[pace].map(({ profile }) => total(profile!)!);

	it.each([
		['the documented weights', (profile: ProfileComparison) => profile.position],
		['the five equally', (profile: ProfileComparison) => profile.positionEqualWeights]
	])('is 0 in the mean at 3.5 m/s, and rises with the pace of each, by %s', (_, total) => {
		expect(Math.abs(meanAndSd(of(3.5, total)).mean)).toBeLessThan(0.05);
		const [easy, usual, fast] = PACES.map((pace) => of(pace, total));
		for (const [i, { name }] of runners[3.5].entries()) {
			expect(usual![i]!, name).toBeGreaterThan(easy![i]!);
			expect(fast![i]!, name).toBeGreaterThan(usual![i]!);
		}
	});

	it('reads "like endurance running" for each of them at 3.5 m/s', () => {
		expect(new Set(results[3.5].map(({ profile }) => profile!.label))).toEqual(
			new Set(['endurance-like'])
		);
	});
});

describe('the mean strides', () => {
	it('are those of these runners, both legs', async () => {
		const duty = PACES.map(
			(pace) =>
				`${pace.toFixed(1)} m/s ${meanAndSd(runners[pace].map(({ means }) => means.dutyFactor)).mean.toFixed(4)}`
		);
		const rows = PACES.flatMap((pace) => {
			const [thigh, knee] = (['thigh', 'knee'] as const).map((angle) =>
				meanCurve(runners[pace].map(({ cycle }) => cycle[angle]))
			);
			return CYCLE_PERCENTS.map((percent, i) =>
				[pace, percent, thigh![i]!.toFixed(2), knee![i]!.toFixed(2)].join(',')
			);
		});
		const text = [
			'# Mean running stride of 18 runners (Fukuchi, Fukuchi & Duarte 2017, PeerJ 5:e3298, RBDS, CC BY 4.0), both legs. 0 % = initial contact.',
			'# thigh: hip centre to knee centre against vertical, + in front; knee: flexion, 0 straight; degrees.',
			`# duty factor: ${duty.join('; ')}`,
			'speedMetresPerSecond,stridePercent,thighDegrees,kneeFlexionDegrees',
			...rows,
			''
		].join('\n');
		await expect(text).toMatchFileSnapshot('../../../src/profiles/rbds_mean_cycles.csv');
	});
});
