import { describe, expect, it } from 'vitest';
import { type Analysis } from '../../../src/core/model/analysis';
import { normaliseScale } from '../../../src/core/select/scale-normalisation';
import { frameAngles } from '../../../src/core/strides/angles';
import { runnerFrame } from '../../../src/core/events/runner-frame';
import { SIDES } from '../../../src/core/model/tracks';
import { analysed } from '../../helpers/analysed';
import { seenByMovingCamera, type CameraMove } from '../../helpers/irregular-runner';
import { withNoise } from '../../helpers/noise';
import { ENDURANCE, syntheticRunner } from '../../helpers/synthetic-runner';
import { KEYPOINT_METRICS } from '../../helpers/keypoint-metrics';

/** Without a belt: the runner crosses the picture of a still camera, the camera follows him, he comes nearer. */
const MOVES: Record<string, CameraMove> = {
	'crosses the picture at 3.4 m/s': { driftMetresPerSecond: 3.4 },
	'crosses the picture at 8 m/s': { driftMetresPerSecond: 8 },
	'falls back in the picture by 1.3 m/s': { driftMetresPerSecond: -1.3 },
	'swings by 0.8 m as the camera pans': { panMetres: 0.8, panSeconds: 5.3 },
	'comes nearer by a fifth': { zoom: 0.2 },
	'goes away by a fifth': { zoom: -0.2 },
	'crosses the picture and comes nearer': { driftMetresPerSecond: 6.1, zoom: 0.17 }
};

const RUNNERS = {
	endurance: { ...ENDURANCE, seconds: 9 },
	'endurance, facing left, 30 fps': {
		...ENDURANCE,
		facing: 'left' as const,
		framesPerSecond: 30,
		seconds: 11
	},
	'tempo, 120 fps': {
		...ENDURANCE,
		cadenceStepsPerMinute: 181,
		speedMetresPerSecond: 5.1,
		dutyFactor: 0.305,
		peakHipExtensionDegrees: 26,
		kneeLiftDegrees: 46,
		peakKneeFlexionDegrees: 117,
		framesPerSecond: 120,
		seconds: 7
	}
};

describe('a runner who does not keep his place in the picture', () => {
	for (const [name, options] of Object.entries(RUNNERS)) {
		const { tracks, truth } = syntheticRunner(options);
		const noisy = withNoise(tracks, truth, 'clean', 7);
		const still = analysed(noisy);
		for (const [what, move] of Object.entries(MOVES))
			it(`gives the same events, angles and cadence as on a belt: ${name} ${what}`, () => {
				const moved = analysed(seenByMovingCamera(noisy, move));
				const panning = move.panMetres !== undefined;
				expect(moved.view.facing).toBe(still.view.facing);
				expect(moved.gait).toBe('running');
				expect(codes(moved)).toEqual(codes(still));
				expect(cadence(moved) / cadence(still)).toBeCloseTo(1, panning ? 2.3 : 3);
				sameEvents(moved, still, panning ? 0.009 : 0.005);
				sameMetrics(moved, still, panning ? 2 : 1);
			});
	}

	it('bounces as on a belt even where the picture is not level', () => {
		const { tracks } = syntheticRunner({ cameraRollDegrees: 2.6, seconds: 7 });
		const bounce = (move: CameraMove) =>
			analysed(seenByMovingCamera(tracks, move)).summary.verticalOscillationLegs!.mean;
		expect(bounce({ driftMetresPerSecond: 7.3 }) / bounce({})).toBeCloseTo(1, 1.5);
	});

	it('is found and timed in three seconds of crossing the picture, the usual length of such a clip', () => {
		const { tracks, truth } = syntheticRunner({ seconds: 3.3, speedMetresPerSecond: 3.9 });
		const noisy = withNoise(tracks, truth, 'phone', 3);
		const still = analysed(noisy);
		const moved = analysed(seenByMovingCamera(noisy, { driftMetresPerSecond: 3.9, zoom: 0.1 }));
		expect(cadence(moved) / cadence(still)).toBeCloseTo(1, 2.3);
		sameEvents(moved, still, 0.008);
	});
});

describe('a runner whose size in the picture changes', () => {
	const { tracks } = syntheticRunner({ seconds: 7 });
	const stride = 120 / ENDURANCE.cadenceStepsPerMinute;
	const growing = seenByMovingCamera(tracks, { zoom: 0.24, driftMetresPerSecond: 1.7 });

	it('is brought to one size; points go back to where the picture has them', () => {
		const even = normaliseScale(growing, stride);
		const thigh = (i: number) =>
			Math.hypot(
				even.tracks.x[12]![i]! - even.tracks.x[14]![i]!,
				even.tracks.y[12]![i]! - even.tracks.y[14]![i]!
			);
		for (let i = 20; i < tracks.times.length; i += 41)
			expect(thigh(i) / thigh(0)).toBeCloseTo(1, 1.7);
		const back = even.denormalise(even.tracks);
		back.x.forEach((column, k) =>
			column.forEach((x, i) => expect(x).toBeCloseTo(growing.x[k]![i]!, 6))
		);
	});

	it('keeps all angles', () => {
		const frame = runnerFrame('right', 0);
		const before = frameAngles(growing, frame);
		const after = frameAngles(normaliseScale(growing, stride).tracks, frame);
		for (const side of SIDES)
			for (const angle of ['thigh', 'knee', 'shank', 'hip'] as const)
				after[side][angle].forEach((degrees, i) =>
					expect(degrees).toBeCloseTo(before[side][angle][i]!, 6)
				);
	});

	it('is left alone while it changes by less than six percent, noise included', () => {
		const { truth } = syntheticRunner({ seconds: 7 });
		const noisy = withNoise(seenByMovingCamera(tracks, { zoom: 0.03 }), truth, 'phone', 2);
		expect(normaliseScale(noisy, stride).tracks).toBe(noisy);
	});

	it('is shown where the picture has him: the skeleton lies on the raw points', () => {
		const { raw, tracks: shown } = analysed(growing);
		const ankle = 16;
		shown.x[ankle]!.forEach((x, i) => {
			if (i < 30 || i > shown.times.length - 30) return;
			expect(Math.abs(x - raw.x[ankle]![i]!)).toBeLessThan(12);
		});
	});
});

const codes = (analysis: Analysis) => analysis.quality.map(({ code }) => code).sort();

const cadence = ({ summary }: Analysis) => summary.cadenceStepsPerMinute!.mean;

/** The same events in the same order, those near the clip's ends aside. */
function sameEvents(moved: Analysis, still: Analysis, seconds: number): void {
	const last = still.raw.times.at(-1)!;
	const inner = ({ events }: Analysis) =>
		events.filter(({ time }) => time > 0.3 && time < last - 0.3);
	for (const event of inner(still)) {
		const own = moved.events.filter(({ side, type }) => side === event.side && type === event.type);
		const nearest = Math.min(...own.map(({ time }) => Math.abs(time - event.time)));
		expect(nearest, `${event.side} ${event.type} at ${event.time}`).toBeLessThan(seconds);
	}
	expect(Math.abs(inner(moved).length - inner(still).length)).toBeLessThanOrEqual(2);
}

function sameMetrics(moved: Analysis, still: Analysis, degrees: number): void {
	// The synthetic knee turns by two degrees a millisecond as the foot lands.
	const limits: Record<string, number> = {
		AtContactDegrees: 3,
		Degrees: degrees,
		Seconds: 0.007,
		Legs: 0.02
	};
	for (const side of SIDES)
		for (const name of KEYPOINT_METRICS) {
			const unit = Object.keys(limits).find((own) => name.endsWith(own));
			if (!unit) continue;
			const [a, b] = [moved.summary[side][name]!.mean, still.summary[side][name]!.mean];
			expect(Math.abs(a - b), `${side} ${name}`).toBeLessThan(limits[unit]!);
		}
}
