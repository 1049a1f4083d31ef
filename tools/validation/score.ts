import type { GaitEventType } from '../../src/core/model/analysis';
import { footStrikeOf, type FootStrike } from '../../src/core/model/foot-strike';
import type { SideMetric } from '../../src/core/model/metrics';
import type { Side } from '../../src/core/model/tracks';
import type { AnalysisFile } from '../../src/report/analysis-file';
import type { Case, Truth } from './truth';

/** Pairs lie within 60 ms; events within 0.25 s of an end do not count as missed or false. */
const PAIR_SECONDS = 0.06;
const EDGE_SECONDS = 0.25;

export const ANGLES = [
	'peakHipExtensionDegrees',
	'kneeLiftDegrees',
	'peakKneeFlexionDegrees'
] as const satisfies readonly SideMetric[];

/** Told as it is or otherwise, left open by its ±, or not told. */
export type Strike = 'right' | 'wrong' | 'between' | 'untold';

/** Truths closer than this to a limit between strikes are no matter of right and wrong, degrees. */
const CLOSE_TO_LIMIT = 2;

/** Errors of one event type on one leg, milliseconds, result - truth. */
export interface EventErrors {
	readonly matched: number;
	readonly missed: number;
	readonly false: number;
	readonly biasMs: number | null;
	readonly sdMs: number | null;
}

/** Errors of one leg. `null`: no truth, or no answer (then counted in `withheld`). */
export interface LegScore {
	readonly initialContact: EventErrors | null;
	readonly toeOff: EventErrors | null;
	readonly contactMs: number | null;
	readonly angles: Readonly<Record<(typeof ANGLES)[number], number | null>>;
	/** Inclination at contact, degrees. */
	readonly foot: number | null;
	/** Whether the strike was told as it is; `null` where the truth is close to one of its limits or not known. */
	readonly strike: Strike | null;
}

export interface Score {
	readonly name: string;
	readonly group: Case['group'];
	readonly facingRight: boolean;
	readonly gaitRight: boolean;
	readonly cadencePercent: number;
	readonly near: LegScore;
	readonly far: LegScore;
	readonly rollDegrees: number;
	readonly speedPercent: number | null;
	readonly position: number | null;
	/** Metrics with a truth but without an answer, of how many. */
	readonly withheld: number;
	readonly asked: number;
	/** Asked metrics whose error is larger than the ± shown. */
	readonly outsideError: number;
}

/** Compares a result with its truth. Errors are result - truth. */
export function score(result: AnalysisFile, { name, group, truth, endTime }: Case): Score {
	const near = truth.nearSide;
	const far: Side = near === 'left' ? 'right' : 'left';
	const [nearLeg, farLeg] = [near, far].map((side) => leg(result, truth, side, endTime));
	const answers = [near, far].flatMap((side) =>
		[...ANGLES, 'contactTimeSeconds' as const].flatMap((metric) => {
			const expected = truth.summary[side][metric]?.mean;
			return expected === undefined ? [] : [{ expected, got: result.summary[side][metric] }];
		})
	);
	const speed = result.summary.speedMetresPerSecond?.mean;
	return {
		name,
		group,
		facingRight: result.view.facing === truth.facing,
		gaitRight: result.gait === (truth.gait ?? 'running'),
		cadencePercent:
			100 *
			((result.summary.cadenceStepsPerMinute?.mean ?? NaN) /
				truth.summary.cadenceStepsPerMinute.mean -
				1),
		near: nearLeg!,
		far: farLeg!,
		rollDegrees: result.view.cameraRollDegrees - truth.cameraRollDegrees,
		speedPercent: speed === undefined ? null : 100 * (speed / truth.speedMetresPerSecond - 1),
		position: result.profile?.position ?? null,
		withheld: answers.filter(({ got }) => got === null).length,
		asked: answers.length,
		outsideError: answers.filter(
			({ got, expected }) => got !== null && Math.abs(got.mean - expected) > got.plusMinus
		).length
	};
}

function leg(result: AnalysisFile, truth: Truth, side: Side, endTime: number): LegScore {
	const difference = (metric: SideMetric) => {
		const [got, expected] = [result.summary[side][metric]?.mean, truth.summary[side][metric]?.mean];
		return got === undefined || expected === undefined ? null : got - expected;
	};
	const events = (type: GaitEventType) =>
		truth.events &&
		eventErrors(timesOf(result.events, type, side), timesOf(truth.events, type, side), endTime);
	const contact = difference('contactTimeSeconds');
	return {
		initialContact: events('initialContact'),
		toeOff: events('toeOff'),
		contactMs: contact === null ? null : 1000 * contact,
		foot: difference('footInclinationAtContactDegrees'),
		strike: strikeOf(
			result.summary[side].footStrike,
			truth.summary[side].footInclinationAtContactDegrees?.mean
		),
		angles: Object.fromEntries(
			ANGLES.map((metric) => [metric, difference(metric)])
		) as LegScore['angles']
	};
}

function strikeOf(told: FootStrike | null | undefined, degrees: number | undefined): Strike | null {
	if (degrees === undefined) return null;
	// Half of a ± decides.
	const truth = footStrikeOf(degrees, 2 * CLOSE_TO_LIMIT);
	if (truth === 'between') return null;
	return told == null ? 'untold' : told === 'between' ? told : told === truth ? 'right' : 'wrong';
}

const timesOf = (
	events: readonly { type: GaitEventType; side: Side; time: number }[],
	type: GaitEventType,
	side: Side
): number[] =>
	events.filter((event) => event.type === type && event.side === side).map((event) => event.time);

/** One-to-one pairs, smallest distance first. */
function eventErrors(got: number[], expected: number[], endTime: number): EventErrors {
	const pairs = got
		.flatMap((a, i) => expected.map((b, j) => ({ i, j, error: a - b })))
		.filter(({ error }) => Math.abs(error) <= PAIR_SECONDS)
		.sort((a, b) => Math.abs(a.error) - Math.abs(b.error));
	const [usedGot, usedExpected] = [new Set<number>(), new Set<number>()];
	const errors: number[] = [];
	for (const { i, j, error } of pairs) {
		if (usedGot.has(i) || usedExpected.has(j)) continue;
		usedGot.add(i);
		usedExpected.add(j);
		errors.push(1000 * error);
	}
	const inside = (time: number) => time >= EDGE_SECONDS && time <= endTime - EDGE_SECONDS;
	const bias = errors.reduce((sum, e) => sum + e, 0) / errors.length;
	const sd = Math.sqrt(errors.reduce((sum, e) => sum + (e - bias) ** 2, 0) / (errors.length - 1));
	return {
		matched: errors.length,
		missed: expected.filter((time, j) => !usedExpected.has(j) && inside(time)).length,
		false: got.filter((time, i) => !usedGot.has(i) && inside(time)).length,
		biasMs: errors.length > 0 ? bias : null,
		sdMs: errors.length > 1 ? sd : null
	};
}
