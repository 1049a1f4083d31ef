import { describe, expect, it } from 'vitest';
import { DEFAULT_CLIP_SETTINGS } from '../../../src/app/clip-settings';
import { derive } from '../../../src/app/derive';
import { framesAhead, type FirstNumbers } from '../../../src/app/record/first-numbers';
import { isSideMetric } from '../../../src/core/model/metrics';
import type { Recording } from '../../../src/core/model/recording';
import { readTracksFile } from '../../../src/report/tracks-file';
import { aheadOf, partsOf, toldOf } from '../../helpers/first-numbers';
import { readTracksText, renderedClip } from '../../helpers/reference';

/** A runner made by a program: every stride is like the others, as far as frames show it. */
const RUN = readTracksFile(readTracksText(renderedClip('A-endurance-right-60').truth));

describe('the first numbers of a clip', () => {
	const told = toldOf(RUN).map(expectSome);

	it('come before half of its frames, as the five, with a ±, and the whole clip agrees with each', () => {
		const { summary } = derive(RUN, DEFAULT_CLIP_SETTINGS);
		expect(toldOf(RUN, partsOf(RUN).slice(0, partsOf(RUN).length / 2))).not.toEqual([]);
		expect(known(told.at(-1)!)).toHaveLength(5);
		for (const { metric, side, statistic } of told.flatMap(known)) {
			expect(statistic.plusMinus).toBeGreaterThan(0);
			const whole = isSideMetric(metric) ? summary[side!][metric]! : summary[metric]!;
			expect(Math.abs(whole.mean - statistic.mean), metric).toBeLessThanOrEqual(
				statistic.plusMinus
			);
		}
	});

	it('are of ever more strides, and never leave an interval told before', () => {
		const strides = told.map((numbers) => numbers.strides);
		expect(strides).toEqual([...strides].sort((a, b) => a - b));
		expect(strides.at(-1)).toBeGreaterThan(strides[0]!);
		expectWithinAllBefore(told);
	});

	it('come from half of the frames of the start where these come ahead, and hold for all', () => {
		const ahead = aheadOf(RUN);
		const early = toldOf(RUN, [], DEFAULT_CLIP_SETTINGS, ahead).map(expectSome);
		expect(known(early.at(-1)!)).toHaveLength(5);
		const all = toldOf(RUN, partsOf(RUN), DEFAULT_CLIP_SETTINGS, ahead).map(expectSome);
		expect(all.slice(0, early.length)).toEqual(early);
		expect(all.length).toBeGreaterThan(early.length);
		const strides = all.map((numbers) => numbers.strides);
		expect(strides).toEqual([...strides].sort((a, b) => a - b));
		expectWithinAllBefore(all);
	});

	it('are spread over three strides of a clip of 50 frames a second and more, and over so many frames at most', () => {
		const clip = (fileFrameRate: number) => ({ ...RUN.clip, fileFrameRate });
		expect(framesAhead(clip(30), 1, 1)).toBe(0);
		expect(framesAhead(clip(30), 8, 2)).toBe(210);
		expect(framesAhead(clip(50), 1, 1)).toBe(175);
		expect(framesAhead(clip(60), 1, 2)).toBe(0);
		expect(framesAhead(clip(240), 1, 2)).toBe(210);
	});

	it('depend on the frames that came, not on how they came', () => {
		const parts = partsOf(RUN);
		// After these numbers of parts they are derived.
		for (const end of [2, 3, 5, 7]) {
			const frames = parts.slice(0, end);
			const together = partsOf(RUN, 60 * end).slice(0, 1);
			expect(toldOf(RUN, together).at(-1)).toEqual(toldOf(RUN, frames).at(-1));
		}
	});

	it('of a run that is resumed are there with the frames that it had done', () => {
		const [before, ...rest] = partsOf(RUN, 240);
		expect(toldOf(RUN, [before!])).toHaveLength(1);
		expectWithinAllBefore(toldOf(RUN, [before!, ...rest]).map(expectSome));
	});

	it('are derived less and less often: however small the parts, a few times in all', () => {
		const many = toldOf(RUN, partsOf(RUN, 1));
		const frames = RUN.fileTimes.length;
		expect(many.length).toBeLessThan(Math.log(frames) / Math.log(1.25));
		expect(many.length).toBeGreaterThan(3);
	});

	it('are not told of somebody who stands', () => {
		const standing = RUN.keypoints.slice();
		for (let k = 0; k < standing.length; k++) standing[k] = RUN.keypoints[k % 51]!;
		expect(toldOf({ ...RUN, keypoints: standing })).toEqual([]);
	});

	it('are not told while it is open at which speed the clip plays', () => {
		const slow = { ...RUN, fileTimes: RUN.fileTimes.map((time) => 2 * time) };
		expect(toldOf(slow)).toEqual([]);
		const answered = { ...DEFAULT_CLIP_SETTINGS, slowMotionFactor: 2 };
		expect(toldOf(slow, undefined, answered)).toEqual(toldOf(RUN));
	});

	it('that later strides contradict are taken back for good; the others stay', () => {
		const changed = fasterFrom(RUN, 300, 0.85);
		const all = toldOf(changed).map(expectSome);
		const cadence = all.map(({ numbers }) => numbers[0]!);
		expect(new Set(cadence.map(({ metric }) => metric))).toEqual(
			new Set(['cadenceStepsPerMinute'])
		);
		expect(cadence[0]!.statistic).not.toBeNull();
		const from = cadence.findIndex(({ statistic }) => statistic === null);
		expect(from).toBeGreaterThan(0);
		expect(cadence.slice(from).every(({ statistic }) => statistic === null)).toBe(true);
		expect(known(all.at(-1)!).length).toBeGreaterThan(0);
		expectWithinAllBefore(all);
	});

	it('are in metres where the user said how fast the belt runs or how tall they are, else in leg lengths', () => {
		const lengths = (speedMetresPerSecond: number | null) =>
			toldOf(RUN, undefined, { ...DEFAULT_CLIP_SETTINGS, speedMetresPerSecond }).map(
				(numbers) => numbers!.numbers[2]!.metric
			);
		expect(new Set(lengths(null))).toEqual(new Set(['strideLengthLegs']));
		expect(new Set(lengths(3.5))).toEqual(new Set(['strideLengthMetres']));
	});
});

function expectWithinAllBefore(told: readonly FirstNumbers[]): void {
	told.forEach((later, i) => {
		for (const { metric, statistic } of known(later))
			for (const { numbers } of told.slice(0, i)) {
				const before = numbers.find((number) => number.metric === metric)!.statistic;
				if (before)
					expect(Math.abs(statistic.mean - before.mean)).toBeLessThanOrEqual(before.plusMinus);
			}
	});
}

function expectSome(numbers: FirstNumbers | null): FirstNumbers {
	expect(numbers).not.toBeNull();
	return numbers!;
}

const known = ({ numbers }: FirstNumbers) =>
	numbers.flatMap(({ statistic, ...number }) => (statistic ? [{ ...number, statistic }] : []));

/** The same with the time of each frame after one of them shortened to a share. */
function fasterFrom(recording: Recording, frame: number, share: number): Recording {
	const { fileTimes } = recording;
	const turn = fileTimes[frame]!;
	return {
		...recording,
		fileTimes: fileTimes.map((time) => (time <= turn ? time : turn + share * (time - turn)))
	};
}
