import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tracksOf } from '../../src/app/recording-tracks';
import { legLengthPixels } from '../../src/core/model/legs';
import { readTracksFile } from '../../src/report/tracks-file';
import { withNoise } from '../../tests/helpers/noise';
import type { PoseMode } from '../../src/core/model/recording';
import { inProject } from '../project';
import type { Case, Group, Truth } from './truth';

interface TruthFile {
	readonly name?: string;
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

/** A video with known answers. */
export interface VideoCase extends Case {
	readonly path: string;
	readonly slowMotionFactor: number;
}

const SHARED = inProject('../shared');

/**
 * Tracks in the project, and the whole set of the reference data when it lies beside the project.
 * @param fixturesOnly the project's own alone
 */
export function trackCases(fixturesOnly: boolean): TrackCase[] {
	const shared = fixturesOnly ? [] : [join(SHARED, 'truth')];
	const folders = [...shared, inProject('tests/fixtures')].filter((path) => existsSync(path));
	const seen = new Set<string>();
	return folders.flatMap((folder) =>
		readdirSync(folder)
			.filter((file) => file.endsWith('.json') && !seen.has(file))
			.sort()
			.flatMap((file): TrackCase[] => {
				const text = readFileSync(join(folder, file), 'utf8');
				const content = JSON.parse(text) as Partial<TruthFile>;
				if (!content.truth || !content.times) return [];
				seen.add(file);
				return [{ ...caseOf(file, content as TruthFile, trackGroup(file)), text }];
			})
	);
}

/** The exact points of the rendered clips, as tracks: the method without a pose model. */
export function exactCases(): TrackCase[] {
	return videoCases('accurate').map(({ path, slowMotionFactor: _, ...item }) => ({
		...item,
		text: readFileSync(path.replace('.mp4', '.truth.json'), 'utf8')
	}));
}

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
 * Rendered clips: each video with its truth file beside it.
 * @param folder of clips; by default those of the reference data
 */
export function videoCases(mode: PoseMode, folder = join(SHARED, 'clips')): VideoCase[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((file) => file.endsWith('.truth.json'))
		.sort()
		.map((file) => {
			const content = JSON.parse(readFileSync(join(folder, file), 'utf8')) as TruthFile;
			const rate = (content.frameRate ?? 60) <= 30 ? 'rendered, 30 fps' : 'rendered';
			return {
				...caseOf(file, content, mode === 'precise' ? `${rate}, precise` : rate),
				path: join(folder, file.replace('.truth.json', '.mp4')),
				slowMotionFactor: content.slowMotionFactor ?? 1
			};
		});
}

/** A real phone video whose cadence was counted from pixels, without any pose model: 168.9 ± 0.5 steps a minute. */
export interface RealClip {
	readonly path: string;
	readonly cadenceStepsPerMinute: number;
}

/** `null` where the reference data do not lie beside the project. */
export function realClip(): RealClip | null {
	const path = join(SHARED, 'clips', 'treadmill-jog-left-30fps.mp4');
	return existsSync(path) ? { path, cadenceStepsPerMinute: 168.9 } : null;
}

const caseOf = (file: string, { times, truth }: TruthFile, group: Group): Case => ({
	name: basename(file).replace(/(\.truth)?\.json$/, ''),
	group,
	truth,
	endTime: times.at(-1)!
});

function trackGroup(file: string): Group {
	if (file.includes('clean')) return 'clean';
	return file.includes('phone30') ? 'phone 30 fps' : 'phone 60-120 fps';
}

/** What is told of a case: the height alone. */
export const settingsOf = ({ truth }: Case) => ({
	speedMetresPerSecond: null,
	heightMetres: truth.heightMetres,
	cameraRollDegrees: null,
	inclinePercent: null
});
