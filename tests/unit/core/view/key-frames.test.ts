import { describe, expect, it } from 'vitest';
import { KEY_FRAME_KINDS, keyFrames } from '../../../../src/core/view/key-frames';
import { legIndex } from '../../../../src/core/model/legs';
import { median } from '../../../../src/core/math/statistics';
import { SIDES } from '../../../../src/core/model/tracks';
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
