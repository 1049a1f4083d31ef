import { describe, expect, it } from 'vitest';
import { eventPhases } from '../../../../src/core/events/event-phases';
import { EVENT_RULES, TOE_OFF_RISE } from '../../../../src/core/events/event-rules';
import { fitMidStance } from '../../../../src/core/events/stance';
import { CYCLE_BINS } from '../../../../src/core/rhythm/cycle-fit';

const STRIDES_A_SECOND = 1.43;

describe('initial contact', () => {
	/** Milliseconds by which contact comes later than in a foot that lands as it reaches the belt's speed. */
	const later = (pullBack: number, source: 'joints' | 'poseModel' = 'joints') =>
		(foundIn({ pullBack }, source)!.initialContact -
			foundIn({ pullBack: 0 }, source)!.initialContact) *
		(1000 / (2 * Math.PI * STRIDES_A_SECOND));

	it('of a foot that is pulled back before it lands is when it is down, not when it is fast', () => {
		expect(Math.abs(later(0.04))).toBeLessThan(6);
		expect(Math.abs(later(0.07))).toBeLessThan(8);
	});

	it('of a pose model is told by speed alone: its ankle is not where the joint is', () => {
		expect(later(0.07, 'poseModel')).toBeLessThan(-25);
	});

	it('is not put off by a foot that glides in low', () => {
		const low = foundIn({ pullBack: 0, approach: 0.1 })!;
		const usual = foundIn({ pullBack: 0 })!;
		expect(low.initialContact).toBeCloseTo(usual.initialContact, 1);
	});
});

describe('toe-off', () => {
	it('is found in a foot that never rises as high as the cue, as in a slow walk', () => {
		const walking = foundIn({ swing: 0.8 * TOE_OFF_RISE })!;
		expect(walking.toeOff / (2 * Math.PI)).toBeGreaterThan(0.3);
		expect(walking.toeOff / (2 * Math.PI)).toBeLessThan(0.5);
	});

	it('comes after the foot slows down and before it is well up', () => {
		const { toeOff } = foundIn({})!;
		expect(toeOff / (2 * Math.PI)).toBeGreaterThan(SLOWING);
		expect(toeOff / (2 * Math.PI)).toBeLessThan(0.5);
	});
});

interface Foot {
	/** Share of a stride by which the foot moves at the belt's speed before it is down. */
	readonly pullBack?: number;
	/** How many times as fast it comes down as usual. */
	readonly approach?: number;
	/** How high the ankle rises in swing, leg lengths. */
	readonly swing?: number;
}

/** Where the foot begins to leave the belt's speed, share of a stride. */
const SLOWING = 0.28;

/**
 * A made-up ankle that is down at phase 0, goes back with the belt and then swings forward; its rules are tried on
 * its path alone.
 */
function foundIn(
	{ pullBack = 0, approach = 1, swing = 0.4 }: Foot,
	source: 'joints' | 'poseModel' = 'joints'
) {
	const belt = -2.4;
	const speedAt = (phase: number): number => {
		const early = -pullBack - 0.05;
		if (phase < early) return 0;
		if (phase < -pullBack) return (belt * (phase - early)) / 0.05;
		if (phase < SLOWING) return belt;
		return Math.min(3, belt + 40 * (phase - SLOWING));
	};
	const upAt = (phase: number): number => {
		if (phase < 0) return Math.min(swing, 4.6 * approach * -phase);
		return Math.min(swing, 12 * Math.max(0, phase - 0.22) ** 2);
	};
	// From half a stride before contact to half after it; the jump lies where nothing is looked for.
	const phases = Array.from({ length: CYCLE_BINS }, (_, bin) => {
		const phase = bin / CYCLE_BINS;
		return phase < 0.6 ? phase : phase - 1;
	});
	const place = (phase: number) => {
		let [forward, at] = [0.27, 0];
		const step = phase < 0 ? -1e-3 : 1e-3;
		for (; Math.abs(at) < Math.abs(phase); at += step) forward += step * speedAt(at);
		return forward;
	};
	const forward = Float64Array.from(phases, place);
	const up = Float64Array.from(phases, (phase) => -0.95 + upAt(phase));
	const path = fitMidStance(forward, up);
	const found = path && eventPhases(path, STRIDES_A_SECOND, EVENT_RULES[source]);
	const turn = 2 * Math.PI;
	return (
		found && {
			initialContact: found.initialContact - turn * Math.round(found.initialContact / turn),
			toeOff: found.toeOff - turn * Math.round((found.toeOff - 0.4 * turn) / turn)
		}
	);
}
