import { cleanPoints, type CleanPoints } from './clean/clean-points';
import { namesCorrected, type Correction } from './corrections/corrections';
import type { PointSource } from './model/recording';
import { unlessRefused } from './model/refusal';
import type { Tracks } from './model/tracks';
import { repairLimbs } from './repair/repair-limbs';
import { gaitPhase } from './rhythm/gait-phase';
import { hipBaseline } from './rhythm/hip-baseline';
import { repeatRate } from './rhythm/repeat-rate';
import { foldedRhythm, type FoldedRhythm } from './rhythm/rhythm';
import { refuseNoWay } from './select/foot-way';
import { normaliseScale, type ScaleNormalisation } from './select/scale-normalisation';
import { selectRuns, type SelectedRun } from './select/select-run';

/**
 * A clip's tracks selected, repaired, cleaned and filtered: the first half of the calculation, and the slow one. It
 * depends on no setting and, of the corrections, only on swapped sides and hidden points, so that a joint can be
 * dragged without repeating it.
 */
export interface PreparedTracks {
	readonly raw: Tracks;
	/** The part of the clip that is measured. */
	readonly run: SelectedRun;
	/** Into the size that the points below have, and back to picture coordinates. */
	readonly normalisation: ScaleNormalisation;
	readonly repair: {
		/** Frames of the clip in which left and right were swapped, ascending. */
		readonly frames: readonly number[];
		/** 0 (a coin toss) to 1. */
		readonly legConfidence: number;
	};
	readonly rhythm: FoldedRhythm;
	/** Steps a second by how often the legs' movement repeats; see `repeatRate`. */
	readonly stepsByRepetition: number | null;
	/** At one size throughout the clip. */
	readonly points: CleanPoints;
	/** Of a runner who comes back, the longest pass the other way; `null` where there is none that can be measured. */
	readonly back: PreparedTracks | null;
}

/**
 * Raw tracks to clean ones: select, rhythm, repair, clean.
 *
 * @param source joint centres or a pose model's estimate
 * @param corrections swapped sides and hidden points are applied, the others are left for later
 * @throws {Refusal} `no-person`, `not-side-view`, `no-gait`, `too-few-strides`, `frame-rate-too-low`
 */
export function prepareTracks(
	raw: Tracks,
	source: PointSource,
	corrections: readonly Correction[]
): PreparedTracks {
	const { longest, back } = selectRuns(raw);
	const prepare = (run: SelectedRun) => prepareRun(raw, run, source, corrections);
	return {
		...prepare(longest),
		back: back && unlessRefused(() => prepare(back))
	};
}

function prepareRun(
	raw: Tracks,
	run: SelectedRun,
	source: PointSource,
	corrections: readonly Correction[]
): PreparedTracks {
	const { legLength, clipFrames } = run;
	const phase = gaitPhase(run.tracks, legLength);
	if (!run.feetCut) refuseNoWay(run.tracks, legLength, run.facing);
	const strideSeconds = 2 / phase.stepRate;
	const normalisation = normaliseScale(run.tracks, strideSeconds);
	const baseline = hipBaseline(normalisation.tracks, strideSeconds);
	const repaired = repairLimbs(normalisation.tracks, phase, baseline, legLength);
	const named = namesCorrected(repaired.tracks, corrections, clipFrames);
	const namedBaseline = named === repaired.tracks ? baseline : hipBaseline(named, strideSeconds);
	const rhythm = foldedRhythm(named, phase, namedBaseline);
	return {
		raw,
		run,
		normalisation,
		repair: {
			frames: repaired.legFrames
				.map((frame) => clipFrames.frames?.[frame] ?? frame)
				.sort((a, b) => a - b),
			legConfidence: repaired.legConfidence
		},
		rhythm,
		stepsByRepetition: repeatRate(normalisation.tracks, rhythm.centre.y, legLength),
		points: cleanPoints(named, rhythm, legLength, source),
		back: null
	};
}
