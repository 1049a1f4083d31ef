import type { Recording } from '../../core/model/recording';
import { loadChunk } from '../load-chunk';
import type { Sample } from './samples';

/** A sample as a review shows it. */
export interface LoadedSample {
	readonly file: File;
	readonly recording: Recording;
}

/**
 * @param download of an address of the app
 * @throws {ChunkLoadError} when a part of it does not arrive
 */
export async function loadSample(
	{ name, url, measuredUrl }: Pick<Sample, 'name' | 'url' | 'measuredUrl'>,
	download: (url: string) => Promise<Blob>
): Promise<LoadedSample> {
	const [video, measured, { readMeasured }] = await Promise.all([
		download(url),
		download(measuredUrl),
		loadChunk(import('./measured'))
	]);
	return {
		file: new File([video], name, { type: 'video/mp4' }),
		recording: readMeasured(await measured.text())
	};
}
