import { describe, expect, it } from 'vitest';
import { EVENT_RULES } from '../../../src/core/events/event-rules';
import { covered, tablesWithoutOwn } from '../../../tools/validation/error-table';
import { runnerCases, type RunnerVariant } from '../../../tools/validation/cases';
import { studyRunners, type RunnerOutcome } from '../../../tools/validation/runners';
import { FULL } from '../../helpers/how-many';

/** By default six of the eighteen, with all 18 in CI or with FULL=1: rules fitted to fewer runners err more. */
const RUNNERS = FULL ? 18 : 6;

describe('runners with force plates, each judged by what was made from the others', () => {
	const names = [...new Set(runnerCases().map(({ runner }) => runner))].slice(0, RUNNERS);
	const study = studyRunners(runnerCases().filter(({ runner }) => names.includes(runner)));
	const readings = study.leftOut.flatMap((outcome) => outcome.readings);

	it.each<[RunnerVariant, number, number, number]>([
		['clean60', 6, 9, 9],
		['phone60', 6, 9, 9],
		['phone60-left', 6, 9, 9],
		['phone30', 6, 10.5, 11]
	])(
		'%s: near contact, toe-off and contact time are right within %d, %d, %d ms',
		(variant, ...limits) => {
			const own = study.leftOut.filter(({ item }) => item.variant === variant);
			expect(own.length).toBeGreaterThanOrEqual(RUNNERS);
			const room = RUNNERS < 18 ? 1.3 : 1;
			expect(rms(own, ({ score }) => score.near.initialContact!.biasMs!)).toBeLessThan(
				room * limits[0]
			);
			expect(rms(own, ({ score }) => score.near.toeOff!.biasMs!)).toBeLessThan(room * limits[1]);
			expect(rms(own, ({ score }) => score.near.contactMs!)).toBeLessThan(room * limits[2]);
		}
	);

	it('have no event missed or invented, and a level picture is read as level', () => {
		for (const { item, score } of study.leftOut)
			for (const leg of [score.near, score.far])
				for (const events of [leg.initialContact!, leg.toeOff!])
					expect([item.name, events.missed, events.false]).toEqual([item.name, 0, 0]);
		const roll = study.leftOut.reduce((sum, { score }) => sum + score.rollDegrees, 0);
		expect(Math.abs(roll / study.leftOut.length)).toBeLessThan(0.3);
	});

	it('have the truth within the ± as often as it says, and a difference is false in at most 2 %', () => {
		const without = tablesWithoutOwn(readings);
		const share = (difference: boolean) => {
			const own = readings.filter(({ leg }) => (leg === 'difference') === difference);
			return own.filter((reading) => covered(reading, without(reading))).length / own.length;
		};
		expect(share(false)).toBeGreaterThan(0.93);
		expect(share(true)).toBeGreaterThan(RUNNERS < 18 ? 0.97 : 0.98);
	});

	it('give the figures that the rules in use have; six of them nearly', () => {
		const { levelStance, contactLagSeconds, toeOffShares } = EVENT_RULES.joints;
		const { fitted } = study;
		const room = RUNNERS < 18 ? 4 : 1;
		const near = (found: number, used: number, limit: number) =>
			expect(Math.abs(found - used)).toBeLessThan(room * limit);
		levelStance.forEach((height, i) => near(fitted.levelStance[i]!, height, 0.002));
		near(fitted.contactLagSeconds.speed, contactLagSeconds.speed, 0.0006);
		near(fitted.contactLagSeconds.height!, contactLagSeconds.height!, 0.0006);
		for (const share of ['slowed', 'risen', 'slowedAlone'] as const)
			near(fitted.toeOffShares[share], toeOffShares[share], 0.05);
	});
});

const rms = (outcomes: readonly RunnerOutcome[], of: (outcome: RunnerOutcome) => number): number =>
	Math.sqrt(outcomes.reduce((sum, outcome) => sum + of(outcome) ** 2, 0) / outcomes.length);
