import type { PointSource } from '../../../src/core/model/recording';
import { describe, expect, it } from 'vitest';
import { analyseTracks } from '../../../src/core/analyse';
import { NO_SETTINGS } from '../../../src/core/model/settings';
import { type Analysis } from '../../../src/core/model/analysis';
import { constrainHipPair } from '../../../src/core/clean/hip-pair-constraint';
import { constrainShankLength } from '../../../src/core/clean/shank-length-constraint';
import {
	keypointIndex,
	otherSide,
	SIDES,
	type Side,
	type Tracks
} from '../../../src/core/model/tracks';
import { referenceData } from '../../../src/profiles/reference-data';
import { copied } from '../../helpers/noise';
import { syntheticRunner } from '../../helpers/synthetic-runner';

const { tracks: exact, truth } = syntheticRunner();
const LEG = truth.legLengthPixels;

describe('hips of a pose model', () => {
	const wandering = withHips(
		exact,
		(side, thigh) => -0.02 * LEG * Math.sin(radians(thigh)) + sway(side)
	);
	const together = constrainHipPair(wandering, truth.strideSeconds);

	it('keep their middle and their mean distance, and no longer part within a stride', () => {
		const [left, right] = hips(together);
		const [wasLeft, wasRight] = hips(wandering);
		const apart = left.map((x, i) => x - right[i]!);
		const wasApart = wasLeft.map((x, i) => x - wasRight[i]!);
		left.forEach((x, i) => expect(x + right[i]!).toBeCloseTo(wasLeft[i]! + wasRight[i]!, 6));
		expect(mean(apart)).toBeCloseTo(mean(wasApart), 0);
		expect(range(wasApart)).toBeGreaterThan(0.02 * LEG);
		expect(range(apart)).toBeLessThan(0.15 * range(wasApart));
	});

	it('stay as they are where one of the two is not known', () => {
		const holed = copied(wandering);
		const [left, right] = [keypointIndex('left_hip'), keypointIndex('right_hip')];
		holed.x[left]![100] = NaN;
		const result = constrainHipPair(holed, truth.strideSeconds);
		expect(result.x[left]![100]).toBeNaN();
		expect(result.x[right]![100]).toBe(holed.x[right]![100]);
	});

	it('that give way to their own thighs widen the range of the thighs by less', () => {
		const [before, after] = [excess(wandering, 'joints'), excess(wandering, 'poseModel')];
		for (const side of SIDES) {
			expect(before[side]).toBeGreaterThan(1);
			expect(after[side]).toBeLessThan(0.6 * before[side]);
		}
	});

	/** How much wider the range of the thigh is than true, degrees. */
	function excess(tracks: Tracks, source: PointSource): Record<Side, number> {
		const { summary } = measured(tracks, source);
		const range = (side: Side) => summary[side].hipRangeDegrees!.mean;
		const whole = truth.kneeLiftDegrees + truth.peakHipExtensionDegrees;
		return { left: range('left') - whole, right: range('right') - whole };
	}
});

describe('ankles of a pose model', () => {
	it('stay where they are while the shank has its length', () => {
		const steady = constrainShankLength(exact);
		for (const side of SIDES) {
			const ankle = keypointIndex(`${side}_ankle`);
			steady.x[ankle]!.forEach((x, i) => expect(x).toBeCloseTo(exact.x[ankle]![i]!, 3));
		}
	});

	it('that climb the shank late in stance bring toe-off half as early as they would', () => {
		const climbing = withClimbingAnkles(exact);
		const [before, after] = (['joints', 'poseModel'] as const).map(
			(source) => contact(measured(climbing, source)) - contact(measured(exact, source))
		) as [number, number];
		expect(before).toBeLessThan(-0.005);
		expect(after / before).toBeGreaterThan(0.25);
		expect(after / before).toBeLessThan(0.75);
	});

	const contact = ({ summary }: Analysis) => summary.right.contactTimeSeconds!.mean;
});

const measured = (tracks: Tracks, source: PointSource): Analysis =>
	analyseTracks(tracks, { ...NO_SETTINGS, cameraRollDegrees: 0 }, referenceData, {
		pictureRoll: null,
		source,
		notes: []
	});

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const mean = (values: Float64Array) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
const range = (values: Float64Array) => {
	const inner = values.slice(60, -60);
	return Math.max(...inner) - Math.min(...inner);
};

/** The camera sees the near hip a little behind the far one. */
const sway = (side: Side) => (side === truth.nearSide ? -0.01 : 0.01) * LEG;

const hips = (tracks: Tracks) =>
	SIDES.map((side) => tracks.x[keypointIndex(`${side}_hip`)]!) as [Float64Array, Float64Array];

/** Hips moved forward by what the thigh's angle says. */
function withHips(tracks: Tracks, forward: (side: Side, thigh: number) => number): Tracks {
	const moved = copied(tracks);
	for (const side of SIDES)
		moved.x[keypointIndex(`${side}_hip`)]!.forEach((x, i, column) => {
			column[i] = x + forward(side, truth.angles[side].thigh[i]!);
		});
	return moved;
}

/** Ankles slide towards the knee while the shank leans forward over a foot on its toes. */
function withClimbingAnkles(tracks: Tracks): Tracks {
	const moved = copied(tracks);
	for (const side of SIDES) {
		const [knee, ankle] = [keypointIndex(`${side}_knee`), keypointIndex(`${side}_ankle`)];
		const { thigh, knee: bend } = truth.angles[side];
		const other = truth.angles[otherSide(side)].thigh;
		for (let i = 0; i < tracks.times.length; i++) {
			const late = thigh[i]! < 0 && thigh[i]! < other[i]! && thigh[i]! - bend[i]! < -20;
			const share = late ? 0.04 * Math.min(1, (-20 - thigh[i]! + bend[i]!) / 20) : 0;
			for (const column of [moved.x, moved.y])
				column[ankle]![i]! += share * (column[knee]![i]! - column[ankle]![i]!);
		}
	}
	return moved;
}
