import { estimateCameraRoll } from '../../src/core/events/camera-roll';
import { eventPhases, timeOfPhase } from '../../src/core/events/event-phases';
import { LEVEL_STANCE_PLACES, type EventRules } from '../../src/core/events/event-rules';
import { locateBelt } from '../../src/core/events/locate-belt';
import { runnerFrame } from '../../src/core/events/runner-frame';
import { fitMidStance, type AnklePath } from '../../src/core/events/stance';
import { mean } from '../../src/core/math/statistics';
import type { GaitEventType } from '../../src/core/model/analysis';
import { NO_SETTINGS } from '../../src/core/model/settings';
import { SIDES, type Side } from '../../src/core/model/tracks';
import type { PreparedTracks } from '../../src/core/prepare';
import { CYCLE_BINS } from '../../src/core/rhythm/cycle-fit';
import type { RunnerCase } from './cases';

/** Where a track's ankles go, and when its near foot truly lands and leaves. */
export interface SeenEvents {
	readonly runner: string;
	/** Strides a second. */
	readonly strideRate: number;
	readonly facing: Side;
	readonly trueRollDegrees: number;
	/** In the picture's own level. */
	readonly paths: Readonly<Record<Side, AnklePath | null>>;
	/** Mean stride phase of the near foot's true events, radians. */
	readonly truth: Readonly<Record<GaitEventType, number>>;
}

const NO_PICTURE = { source: 'joints', pictureRoll: null } as const;

/** Reads a track's ankle paths, and its true events as phases of the stride. */
export function seenEvents({ runner, truth }: RunnerCase, tracks: PreparedTracks): SeenEvents {
	const { points, rhythm, run } = tracks;
	const level = { ...NO_SETTINGS, cameraRollDegrees: 0 };
	const { anklePaths } = locateBelt(points, rhythm, run, level, NO_PICTURE, UNFITTED);
	const { times } = points.clean;
	const phaseOf = (type: GaitEventType) =>
		meanAngle(
			truth
				.events!.filter((event) => event.type === type && event.side === truth.nearSide)
				.filter(({ time }) => time >= times[0]! && time <= times[times.length - 1]!)
				// The inverse of the phase's course in time.
				.map(({ time }) => timeOfPhase(rhythm.stridePhase, times, time))
		);
	return {
		runner,
		strideRate: rhythm.strideRate,
		facing: run.facing,
		trueRollDegrees: truth.cameraRollDegrees,
		paths: anklePaths,
		truth: { initialContact: phaseOf('initialContact'), toeOff: phaseOf('toeOff') }
	};
}

/** By how much contact by speed lags behind contact by height: the smallest error over the runners, ± 2 ms alike. */
const CUES_APART_SECONDS = 0.016;

/**
 * Contacts are set later than the eighteen runners ask for by so much: in the one sprinter at hand (not in the project)
 * they still come 3 to 10 ms early.
 */
const SPRINT_ALLOWANCE_SECONDS = 0.001;

/** The rules that suit these tracks on average, every runner counting alike. */
export function fitRules(tracks: readonly SeenEvents[]): EventRules {
	const levelStance = meanStance(tracks);
	const level = tracks.flatMap((track) => {
		const path = levelPath(track, levelStance);
		return path ? [{ track, path }] : [];
	});
	const lag = meanByRunner(
		level.flatMap(({ track, path }) => {
			const found = eventPhases(path, track.strideRate, { ...UNFITTED, levelStance });
			const off = found && secondsAfter(track, track.truth.initialContact, found.initialContact);
			return off === null ? [] : [{ runner: track.runner, value: off }];
		})
	);
	const contact = lag + SPRINT_ALLOWANCE_SECONDS;
	const contactLagSeconds = {
		speed: rounded(contact + CUES_APART_SECONDS),
		height: rounded(contact)
	};
	return {
		levelStance: levelStance.map(rounded),
		contactLagSeconds,
		toeOffShares: fitToeOff(level, { ...UNFITTED, contactLagSeconds })
	};
}

const UNFITTED: EventRules = {
	levelStance: [],
	contactLagSeconds: { speed: CUES_APART_SECONDS, height: 0 },
	toeOffShares: { slowed: 1, risen: 0, slowedAlone: 1 }
};

const rounded = (value: number): number => Number(value.toFixed(4));

interface LevelTrack {
	readonly track: SeenEvents;
	/** Of the near ankle. */
	readonly path: AnklePath;
}

/** The near ankle's path with the roll taken out that these heights of a level stance give. */
function levelPath({ paths, facing }: SeenEvents, levelStance: readonly number[]) {
	const roll = estimateCameraRoll(paths, facing, 'joints', null, { levelStance }).degrees;
	return paths[facing] && turnedBy(paths[facing], facing, roll);
}

/** Least squares of toe-off over the two shares; every runner counts alike. */
function fitToeOff(level: readonly LevelTrack[], rules: EventRules): EventRules['toeOffShares'] {
	const sums = { ss: 0, sr: 0, rr: 0, st: 0, rt: 0 };
	for (const { track, path } of level) {
		const after = (share: Pick<EventRules['toeOffShares'], 'slowed' | 'risen'>) => {
			const found = eventPhases(path, track.strideRate, {
				...rules,
				toeOffShares: { ...share, slowedAlone: NaN }
			});
			return found && secondsAfter(track, found.toeOff, found.initialContact);
		};
		const [slowed, risen] = [after({ slowed: 1, risen: 0 }), after({ slowed: 0, risen: 1 })];
		const contact = eventPhases(path, track.strideRate, rules)?.initialContact;
		if (!slowed || !risen || contact === undefined) continue;
		const truth = secondsAfter(track, track.truth.toeOff, contact);
		const weight = 1 / level.filter(({ track: { runner } }) => runner === track.runner).length;
		sums.ss += weight * slowed * slowed;
		sums.sr += weight * slowed * risen;
		sums.rr += weight * risen * risen;
		sums.st += weight * slowed * truth;
		sums.rt += weight * risen * truth;
	}
	const { ss, sr, rr, st, rt } = sums;
	const determinant = ss * rr - sr * sr;
	return {
		slowed: rounded((st * rr - rt * sr) / determinant),
		risen: rounded((rt * ss - st * sr) / determinant),
		slowedAlone: rounded(st / ss)
	};
}

/** From one phase to the nearest of another, in seconds. */
const secondsAfter = ({ strideRate }: SeenEvents, phase: number, from: number): number =>
	meanAngle([phase - from]) / (2 * Math.PI * strideRate);

/** A path read in a picture without roll, as seen when the roll is taken out. */
function turnedBy(path: AnklePath, facing: Side, rollDegrees: number): AnklePath | null {
	const frame = runnerFrame(facing, rollDegrees);
	const direction = facing === 'right' ? 1 : -1;
	const of = (axis: 'forward' | 'up') =>
		path.forward.map((forward, bin) => frame[axis](direction * forward, -path.up[bin]!));
	return fitMidStance(of('forward'), of('up'));
}

/** Mean course of the ankle over a level belt, above its lowest place, at {@link LEVEL_STANCE_PLACES}. */
function meanStance(tracks: readonly SeenEvents[]): number[] {
	const courses = tracks.flatMap(({ runner, paths, facing, trueRollDegrees }) =>
		SIDES.flatMap((side) => {
			const path = paths[side] && turnedBy(paths[side], facing, trueRollDegrees);
			return path ? [{ runner, heights: stanceHeights(path) }] : [];
		})
	);
	const course = LEVEL_STANCE_PLACES.map((_, place) =>
		meanByRunner(courses.map(({ runner, heights }) => ({ runner, value: heights[place]! })))
	);
	const lowest = Math.min(...course);
	return course.map((height) => height - lowest);
}

/** The ankle's heights at the places of the level stance, less their mean in mid-stance. */
function stanceHeights(path: AnklePath): number[] {
	const start = Math.round((path.maxForwardPhase / (2 * Math.PI)) * CYCLE_BINS);
	const bins = Array.from({ length: CYCLE_BINS }, (_, step) => (start + step) % CYCLE_BINS);
	const heights = LEVEL_STANCE_PLACES.map((place) => {
		const step = bins.findIndex((bin) => path.forward[bin]! < place);
		// An ankle that never gets so far ahead counts where it is furthest.
		if (step === 0) return path.up[start]!;
		const [bin, next] = [bins[step - 1]!, bins[step]!];
		const share = (path.forward[bin]! - place) / (path.forward[bin]! - path.forward[next]!);
		return path.up[bin]! + share * (path.up[next]! - path.up[bin]!);
	});
	const middle = mean(heights.slice(2, 8));
	return heights.map((height) => height - middle);
}

function meanByRunner(values: readonly { readonly runner: string; readonly value: number }[]) {
	const runners = [...new Set(values.map(({ runner }) => runner))];
	return mean(
		runners.map((runner) =>
			mean(values.filter((one) => one.runner === runner).map(({ value }) => value))
		)
	);
}

/** Direction of the sum of unit vectors, -pi .. pi. */
const meanAngle = (angles: readonly number[]): number =>
	Math.atan2(
		angles.reduce((sum, angle) => sum + Math.sin(angle), 0),
		angles.reduce((sum, angle) => sum + Math.cos(angle), 0)
	);
