import { describe, expect, it } from 'vitest';
import { deviceLevel } from '../../../src/pose/device-level';
import { keypointIndex, type KeypointName } from '../../../src/core/model/tracks';
import { bodyOf, type Body } from '../../../src/pose/body';
import { framingOf, type FramingCheck } from '../../../src/pose/framing';

const SIZE = { width: 1280, height: 720 };

describe('the hints before a recording', () => {
	it('find nothing to mend in a runner who stands as the guide draws it', () => {
		const { seen, verdicts } = framed({});
		expect(seen).toBe(true);
		expect(verdicts).toEqual({
			whole: 'good',
			distance: 'good',
			side: 'good',
			height: 'good',
			level: 'unknown'
		});
	});

	it('say that nobody is in view, and of the runner nothing else', () => {
		const { seen, verdicts } = framingOf([], SIZE, null, -1.3);
		expect(seen).toBe(false);
		expect(verdicts).toEqual({
			whole: 'unknown',
			distance: 'unknown',
			side: 'unknown',
			height: 'unknown',
			level: 'good'
		});
	});

	it.each([
		['too near', { length: 640 }, 'distance', 'step-back'],
		['too far', { length: 140 }, 'distance', 'come-closer'],
		['at the left edge', { x: 150 }, 'whole', 'aim-left'],
		['at the right edge', { x: 1130 }, 'whole', 'aim-right'],
		['with the head at the top', { y: 190 }, 'whole', 'aim-up'],
		['with the feet at the bottom', { y: 530 }, 'whole', 'aim-down'],
		['with feet that are not seen', { unseen: 'ankle' }, 'whole', 'aim-down'],
		['from the front', { offSideDegrees: 70 }, 'side', 'go-to-side'],
		['from above', { y: 460, length: 300 }, 'height', 'lower'],
		['from below', { y: 260, length: 300 }, 'height', 'raise']
	] as const)('tell what to do about a runner %s', (_, place, check, advice) => {
		expect(framed(place).verdicts[check]).toBe(advice);
	});

	it('allow a view that is 20 degrees off the side', () => {
		expect(framed({ offSideDegrees: 20 }).verdicts.side).toBe('good');
	});

	it('say the same of a mirrored picture, with left and right exchanged', () => {
		expect(framed({ x: SIZE.width - 150 }).verdicts.whole).toBe('aim-right');
		expect(framed({ x: 150 }).verdicts.whole).toBe('aim-left');
	});

	it.each([
		[{ roll: 5 }, 'turn-clockwise'],
		[{ roll: -5 }, 'turn-anticlockwise'],
		[{ roll: 1, pitch: 9 }, 'tilt-down'],
		[{ roll: 1, pitch: -9 }, 'tilt-up'],
		[{ roll: 1, pitch: 2 }, 'good']
	] as const)('of a camera by its sensors %o: %s', (level, verdict) => {
		const { verdicts } = framed({ level });
		expect(verdicts.level).toBe(verdict);
		// The hip's place in the picture means nothing while the camera looks up or down.
		expect(verdicts.height).toBe(verdict.startsWith('tilt') ? 'unknown' : 'good');
	});

	it('trust the sensors before the lines of the picture', () => {
		expect(framed({ lines: 8 }).verdicts.level).toBe('turn-clockwise');
		expect(framed({ lines: 8, level: { roll: 0.3 } }).verdicts.level).toBe('good');
	});
});

describe('the level of a device', () => {
	it.each([
		['upright', 90, 0, 0, { rollDegrees: 0, pitchDegrees: 0 }],
		['on its side, the screen turned with it', 0, -90, 90, { rollDegrees: 0, pitchDegrees: 0 }],
		['on its other side', 0, 90, 270, { rollDegrees: 0, pitchDegrees: 0 }],
		['tipped back by 12 degrees', 78, 0, 0, { rollDegrees: 0, pitchDegrees: -12 }],
		['tipped forward by 12 degrees', 102, 0, 0, { rollDegrees: 0, pitchDegrees: 12 }]
	] as const)('is told %s', (_, beta, gamma, angle, expected) => {
		const level = deviceLevel(beta, gamma, angle, false)!;
		expect(level.rollDegrees).toBeCloseTo(expected.rollDegrees, 9);
		expect(level.pitchDegrees).toBeCloseTo(expected.pitchDegrees, 9);
	});

	it('is the opposite for the camera on the other side', () => {
		const [back, front] = [false, true].map((side) => deviceLevel(83, 4.7, 0, side)!);
		expect(front!.rollDegrees).toBe(-back!.rollDegrees);
		expect(front!.pitchDegrees).toBe(-back!.pitchDegrees);
	});

	it('in a picture turns the other way than the device', () => {
		// In landscape, beta turns a device in the plane of its screen.
		expect(deviceLevel(6, -90, 90, false)!.rollDegrees).toBeCloseTo(-6, 9);
		expect(deviceLevel(-6, -90, 90, false)!.rollDegrees).toBeCloseTo(6, 9);
	});

	it('cannot be told when the camera looks at the floor', () => {
		expect(deviceLevel(3, 2, 0, false)).toBeNull();
	});
});

interface Place {
	readonly x?: number;
	/** Of the hips. */
	readonly y?: number;
	/** From shoulder to ankle, pixels. */
	readonly length?: number;
	readonly offSideDegrees?: number;
	readonly unseen?: 'ankle';
	readonly level?: { readonly roll: number; readonly pitch?: number };
	readonly lines?: number;
}

const framed = ({ level, lines, ...place }: Place) => {
	const bodies = Array.from({ length: 6 }, (_, look) => runner(place, look));
	const device = level && { rollDegrees: level.roll, pitchDegrees: level.pitch ?? 0 };
	return framingOf(bodies, SIZE, device ?? null, lines ?? null) satisfies {
		verdicts: Record<FramingCheck, unknown>;
	};
};

/** Somebody on the spot, arms hanging, proportions of Winter 2009. */
function runner(
	{ x = 640, y = 372, length = 400, offSideDegrees = 4, unseen }: Place,
	look: number
) {
	const keypoints = new Float32Array(51);
	const sine = Math.sin((offSideDegrees * Math.PI) / 180);
	const trunk = 0.37 * length;
	const put = (part: string, across: number, below: number, ahead = 0) => {
		for (const side of ['left', 'right']) {
			const k = 3 * keypointIndex(`${side}_${part}` as KeypointName);
			const out = (side === 'left' ? 0.5 : -0.5) * across * trunk * sine;
			const score = part === unseen ? 0.12 : 0.8;
			keypoints.set([x + out + ahead * length, y + below * length, score], k);
		}
	};
	const swing = 0.15 * Math.sin(look);
	put('eye', 0.1, -0.53);
	put('ear', 0.2, -0.52);
	put('shoulder', 0.72, -0.37);
	put('hip', 0.38, 0);
	put('knee', 0.38, 0.31);
	put('ankle', 0.3, 0.62, swing);
	return bodyOf(keypoints) as Body;
}
