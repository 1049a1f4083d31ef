import { tracksOf } from '../../src/app/recording-tracks';
import type { GaitEvent } from '../../src/core/model/analysis';
import type { Side, Tracks } from '../../src/core/model/tracks';
import { readTracksFile } from '../../src/report/tracks-file';
import {
	forcePlateTracks,
	readTracksText,
	renderedClip,
	renderedClips,
	trackName
} from './reference';

/** What a fixture's key `truth` tells; metrics that were not measured are missing. */
export interface TruthOfTracks {
	readonly facing: Side;
	readonly nearSide: Side;
	readonly gait?: string;
	readonly cameraRollDegrees?: number;
	readonly cameraYawDegrees?: number;
	readonly events?: readonly GaitEvent[] | null;
	readonly summary: {
		readonly [name: string]: { readonly mean: number } | null | SideTruth;
	} & { readonly left: SideTruth; readonly right: SideTruth };
}
export type SideTruth = Readonly<Record<string, { readonly mean: number } | null | undefined>>;

export interface TracksWithTruth {
	readonly name: string;
	readonly tracks: Tracks;
	readonly truth: TruthOfTracks;
}

/** Reads the keypoints as the app does, and the truth beside them. */
export function tracksWithTruth(name: string, text: string): TracksWithTruth {
	const { truth } = JSON.parse(text) as { truth: TruthOfTracks };
	return { name, tracks: tracksFromText(text), truth };
}

/** Keypoints of a tracks file through the app's own reader. */
export const tracksFromText = (text: string): Tracks => tracksOf(readTracksFile(text), 1);

/** The force-plate runners of the reference data, by name. */
export const forcePlateRunners = (): TracksWithTruth[] => forcePlateTracks().map(fromReference);

/** The rendered clips' exact points, by name. */
export const renderedRunners = (): TracksWithTruth[] =>
	renderedClips().map(({ truth }) => fromReference(truth));

/** The exact points of one rendered clip. */
export const renderedRunner = (name: string): TracksWithTruth =>
	fromReference(renderedClip(name).truth);

const fromReference = (path: string): TracksWithTruth =>
	tracksWithTruth(trackName(path), readTracksText(path));
