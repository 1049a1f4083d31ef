import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tracksOf } from '../../src/app/recording-tracks';
import { legLengthPixels } from '../../src/core/model/legs';
import { readTracksFile } from '../../src/report/tracks-file';
import { withNoise } from '../../tests/helpers/noise';
import {
	forcePlateTracks,
	readTracksText,
	renderedBodies,
	renderedClips,
	runnerTracks,
	trackName,
	type RenderedClip
} from '../../tests/helpers/reference';
import type { PoseMode } from '../../src/core/model/recording';
import { inProject } from '../project';
import { withFootInclination } from './foot-truth';
import { withPeakSwingSpeed } from './swing-truth';
import type { Case, Group, Truth } from './truth';

interface TruthFile {
	readonly frameRate?: number;
	readonly times: readonly number[];
	readonly slowMotionFactor?: number;
	readonly truth: Truth;
}

/** A keypoint track with known answers. */
export interface TrackCase extends Case {
	/** The file's text; readers ignore its `truth`. */
	readonly text: string;
}

/** A video with known answers; the text of its truth file is the exact points as tracks. */
export interface VideoCase extends TrackCase {
	readonly path: string;
	readonly slowMotionFactor: number;
}

/** The force-plate runners' tracks. */
export const trackCases = (): TrackCase[] =>
	forcePlateTracks().map((path) => {
		const text = readTracksText(path);
		const name = trackName(path);
		return { ...caseOf(name, JSON.parse(text) as TruthFile, trackGroup(name)), text };
	});

/** A track of one of the eighteen force-plate runners. */
export interface RunnerCase extends TrackCase {
	readonly runner: string;
	readonly variant: RunnerVariant;
}
export type RunnerVariant = 'clean60' | 'phone60' | 'phone60-left' | 'phone30';

/** The eighteen runners' tracks: joint centres at 2.5, 3.5 and 4.5 m/s, clean and with phone-like noise. */
export const runnerCases = (): RunnerCase[] =>
	runnerTracks().map((path) => {
		const text = readTracksText(path);
		const name = trackName(path);
		const [run, variant] = name.split('_') as [string, RunnerVariant];
		const item = caseOf(name, JSON.parse(text) as TruthFile, trackGroup(name));
		return { ...item, text, runner: run.split('-')[0]!, variant };
	});

/** The exact points of the rendered clips, as tracks: the method without a pose model. */
export const exactCases = (): TrackCase[] => casesOf(renderedClips(), 'accurate');

/** Seed of the noise on the rendered clips' exact points; tests of the errors use others. */
const NOISE_SEED = 101;

/** The same with phone-like noise: for what force plates and markers do not tell. */
export function noisyCases(): TrackCase[] {
	return exactCases().map((item, i) => {
		const file = JSON.parse(item.text) as TracksFile;
		const tracks = tracksOf(readTracksFile(item.text), 1);
		const heightPixels = legLengthPixels(tracks) / LEG_SHARE_OF_HEIGHT;
		const body = { nearSide: item.truth.nearSide, heightPixels };
		const noisy = withNoise(tracks, body, 'phone', NOISE_SEED + i);
		const keypoints = file.keypoints.map((points, frame) =>
			points.map((_, k) => [noisy.x[k]![frame]!, noisy.y[k]![frame]!, noisy.score[k]![frame]!])
		);
		return { ...item, text: JSON.stringify({ ...file, keypoints }) };
	});
}

interface TracksFile {
	readonly keypoints: readonly (readonly (readonly number[])[])[];
}

/** Hip joint to ankle joint (Winter 2009). */
const LEG_SHARE_OF_HEIGHT = 0.491;

/**
 * Rendered clips, by name.
 * @param folder of clips, each video with its truth file beside it; by default the reference data
 */
export const videoCases = (mode: PoseMode, folder?: string): VideoCase[] =>
	casesOf(folder === undefined ? [...renderedClips(), ...renderedBodies()] : clipsIn(folder), mode);

const casesOf = (
	clips: readonly Pick<RenderedClip, 'video' | 'truth'>[],
	mode: PoseMode
): VideoCase[] =>
	clips.map(({ video, truth }) => {
		const text = readTracksText(truth);
		const content = JSON.parse(text) as TruthFile;
		const rate = (content.frameRate ?? 60) <= 30 ? 'rendered, 30 fps' : 'rendered';
		return {
			...caseOf(trackName(truth), content, mode === 'precise' ? `${rate}, precise` : rate),
			text,
			path: video,
			slowMotionFactor: content.slowMotionFactor ?? 1
		};
	});

const clipsIn = (folder: string) =>
	readdirSync(folder)
		.filter((file) => /\.truth\.json(\.gz)?$/.test(file))
		.sort()
		.map((file) => ({
			truth: join(folder, file),
			video: join(folder, `${trackName(file)}.mp4`)
		}));

/** A real phone video whose cadence was counted from pixels, without any pose model: 168.9 ± 0.5 steps a minute. */
export interface RealClip {
	readonly path: string;
	readonly cadenceStepsPerMinute: number;
}

/** Where it is looked for: it shows a person and is no part of the project (tests/reference/README.md). */
export const REAL_CLIP = inProject('../shared/clips/treadmill-jog-left-30fps.mp4');

/** `null` where the clip does not lie beside the project. */
export const realClip = (): RealClip | null =>
	existsSync(REAL_CLIP) ? { path: REAL_CLIP, cadenceStepsPerMinute: 168.9 } : null;

const caseOf = (name: string, { times, truth }: TruthFile, group: Group): Case => ({
	name,
	group,
	truth: withPeakSwingSpeed(withFootInclination(truth, times), times),
	endTime: times.at(-1)!
});

function trackGroup(name: string): Group {
	if (name.includes('clean')) return 'clean';
	return name.includes('phone30') ? 'phone 30 fps' : 'phone 60-120 fps';
}

/** What is told of a case: the height alone. */
export const settingsOf = ({ truth }: Case) => ({
	speedMetresPerSecond: null,
	heightMetres: truth.heightMetres,
	cameraRollDegrees: null,
	inclinePercent: null,
	clockConfirmed: false
});
