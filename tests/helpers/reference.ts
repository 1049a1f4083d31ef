import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** The reference data behind every ±; the README there tells where they come from. */
export const REFERENCE_FOLDER = fileURLToPath(new URL('../reference', import.meta.url));

/** A file of the list `SHA256SUMS`. */
interface ListedFile {
	/** As listed, from the folder of the list. */
	readonly entry: string;
	readonly path: string;
	readonly sha256: string;
}

/** A rendered clip and its answers, paths of files. */
export interface RenderedClip {
	readonly name: string;
	readonly video: string;
	readonly truth: string;
}

/**
 * Paths of the two force-plate runners filmed in ten ways, by file name: the order of a folder plays no part.
 */
export const forcePlateTracks = (): string[] =>
	listedPaths(/^(truth|\.\.\/fixtures)\/rbds[^/]*\.json(\.gz)?$/);

/** Paths of the eighteen force-plate runners' tracks, by file name. */
export const runnerTracks = (): string[] => listedPaths(/^runners\/rbds[^/]*\.json\.gz$/);

/** The rendered clips, by name. */
export const renderedClips = (): RenderedClip[] => clipsListed(/^clips\/[^/]*\.truth\.json\.gz$/);

/** Five more rendered runners of other bodies, clothes, light and paces, by name. */
export const renderedBodies = (): RenderedClip[] => clipsListed(/^bodies\/[^/]*\.truth\.json\.gz$/);

function clipsListed(truths: RegExp): RenderedClip[] {
	const videos = listedPaths(/\.mp4$/);
	return listedPaths(truths).map((truth) => {
		const name = trackName(truth);
		return { name, truth, video: videos.find((path) => trackName(path) === name)! };
	});
}

/** @throws Error when no rendered clip has this name */
export function renderedClip(name: string): RenderedClip {
	const clip = renderedClips().find((one) => one.name === name);
	if (!clip) throw new Error(`No rendered clip is called ${name}.`);
	return clip;
}

/** What a file of tracks or a clip is called, without folder and ending. */
export const trackName = (path: string): string =>
	basename(path).replace(/(\.truth)?\.json(\.gz)?$|\.mp4$/, '');

/** Text of a file, unpacked where its name ends in `.gz`. */
export function readTracksText(path: string): string {
	const bytes = readFileSync(path);
	return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** What is wrong with the reference data, a line each; none where every listed file is there with its checksum. */
export function referenceFaults(folder = REFERENCE_FOLDER): string[] {
	if (!existsSync(join(folder, 'SHA256SUMS'))) return ['SHA256SUMS: missing'];
	return listedFiles(folder).flatMap(({ entry, path, sha256 }) => {
		if (!existsSync(path)) return [`${entry}: missing`];
		const found = createHash('sha256').update(readFileSync(path)).digest('hex');
		return found === sha256 ? [] : [`${entry}: changed`];
	});
}

/** Every file of the reference data, wherever in the project it lies. */
export function listedFiles(folder = REFERENCE_FOLDER): ListedFile[] {
	const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
	return lines.map((line) => {
		const [sha256, entry] = line.split('  ') as [string, string];
		return { entry, path: resolve(folder, entry), sha256 };
	});
}

const listedPaths = (pattern: RegExp): string[] =>
	listedFiles()
		.filter(({ entry }) => pattern.test(entry))
		.map(({ path }) => path)
		.sort((a, b) => (basename(a) < basename(b) ? -1 : 1));
