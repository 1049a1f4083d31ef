import { describe, expect, it } from 'vitest';
import { DEFAULT_CLIP_SETTINGS } from '../../../src/app/clip-settings';
import { derive } from '../../../src/app/derive';
import { isSideMetric, type MetricName } from '../../../src/core/model/metrics';
import { readTracksFile } from '../../../src/report/tracks-file';
import { exactCases, noisyCases, runnerCases, trackCases } from '../../../tools/validation/cases';
import { aheadOf, partsOf, toldOf } from '../../helpers/first-numbers';
import { FULL } from '../../helpers/how-many';

/** By default six of the eighteen runners, with all in CI or with FULL=1. */
const RUNNERS = FULL ? 18 : 6;

/** A number told of a clip, and whether the whole clip gave one that lies within. */
interface Outcome {
	readonly metric: MetricName;
	/** In the interval told first, and in all that were told. */
	readonly first: boolean;
	readonly all: boolean;
}

describe('what the whole clip gives, against the first numbers told of it', () => {
	const names = [...new Set(runnerCases().map(({ runner }) => runner))].slice(0, RUNNERS);
	const runners = runnerCases().filter(({ runner }) => names.includes(runner));
	const outcomes = [...trackCases(), ...runners, ...exactCases(), ...noisyCases()].flatMap(
		({ text }) => outcomesOf(text)
	);
	const metrics = [...new Set(outcomes.map(({ metric }) => metric))];

	it('is there for all five', () => {
		expect(metrics).toHaveLength(5);
		expect(outcomes.length).toBeGreaterThan(5 * 90);
	});

	it('lies within the first ± and within every later one in 95 of 100, of all numbers together', () => {
		const share = (of: (outcome: Outcome) => boolean) =>
			outcomes.filter(of).length / outcomes.length;
		console.info(
			`within the first ±: ${percent(share(({ first }) => first))}, within all: ${percent(share(({ all }) => all))}`
		);
		expect(share(({ first }) => first)).toBeGreaterThanOrEqual(0.95);
		expect(share(({ all }) => all)).toBeGreaterThanOrEqual(0.95);
	});

	it.each(metrics)('%s: as often, of this number alone', (metric) => {
		const own = outcomes.filter((outcome) => outcome.metric === metric);
		const share = own.filter(({ all }) => all).length / own.length;
		console.info(`${metric}: ${percent(share)} of ${own.length}`);
		expect(share).toBeGreaterThanOrEqual(0.95);
	});
});

function outcomesOf(text: string): Outcome[] {
	const recording = readTracksFile(text);
	const { summary } = derive(recording, DEFAULT_CLIP_SETTINGS);
	const ahead = aheadOf(recording);
	const told = toldOf(recording, partsOf(recording), DEFAULT_CLIP_SETTINGS, ahead).flatMap(
		(numbers) => numbers?.numbers ?? []
	);
	return [...new Set(told.map(({ metric }) => metric))].flatMap((metric) => {
		const own = told.filter((number) => number.metric === metric);
		const known = own.filter(({ statistic }) => statistic);
		const { side } = own[0]!;
		const whole = isSideMetric(metric) ? summary[side!][metric] : summary[metric];
		if (known.length === 0 || !whole) return [];
		const within = known.map(
			({ statistic }) => Math.abs(whole.mean - statistic!.mean) <= statistic!.plusMinus
		);
		return [{ metric, first: within[0]!, all: within.every(Boolean) }];
	});
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
