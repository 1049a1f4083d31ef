import { describe, expect, it } from 'vitest';
import { DEFAULT_CLIP_SETTINGS } from '../../../src/app/clip-settings';
import { derive } from '../../../src/app/derive';
import { ReviewState } from '../../../src/app/session-review.svelte';
import type { Correction } from '../../../src/core/corrections/corrections';
import { clockInQuestion } from '../../../src/core/model/quality-note';
import { Refusal } from '../../../src/core/model/refusal';
import { readTracksFile } from '../../../src/report/tracks-file';
import { fixtureText, TRACKS_FIXTURES } from '../../helpers/fixtures';

const RECORDING = readTracksFile(fixtureText(TRACKS_FIXTURES[0]));
const LEFT_OUT: Correction = { kind: 'excludeStride', side: 'left', time: 2.2 };

/** Each change derives the clip anew, on a machine that may be busy. */
describe('a review', () => {
	it('shows what its settings and corrections give, whatever was tried before', () => {
		const review = begun();
		review.change({ heightMetres: 1.83 });
		review.preview({ ...LEFT_OUT, time: 3.3 });
		review.correct(LEFT_OUT);
		const settings = { ...DEFAULT_CLIP_SETTINGS, heightMetres: 1.83 };
		expect(review.analysis).toEqual(derive(RECORDING, settings, [LEFT_OUT]));
		expect(review.settled).toBe(review.analysis);
	});

	it('goes back and forth through its versions, and a new change ends the way forth', () => {
		const review = begun();
		const at = () => [review.settings.heightMetres, review.corrections.length];
		review.change({ heightMetres: 1.83 });
		review.correct(LEFT_OUT);
		expect(review.canRedo).toBe(false);
		review.undo();
		expect(at()).toEqual([1.83, 0]);
		review.undo();
		review.undo();
		expect(at()).toEqual([null, 0]);
		expect(review.canUndo).toBe(false);
		review.redo();
		expect(at()).toEqual([1.83, 0]);
		review.change({ heightMetres: 1.71 });
		review.redo();
		expect(at()).toEqual([1.71, 0]);
		expect(review.analysis).toEqual(
			derive(RECORDING, { ...DEFAULT_CLIP_SETTINGS, heightMetres: 1.71 })
		);
	});

	it('keeps its last result, and its version, where a change gives none; the reason is told until the next', () => {
		const review = begun();
		const { analysis } = review;
		review.change({ slowMotionFactor: 100 });
		expect(review.refusal).toBeInstanceOf(Refusal);
		expect(review.analysis).toBe(analysis);
		expect(review.settings).toEqual(DEFAULT_CLIP_SETTINGS);
		expect(review.canUndo).toBe(false);
		review.change({ heightMetres: 1.83 });
		expect(review.refusal).toBeNull();
	});

	it('shows a correction while it is dragged and keeps nothing of it', () => {
		const review = begun();
		const { analysis } = review;
		review.preview(LEFT_OUT);
		expect(review.previewed).toEqual(LEFT_OUT);
		expect(review.analysis).not.toEqual(analysis);
		expect(review.settled).toBe(analysis);
		expect(review.corrections).toEqual([]);
		review.preview(null);
		expect(review.analysis).toBe(analysis);
		expect(review.canUndo).toBe(false);
	});

	it('takes back any one correction or setting, and says what the result would be without it', () => {
		const review = begun();
		const other: Correction = { kind: 'excludeStride', side: 'right', time: 4.1 };
		review.correct(LEFT_OUT);
		review.correct(other);
		review.change({ heightMetres: 1.83 });
		const without = review.without(0)!;
		expect(review.corrections).toEqual([LEFT_OUT, other]);
		review.revert(0);
		expect(review.corrections).toEqual([other]);
		expect(review.analysis).toEqual(without);
		const withoutHeight = review.without('heightMetres')!;
		review.forget('heightMetres');
		expect(review.settings).toEqual(DEFAULT_CLIP_SETTINGS);
		expect(review.analysis).toEqual(withoutHeight);
	});

	it('holds its corrections in time of the file: they stay where they are when slow motion is told', () => {
		const review = begun();
		review.correct(LEFT_OUT);
		review.decideSlowMotion(2);
		expect(review.settings.clockConfirmed).toBe(true);
		expect(review.corrections).toEqual([LEFT_OUT]);
		expect(review.realCorrections).toEqual([{ ...LEFT_OUT, time: 1.1 }]);
		expect(review.times.at(-1)).toBeCloseTo(RECORDING.fileTimes.at(-1)! / 2, 9);
	});

	it('concludes nothing until it is told at which speed the clip plays, and asks only once', () => {
		const slow = { ...RECORDING, fileTimes: RECORDING.fileTimes.map((time) => 2 * time) };
		const review = new ReviewState(slow, null, DEFAULT_CLIP_SETTINGS);
		review.correct(LEFT_OUT);
		expect(clockInQuestion(review.analysis.quality)).toBe(true);
		expect(review.analysis.profile).toBeNull();

		review.decideSlowMotion(1);
		expect(clockInQuestion(review.analysis.quality)).toBe(false);
		expect(review.analysis.profile).not.toBeNull();
		review.undo();
		expect(review.corrections).toEqual([]);
		expect(clockInQuestion(review.analysis.quality)).toBe(false);
		review.redo();
		expect(clockInQuestion(review.analysis.quality)).toBe(false);
		const again = new ReviewState(slow, null, review.settings);
		expect(clockInQuestion(again.analysis.quality)).toBe(false);
	});

	it('is refused from the start where its settings give no result', () => {
		const settings = { ...DEFAULT_CLIP_SETTINGS, slowMotionFactor: 100 };
		expect(() => new ReviewState(RECORDING, null, settings)).toThrow(Refusal);
	});
});

const begun = () => new ReviewState(RECORDING, null, DEFAULT_CLIP_SETTINGS);
