import { describe, expect, it } from 'vitest';
import { inclineDegrees, inclinePercent } from '../../../src/core/events/runner-frame';
import { SIDES, type Side } from '../../../src/core/model/tracks';
import { analysed } from '../../helpers/analysed';
import { syntheticRunner } from '../../helpers/synthetic-runner';

const CLIMB_DEGREES = 4;
const CLIMB_PERCENT = inclinePercent(CLIMB_DEGREES);

/** A level run, turned as a whole so that its belt climbs ahead: only told facts tell roll and incline apart. */
const climbing = (facing: Side) =>
	syntheticRunner({
		facing,
		cameraRollDegrees: facing === 'right' ? -CLIMB_DEGREES : CLIMB_DEGREES
	}).tracks;
const rollOf = (facing: Side) => (facing === 'right' ? -CLIMB_DEGREES : CLIMB_DEGREES);

describe.each(SIDES)('a belt that climbs ahead of a runner facing %s', (facing) => {
	const tracks = climbing(facing);
	const told = { cameraRollDegrees: 0, inclinePercent: CLIMB_PERCENT, heightMetres: 1.8 };
	const onIncline = analysed(tracks, told);
	const asRoll = analysed(tracks, {
		...told,
		cameraRollDegrees: rollOf(facing),
		inclinePercent: 0
	});

	it('gives the events, contacts and belt speed that the same picture gives off a level belt', () => {
		expect(onIncline.events).toHaveLength(asRoll.events.length);
		onIncline.events.forEach((event, i) => {
			expect(event.type).toBe(asRoll.events[i]!.type);
			expect(event.time).toBeCloseTo(asRoll.events[i]!.time, 9);
		});
		expect(onIncline.summary.speedMetresPerSecond!.mean).toBeCloseTo(
			asRoll.summary.speedMetresPerSecond!.mean,
			9
		);
	});

	it('leaves every thigh angle against the true vertical', () => {
		const level = analysed(tracks, { ...told, inclinePercent: null });
		expect(onIncline.angles.right.thigh).toEqual(level.angles.right.thigh);
		onIncline.angles.right.thigh.forEach((angle, i) =>
			expect(angle - asRoll.angles.right.thigh[i]!).toBeCloseTo(CLIMB_DEGREES, 6)
		);
	});

	it('is not taken for camera roll once it is told', () => {
		const unknown = { ...told, cameraRollDegrees: null };
		const level = analysed(syntheticRunner({ facing }).tracks).view.cameraRollDegrees;
		expect(analysed(tracks, unknown).view.cameraRollDegrees).toBeCloseTo(level, 1);
		const untold = analysed(tracks, { ...unknown, inclinePercent: null }).view.cameraRollDegrees;
		expect(Math.abs(untold - level)).toBeGreaterThan(CLIMB_DEGREES / 2);
	});
});

it('percent and degrees of incline turn into each other', () => {
	expect(inclineDegrees(10)).toBeCloseTo(5.71, 2);
	for (const percent of [-7.5, 0, 1, 15])
		expect(inclinePercent(inclineDegrees(percent))).toBeCloseTo(percent, 9);
});
