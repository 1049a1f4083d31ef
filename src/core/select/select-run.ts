import { frameRateOf } from '../math/sample-grid';
import type { ClipFrames } from '../model/clip-frames';
import { legLengthPixels } from '../model/legs';
import { Refusal, tooFewStrides, unlessRefused } from '../model/refusal';
import type { Side, Tracks } from '../model/tracks';
import { dropDuplicateFrames, type DistinctFrames } from './duplicate-frames';
import { facingOf } from './facing';
import { feetCutOff } from './feet-in-view';
import { framesInClip, scenesIn, type Scene } from './scenes';
import { refuseOtherViews } from './side-view';
import { refuseTurnedPicture } from './upright';
import { withoutWeakPoints } from './weak-points';

/**
 * Slower clips miss the foot's fastest movement: under 24 frames a second is refused, with a little room for rounded
 * rates.
 */
const LOWEST_FRAME_RATE = 23.5;

/** A file converted from a lower rate repeats more of its frames than this; fewer are pauses taken for copies. */
const FEW_COPIES = 0.1;

/** One runner's leg is as long in both passes, within the errors of a pose model and a path that is not quite square. */
const ONE_SIZE = 1.15;

/** The part of a clip that is measured: the run in its longest scene, without copied frames. */
export interface SelectedRun {
	/** Points that were seen in the distinct frames of the scene; gaps are `NaN`. */
	readonly tracks: Tracks;
	readonly scene: Scene;
	readonly distinct: DistinctFrames;
	/** The frames of the raw tracks that `tracks` contains. */
	readonly clipFrames: ClipFrames;
	/** Frames a second that show something new. */
	readonly frameRate: number;
	/** Pixels. */
	readonly legLength: number;
	readonly facing: Side;
	/** The lower edge of the picture cuts off the feet: whatever needs them was not seen. */
	readonly feetCut: boolean;
}

/** What is measured of a clip. */
export interface SelectedRuns {
	/** The run in the longest pass. */
	readonly longest: SelectedRun;
	/** Of a runner who comes back, the longest pass the other way: it shows the other leg from near. */
	readonly back: SelectedRun | null;
}

/**
 * Selects the part of the raw tracks that is measured.
 *
 * @throws {Refusal} `too-few-strides`, `frame-rate-too-low`, `no-person`, `turned-picture`, `not-side-view`,
 *   `body-cropped`
 */
export function selectRuns(raw: Tracks): SelectedRuns {
	const seen = withoutWeakPoints(raw);
	const [scene, ...others] = scenesIn(seen, legLengthPixels(seen));
	// Where copies stand still between jumps, every jump looks like a cut.
	if (scene.tracks !== seen) frameRateIn(seen, dropDuplicateFrames(seen).duplicateShare);
	const longest = selectIn(scene);
	for (const other of others) {
		const back = unlessRefused(() => selectIn(other));
		if (back && back.facing !== longest.facing && isOfOneSize(back, longest))
			return { longest, back };
	}
	return { longest, back: null };
}

/** Whoever comes back at another distance from the camera may be somebody else. */
const isOfOneSize = (a: SelectedRun, b: SelectedRun): boolean =>
	Math.abs(Math.log(a.legLength / b.legLength)) < Math.log(ONE_SIZE);

function selectIn(scene: Scene): SelectedRun {
	const distinct = dropDuplicateFrames(scene.tracks);
	const { tracks } = distinct;
	const frameRate = frameRateIn(scene.tracks, distinct.duplicateShare);
	const legLength = legLengthIn(tracks);
	refuseTurnedPicture(tracks);
	refuseOtherViews(tracks);
	return {
		tracks,
		scene,
		distinct,
		clipFrames: framesInClip(distinct.frames, scene),
		frameRate,
		legLength,
		facing: facingOf(tracks, legLength),
		feetCut: feetCutOff(tracks, legLength)
	};
}

function frameRateIn({ times }: Tracks, duplicateShare: number): number {
	if (times.length < 2) throw tooFewStrides(0, 0);
	const stored = frameRateOf(times);
	const rate = stored * (1 - duplicateShare);
	if (stored < LOWEST_FRAME_RATE || (rate < LOWEST_FRAME_RATE && duplicateShare > FEW_COPIES))
		throw new Refusal('frame-rate-too-low', { framesPerSecond: rate, needed: 24 });
	return rate;
}

function legLengthIn(tracks: Tracks): number {
	const length = legLengthPixels(tracks);
	if (!(length > 0)) throw new Refusal('no-person');
	return length;
}
