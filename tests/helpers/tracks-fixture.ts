import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tracksOf } from '../../src/app/recording-tracks';
import type { GaitEvent } from '../../src/core/model/analysis';
import type { Side, Tracks } from '../../src/core/model/tracks';
import { readTracksFile } from '../../src/report/tracks-file';

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

const SHARED = new URL('../../../shared/', import.meta.url);

/** Whether the folder with the other truth files lies beside the project; tests that need it are skipped elsewhere. */
export const sharedIsThere = existsSync(fileURLToPath(new URL('truth/', SHARED)));

/** Addresses of the tracks files in one of its folders. */
export function sharedTracksFiles(folder: 'truth' | 'clips'): readonly string[] {
	if (!sharedIsThere) return [];
	const ending = folder === 'clips' ? '.truth.json' : '.json';
	return readdirSync(fileURLToPath(new URL(`${folder}/`, SHARED)))
		.filter((name) => name.endsWith(ending))
		.sort();
}

export const readShared = (folder: 'truth' | 'clips', name: string): TracksWithTruth =>
	tracksWithTruth(name, readFileSync(fileURLToPath(new URL(`${folder}/${name}`, SHARED)), 'utf8'));
