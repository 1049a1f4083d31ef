import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../../src/core/model/analysis';
import { clockInQuestion } from '../../../../src/core/model/quality-note';
import type { Tracks } from '../../../../src/core/model/tracks';
import { clockNotes, type ClockFacts } from '../../../../src/core/strides/clock';
import { findings } from '../../../../src/report/findings';
import { analysed } from '../../../helpers/analysed';
import { irregularRunner } from '../../../helpers/irregular-runner';
import { syntheticRunner, WALK } from '../../../helpers/synthetic-runner';
import {
	forcePlateRunners,
	renderedRunner,
	renderedRunners
} from '../../../helpers/tracks-fixture';

describe('a clock that runs wrong', () => {
	it.each([
		['a sprint at half speed', 'B-sprint-right-120', 2],
		['a run at half speed', 'A-endurance-right-60', 2],
		['a run at twice its speed', 'A-endurance-right-60', 0.5],
		['a run slowed down by a third', 'A-endurance-right-60', 1.33],
		['slow motion stored as it was captured', 'F-slowmo-240-as-30', 8]
	])('is noticed: %s', (_, name, slowed) => {
		const result = analysed(slowedDown(renderedRunner(name).tracks, slowed));
		expect(clockInQuestion(result.quality)).toBe(true);
		expectNothingConcluded(result);
	});

	it('is noticed in a sprint whose cadence, at half speed or less, is still one of running', () => {
		const { tracks } = renderedRunner('B-sprint-right-120');
		const slowed = analysed(slowedDown(tracks, 1.75));
		const { cadenceStepsPerMinute } = slowed.summary;
		expect(cadenceStepsPerMinute!.mean).toBeGreaterThan(140);
		expect(clockInQuestion(slowed.quality)).toBe(true);
	});

	it('is noticed in every runner of the force plates at half and at twice the speed', () => {
		const enoughFrames = ({ tracks: { times } }: { tracks: Tracks }) =>
			times.length / (times.at(-1)! - times[0]!) > 50;
		const runners = forcePlateRunners().filter(enoughFrames);
		expect(runners.length).toBeGreaterThan(20);
		for (const { name, tracks } of runners)
			for (const slowed of [2, 0.5]) {
				const result = analysed(slowedDown(tracks, slowed));
				expect(clockInQuestion(result.quality), `${name} x ${slowed}`).toBe(true);
				expectNothingConcluded(result);
			}
	});

	it('is suspected of nobody whose clock is right', () => {
		for (const { name, tracks } of [...forcePlateRunners(), ...renderedRunners()])
			expect(codes(analysed(tracks)), name).not.toContain('slow-motion-suspected');
	});

	it('is suspected in a walk that no walker could do', () => {
		const { tracks } = syntheticRunner({ ...WALK, framesPerSecond: 120, seconds: 12 });
		expect(codes(analysed(tracks))).not.toContain('slow-motion-suspected');
		expect(codes(analysed(slowedDown(tracks, 4)))).toContain('slow-motion-suspected');
	});

	it('is no question any more once the user has said that it is right', () => {
		const slow = slowedDown(renderedRunner('A-endurance-right-60').tracks, 1.33);
		const told = analysed(slow, { clockConfirmed: true });
		expect(codes(told)).toContain('slow-motion-suspected');
		expect(clockInQuestion(told.quality)).toBe(false);
		expect(told.profile?.position).not.toBeNull();
		expect(findings(told)).not.toEqual([]);
	});
});

describe('somebody who may walk', () => {
	// One who walks unevenly, too slow a camera to time a single step: no duty factor.
	const walker = irregularRunner([{ ...WALK, cadenceStepsPerMinute: 97, seconds: 14 }], {
		framesPerSecond: 25,
		rateJitter: 0.12,
		sizeJitter: 0.2
	});

	it('is compared with nobody, and nothing is said of slow motion', () => {
		const result = analysed(walker.tracks);
		expect(result.gait).toBe('unknown');
		expect(result.profile).toBeNull();
		expect(result.hipFlexorDemand).toBeNull();
		expect(codes(result)).not.toContain('slow-motion-suspected');
		expect(findings(result).filter(({ kind }) => kind !== 'sides')).toEqual([]);
	});

	it('is told that it is not clear what this is', () => {
		expect(codes(analysed(walker.tracks))).toContain('gait-unclear');
	});
});

describe('the factor that is proposed', () => {
	it('makes a cadence that somebody can run', () => {
		for (let cadence = 15; cadence < 900; cadence += 1.7) {
			const [note] = clockNotes({ ...RUNNER, cadence });
			const { cadenceAfter } = note?.details ?? {};
			if (cadenceAfter === undefined) continue;
			expect(cadenceAfter).toBeGreaterThanOrEqual(140);
			expect(cadenceAfter).toBeLessThanOrEqual(290);
		}
	});

	it('agrees with gravity, or there is none', () => {
		// Of a jogger (2.5 m/s) of the force plates: 1.5 times slower no usual factor fits.
		const jog = { cadence: 156, contactSeconds: 0.283, bounceMetres: 0.1 };
		const slowed = (factor: number) =>
			clockNotes({
				...RUNNER,
				...jog,
				cadence: jog.cadence / factor,
				contactSeconds: factor * jog.contactSeconds
			})[0]?.details['factor'];
		expect([1, 2, 4, 8, 0.5, 1.5].map(slowed)).toEqual([undefined, 2, 4, 8, 0.5, undefined]);
	});

	it('is none where nobody is known to run', () => {
		expect(clockNotes({ ...RUNNER, gait: 'unknown', cadence: 92 })).toEqual([]);
		expect(clockNotes({ ...RUNNER, gait: 'walking', cadence: 92 })).toEqual([]);
	});
});

/** With times as in a file that plays so many times slower than life. */
const slowedDown = (tracks: Tracks, factor: number): Tracks => ({
	...tracks,
	times: tracks.times.map((time) => time * factor)
});

function expectNothingConcluded(result: Analysis): void {
	expect(result.profile).toBeNull();
	expect(result.hipFlexorDemand).toBeNull();
	expect(findings(result)).toEqual([]);
}

const codes = ({ quality }: Analysis): string[] => quality.map(({ code }) => code);

const RUNNER: ClockFacts = {
	gait: 'running',
	cadence: 171,
	contactSeconds: null,
	bounceMetres: null,
	confirmed: false
};
