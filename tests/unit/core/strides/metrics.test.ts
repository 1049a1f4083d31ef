import { describe, expect, it } from 'vitest';
import { frameAngles } from '../../../../src/core/strides/angles';
import * as contact from '../../../../src/core/strides/metrics/contact';
import * as extension from '../../../../src/core/strides/metrics/hip-extension';
import * as flexion from '../../../../src/core/strides/metrics/knee-flexion';
import * as lift from '../../../../src/core/strides/metrics/knee-lift';
import * as landing from '../../../../src/core/strides/metrics/landing';
import * as swing from '../../../../src/core/strides/metrics/swing-speed';
import * as body from '../../../../src/core/strides/metrics/whole-body';
import type { StrideView } from '../../../../src/core/strides/metrics/stride-view';
import { seededRandom } from '../../../helpers/random';
import { runnerFrame } from '../../../../src/core/events/runner-frame';
import {
	KEYPOINT_NAMES,
	type KeypointName,
	type Side,
	type Tracks
} from '../../../../src/core/model/tracks';

const PIXELS = 200;
const LEG = 0.85 * PIXELS;

describe('the metrics of a stride that is known in full', () => {
	// Contact at 1.0, toe-off at 1.3, next contact at 1.8, the other foot's contact at 1.41.
	const stride = view();

	it('contact is from initial contact to toe-off, swing the rest, duty factor their share', () => {
		expect(contact.contactTimeSeconds(stride)).toBeCloseTo(0.3, 12);
		expect(contact.swingTimeSeconds(stride)).toBeCloseTo(0.5, 12);
		expect(contact.dutyFactor(stride)).toBeCloseTo(0.375, 12);
	});

	it("flight is from toe-off to the other foot's contact, negative when both feet are down", () => {
		expect(contact.flightTimeSeconds(stride)).toBeCloseTo(0.11, 12);
		expect(contact.flightTimeSeconds({ ...stride, otherContact: 1.22 })).toBeCloseTo(-0.08, 12);
	});

	it('hip extension is the thigh behind vertical as a positive number: its peak, and at toe-off', () => {
		expect(extension.peakHipExtensionDegrees(stride)).toBeCloseTo(24, 1);
		expect(extension.peakExtension(stride)!.time).toBeCloseTo(1.35, 2);
		expect(extension.hipExtensionAtToeOffDegrees(stride)).toBeCloseTo(-thighAt(1.3), 1);
		expect(extension.hipExtensionAtToeOffDegrees(stride)!).toBeLessThan(24);
	});

	it('against the trunk it is less by the forward lean', () => {
		expect(extension.peakHipExtensionTrunkDegrees(stride)).toBeCloseTo(24 - 6.5, 1);
	});

	it('knee lift is the largest forward thigh angle in swing, the hip range the sum of both', () => {
		expect(lift.kneeLiftDegrees(stride)).toBeCloseTo(36, 1);
		expect(lift.peakHipFlexion(stride)!.time).toBeCloseTo(1.68, 2);
		expect(lift.hipRangeDegrees(stride)).toBeCloseTo(60, 1);
	});

	it('swing speed is the hip range over the time between its ends; its peak lies above', () => {
		expect(swing.swingSpeedDegreesPerSecond(stride)! / (60 / 0.33)).toBeCloseTo(1, 1);
		// A half cosine's fastest instant is pi / 2 times its mean; a line through 12 % of the stride is a little less steep.
		const reach = (Math.PI / 0.33) * 0.06 * 0.8;
		const flatter = (3 * (Math.sin(reach) - reach * Math.cos(reach))) / reach ** 3;
		const peak = swing.peakSwingSpeedDegreesPerSecond(stride)!;
		expect(peak / ((60 / 0.33) * (Math.PI / 2))).toBeCloseTo(flatter, 2);
		expect(flatter).toBeGreaterThan(0.97);
	});

	it.each([24, 30, 60, 120, 240])(
		'the steepest rise at %i frames a second is not that of noise',
		(rate) => {
			const random = seededRandom(7);
			const times = Float64Array.from({ length: rate }, (_, i) => i / rate);
			const swung = (time: number) => -30 * Math.cos((Math.PI * (time - 0.4)) / 0.2);
			const angle = times.map(
				(time) => swung(Math.min(0.6, Math.max(0.4, time))) + 0.5 * random.normal()
			);
			const steepest = swing.steepestRise(times, angle, { start: 0.2, end: 0.68 })!;
			expect(Math.abs(steepest / ((Math.PI / 2) * (60 / 0.2)) - 1)).toBeLessThan(0.1);
		}
	);

	it('a rise of which too few frames are known has no speed', () => {
		const times = Float64Array.of(0, 0.1, 0.2, 0.3);
		const unknown = Float64Array.of(1, NaN, 3, NaN);
		expect(swing.steepestRise(times, unknown, { start: 0, end: 0.3 })).toBeNull();
	});

	it('knee flexion is thigh minus shank: its swing peak, and at contact', () => {
		expect(flexion.peakKneeFlexionDegrees(stride)).toBeCloseTo(101, 1);
		expect(flexion.kneeFlexionAtContactDegrees(stride)).toBeCloseTo(kneeAt(1), 1);
	});

	it('landing is read at initial contact: the shank, and how far the ankle is ahead of the hip', () => {
		const shank = thighAt(1) - kneeAt(1);
		expect(landing.shankAngleAtContactDegrees(stride)).toBeCloseTo(shank, 1);
		const ahead = 0.43 * sine(thighAt(1)) + 0.42 * sine(shank);
		expect(landing.overstrideLegs(stride)).toBeCloseTo(ahead / 0.85, 3);
	});

	it('trunk lean is the mean over the stride; vertical oscillation the range of the hip', () => {
		expect(body.trunkLeanDegrees(stride)).toBeCloseTo(6.5, 6);
		expect(oscillation(stride)).toBeCloseTo(0.09 / 0.85, 3);
	});

	it('is the same for a runner who faces the other way, and for a rolled camera', () => {
		for (const other of [view('left', 0), view('right', 7), view('left', -7)]) {
			expect(lift.kneeLiftDegrees(other)).toBeCloseTo(lift.kneeLiftDegrees(stride)!, 6);
			expect(extension.peakHipExtensionDegrees(other)).toBeCloseTo(24, 1);
			expect(landing.overstrideLegs(other)).toBeCloseTo(landing.overstrideLegs(stride)!, 6);
			expect(body.trunkLeanDegrees(other)).toBeCloseTo(6.5, 6);
			expect(oscillation(other)).toBeCloseTo(0.09 / 0.85, 3);
		}
	});
});

/** The range of the hip of a runner who stays in his place of the picture. */
function oscillation(own: StrideView): number | null {
	const still = own.times.map(() => 0);
	return body.verticalOscillationLegs(own, body.hipHeight(own, { x: still, y: still }));
}

describe('a metric is null when the clip cannot tell it', () => {
	it('without a toe-off: everything that starts or ends there', () => {
		const stride = { ...view(), toeOff: null };
		for (const metric of [
			contact.contactTimeSeconds,
			contact.swingTimeSeconds,
			contact.dutyFactor,
			contact.flightTimeSeconds,
			extension.peakHipExtensionDegrees,
			extension.hipExtensionAtToeOffDegrees,
			lift.kneeLiftDegrees,
			lift.hipRangeDegrees,
			swing.swingSpeedDegreesPerSecond,
			flexion.peakKneeFlexionDegrees
		])
			expect(metric(stride)).toBeNull();
		expect(landing.overstrideLegs(stride)).not.toBeNull();
	});

	it('with a gap where it would be read', () => {
		const tracks = view().tracks;
		tracks.x[KEYPOINT_NAMES.indexOf('right_knee')]!.fill(NaN, 165, 172);
		const stride = { ...view(), ...withAngles(tracks, 'right', 0) };
		expect(lift.kneeLiftDegrees(stride)).toBeNull();
		expect(lift.hipRangeDegrees(stride)).toBeNull();
		expect(flexion.peakKneeFlexionDegrees(stride)).toBeNull();
		expect(extension.peakHipExtensionDegrees(stride)).not.toBeNull();
		expect(flexion.kneeFlexionAtContactDegrees(stride)).not.toBeNull();
	});

	it('without shoulders: the trunk and what is measured against it', () => {
		const tracks = view().tracks;
		for (const name of ['left_shoulder', 'right_shoulder'] as const)
			tracks.x[KEYPOINT_NAMES.indexOf(name)]!.fill(NaN);
		const stride = { ...view(), ...withAngles(tracks, 'right', 0) };
		expect(body.trunkLeanDegrees(stride)).toBeNull();
		expect(extension.peakHipExtensionTrunkDegrees(stride)).toBeNull();
		expect(extension.peakHipExtensionDegrees(stride)).not.toBeNull();
	});

	it("without the other foot's contact: the flight time", () => {
		expect(contact.flightTimeSeconds({ ...view(), otherContact: null })).toBeNull();
	});
});

const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/** Half a cosine from one value to another, flat at both ends. */
const ease = (from: number, to: number, share: number) =>
	from + ((to - from) * (1 - Math.cos(Math.PI * share))) / 2;

/** 30 at contact, 24 behind at 1.35, 36 in front at 1.68, 30 again at the next contact at 1.8. */
function thighAt(time: number): number {
	if (time <= 1.35) return ease(30, -24, Math.max(0, time - 0.95) / 0.4);
	if (time <= 1.68) return ease(-24, 36, (time - 1.35) / 0.33);
	return ease(36, 28, Math.min(1, (time - 1.68) / 0.15));
}

/** 12 at contact, 101 at 1.5, nearly straight again at the next contact. */
function kneeAt(time: number): number {
	if (time <= 1.3) return 12 + 20 * Math.sin((Math.PI * Math.max(0, time - 0.9)) / 0.4) ** 2;
	if (time <= 1.5) return ease(kneeAt(1.3), 101, (time - 1.3) / 0.2);
	return ease(101, 10, Math.min(1, (time - 1.5) / 0.3));
}

/** A right-leg stride seen 100 times a second from 0 to 2 s. */
function view(facing: Side = 'right', roll = 0): StrideView {
	const times = Float64Array.from({ length: 201 }, (_, i) => i / 100);
	const columns = () => KEYPOINT_NAMES.map(() => new Float64Array(times.length));
	const tracks: Tracks = {
		width: 800,
		height: 600,
		times,
		x: columns(),
		y: columns(),
		score: columns()
	};
	const turn = (roll * Math.PI) / 180;
	times.forEach((time, i) => {
		const put = (name: KeypointName, ahead: number, above: number) => {
			const k = KEYPOINT_NAMES.indexOf(name);
			const [x, y] = [(facing === 'right' ? ahead : -ahead) * PIXELS, -above * PIXELS];
			tracks.x[k]![i] = 400 + x * Math.cos(turn) - y * Math.sin(turn);
			tracks.y[k]![i] = 400 + x * Math.sin(turn) + y * Math.cos(turn);
		};
		const hip = 0.9 + 0.045 * Math.cos((4 * Math.PI * (time - 1)) / 0.8);
		const [thigh, shank] = [thighAt(time), thighAt(time) - kneeAt(time)];
		const knee = [0.43 * sine(thigh), hip - 0.43 * sine(90 - thigh)] as const;
		for (const side of ['left', 'right'] as const) {
			put(`${side}_hip`, 0, hip);
			put(`${side}_shoulder`, 0.5 * sine(6.5), hip + 0.5 * sine(90 - 6.5));
		}
		put('right_knee', ...knee);
		put('right_ankle', knee[0] + 0.42 * sine(shank), knee[1] - 0.42 * sine(90 - shank));
	});
	return {
		side: 'right',
		start: 1,
		end: 1.8,
		toeOff: 1.3,
		otherContact: 1.41,
		times,
		legLength: LEG,
		belt: runnerFrame(facing, roll),
		footLines: [],
		clipTimes: times,
		...withAngles(tracks, facing, roll)
	};
}

function withAngles(tracks: Tracks, facing: Side, roll: number) {
	const frame = runnerFrame(facing, roll);
	const angles = frameAngles(tracks, frame);
	return { tracks, frame, angles, leg: angles.right };
}
