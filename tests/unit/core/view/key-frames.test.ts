import { describe, expect, it } from 'vitest';
import { forwardAlongBelt, soleDegrees } from '../../../../src/core/view/sole';
import { KEY_FRAME_KINDS, keyFrames } from '../../../../src/core/view/key-frames';
import { legIndex } from '../../../../src/core/model/legs';
import { median } from '../../../../src/core/math/statistics';
import { SIDES, type Side } from '../../../../src/core/model/tracks';
import { analysed } from '../../../helpers/analysed';
import { withNoise } from '../../../helpers/noise';
import { syntheticRunner } from '../../../helpers/synthetic-runner';

const { tracks, truth } = syntheticRunner();
const analysis = analysed(withNoise(tracks, truth, 'phone', 5));
const frames = keyFrames(analysis);

describe('key frames', () => {
	it('are one of each kind for each side', () => {
		expect(frames.map(({ side, kind }) => `${side} ${kind}`)).toEqual(
			SIDES.flatMap((side) => KEY_FRAME_KINDS.map((kind) => `${side} ${kind}`))
		);
	});

	it('are within half a frame of their instant', () => {
		for (const { time, frame } of frames)
			expect(Math.abs(tracks.times[frame]! - time)).toBeLessThanOrEqual(0.5 / 60 + 1e-9);
	});

	it('show a stride whose value is about the median', () => {
		for (const { side, metric, value } of frames) {
			if (metric === null) continue;
			const all = analysis.strides.flatMap((s) =>
				s.side === side && s.included ? (s[metric] ?? []) : []
			);
			const half = median(all.map((v) => Math.abs(v - median(all))));
			expect(Math.abs(value! - median(all))).toBeLessThan(3 * half + 1e-9);
		}
	});

	it('come from no stride that is left out', () => {
		const chosen = frames.find(({ kind, side }) => kind === 'kneeLift' && side === 'left')!;
		const without = keyFrames({
			...analysis,
			strides: analysis.strides.map((stride) =>
				stride.side === 'left' && stride.moments.kneeLift === chosen.time
					? { ...stride, included: false }
					: stride
			)
		});
		const other = without.find(({ kind, side }) => kind === 'kneeLift' && side === 'left')!;
		expect(other.time).not.toBe(chosen.time);
	});

	it('avoid frames in which the leg was hardly seen', () => {
		const chosen = frames.find(({ kind, side }) => kind === 'toeOff' && side === 'right')!;
		const knee = legIndex('right', 'knee');
		const raw = { ...analysis.raw, score: [...analysis.raw.score] };
		raw.score[knee] = raw.score[knee]!.with(chosen.frame, -5);
		const other = keyFrames({ ...analysis, raw }).find(
			({ kind, side }) => kind === 'toeOff' && side === 'right'
		)!;
		expect(other.frame).not.toBe(chosen.frame);
	});

	it('of a kind that no stride has are left out', () => {
		const strides = analysis.strides.map((stride) => ({
			...stride,
			moments: { ...stride.moments, toeOff: null },
			hipExtensionAtToeOffDegrees: null
		}));
		const kinds = new Set(keyFrames({ ...analysis, strides }).map(({ kind }) => kind));
		expect(kinds).toEqual(new Set(['initialContact', 'peakHipExtension', 'kneeLift']));
	});
});

describe('the key frame of a contact', () => {
	const contactOf = (side: Side, of: Parameters<typeof keyFrames>[0]) =>
		keyFrames(of).find((one) => one.kind === 'initialContact' && one.side === side)!;
	const some = analysis.strides.filter(({ included }) => included).slice(4, 6);
	const around = some.flatMap(({ side, startTime }) => {
		const next = tracks.times.findIndex((time) => time >= startTime);
		const place = { heel: { x: 300, y: 400 }, toe: { x: 360, y: 390 } };
		return [next - 1, next].map((frame) => ({ frame, side, ...place }));
	});

	it('is one that shows the sole, where any does', () => {
		for (const { side, startTime } of some) {
			const { frame, time } = contactOf(side, { ...analysis, footLines: around });
			expect(time).toBe(startTime);
			const own = around.filter((line) => line.side === side).map((line) => line.frame);
			expect(own).toContain(frame);
			expect(Math.abs(tracks.times[frame]! - startTime)).toBeLessThanOrEqual(1 / 60);
			expect(contactOf(side, analysis).time).toBe(
				contactOf(side, { ...analysis, footLines: around.filter((line) => line.side !== side) })
					.time
			);
		}
	});

	it.each([
		['right', 0, 0],
		['left', 0, 0],
		['left', 6, 0],
		['right', -4, 10]
	] as const)(
		'tells the angle of the sole to the belt: facing %s, roll %f, incline %f',
		(facing, cameraRollDegrees, inclinePercent) => {
			const view = {
				...analysis.view,
				facing,
				nearSide: facing,
				cameraRollDegrees,
				inclinePercent
			};
			const seen = { view, framesBack: null };
			const [x, y] = forwardAlongBelt(seen, 5);
			expect(Math.hypot(x, y)).toBeCloseTo(1, 9);
			expect(Math.sign(x)).toBe(facing === 'right' ? 1 : -1);
			const flat = { heel: { x: 100, y: 100 }, toe: { x: 100 + 80 * x, y: 100 + 80 * y } };
			expect(soleDegrees(seen, { frame: 5, side: 'left', ...flat })).toBeCloseTo(0, 9);
			const up = { ...flat, toe: { x: flat.toe.x, y: flat.toe.y - 20 } };
			expect(soleDegrees(seen, { frame: 5, side: 'left', ...up })).toBeGreaterThan(10);
		}
	);

	it('on the way back is of a runner who faces the other way', () => {
		const back = { view: analysis.view, framesBack: { first: 100, end: 200 } };
		const [[ahead], [behind]] = [forwardAlongBelt(back, 50), forwardAlongBelt(back, 150)];
		expect(ahead * behind).toBeLessThan(0);
	});
});
