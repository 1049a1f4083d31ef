import { describe, expect, it } from 'vitest';
import type { ComparedClip } from '../../../../src/core/compare/alike';
import {
	CHANCE,
	differenceOfSessions,
	plusMinusOfDifference,
	type SessionDifference
} from '../../../../src/core/compare/difference-of-sessions';
import type { Analysis } from '../../../../src/core/model/analysis';
import { legLengthPixels } from '../../../../src/core/model/legs';
import { isSideMetric } from '../../../../src/core/model/metrics';
import type { Tracks } from '../../../../src/core/model/tracks';
import { referenceData } from '../../../../src/profiles/reference-data';
import { FULL } from '../../../helpers/how-many';
import { analysed } from '../../../helpers/analysed';
import { withNoise, type NoiseLevel } from '../../../helpers/noise';
import { statisticOf } from '../../../helpers/summary-of';
import { renderedRunner, type TracksWithTruth } from '../../../helpers/tracks-fixture';

const A = renderedRunner('A-endurance-right-60');
const D = renderedRunner('D-tempo-asymmetry-60');
const COPIES = 20;
/** Hip joint to ankle joint (Winter 2009). */
const LEG_SHARE_OF_HEIGHT = 0.491;

describe('a clip against itself', () => {
	it('has no difference, and nothing else that differs but the unknown person', () => {
		const clip = clipOf(A, A.tracks);
		const { differences, exceeding, unlike } = compared(clip, clip, true);
		expect(differences.length).toBeGreaterThan(20);
		expect(differences.every(({ amount }) => amount === 0)).toBe(true);
		expect(exceeding).toBe(0);
		expect(unlike).toEqual([]);
		expect(compared(clip, clip, false).unlike).toEqual([{ kind: 'person' }]);
	});

	it.each(FULL ? [D, A] : [D])(
		'in 20 noisy copies is marked no more often than said: $name',
		(runner) => {
			const copies = Array.from({ length: COPIES }, (_, copy) =>
				noisy(runner, 'phone', 100 + copy)
			);
			for (const first of [clipOf(runner, runner.tracks), noisy(runner, 'phone', 900)]) {
				const results = copies.map((copy) => compared(first, copy, true));
				const all = results.reduce((sum, { differences }) => sum + differences.length, 0);
				const marked = results.reduce((sum, { exceeding }) => sum + exceeding, 0);
				expect(all).toBeGreaterThan(20 * COPIES);
				expect(marked / all).toBeLessThanOrEqual(CHANCE);
				const surprising = results.filter(({ beyondChance }) => beyondChance);
				expect(surprising.length / COPIES).toBeLessThanOrEqual(2 * CHANCE);
			}
		}
	);
});

describe('two clips with known differences: 3.0 m/s, and 4.5 m/s with uneven legs', () => {
	it.each(['exact', 'clean', 'phone'] as const)(
		'what is marked is there, what is clearly there is marked, and what is not there is not (%s)',
		(level) => {
			const [from, to] = [A, D].map((runner) =>
				level === 'exact' ? clipOf(runner, runner.tracks) : noisy(runner, level, 7)
			);
			const { differences, unlike } = compared(from!, to!, true);
			const known = differences.flatMap((one) => {
				const truth = trueDifference(one);
				return truth === null ? [] : [{ ...one, truth }];
			});
			expect(known.length).toBeGreaterThan(12);
			for (const { metric, side, amount, plusMinus, exceeds, truth } of known) {
				const name = `${side} ${metric}: ${amount} ± ${plusMinus}, truth ${truth}`;
				expect(Math.abs(amount - truth), name).toBeLessThan(plusMinus);
				if (exceeds) expect(Math.sign(amount), name).toBe(Math.sign(truth));
				if (Math.abs(truth) > 2 * plusMinus) expect(exceeds, name).toBe(true);
				if (Math.abs(truth) < plusMinus / 4) expect(exceeds, name).toBe(false);
			}
			const marked = known.filter(({ exceeds }) => exceeds).map(({ metric }) => metric);
			for (const there of [
				'cadenceStepsPerMinute',
				'contactTimeSeconds',
				'kneeLiftDegrees'
			] as const)
				expect(marked).toContain(there);
			expect(unlike[0]).toEqual({ kind: 'speed', before: 3, after: 4.5 });
		}
	);

	it('tell how much of a change speed alone makes', () => {
		const { differences } = compared(clipOf(A, A.tracks), clipOf(D, D.tracks), true);
		const cadence = differences.find(({ metric }) => metric === 'cadenceStepsPerMinute')!;
		expect(cadence.bySpeed).toBeGreaterThan(3);
		const lift = differences.find(({ metric }) => metric === 'kneeLiftDegrees')!;
		expect(lift.bySpeed).toBeGreaterThan(0);
	});
});

describe('the ± of a difference', () => {
	const a = statisticOf(40, 3);
	const b = statisticOf(44, 4);

	it('holds both errors when nothing is common to them', () => {
		expect(plusMinusOfDifference(a, b, 0)).toBeCloseTo(5, 6);
	});

	it('shrinks with what both have in common, and is the same the other way round', () => {
		let before = plusMinusOfDifference(a, b, 0);
		for (const share of [0.2, 0.5, 0.9]) {
			const now = plusMinusOfDifference(a, b, share);
			expect(now).toBeLessThan(before);
			expect(plusMinusOfDifference(b, a, share)).toBe(now);
			before = now;
		}
	});

	it('is smaller for one person filmed alike than for two people', () => {
		const [from, to] = [noisy(A, 'phone', 1), noisy(A, 'phone', 2)];
		const same = compared(from, to, true).differences;
		const other = compared(from, to, false).differences;
		for (const [i, { plusMinus }] of same.entries())
			expect(plusMinus).toBeLessThanOrEqual(other[i]!.plusMinus);
		const sum = (all: readonly SessionDifference[]) =>
			all.reduce(
				(total, { metric, plusMinus }) => (isSideMetric(metric) ? total + plusMinus : total),
				0
			);
		expect(sum(same)).toBeLessThan(0.95 * sum(other));
	});
});

describe('what else differs', () => {
	const clip = clipOf(A, A.tracks);
	const kinds = (part: Partial<ComparedClip>, view: Partial<Analysis['view']> = {}) => {
		const { analysis } = clip;
		const other = {
			...clip,
			...part,
			analysis: { ...analysis, ...part.analysis, view: { ...analysis.view, ...view } }
		};
		return compared(clip, other, true).unlike.map(({ kind }) => kind);
	};

	it.each([
		['the camera', 'camera', {}, { offAxisDegrees: 9 }],
		['the side that is seen', 'near-side', {}, { nearSide: 'left' }],
		['the incline', 'incline', {}, { inclinePercent: 2 }],
		['the scale', 'scale', {}, { pixelsPerMetre: null }],
		['the model', 'model', { source: 'poseModel' }, {}],
		['the frame rate', 'frame-rate', { frameRate: 30 }, {}],
		['whether the speed was entered', 'speed-unsure', { speedEntered: false }, {}]
	] as const)('is told: %s', (_, kind, part, view) => {
		expect(kinds(part, view)).toEqual([kind]);
	});

	it('keeps everything unmarked while a clip may be slow motion', () => {
		const question = {
			code: 'slow-motion-suspected',
			severity: 'error',
			metric: null,
			details: {}
		} as const;
		const open = { ...clip, analysis: { ...clip.analysis, quality: [question] } };
		const { unlike, exceeding } = compared(open, clipOf(D, D.tracks), true);
		expect(unlike[0]).toEqual({ kind: 'clock' });
		expect(exceeding).toBe(0);
	});

	it('is told of the speed in leg lengths where there is no scale', () => {
		const without = (runner: TracksWithTruth): ComparedClip => ({
			...clipOf(runner, runner.tracks),
			analysis: analysed(runner.tracks),
			speedEntered: false
		});
		const [first] = compared(without(A), without(D), true).unlike;
		expect(first!.kind).toBe('speed-ratio');
		expect((first as { ratio: number }).ratio).toBeCloseTo(1.5, 1);
	});
});

const compared = (before: ComparedClip, after: ComparedClip, samePerson: boolean) =>
	differenceOfSessions(before, after, samePerson, referenceData);

/** Its height and belt speed told. */
function clipOf({ truth }: TracksWithTruth, tracks: Tracks): ComparedClip {
	const { speedMetresPerSecond, heightMetres } = truth as unknown as {
		speedMetresPerSecond: number;
		heightMetres: number;
	};
	return {
		analysis: analysed(tracks, { speedMetresPerSecond, heightMetres }),
		source: 'joints',
		frameRate: 60,
		speedEntered: true
	};
}

function noisy(runner: TracksWithTruth, level: NoiseLevel, seed: number): ComparedClip {
	const heightPixels = legLengthPixels(runner.tracks) / LEG_SHARE_OF_HEIGHT;
	const body = { nearSide: runner.truth.nearSide, heightPixels };
	return clipOf(runner, withNoise(runner.tracks, body, level, seed));
}

/** D less A, by what their truth knows; metrics of the whole are told by foot in part. */
function trueDifference({ metric, side }: SessionDifference): number | null {
	const [a, d] = [A, D].map(({ truth: { summary } }) => {
		const own = side ? summary[side][metric] : (summary[metric] ?? null);
		if (own && 'mean' in own) return (own as { mean: number }).mean;
		const [left, right] = [summary.left[metric], summary.right[metric]];
		return left && right ? (left.mean + right.mean) / 2 : null;
	});
	return a == null || d == null ? null : d - a;
}
