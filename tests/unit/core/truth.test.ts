import { describe, expect, it } from 'vitest';
import type { SideMetric } from '../../../src/core/model/metrics';
import { SIDES, type Side } from '../../../src/core/model/tracks';
import { analysed, eventErrors } from '../../helpers/analysed';
import { fixtureText, TRACKS_FIXTURES } from '../../helpers/fixtures';
import {
	forcePlateRunners,
	renderedRunners,
	tracksFromText,
	tracksWithTruth,
	type TracksWithTruth
} from '../../helpers/tracks-fixture';

describe.each(TRACKS_FIXTURES)('a real runner with phone-like noise: %s', (name) => {
	const fixture = tracksWithTruth(name, fixtureText(name));
	const { tracks, truth } = fixture;
	const result = analysed(tracks);

	it('is seen to run, facing the true way, near leg and all', () => {
		expect(result.gait).toBe('running');
		expect(result.view.facing).toBe(truth.facing);
		expect(result.view.nearSide).toBe(truth.nearSide);
	});

	it('has the true cadence within 0.3 %', () => {
		expect(Math.abs(cadenceError(fixture, result))).toBeLessThan(0.003);
	});

	it('has the true peaks within 2.5 degrees on the near leg and 4 on the far one', () => {
		for (const side of SIDES)
			for (const metric of PEAKS) {
				const limit = side === truth.nearSide ? 2.5 : 4;
				expect(
					Math.abs(metricError(fixture, result, side, metric)!),
					`${side} ${metric}`
				).toBeLessThan(limit);
			}
	});

	it('gives nothing else without the key that holds the truth', () => {
		const { truth: _truth, ...without } = JSON.parse(fixtureText(name)) as Record<string, unknown>;
		expect(without).not.toHaveProperty('truth');
		expect(analysed(tracksFromText(JSON.stringify(without)))).toEqual(result);
	});
});

describe('events against force plates: rbds001-3.5_phone60.json', () => {
	const { tracks, truth } = tracksWithTruth(TRACKS_FIXTURES[0], fixtureText(TRACKS_FIXTURES[0]));
	const { events } = analysed(tracks);

	it.each(['initialContact', 'toeOff'] as const)(
		'%s of the near leg: bias under 10 ms, SD under 12 ms, none missed or invented',
		(type) => {
			const clip = [tracks.times[0]!, tracks.times.at(-1)!] as const;
			const e = eventErrors(events, truth.events!, type, truth.nearSide, clip);
			expect([e.missed, e.invented]).toEqual([0, 0]);
			expect(e.errors.length).toBeGreaterThan(11);
			expect(Math.abs(e.bias)).toBeLessThan(0.01);
			expect(e.sd).toBeLessThan(0.012);
		}
	);
});

describe('all tracks of the reference data', () => {
	const all = [...forcePlateRunners(), ...renderedRunners()].map((fixture) => ({
		...fixture,
		result: analysed(fixture.tracks)
	}));
	const forcePlate = all.filter(({ name }) => /^rbds001/.test(name));
	const rbds = all.filter(({ name }) => name.startsWith('rbds'));
	const runners = all.filter(({ name }) => !name.startsWith('G-'));

	it('are forty, and each gives a result with the right facing and gait', () => {
		expect(all).toHaveLength(40);
		for (const { name, truth, result } of all) {
			expect([name, result.view.facing]).toEqual([name, truth.facing]);
			expect([name, result.gait]).toEqual([name, truth.gait ?? 'running']);
		}
	});

	it('have their cadence within 0.3 %', () => {
		for (const fixture of runners)
			expect(Math.abs(cadenceError(fixture, fixture.result)), fixture.name).toBeLessThan(0.003);
	});

	it.each([
		['clean', 0.008, 0.008],
		['phone60', 0.01, 0.012],
		['phone120', 0.01, 0.012],
		['phone30', 0.01, 0.014]
	])('%s: near-leg events within the mean bias and spread asked for', (variant, bias, sd) => {
		const files = forcePlate.filter(({ name }) => name.includes(`_${variant}`));
		expect(files.length).toBeGreaterThan(1);
		for (const type of ['initialContact', 'toeOff'] as const) {
			const errors = files.map(({ tracks, truth, result }) =>
				eventErrors(result.events, truth.events!, type, truth.nearSide, [
					tracks.times[0]!,
					tracks.times.at(-1)!
				])
			);
			expect(mean(errors.map((e) => Math.abs(e.bias))), type).toBeLessThan(bias);
			expect(mean(errors.map((e) => e.sd)), type).toBeLessThan(sd);
			expect(mean(errors.map((e) => e.missed + e.invented))).toBe(0);
		}
	});

	it.each([
		['clean', 1.5, 2],
		['phone', 2.5, 4]
	])('%s: peaks of thigh and knee within the limits on average', (variant, near, far) => {
		const files = rbds.filter(({ name }) => name.includes(`_${variant}`));
		expect(files.length).toBeGreaterThan(10);
		for (const metric of PEAKS) {
			const of = (isNear: boolean) =>
				mean(
					files.map((fixture) => {
						const side = SIDES.find((s) => (s === fixture.truth.nearSide) === isNear)!;
						return Math.abs(metricError(fixture, fixture.result, side, metric)!);
					})
				);
			expect(of(true), `near ${metric}`).toBeLessThan(near);
			expect(of(false), `far ${metric}`).toBeLessThan(far);
		}
	});
});

const PEAKS = ['peakHipExtensionDegrees', 'kneeLiftDegrees', 'peakKneeFlexionDegrees'] as const;

type Result = ReturnType<typeof analysed>;

const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

/** Share by which the cadence is off. */
function cadenceError({ truth }: TracksWithTruth, { summary }: Result): number {
	const true_ = truth.summary['cadenceStepsPerMinute'] as { mean: number };
	return summary.cadenceStepsPerMinute!.mean / true_.mean - 1;
}

/** Found minus true; `null` where the truth has no value. */
function metricError(
	{ truth }: TracksWithTruth,
	{ summary }: Result,
	side: Side,
	metric: SideMetric
): number | null {
	const known = truth.summary[side][metric];
	return known ? summary[side][metric]!.mean - known.mean : null;
}
